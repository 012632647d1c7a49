"""Attribution: examples, heads, loss, decoding. Tags on the first piece of each word; links from content to cue to source."""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .encoder import HIDDEN
from .text import LONGEST

TAGS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
LABELS = ("source", "cue", "content")
WIDTH = 96


class Heads(nn.Module):
    """Tags, and two tables of links: content to the head of its cue, cue to the head of its source or to [CLS] for none."""

    def __init__(self):
        super().__init__()
        self.tags = nn.Linear(HIDDEN, len(TAGS))
        self.ask = nn.Linear(HIDDEN, 2 * WIDTH)
        self.answer = nn.Linear(HIDDEN, 2 * WIDTH)
        distance = torch.arange(-LONGEST + 1, LONGEST).abs().float()
        self.distance = nn.Parameter((-0.04 * distance)[None].repeat(2, 1))

    def forward(self, x, mask):
        batch, length, _ = x.shape
        ask = self.ask(x).view(batch, length, 2, WIDTH).transpose(1, 2)
        answer = self.answer(x).view(batch, length, 2, WIDTH).transpose(1, 2)
        places = torch.arange(length, device=x.device)
        bias = self.distance[:, places[None, :] - places[:, None] + LONGEST - 1]
        links = ask @ answer.transpose(-1, -2) / WIDTH**0.5 + bias
        links = links + (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        return self.tags(x), links


def add(e, window, attributions, layer=""):
    """Marks these attributions in the example of a window, in the outer layer or in the ``inner_`` one."""
    tags, links = e[layer + "tags"], e[layer + "links"]
    for i, piece in enumerate(window):
        if piece.first:
            tags[i + 1] = 0
    low, high = window[0].start, window[-1].end
    for a in attributions:
        found = {}
        for label in LABELS:
            where = []
            for s, e_ in a[label]:
                if e_ <= low or s >= high:
                    continue
                inside = [i + 1 for i, p in enumerate(window) if p.first and s < _word_end(window, i) and p.start < e_]
                for k, i in enumerate(inside):
                    tags[i] = 1 + 2 * LABELS.index(label) + (k > 0)
                where += inside
            found[label] = where
        if found["cue"]:
            links[0, found["content"]] = min(found["cue"])
        if found["source"]:
            links[1, found["cue"]] = min(found["source"])
        elif not a["source"]:
            links[1, found["cue"]] = 0


def layers(document):
    """A word has one tag in each layer: the outermost attributions, and those that stand directly inside one of them."""
    told = document["attributions"]
    within = [a.get("within", -1) for a in told]
    outer = [a for a, w in zip(told, within) if w < 0 and a["content"]]
    inner = [a for a, w in zip(told, within) if w >= 0 and within[w] < 0 and a["content"]]
    return outer, inner


def _word_end(window, i):
    j = i + 1
    while j < len(window) and not window[j].first:
        j += 1
    return window[j - 1].end


def loss(tags, links, gold_tags, gold_links):
    value = F.cross_entropy(tags.float().flatten(0, 1), gold_tags.flatten(), ignore_index=-100)
    if (gold_links >= 0).any():
        value = value + F.cross_entropy(links.float().flatten(0, 2), gold_links.flatten(), ignore_index=-100)
    return value


def apart(tags, links, told_tags, told_links, words):
    """How far the model is from what others said of the same words, as chances; links count as far as these saw a content or a cue."""
    told = told_tags[words]
    value = -(told * F.log_softmax(tags[words].float(), -1)).sum(-1).mean()
    for row, (begins, goes_on) in enumerate(((5, 6), (3, 4))):
        weight = told[:, begins] + told[:, goes_on]
        off = -(told_links[:, row][words] * F.log_softmax(links[:, row][words].float(), -1)).sum(-1)
        value = value + 0.5 * (weight * off).sum() / weight.sum().clamp(min=1e-3)
    return value


# --- decoding ---

ALLOWED = np.zeros((7, 7))
for _a in range(7):
    for _b in (2, 4, 6):
        if _a not in (_b - 1, _b):
            ALLOWED[_a, _b] = -1e9
START = np.array([0, 0, -1e9, 0, -1e9, 0, -1e9])


def viterbi(scores):
    """The best sequence of tags in which no I stands behind anything but its own B or I."""
    best = scores[0] + START
    back = []
    for row in scores[1:]:
        total = best[:, None] + ALLOWED
        back.append(total.argmax(0))
        best = total.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def decode(window, tags, links, shift=0.0):
    """Attributions of one window. ``shift`` is added to the score of O: more of it, fewer attributions."""
    first = [i + 1 for i, p in enumerate(window) if p.first]
    scores = tags[first] - _logsumexp(tags[first])
    scores[:, 0] += shift
    path = viterbi(scores)
    spans = {label: [] for label in LABELS}
    k = 0
    while k < len(first):
        if path[k] == 0:
            k += 1
            continue
        end = k + 1
        while end < len(first) and path[end] == path[k] + (path[k] % 2) and path[end] % 2 == 0:
            end += 1
        label = LABELS[(path[k] - 1) // 2]
        rows = tags[first[k:end]] - _logsumexp(tags[first[k:end]])
        sure = float(np.exp(rows[np.arange(end - k), path[k:end]]).mean())
        spans[label].append({"at": first[k:end], "start": window[first[k] - 1].start, "end": _word_end(window, first[end - 1] - 1), "sure": sure})
        k = end
    return _join(spans, _softmax(links))


def _join(spans, links):
    groups = {}
    for content in spans["content"]:
        mean = links[0][content["at"]].mean(0)
        mass = [mean[c["at"]].sum() for c in spans["cue"]]
        best = int(np.argmax(mass)) if mass else -1
        key = ("cue", best) if best >= 0 and mass[best] > 0.2 else ("alone", content["start"])
        groups.setdefault(key, []).append((content, float(mass[best]) if best >= 0 else 0.0))
    result = []
    for (kind, index), contents in groups.items():
        parts = [c for c, _ in contents]
        cue = [spans["cue"][index]] if kind == "cue" else []
        source, source_sure = [], 1.0
        if cue:
            mean = links[1][cue[0]["at"]].mean(0)
            mass = [mean[s["at"]].sum() for s in spans["source"]] + [mean[0]]
            best = int(np.argmax(mass))
            source_sure = float(mass[best])
            source = [spans["source"][best]] if best < len(spans["source"]) else []
        result.append({
            "source": [[s["start"], s["end"]] for s in source],
            "cue": [[s["start"], s["end"]] for s in cue],
            "content": [[s["start"], s["end"]] for s in parts],
            "parts": [min(s["sure"] for s in parts), min([s["sure"] for s in cue] or [0]), min([s["sure"] for s in source] or [1]), min(m for _, m in contents), source_sure],
        })
    return result


def _logsumexp(x):
    top = x.max(-1, keepdims=True)
    return top + np.log(np.exp(x - top).sum(-1, keepdims=True))


def _softmax(x):
    return np.exp(x - _logsumexp(x))
