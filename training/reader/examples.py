"""A window as arrays, and windows as one block. What is not known of a window is -100 there and costs nothing."""
import numpy as np
import torch

from .text import CLS, SEP

# Whole numbers for each piece.
LABELS = ("types", "spans", "names", "tags", "inner_tags")
LINKS = ("links", "inner_links")
MASK = 103


def words_of(window):
    """For each word the place of its first piece, [CLS] counted, and its stretch of the text."""
    out = []
    for i, p in enumerate(window):
        if p.first:
            out.append([i + 1, p.start, p.end])
        elif out:
            out[-1][2] = p.end
    return out


def blank(window):
    """An example of which nothing is known yet."""
    n = len(window) + 2
    return {
        "ids": np.array([CLS] + [p.id for p in window] + [SEP]), "features": np.array([0] + [p.feature for p in window] + [0]),
        "words": np.array([i + 1 for i, p in enumerate(window) if p.first], dtype=np.int64), "quad": -100, "events": [],
        **{name: np.full(n, -100) for name in LABELS}, **{name: np.full((2, n), -100) for name in LINKS},
    }


def block_of(parts):
    """Examples as one block, without their events."""
    n, length = len(parts), max(len(p["ids"]) for p in parts)
    out = {k: torch.full((n, length), -100) for k in LABELS} | {k: torch.full((n, 2, length), -100) for k in LINKS}
    out |= {"ids": torch.zeros(n, length, dtype=torch.long), "features": torch.zeros(n, length, dtype=torch.long),
            "mask": torch.zeros(n, length), "quad": torch.tensor([p["quad"] for p in parts])}
    for i, p in enumerate(parts):
        size = len(p["ids"])
        for k in ("ids", "features", *LABELS, *LINKS):
            out[k][i, ..., :size] = torch.from_numpy(p[k])
        out["mask"][i, :size] = 1
    return out


def blurred(b, source):
    """The same block with some words hidden, and some windows in the capitals of a headline or in none."""
    ids, features = b["ids"].clone(), b["features"]
    hide = (torch.rand(ids.shape, generator=source) < 0.08) & (b["mask"] > 0) & (ids != CLS) & (ids != SEP)
    ids[hide] = MASK
    draw = torch.rand(len(ids), 1, generator=source)
    case = torch.where(draw < 0.05, 1, torch.where(draw < 0.08, 2, 0))
    lettered = (features // 4 != 3) & (ids != CLS) & (ids != SEP) & (b["mask"] > 0)
    return {**b, "ids": ids, "features": torch.where((draw < 0.12) & lettered, case * 4 + features % 4, features)}
