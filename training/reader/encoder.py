"""A BERT encoder read from the initialisers of an ONNX file.

Attention is written by hand, with one product for query, key and value: torch's fused attention is slow
backwards on a CPU in bfloat16, and this form is what leaves in the export. The token-type table becomes a
table of word features (see text.py); all its rows start as the old row 0.
"""
import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

HIDDEN = 384
HEADS = 12
FEATURES = 16


class Layer(nn.Module):
    def __init__(self, inner=4 * HIDDEN):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, inner)
        self.down = nn.Linear(inner, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, x, mask, drop):
        batch, length, _ = x.shape
        qkv = self.qkv(x).view(batch, length, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        scores = qkv[0] @ qkv[1].transpose(-1, -2) / math.sqrt(HIDDEN // HEADS) + mask
        mixed = (F.softmax(scores, -1) @ qkv[2]).transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.norm1(x + F.dropout(self.out(mixed), drop, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class Encoder(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.words = nn.Embedding(30522, HIDDEN)
        self.positions = nn.Embedding(512, HIDDEN)
        self.features = nn.Embedding(FEATURES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.words.weight.requires_grad = False

    def forward(self, ids, mask, features, drop=0.0):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(places)[None] + self.features(features))
        additive = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, additive, drop)
        return x


def load(path, keep=None):
    """The encoder of an ONNX file of a BERT of this width; ``keep`` names the layers to take."""
    graph = onnx.load(str(path)).graph
    tensors = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    products = {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in tensors:
            products[node.name.strip("/").removesuffix("/MatMul").replace("/", ".")] = tensors[node.input[1]].T
    count = 1 + max(int(n.split(".")[2]) for n in products if n.startswith("encoder.layer."))
    keep = list(range(count)) if keep is None else keep
    encoder = Encoder(len(keep))
    with torch.no_grad():
        encoder.words.weight.copy_(tensors["embeddings.word_embeddings.weight"])
        encoder.positions.weight.copy_(tensors["embeddings.position_embeddings.weight"])
        encoder.features.weight.copy_(tensors["embeddings.token_type_embeddings.weight"][0].expand(FEATURES, -1))
        _norm(encoder.norm, tensors, "embeddings.LayerNorm")
        for layer, old in zip(encoder.layers, keep):
            name = f"encoder.layer.{old}."
            parts = [name + f"attention.self.{p}" for p in ("query", "key", "value")]
            layer.qkv.weight.copy_(torch.cat([products[p] for p in parts]))
            layer.qkv.bias.copy_(torch.cat([tensors[p + ".bias"] for p in parts]))
            for linear, part in ((layer.out, "attention.output.dense"), (layer.up, "intermediate.dense"), (layer.down, "output.dense")):
                linear.weight.copy_(products[name + part])
                linear.bias.copy_(tensors[name + part + ".bias"])
            _norm(layer.norm1, tensors, name + "attention.output.LayerNorm")
            _norm(layer.norm2, tensors, name + "output.LayerNorm")
    return encoder


def _norm(norm, tensors, name):
    norm.weight.copy_(tensors[name + ".weight"])
    norm.bias.copy_(tensors[name + ".bias"])
