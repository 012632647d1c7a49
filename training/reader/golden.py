"""Prints how the training cuts a text, for the test that holds the Java reader to it."""
import sys

from .text import pieces, tokenizer

TEXT = """Talks to resume in Ostmar, envoy says

"We will be back on Monday," said Ilan Dorrec, the U.S.-born envoy. He didn't say who'd pay.

«Non», a café owner from Tessin replied; 40% of the trade goes that way.
"""

if __name__ == "__main__":
    print(" ".join(f"{p.id}:{p.feature}" for line in pieces(TEXT, tokenizer(sys.argv[1])) for p in line))
