"""Events of one sentence: triggers, their types and status, who acts and who receives; class and spans of CAMEO sentences."""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .encoder import HIDDEN
from .text import CLS, SEP, pieces

TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
         "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "STATEMENT", "PROPOSE", "OTHER"]
STATUSES = ["occurred", "ongoing", "planned", "proposed", "alleged", "denied", "negated", "hypothetical", "cancelled"]
SPANS = ["O", "B-S", "I-S", "B-T", "I-T", "B-R", "I-R"]
WIDTH = 96


class Heads(nn.Module):
    def __init__(self):
        super().__init__()
        self.triggers = nn.Linear(HIDDEN, 3)
        self.types = nn.Linear(HIDDEN, len(TYPES))
        self.statuses = nn.Linear(HIDDEN, len(STATUSES))
        self.event = nn.Linear(HIDDEN, 2 * WIDTH)
        self.party = nn.Linear(HIDDEN, 2 * WIDTH)
        self.bias = nn.Parameter(torch.full((2,), -2.0))
        self.quad = nn.Linear(HIDDEN, 5)
        self.spans = nn.Linear(HIDDEN, len(SPANS))

    def forward(self, x, mask):
        batch, length, _ = x.shape
        event = self.event(x).view(batch, length, 2, WIDTH).transpose(1, 2)
        party = self.party(x).view(batch, length, 2, WIDTH).transpose(1, 2)
        roles = event @ party.transpose(-1, -2) / WIDTH**0.5 + self.bias[None, :, None, None]
        mean = (x * mask[..., None].to(x.dtype)).sum(1) / mask.sum(1, keepdim=True).to(x.dtype)
        return self.triggers(x), self.types(x), self.statuses(x), roles, self.quad(mean), self.spans(x)


def sentence_pieces(text, tok):
    """A sentence as a paragraph of its own."""
    lines = pieces(text.replace("\n", " "), tok)
    return lines[0][:158] if lines else []


def blank(line):
    n = len(line) + 2
    return {
        "ids": np.array([CLS] + [p.id for p in line] + [SEP]),
        "features": np.array([0] + [p.feature for p in line] + [0]),
        "triggers": np.full(n, -100), "types": np.full(n, -100), "statuses": np.full(n, -100),
        "roles": np.full((2, n, n), -1.0, dtype=np.float32), "quad": -100, "spans": np.full(n, -100),
    }


def inside(line, start, end):
    """Places of the words that a stretch touches, [CLS] counted."""
    found = []
    for i, p in enumerate(line):
        if p.first:
            j = i + 1
            while j < len(line) and not line[j].first:
                j += 1
            if p.start < end and start < line[j - 1].end:
                found.append(i + 1)
    return found


def of_corpus(document, tok):
    """One example a sentence of an article of the Readout corpus."""
    out = []
    for index, s in enumerate(document["sentences"]):
        start, end = s["span"]
        line = sentence_pieces(document["text"][start:end], tok)
        if not line or s["kind"] == "FURNITURE":
            continue
        e = blank(line)
        first = [i + 1 for i, p in enumerate(line) if p.first]
        e["triggers"][first] = 0
        mentions = [m for m in document["mentions"] if m["sentence"] == index]
        for event in (v for v in document["events"] if v["sentence"] == index):
            at = inside(line, event["trigger"][0] - start, event["trigger"][1] - start)
            if not at:
                continue
            e["triggers"][at] = 2
            e["triggers"][at[0]] = 1
            e["types"][at[0]] = TYPES.index(event["type"])
            e["statuses"][at[0]] = STATUSES.index(event["status"])
            for role, name in enumerate(("actors", "recipients")):
                e["roles"][role, at[0], first] = 0
                wanted = {p["actor"] for p in event[name] if not p["elsewhere"]}
                for m in mentions:
                    if wanted & set(m["actors"]):
                        e["roles"][role, at[0], inside(line, m["span"][0] - start, m["span"][1] - start)] = 1
        out.append(e)
    return out


def of_cameo(record, tok):
    line = sentence_pieces(record["text"], tok)
    e = blank(line)
    if record["quad"] is not None:
        e["quad"] = record["quad"]
    if record["ner"]:
        e["spans"][[i + 1 for i, p in enumerate(line) if p.first]] = 0
        for label, spans in (("S", record["source"]), ("T", record["target"]), ("R", record["both"])):
            for span in spans:
                at = inside(line, span["start"], span["end"])
                if at:
                    e["spans"][at] = SPANS.index("I-" + label)
                    e["spans"][at[0]] = SPANS.index("B-" + label)
    return [e]


def batch_of(parts):
    n, length = len(parts), max(len(p["ids"]) for p in parts)
    out = {k: torch.full((n, length), -100) for k in ("triggers", "types", "statuses", "spans")}
    out |= {"ids": torch.zeros(n, length, dtype=torch.long), "features": torch.zeros(n, length, dtype=torch.long),
            "mask": torch.zeros(n, length), "roles": torch.full((n, 2, length, length), -1.0), "quad": torch.tensor([p["quad"] for p in parts])}
    for i, p in enumerate(parts):
        size = len(p["ids"])
        for k in ("ids", "features", "triggers", "types", "statuses", "spans"):
            out[k][i, :size] = torch.from_numpy(p[k])
        out["mask"][i, :size] = 1
        out["roles"][i, :, :size, :size] = torch.from_numpy(p["roles"])
    return out


def loss(output, b):
    triggers, types, statuses, roles, quad, spans = (o.float() for o in output)
    total = 0.0
    for scores, gold, weight in ((triggers, b["triggers"], 1.5), (types, b["types"], 1.0), (statuses, b["statuses"], 0.7), (spans, b["spans"], 1.0)):
        if (gold >= 0).any():
            total = total + weight * F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100)
    if (b["quad"] >= 0).any():
        total = total + F.cross_entropy(quad, b["quad"], ignore_index=-100, label_smoothing=0.05)
    asked = b["roles"] >= 0
    if asked.any():
        total = total + 2.0 * F.binary_cross_entropy_with_logits(roles[asked], b["roles"][asked])
    return total
