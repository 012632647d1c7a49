"""Events, their status and parties, and names: examples, heads, loss.

Learned from what several collections mark, each giving the losses it can: our own corpus (triggers, types, modes, status, parties),
CAMEO sentences (one class and the spans of who acts and who receives, the trigger unknown), marked names, and factuality of verbs.
A word that tells an event bears its type, so that which word of "held talks" an annotator takes matters little.
"""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .encoder import HIDDEN
from .text import CLS, SEP, pieces, windows

TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
         "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "STATEMENT", "PROPOSE", "OTHER"]
STATUSES = ["occurred", "ongoing", "planned", "proposed", "alleged", "denied", "negated", "hypothetical", "cancelled"]
MODES = ["-", "access", "aerial", "allege", "arrest", "assist", "ban", "ceasefire", "change", "demo", "destroy", "disapprove", "disarm", "discontinue",
         "drone", "expel", "explosives", "firearms", "heavy-weapons", "investigate", "meet", "multilateral", "obstruct", "phone", "police", "release",
         "resign", "restrict", "seize", "third-party", "troops", "visit", "withdraw", "yield"]
MODES_OF = {"CONSULT": "visit third-party phone multilateral", "RETREAT": "release withdraw ceasefire access disarm resign",
            "ACCUSE": "disapprove investigate allege", "ASSAULT": "firearms heavy-weapons aerial drone destroy explosives",
            "SANCTION": "discontinue expel withdraw", "REJECT": "yield meet change assist", "REQUEST": "yield meet change assist",
            "PROTEST": "demo obstruct", "COERCE": "seize restrict arrest ban", "MOBILIZE": "troops police"}
NAMES = ["O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG", "B-PLACE", "I-PLACE"]
SPANS = ["O", "B-S", "I-S", "B-T", "I-T", "B-R", "I-R"]
WIDTH = 96
FAR = 24
MASK = 103

# What a CAMEO class can be in our types. A statement or appeal (0) says too little.
QUADS = {1: "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT PROPOSE", 2: "AGREE CONCEDE COOPERATE AID RETREAT CONSULT",
         3: "REQUEST ACCUSE REJECT THREATEN SANCTION PROTEST", 4: "PROTEST SANCTION MOBILIZE COERCE ASSAULT"}
TOGETHER = {"CONSULT", "AGREE", "COOPERATE"}

# What a label of another collection can be in ours.
FACTUALITY = {"occurred": "occurred ongoing alleged", "planned_or_future": "planned proposed hypothetical", "denied_or_not_happened": "negated denied cancelled",
              "possible": "hypothetical proposed alleged planned", "hypothetical_or_generic": "hypothetical"}


class Heads(nn.Module):
    def __init__(self):
        super().__init__()
        self.types = nn.Linear(HIDDEN, 1 + len(TYPES))
        self.statuses = nn.Linear(HIDDEN, len(STATUSES))
        self.modes = nn.Linear(HIDDEN, len(MODES))
        self.names = nn.Linear(HIDDEN, len(NAMES))
        self.event = nn.Linear(HIDDEN, 2 * WIDTH)
        self.party = nn.Linear(HIDDEN, 2 * WIDTH)
        self.bias = nn.Parameter(torch.full((2, 2 * FAR + 1), -2.0))
        self.quad = nn.Linear(HIDDEN, 5)
        self.spans = nn.Linear(HIDDEN, len(SPANS))

    def forward(self, x):
        batch, length, _ = x.shape
        event = self.event(x).view(batch, length, 2, WIDTH).transpose(1, 2)
        party = self.party(x).view(batch, length, 2, WIDTH).transpose(1, 2)
        places = torch.arange(length, device=x.device)
        far = (places[None, :] - places[:, None]).clamp(-FAR, FAR) + FAR
        roles = event @ party.transpose(-1, -2) / WIDTH**0.5 + self.bias[:, far][None]
        return self.types(x), self.statuses(x), self.modes(x), self.names(x), roles

    def beside(self, x, mask):
        """Heads that only help in training: the class of a CAMEO sentence and its spans."""
        mean = (x * mask[..., None].to(x.dtype)).sum(1) / mask.sum(1, keepdim=True).to(x.dtype)
        return self.quad(mean), self.spans(x)


