"""Events, their status and parties, and names: examples, heads, loss.

Learned from what several collections mark, each giving the losses it can: our own corpus (triggers, types, modes, status, parties),
CAMEO sentences (one class and the spans of who acts and who receives, the trigger unknown), marked names, and factuality of verbs.
A word that tells an event bears its type, so that which word of "held talks" an annotator takes matters little.
"""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from . import attribution
from .encoder import HIDDEN, Layer
from .examples import blank, words_of
from .text import pieces, windows

TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
         "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "STATEMENT", "PROPOSE", "OTHER"]
STATUSES = ["occurred", "ongoing", "planned", "proposed", "alleged", "denied", "negated", "hypothetical", "cancelled"]
MODES_OF = {
    "CONSULT": "visit third-party phone multilateral", "RETREAT": "release withdraw ceasefire access disarm resign", "ACCUSE": "disapprove investigate allege",
    "ASSAULT": "firearms heavy-weapons aerial drone destroy explosives abduct crowd-control beat suicide-attack targeted torture unconventional",
    "SANCTION": "discontinue expel withdraw convict", "REJECT": "yield meet change assist", "REQUEST": "yield meet change assist", "THREATEN": "violence restrict",
    "PROTEST": "demo obstruct strike riot hunger boycott vandalize", "COERCE": "seize restrict arrest ban martial-law censor deport curfew cyber withhold",
    "MOBILIZE": "troops police weapons militia"}
MODES = ["-"] + sorted({mode for modes in MODES_OF.values() for mode in modes.split()})
NAMES = ["O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG", "B-PLACE", "I-PLACE"]
SPANS = ["O", "B-S", "I-S", "B-T", "I-T", "B-R", "I-R"]
# How many pieces on each side are looked at where sentences are not known.
NEAR = 25

# What a label of another collection can be in ours.
FACTUALITY = {"occurred": "occurred ongoing alleged", "planned_or_future": "planned proposed hypothetical", "denied_or_not_happened": "negated denied cancelled",
              "possible": "hypothetical proposed alleged planned", "hypothetical_or_generic": "hypothetical"}


class Heads(nn.Module):
    """For each word: the type of event that it tells, and the tag of a name."""

    def __init__(self):
        super().__init__()
        self.types = nn.Linear(HIDDEN, 1 + len(TYPES))
        self.names = nn.Linear(HIDDEN, len(NAMES))
        self.quad = nn.Linear(HIDDEN, 5)
        self.spans = nn.Linear(HIDDEN, len(SPANS))

    def forward(self, x):
        return self.types(x), self.names(x)

    def beside(self, x, mask):
        """Heads that only help in training: the class of a CAMEO sentence and its spans."""
        mean = (x * mask[..., None].to(x.dtype)).sum(1) / mask.sum(1, keepdim=True).to(x.dtype)
        return self.quad(mean), self.spans(x)


class Around(nn.Module):
    """Looks at a sentence once more with the words of one event marked: who acts and who receives in it, its status and its mode."""

    def __init__(self, begin=()):
        """``begin``: layers of an encoder whose attention the own ones begin with."""
        super().__init__()
        self.trigger = nn.Parameter(0.3 * torch.randn(HIDDEN))
        self.kinds = nn.Embedding(len(TYPES), HIDDEN)
        nn.init.normal_(self.kinds.weight, std=0.1)
        self.layers = nn.ModuleList(Layer(2 * HIDDEN) for _ in range(2))
        for own, other in zip(self.layers, begin):
            for part in ("qkv", "out", "norm1", "norm2"):
                getattr(own, part).load_state_dict(getattr(other, part).state_dict())
        self.statuses = nn.Linear(HIDDEN, len(STATUSES))
        self.modes = nn.Linear(HIDDEN, len(MODES))
        self.roles = nn.Linear(HIDDEN, 2)

    def forward(self, x, mask, trigger, kind, drop=0.0):
        """For each row of sentences; ``trigger`` is one at the first pieces of the event's words and nought elsewhere."""
        x = x + trigger[..., None] * self.trigger + self.kinds(kind)[:, None]
        additive = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, additive, drop)
        at = (x * trigger[..., None].to(x.dtype)).sum(1) / trigger.sum(1, keepdim=True).to(x.dtype)
        return self.statuses(at), self.modes(at), self.roles(x).transpose(1, 2)


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
        for layer, marked in zip(("", "inner_"), attribution.layers(document)):
            attribution.add(e, window, marked, layer)
        e["types"][[w[0] for w in words]] = 0
        for event in document["events"]:
            at = touching(words, *event["trigger"])
            if not at or event["trigger"][1] <= words[0][1]:
                continue
            e["types"][at] = 1 + TYPES.index(event["type"])
            sentence = document["sentences"][event["sentence"]]["span"]
            parties = []
            for name in ("actors", "recipients"):
                wanted = {p["actor"] for p in event[name] if not p["elsewhere"]}
                parties.append([m["span"] for m in document["mentions"] if m["sentence"] == event["sentence"] and wanted & set(m["actors"])])
            e["events"].append(told(event, at, touching(words, *sentence), words, parties))
        out.append(e)
    return out


