"""From torch to an ONNX file in eight bits, small enough to live in the repository."""
import argparse
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from . import encoder
from .train_attribution import Reader


class Shipped(nn.Module):
    """One window, no padding: ids and features in, tags and links out."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, features):
        return self.reader(ids, torch.ones_like(ids, dtype=torch.float32), features)


def export(reader, path):
    reader.eval()
    ids = torch.randint(1000, 20000, (1, 23))
    features = torch.randint(0, 16, (1, 23))
    torch.onnx.export(
        Shipped(reader), (ids, features), str(path), dynamo=False, opset_version=17,
        input_names=["ids", "features"], output_names=["tags", "links"],
        dynamic_axes={"ids": {1: "n"}, "features": {1: "n"}, "tags": {1: "n"}, "links": {2: "n", 3: "n"}})
    check(reader, path)


def check(reader, path):
    """The file must say what torch says, at another length than it was traced with."""
    session = onnxruntime.InferenceSession(str(path))
    for n in (7, 61, 160):
        ids, features = torch.randint(1000, 20000, (1, n)), torch.randint(0, 16, (1, n))
        with torch.no_grad():
            wanted = Shipped(reader)(ids, features)
        got = session.run(None, {"ids": ids.numpy(), "features": features.numpy()})
        for w, g in zip(wanted, got):
            assert np.abs(w.numpy() - g).max() < 1e-3, np.abs(w.numpy() - g).max()


def quantize(source, target):
    quantize_dynamic(str(source), str(target), per_channel=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gather", "Gemm"], nodes_to_exclude=heads(source))


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
