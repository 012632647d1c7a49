"""Weights for torch from the shipped files in eight bits, to go on training from where only those files are left.

The products of the encoder come back as eight bits hold them, word embeddings and heads as they were; the two heads that only help in
training (events.quad, events.spans) are not shipped and begin anew.
"""
import argparse

import onnx
import torch
from onnx import numpy_helper

from . import encoder
from .network import Reader


def weights_of(reader, *paths):
    """The weights of `reader` (state dictionary) with those that the files of `paths` hold in place of its own."""
    weights = reader.state_dict()
    for path in paths:
        graph = onnx.load(str(path)).graph
        tensors = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        found = {name.removeprefix("reader."): value for name, value in tensors.items() if name.removeprefix("reader.") in weights}
        found |= {name: table for name in ("encoder.positions.weight", "encoder.features.weight") if (table := whole(tensors, "reader." + name)) is not None}
        found |= {layer_of(node) + ".weight": product.T for node in graph.node if (product := product_of(node, tensors)) is not None}
        unknown = {name for name, value in found.items() if name not in weights or weights[name].shape != value.shape}
        assert not unknown, unknown
        weights |= found
    return weights


def whole(tensors, name):
    """The table of this name out of eight bits; None where the file has none."""
    if name + "_quantized" not in tensors:
        return None
    return (tensors[name + "_quantized"].float() - tensors[name + "_zero_point"].float()) * tensors[name + "_scale"]


def product_of(node, tensors):
    """What a node multiplies with, inputs by outputs, or None where it multiplies with nothing that was learnt."""
    if node.op_type == "MatMulInteger":
        return whole(tensors, node.input[1].removesuffix("_quantized"))
    return tensors.get(node.input[1]) if node.op_type == "MatMul" else None


def layer_of(node):
    """The name that a product has in torch: `/qkv_3/MatMul_quant` is the fourth layer's, `/attribution/ask/MatMul` a head's."""
    name = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".")
    part, _, number = name.rpartition("_") if name[-1].isdigit() else (name, "", 0)
    return f"encoder.layers.{number}.{part}" if part in ("qkv", "out", "up", "down") else name


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--encoder", required=True, help="the plain encoder, for the word embeddings")
    ap.add_argument("--shipped", required=True, nargs=2, help="reader.onnx and look.onnx")
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    torch.manual_seed(1)
    torch.save(weights_of(Reader(encoder.load(a.encoder)), *a.shipped), a.out)


if __name__ == "__main__":
    main()
