"""From an article to windows of word pieces, as the Java reader does it too (readout.model)."""
import json
import unicodedata
from dataclasses import dataclass, field

from tokenizers import Tokenizer

LONGEST = 160
CLS, SEP = 101, 102
OPENING, CLOSING = "“«", "”»"
SENTENCE_END = {".", "!", "?"}
CLOSERS = {'"', "”", "’", "'", "»", ")"}


@dataclass
class Piece:
    start: int
    end: int
    id: int
    word: int
    first: bool
    feature: int = 0


@dataclass
class Window:
    pieces: list = field(default_factory=list)


def tokenizer(path):
    made = Tokenizer.from_file(str(path))
    made.no_padding()
    made.no_truncation()
    return made


def paragraphs(text):
    """Half-open stretches between line ends that hold more than white space."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def word_case(word):
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 3
    if not letters[0].isupper() or not word[0].isalpha():
        return 0 if not any(c.isupper() for c in letters) else 2
    return 1 if not any(c.isupper() for c in letters[1:]) else 2


def quoted(text):
    """Whether each character stands inside double quotation marks; a paragraph's end closes them."""
    mask = bytearray(len(text))
    inside = False
    for i, c in enumerate(text):
        if c == "\n":
            inside = False
        elif c in OPENING:
            inside = True
        elif c in CLOSING:
            inside = False
        elif c == '"':
            inside = not inside
        elif inside:
            mask[i] = 1
    return mask


def pieces(text, tok):
    """For each paragraph its pieces, with offsets into the text."""
    mask = quoted(text)
    word = -1
    result = []
    for start, end in paragraphs(text):
        encoding = tok.encode(text[start:end], add_special_tokens=False)
        line = []
        last = None
        for id_, (s, e), w in zip(encoding.ids, encoding.offsets, encoding.word_ids):
            if w != last:
                word += 1
            line.append(Piece(start + s, start + e, id_, word, w != last))
            last = w
        _features(line, text, mask)
        if line:
            result.append(line)
    return result


def _features(line, text, mask):
    i = 0
    while i < len(line):
        j = i + 1
        while j < len(line) and not line[j].first:
            j += 1
        case = word_case(text[line[i].start:line[j - 1].end])
        for piece in line[i:j]:
            piece.feature = case * 4 + mask[piece.start] * 2
        i = j
    if line:
        line[0].feature += 1


def windows(lines, text, longest=LONGEST, first=None):
    """Whole paragraphs packed together; a longer one is cut at the end of a sentence."""
    room = (first or longest) - 2
    result, now = [], []
    for line in lines:
        for part in _parts(line, text, longest - 2):
            if now and len(now) + len(part) > room:
                result.append(now)
                now = []
                room = longest - 2
            now = now + part
    if now:
        result.append(now)
    return result


def _parts(line, text, room):
    while len(line) > room:
        cut = _cut(line, text, room)
        yield line[:cut]
        line = line[cut:]
    yield line


def _cut(line, text, room):
    for i in range(room, room // 3, -1):
        if not line[i].first:
            continue
        k = i - 1
        while k > 0 and text[line[k].start:line[k].end] in CLOSERS:
            k -= 1
        if text[line[k].start:line[k].end] in SENTENCE_END and line[i].start > line[i - 1].end:
            return i
    return next((i for i in range(room, room // 3, -1) if line[i].first), room)


def read_lines(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]