class Reader(nn.Module):
    def __init__(self, enc):
        super().__init__()
        self.encoder = enc
        self.events = Heads()

    def forward(self, ids, mask, features, drop=0.0):
        x = self.encoder(ids, mask, features, drop)
        x = F.dropout(x, drop, self.training)
        return *self.events(x), *self.events.beside(x, mask)


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
    n = len(window) + 2
    return {
        "ids": np.array([CLS] + [p.id for p in window] + [SEP]), "features": np.array([0] + [p.feature for p in window] + [0]),
        "types": np.full(n, -100), "names": np.full(n, -100), "spans": np.full(n, -100), "quad": -100, "events": [], "facts": [],
    }


def touching(words, start, end):
    return [at for at, s, e in words if s < end and start < e]


def bio(array, words, spans, labels):
    """Marks spans over words; ``labels`` gives the number of B for each kind."""
    array[[w[0] for w in words]] = 0
    for start, end, kind in spans:
        at = touching(words, start, end)
        if at:
            array[at] = labels[kind] + 1
            array[at[0]] = labels[kind]


def of_corpus(document, tok, first=None):
    """Examples of an article of the Readout corpus, one a window. Furniture is cut out, as the program does."""
    text = document["text"]
    furniture = [s["span"] for s in document["sentences"] if s["kind"] == "FURNITURE"]
    lines = [[p for p in line if not any(a <= p.start < b for a, b in furniture)] for line in pieces(text, tok)]
    out = []
    for window in windows([line for line in lines if line], text, first=first):
        e, words = blank(window), words_of(window)
        e["types"][[w[0] for w in words]] = 0
        for event in document["events"]:
            at = touching(words, *event["trigger"])
            if not at or event["trigger"][1] <= words[0][1]:
                continue
            e["types"][at] = 1 + TYPES.index(event["type"])
            sentence = document["sentences"][event["sentence"]]["span"]
            scope = np.array(touching(words, *sentence))
            mode = event.get("mode") or "-"
            told = {"at": np.array(at), "status": [STATUSES.index(event["status"])], "mode": MODES.index(mode) if mode in MODES else -1, "scope": scope, "roles": []}
            for name in ("actors", "recipients"):
                wanted = {p["actor"] for p in event[name] if not p["elsewhere"]}
                gold = np.zeros(len(scope), dtype=np.float32)
                for m in document["mentions"]:
                    if m["sentence"] == event["sentence"] and wanted & set(m["actors"]):
                        gold[np.isin(scope, touching(words, *m["span"]))] = 1
                told["roles"].append(gold)
            e["events"].append(told)
        out.append(e)
    return out


def of_cameo(record, tok, silver=None):
    """A CAMEO sentence: class and spans; ``silver`` holds what our rules read in it, kept where it goes with the class."""
    lines = pieces(record["text"].replace("\n", " "), tok)
    if not lines:
        return []
    window = lines[0][:158]
    e, words = blank(window), words_of(window)
    e["quad"] = -100 if record["quad"] is None else record["quad"]
    e["open"] = np.array([w[0] for w in words])
    if record["ner"]:
        spans = [(s["start"], s["end"], k) for k, part in (("S", "source"), ("T", "target"), ("R", "both")) for s in record[part]]
        bio(e["spans"], words, spans, {"S": 1, "T": 3, "R": 5})
    for event in silver or []:
        at = touching(words, *event["trigger"])
        if at and record["quad"] in QUADS and event["type"] in QUADS[record["quad"]].split() and event["rule"] != "statement":
            e["types"][at] = 1 + TYPES.index(event["type"])
            mode = event.get("mode") or "-"
            told = {"at": np.array(at), "status": [STATUSES.index(event["status"])], "mode": MODES.index(mode) if mode in MODES else -1, "scope": e["open"], "roles": []}
            for name in ("actors", "recipients"):
                gold = np.zeros(len(words), dtype=np.float32)
                for p in event[name]:
                    gold[np.isin(e["open"], touching(words, p["start"], p["end"]))] = 1
                told["roles"].append(gold)
            e["events"].append(told)
    return [e]


def of_names(records, tok, first=None):
    """Sentences or documents with marked names."""
    out = []
    for r in records:
        spans = [(s["start"], s["end"], s["type"]) for s in r.get("names", r["entities"]) if s["type"] in ("PERSON", "ORG", "PLACE")]
        for window in windows(pieces(r["text"], tok), r["text"], first=first):
            e = blank(window)
            bio(e["names"], words_of(window), spans, {"PERSON": 1, "ORG": 3, "PLACE": 5})
            out.append(e)
    return out


