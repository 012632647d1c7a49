#!/usr/bin/env python3
"""Measures the program on data given by path and writes the tables into docs/accuracy.md.

    python3 evaluate.py --data DATA --scorers SCORERS [--seeds FOLDER] [--only NAME ...] [--out ACCURACY.md]

DATA and SCORERS are folders that are not part of this repository (docs/accuracy.md names the public sets); what is absent is said
to be absent. Each table has the commit, the hash of the data and the command. Needs the program built, and Python 3.9, nothing else.
"""
import argparse
import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- measured: written by training/evaluate.py -->", "<!-- end of measured -->"

ATTRIBUTION = ("score_attribution.py", "{gold} {system}", r"macro token|attribution content")
# name, gold below DATA, scorer with its arguments and the lines of it to keep
MEASURES = [
    ("time expressions, TimeBank", "time/timebank.jsonl", ("score_time.py", "{gold} {system}", r"value")),
    ("time expressions, MEANTIME", "time/meantime.jsonl", ("score_time.py", "{gold} {system}", r"value")),
    ("names, CrossNER politics dev", "actors/crossner_politics_dev.jsonl", ("score_entities.py", "{gold} {system} --types PERSON,ORG,PLACE", r"exact")),
    ("names, GUM dev", "actors/gum_dev.jsonl", ("score_entities.py", "{gold} {system} --types PERSON,ORG,PLACE", r"exact")),
    ("attribution, PolNeAR dev", "attribution/polnear_dev.jsonl", ATTRIBUTION),
    ("events, CAMEO", "events/cameo_train.jsonl", ("score_events.py", "--gold {gold} --sys {system} --set cameo", r"macro|F1|accuracy")),
]


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def run(*command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, cwd=ROOT)
    return done.stdout if done.returncode == 0 else f"failed: {done.stderr.strip()[-300:]}"


def annotate(text, reader, folder):
    out = folder / f"{text.stem}.{reader}.jsonl"
    run(ROOT / "readout", "annotate", text, "-o", out, "--reader", reader)
    return out


def kept(output, pattern):
    lines = [" ".join(line.split()) for line in output.splitlines() if re.search(pattern, line)]
    return lines or [" ".join(output.split())[:200] or "no figures"]


def measured(name, gold, scorer, args, folder):
    program, arguments, pattern = scorer
    if not gold.exists():
        return [f"| {name} | absent | | |"]
    rows = []
    for reader in ("rules", "trained"):
        system = annotate(gold, reader, folder)
        call = arguments.format(gold=gold, system=system).split()
        figures = "<br>".join(kept(run(sys.executable, args.scorers / program, *call), pattern))
        rows.append(f"| {name} | {reader} | {figures} | {sha256(gold)} |")
    return rows


def corpus(folder):
    """The dev split of our own corpus, which is always here."""
    lines = folder / "corpus-dev.jsonl"
    lines.write_text(run(ROOT / "corpus/run", "lines", "dev"), encoding="utf8")
    rows = []
    for reader in ("rules", "trained"):
        figures = kept(run(ROOT / "corpus/run", "score", "dev", annotate(lines, reader, folder)), r"^[a-z]")
        rows.append(f"| our corpus, dev | {reader} | {'<br>'.join(figures)} | {sha256(lines)} |")
    return rows


def record(args, folder):
    """Facts of the open articles against what readers expect of them."""
    gold = args.data / "seeds" / "expected_facts_000_003.jsonl"
    if args.seeds is None or not args.seeds.exists() or not gold.exists():
        return ["| facts of two open articles | absent | | |"]
    rows = []
    for reader in ("rules", "trained"):
        base, export = folder / f"{reader}.db", folder / f"{reader}.record.jsonl"
        run(ROOT / "readout", "read", args.seeds, "--record", base, "--no-brief", "--reader", reader)
        run(ROOT / "readout", "export", "--to", "jsonl", "--record", base, "-o", export)
        output = run(sys.executable, args.scorers / "score_record.py", gold, export, "--docs", "000,003")
        rows.append(f"| facts of two open articles | {reader} | {'<br>'.join(kept(output, r'core|status'))} | {sha256(gold)} |")
    return rows


def tables(args, folder):
    rows = []
    for name, gold, scorer in MEASURES:
        if not args.only or any(word in name for word in args.only):
            rows += measured(name, args.data / gold, scorer, args, folder)
    if not args.only or "corpus" in args.only:
        rows += corpus(folder)
    if not args.only or "record" in args.only:
        rows += record(args, folder)
    return rows


def written(text, rows):
    commit = run("git", "rev-parse", "--short=12", "HEAD").strip()
    changed = run("git", "status", "--porcelain", "--untracked-files=no").strip()
    head = [
        BEGIN,
        f"Commit {commit}{' with changes' if changed else ''}; `python3 training/evaluate.py --data DATA --scorers SCORERS --seeds SEEDS`. Hash: SHA-256 of the data, first 12 digits.",
        "",
        "| what | reader | figures | data |",
        "|---|---|---|---|",
    ]
    block = "\n".join([*head, *rows, END])
    if BEGIN in text:
        return text[:text.index(BEGIN)] + block + text[text.index(END) + len(END):]
    return f"{text.rstrip()}\n\n## Measured in one go\n\n{block}\n"


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", required=True, type=lambda p: Path(p).resolve())
    ap.add_argument("--scorers", required=True, type=lambda p: Path(p).resolve())
    ap.add_argument("--seeds", type=lambda p: Path(p).resolve())
    ap.add_argument("--only", nargs="*", default=[])
    ap.add_argument("--out", type=Path, default=ROOT / "docs" / "accuracy.md")
    a = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = tables(a, Path(folder))
    a.out.write_text(written(a.out.read_text(encoding="utf8"), rows), encoding="utf8")
    print("\n".join(rows))


if __name__ == "__main__":
    main()
