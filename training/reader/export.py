"""From torch to an ONNX file in eight bits, small enough to live in the repository."""
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

from . import encoder
from .train_attribution import Reader


class Attention(torch.autograd.Function):
    """ONNX Runtime's own attention, which it runs in eight bits and without moving its parts about."""

    @staticmethod
    def forward(ctx, x, weight, bias):
        batch, length, _ = x.shape
        qkv = (x @ weight + bias).view(batch, length, 3, encoder.HEADS, -1).permute(2, 0, 3, 1, 4)
        scores = qkv[0] @ qkv[1].transpose(-1, -2) / math.sqrt(encoder.HIDDEN // encoder.HEADS)
        return (scores.softmax(-1) @ qkv[2]).transpose(1, 2).reshape(batch, length, encoder.HIDDEN)

    @staticmethod
    def symbolic(g, x, weight, bias):
        return g.op("com.microsoft::Attention", x, weight, bias, num_heads_i=encoder.HEADS).setType(x.type())


class ShippedLayer(nn.Module):
    """A layer for one window in which nothing is padded."""

    def __init__(self, layer):
        super().__init__()
        self.layer = layer
        self.weight = nn.Parameter(layer.qkv.weight.detach().T.contiguous())

    def forward(self, x, mask, drop):
        layer = self.layer
        x = layer.norm1(x + layer.out(Attention.apply(x, self.weight, layer.qkv.bias)))
        return layer.norm2(x + layer.down(F.gelu(layer.up(x))))


class Shipped(nn.Module):
    """One window, no padding: ids and features in, tags and links out."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader
        reader.encoder.layers = nn.ModuleList(ShippedLayer(layer) for layer in reader.encoder.layers)

    def forward(self, ids, features):
        return self.reader(ids, torch.ones_like(ids, dtype=torch.float32), features)


def export(reader, path):
    shipped = Shipped(reader.eval())
    ids = torch.randint(1000, 20000, (1, 23))
    features = torch.randint(0, 16, (1, 23))
    torch.onnx.export(
        shipped, (ids, features), str(path), dynamo=False, opset_version=17,
        input_names=["ids", "features"], output_names=["tags", "links"], custom_opsets={"com.microsoft": 1},
        dynamic_axes={"ids": {1: "n"}, "features": {1: "n"}, "tags": {1: "n"}, "links": {2: "n", 3: "n"}})
    check(shipped, path)


def check(shipped, path):
    """The file must say what torch says, at another length than it was traced with."""
    session = onnxruntime.InferenceSession(str(path))
    for n in (7, 61, 160):
        ids, features = torch.randint(1000, 20000, (1, n)), torch.randint(0, 16, (1, n))
        with torch.no_grad():
            wanted = shipped(ids, features)
        got = session.run(None, {"ids": ids.numpy(), "features": features.numpy()})
        for w, g in zip(wanted, got):
            assert np.abs(w.numpy() - g).max() < 1e-3, np.abs(w.numpy() - g).max()


def quantize(source, target):
    quantize_dynamic(str(source), str(target), per_channel=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gather", "Gemm", "Attention"], nodes_to_exclude=heads(source))


def heads(path):
    """The small products of the heads stay as they are."""
    return [n.name for n in onnx.load(str(path)).graph.node if "/attribution/" in n.name]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--weights", required=True)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    reader = Reader(encoder.load(a.encoder))
    reader.load_state_dict(torch.load(a.weights))
    full = Path(a.out).with_suffix(".fp32.onnx")
    export(reader, full)
    quantize(full, a.out)
    print(full, full.stat().st_size, a.out, Path(a.out).stat().st_size)


if __name__ == "__main__":
    main()