def of_cameo(record, tok, marked=None):
    """A CAMEO sentence: its class, the spans of who acts and who receives, and the events that we marked in it."""
    lines = pieces(record["text"].replace("\n", " "), tok)
    if not lines:
        return []
    window = lines[0][:158]
    e, words = blank(window), words_of(window)
    e["quad"] = -100 if record["quad"] is None else record["quad"]
    if record["ner"]:
        spans = [(s["start"], s["end"], k) for k, part in (("S", "source"), ("T", "target"), ("R", "both")) for s in record[part]]
        bio(e["spans"], words, spans, {"S": 1, "T": 3, "R": 5})
    if marked is not None:
        add_events(e, words, marked, 0, len(record["text"]))
    return [e]


def of_marks(sentences, tok, first=None):
    """Neighbouring sentences of a text of others, in which we marked the events: trigger, type, mode, status, who acts, who receives."""
    text = "\n".join(s["text"] for s in sentences)
    out = []
    for window in windows(pieces(text, tok), text, first=first):
        e, words, base = blank(window), words_of(window), 0
        for s in sentences:
            add_events(e, words, s["events"], base, base + len(s["text"]))
            base += len(s["text"]) + 1
        out.append(e)
    return out


def add_events(e, words, events, start, end):
    """Puts in the events of the sentence at these characters; their own offsets count from its start."""
    scope = touching(words, start, end)
    e["types"][scope] = 0
    for event in events:
        at = touching(words, *(start + x for x in event["trigger"]))
        if at:
            e["types"][at] = 1 + TYPES.index(event["type"])
            parties = [[(start + a, start + b) for a, b in event[name]] for name in ("actors", "recipients")]
            e["events"].append(told(event, at, scope, words, parties))


def told(event, at, scope, words, parties):
    """An event as the loss wants it; ``parties`` holds the stretches of who acts and of who receives."""
    mode = event.get("mode") or "-"
    roles = []
    for spans in parties:
        theirs = [w for a, b in spans for w in touching(words, a, b)]
        roles.append(np.isin(scope, theirs).astype(np.float32))
    return {"at": np.array(at), "kind": TYPES.index(event["type"]), "status": [STATUSES.index(event["status"])],
            "mode": MODES.index(mode) if mode in MODES else -100, "scope": np.array(scope), "roles": roles, "reach": reach(scope, words)}


def reach(scope, words):
    """From the first piece of a sentence to behind its last one."""
    after = [w[0] for w in words if w[0] > scope[-1]]
    return scope[0], after[0] if after else words[-1][0] + 1


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
                    allowed = [STATUSES.index(s) for s in FACTUALITY[event["label"]].split()]
                    near = max(1, at[0] - NEAR), min(words[-1][0] + 1, at[0] + NEAR)
                    e["events"].append({"at": np.array(at[:1]), "kind": None, "status": allowed, "mode": -100, "scope": None, "roles": [], "reach": near})
            if e["events"]:
                out.append(e)
    return out


def rows_of(parts):
    """The events of a block, each with its sentence; None where it has none."""
    told = [(i, event) for i, p in enumerate(parts) for event in p["events"]]
    if not told:
        return None
    n, length = len(told), max(e["reach"][1] - e["reach"][0] for _, e in told)
    out = {"window": torch.tensor([i for i, _ in told]), "place": torch.zeros(n, length, dtype=torch.long), "mask": torch.zeros(n, length), "trigger": torch.zeros(n, length),
           "kind": torch.zeros(n, dtype=torch.long), "statuses": torch.zeros(n, len(STATUSES), dtype=torch.bool), "modes": torch.full((n,), -100), "roles": torch.full((n, 2, length), -1.0)}
    for k, (_, event) in enumerate(told):
        first, end = event["reach"]
        out["place"][k, :end - first] = torch.arange(first, end)
        out["mask"][k, :end - first] = 1
        out["trigger"][k, torch.from_numpy(event["at"]) - first] = 1
        out["kind"][k] = TYPES.index("OTHER") if event["kind"] is None else event["kind"]
        out["statuses"][k, event["status"]] = True
        out["modes"][k] = event["mode"]
        for role, gold in enumerate(event["roles"]):
            out["roles"][k, role, torch.from_numpy(event["scope"]) - first] = torch.from_numpy(gold)
    return out


def of_events(statuses, modes, roles, rows):
    """What is wrong in what the second look says of the marked events of a block."""
    logs = F.log_softmax(statuses, -1).masked_fill(~rows["statuses"], -1e9)
    total = -torch.logsumexp(logs, -1).mean()
    if (rows["modes"] >= 0).any():
        total = total + 0.5 * F.cross_entropy(modes, rows["modes"], ignore_index=-100)
    known = (rows["roles"] >= 0).float()
    wrong = F.binary_cross_entropy_with_logits(roles, rows["roles"].clamp(min=0), reduction="none") * known
    return total + 3 * (wrong.sum(-1) / known.sum(-1).clamp(min=1)).sum(-1).mean()
