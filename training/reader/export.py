"""From torch to ONNX files in eight bits, small enough to live in the repository: the reader, and its second look."""
import argparse
import math
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from torch.nn import functional as F

from . import encoder, events
from .network import Reader

OUTPUTS = ["tags", "links", "inner_tags", "inner_links", "types", "names", "x"]


class Attention(torch.autograd.Function):
    """ONNX Runtime's own attention over query, key and value, which moves none of their parts about."""

    @staticmethod
    def forward(ctx, *qkv):
        query, key, value = (some.unflatten(-1, (encoder.HEADS, -1)).transpose(1, 2) for some in qkv)
        scores = query @ key.transpose(-1, -2) / math.sqrt(encoder.HIDDEN // encoder.HEADS)
        return (scores.softmax(-1) @ value).transpose(1, 2).flatten(2)

    @staticmethod
    def symbolic(g, *qkv):
        return g.op("com.microsoft::MultiHeadAttention", *qkv, num_heads_i=encoder.HEADS).setType(qkv[0].type())


class Levelled(torch.autograd.Function):
    """The piece's numbers at mean 0 and variance 1. As the norm of an instance: the runtime's norm of a layer goes number by number and takes a third of a window's time."""

    @staticmethod
    def forward(ctx, x, ones, zeros):
        return F.layer_norm(x, x.shape[-1:], eps=1e-12)

    @staticmethod
    def symbolic(g, x, ones, zeros):
        return g.op("InstanceNormalization", x, ones, zeros, epsilon_f=1e-12).setType(x.type())


class Shipped(nn.Module):
    """One window, no padding: ids and features in; for attributions and names scores out, for events chances, and what the second look looks at."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, features):
        mask = torch.ones_like(ids, dtype=torch.float32)
        x = self.encoded(ids, features, mask[0])
        types, names = self.reader.events(x)
        return (*self.reader.attribution(x, mask), *self.reader.inner(x, mask), types.softmax(-1), names, x)

    def encoded(self, ids, features, ones):
        def norm(of, x):
            return Levelled.apply(x, ones, zeros) * of.weight + of.bias
        zeros = ones - ones
        under = self.reader.encoder
        places = torch.arange(ids.shape[1])
        x = norm(under.norm, under.words(ids) + under.positions(places)[None] + under.features(features))
        for layer in under.layers:
            x = norm(layer.norm1, x + layer.out(Attention.apply(*layer.qkv(x).split(encoder.HIDDEN, -1))))
            x = norm(layer.norm2, x + layer.down(F.gelu(layer.up(x))))
        return x


class ShippedLook(nn.Module):
    """One sentence of a window with the first pieces of one event's words marked."""

    def __init__(self, reader):
        super().__init__()
        self.around = reader.around

    def forward(self, x, trigger, kind):
        statuses, modes, roles = self.around(x, torch.ones_like(trigger), trigger, kind)
        return statuses.softmax(-1), modes.softmax(-1), roles.sigmoid()


def export(reader, path):
    def given(n):
        return torch.randint(1000, 20000, (1, n)), torch.randint(0, 16, (1, n))
    axes = {name: {1: "n"} for name in ("ids", "features", "tags", "inner_tags", "types", "names", "x")} | {name: {2: "n", 3: "n"} for name in ("links", "inner_links")}
    written(Shipped(reader.eval()), given, path, ["ids", "features"], OUTPUTS, axes)


def export_look(reader, path):
    def given(n):
        return torch.randn(1, n, encoder.HIDDEN), (torch.arange(n) == 3).float()[None], torch.randint(0, len(events.TYPES), (1,))
    axes = {"x": {1: "n"}, "trigger": {1: "n"}, "roles": {2: "n"}}
    written(ShippedLook(reader.eval()), given, path, ["x", "trigger", "kind"], ["statuses", "modes", "roles"], axes)


def written(network, given, path, inputs, outputs, axes):
    """Writes the network and holds it against itself at other lengths; ``given`` makes inputs of a length."""
    torch.onnx.export(network, given(23), str(path), dynamo=False, opset_version=17, input_names=inputs, output_names=outputs,
                      custom_opsets={"com.microsoft": 1}, dynamic_axes=axes)
    session = onnxruntime.InferenceSession(str(path))
    for n in (7, 61, 160):
        some = given(n)
        with torch.no_grad():
            wanted = network(*some)
        got = session.run(None, {name: value.numpy() for name, value in zip(inputs, some)})
        for w, g in zip(wanted, got):
            assert np.abs(w.numpy() - g).max() < 2e-3, np.abs(w.numpy() - g).max()


def quantize(source, target, heads):
    """In eight bits, save the small products of these heads."""
    kept = [n.name for n in onnx.load(str(source)).graph.node if any(h in n.name for h in heads)]
    quantize_dynamic(str(source), str(target), per_channel=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gather", "Gemm"], nodes_to_exclude=kept)


def labels():
    """What the numbers of the outputs mean: types, statuses, modes, then the modes of each type."""
    lines = [["types", *events.TYPES], ["statuses", *events.STATUSES], ["modes", *events.MODES]]
    return "".join(" ".join(line) + "\n" for line in lines + [[t, m] for t, m in events.MODES_OF.items()])


def main():
    ap = argparse.ArgumentParser()
    for name in ("encoder", "weights", "out"):
        ap.add_argument("--" + name, required=True)
    a = ap.parse_args()
    reader = Reader(encoder.load(a.encoder))
    reader.load_state_dict(torch.load(a.weights))
    out = Path(a.out)
    export_look(reader, out / "look.fp32.onnx")
    quantize(out / "look.fp32.onnx", out / "look.onnx", ["/kinds/", "/statuses/", "/modes/", "/roles/"])
    export(reader, out / "reader.fp32.onnx")
    quantize(out / "reader.fp32.onnx", out / "reader.onnx", ["/attribution/", "/inner/", "/events/"])
    (out / "events.labels").write_text(labels(), encoding="utf8")
    print({p.name: p.stat().st_size for p in sorted(out.glob("*.onnx"))})


if __name__ == "__main__":
    main()
