"""One encoder under all heads: who says what, in two layers; what happened; names."""
import torch
from torch import nn
from torch.nn import functional as F

from . import attribution, events, examples


class Reader(nn.Module):
    def __init__(self, enc):
        super().__init__()
        self.encoder = enc
        self.attribution = attribution.Heads()
        self.inner = attribution.Heads()
        self.events = events.Heads()
        self.around = events.Around()

    def forward(self, b, drop=0.0):
        return F.dropout(self.encoder(b["ids"], b["mask"], b["features"], drop), drop, self.training)

    def look(self, x, rows, drop=0.0):
        """What the second look gives for these events of a block."""
        some = x[rows["window"][:, None], rows["place"]]
        return self.around(some, rows["mask"], rows["trigger"], rows["kind"], drop)


def batch_of(parts):
    """Examples as one block, and of their events a row each."""
    return examples.block_of(parts) | {"rows": events.rows_of(parts)}


class Teacher(nn.Module):
    """A reader of attributions alone, made before, to learn from."""

    def __init__(self, enc, weights):
        super().__init__()
        self.encoder = enc
        self.attribution = attribution.Heads()
        self.load_state_dict({k: v for k, v in weights.items() if k.startswith(("encoder.", "attribution."))})
        self.eval()

    def forward(self, b):
        tags, links = self.attribution(self.encoder(b["ids"], b["mask"], b["features"]), b["mask"])
        return tags.float().softmax(-1), links.float().softmax(-1)


def taught(teachers, b):
    """The mean of what these say of a block."""
    with torch.no_grad():
        said = [teacher(b) for teacher in teachers]
    return [sum(some) / len(said) for some in zip(*said)]


def loss(model, b, drop, teachers=()):
    """What is wrong in a block, as far as it is known what is right; with teachers, most of it is how far the model is from them."""
    x = model(b, drop)
    total = x.float().sum() * 0
    if teachers:
        tags, links = model.attribution(x, b["mask"])
        return 0.4 * attribution.loss(tags, links, b["tags"], b["links"]) + attribution.apart(tags, links, *taught(teachers, b), b["tags"] >= 0)
    for head, layer in ((model.attribution, ""), (model.inner, "inner_")):
        if (b[layer + "tags"] >= 0).any():
            total = total + attribution.loss(*head(x, b["mask"]), b[layer + "tags"], b[layer + "links"])
    types, names = model.events(x)
    quad, spans = model.events.beside(x, b["mask"])
    for scores, gold, weight in ((types, b["types"], 3.0), (names, b["names"], 1.0), (spans, b["spans"], 1.0)):
        if (gold >= 0).any():
            total = total + weight * F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=-100, label_smoothing=0.02)
    if (b["quad"] >= 0).any():
        total = total + F.cross_entropy(quad.float(), b["quad"], ignore_index=-100, label_smoothing=0.05)
    if b["rows"]:
        total = total + events.of_events(*(o.float() for o in model.look(x, b["rows"], drop)), b["rows"])
    return total