def of_facts(records, tok, first=None):
    """Articles with the factuality of their events (MEANTIME)."""
    out = []
    for r in records:
        for window in windows(pieces(r["text"], tok), r["text"], first=first):
            e, words = blank(window), words_of(window)
            for event in r["events"]:
                at = touching(words, event["start"], event["end"])
                if at and event["label"] in FACTUALITY:
                    e["facts"].append((at[0], [STATUSES.index(s) for s in FACTUALITY[event["label"]].split()]))
            if e["facts"]:
                out.append(e)
    return out


def blurred(e, rng):
    """The same example with some words hidden, and now and then in the capitals of a headline or in none."""
    ids, features = e["ids"].copy(), e["features"].copy()
    hide = np.array([rng.random() < 0.08 for _ in ids])
    hide[0] = hide[-1] = False
    ids[hide] = MASK
    case = rng.random()
    if case < 0.12:
        new = 1 if case < 0.05 else 2 if case < 0.08 else 0
        lettered = features // 4 != 3
        features[1:-1] = np.where(lettered[1:-1], new * 4 + features[1:-1] % 4, features[1:-1])
    return {**e, "ids": ids, "features": features}


def batch_of(parts):
    n, length = len(parts), max(len(p["ids"]) for p in parts)
    out = {k: torch.full((n, length), -100) for k in ("types", "spans", "names")}
    out |= {"ids": torch.zeros(n, length, dtype=torch.long), "features": torch.zeros(n, length, dtype=torch.long),
            "mask": torch.zeros(n, length), "quad": torch.tensor([p["quad"] for p in parts]), "parts": parts}
    for i, p in enumerate(parts):
        size = len(p["ids"])
        for k in ("ids", "features", "types", "spans", "names"):
            out[k][i, :size] = torch.from_numpy(p[k])
        out["mask"][i, :size] = 1
    return out


def loss(output, b):
    types, statuses, modes, names, roles, quad, spans = (o.float() for o in output)
    total = types.sum() * 0
    for scores, gold, weight in ((types, b["types"], 3.0), (names, b["names"], 1.5), (spans, b["spans"], 1.0)):
        if (gold >= 0).any():
            total = total + weight * F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100, label_smoothing=0.02)
    if (b["quad"] >= 0).any():
        total = total + F.cross_entropy(quad, b["quad"], ignore_index=-100, label_smoothing=0.05)
    own, latent = [], []
    logs = F.log_softmax(statuses, -1)
    for i, p in enumerate(b["parts"]):
        for told in p["events"]:
            own.append(of_event(i, told, logs, modes, roles))
        for at, allowed in p["facts"]:
            own.append(-torch.logsumexp(logs[i, at, allowed], 0))
        if p["quad"] in QUADS:
            latent.append(of_sentence(i, p, types, roles))
    if own:
        total = total + torch.stack(own).mean()
    if latent:
        total = total + 0.5 * torch.stack(latent).mean()
    return total


def of_event(i, told, logs, modes, roles):
    at = torch.from_numpy(told["at"])
    value = -torch.logsumexp(logs[i, at][:, told["status"]], 1).mean()
    if told["mode"] >= 0:
        value = value + 0.5 * F.cross_entropy(modes[i, at], torch.full((len(at),), told["mode"]))
    scope = torch.from_numpy(told["scope"])
    for role, gold in enumerate(told["roles"]):
        scores = roles[i, role][at][:, scope]
        value = value + 1.5 * F.binary_cross_entropy_with_logits(scores, torch.from_numpy(gold).expand(len(at), -1))
    return value


def of_sentence(i, p, types, roles):
    """Some word tells an event of this class; the likeliest one is taken to have the parties that are marked."""
    allowed = [1 + TYPES.index(t) for t in QUADS[p["quad"]].split()]
    open_ = torch.from_numpy(p["open"])
    chances = F.softmax(types[i, open_], -1)
    each = chances[:, allowed].sum(-1).clamp(max=1 - 1e-4)
    value = -torch.log((1 - torch.exp(torch.log1p(-each).sum())).clamp(min=1e-4))
    if (p["spans"] >= 0).any() and not p["events"]:
        best = int(each.argmax())
        kind = TYPES[allowed[int(chances[best, allowed].argmax())] - 1]
        tags = torch.from_numpy(p["spans"][p["open"]])
        source, target, both = (torch.isin(tags, torch.tensor(k)) for k in ((1, 2), (3, 4), (5, 6)))
        scores = roles[i, :, open_[best]][:, open_]
        actor = (source | both | (target if kind in TOGETHER else torch.zeros_like(target))).float()
        value = value + F.binary_cross_entropy_with_logits(scores[0], actor)
        if kind not in TOGETHER:
            value = value + F.binary_cross_entropy_with_logits(scores[1], target.float())
    return value
