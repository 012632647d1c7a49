"""From the trained heads of events to an ONNX file in eight bits without the table of words (share.py)."""
import argparse
import shutil
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from . import encoder, events
from .share import share

OUTPUTS = ["types", "statuses", "modes", "names", "roles"]


class Shipped(nn.Module):
    """One window, no padding: ids and features in, chances out, so that a reader in any language needs no arithmetic of its own."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, features):
        x = self.reader.encoder(ids, torch.ones_like(ids, dtype=torch.float32), features)
        types, statuses, modes, names, roles = self.reader.events(x)
        return types.softmax(-1), statuses.softmax(-1), modes.softmax(-1), names.log_softmax(-1), roles.sigmoid()


def export(reader, path):
    reader.eval()
    ids, features = torch.randint(1000, 20000, (1, 23)), torch.randint(0, 16, (1, 23))
    axes = {"ids": {1: "n"}, "features": {1: "n"}, "roles": {2: "n", 3: "n"}} | {name: {1: "n"} for name in OUTPUTS[:4]}
    torch.onnx.export(Shipped(reader), (ids, features), str(path), dynamo=False, opset_version=17,
                      input_names=["ids", "features"], output_names=OUTPUTS, dynamic_axes=axes)
    session = onnxruntime.InferenceSession(str(path))
    for n in (7, 61, 160):
        ids, features = torch.randint(1000, 20000, (1, n)), torch.randint(0, 16, (1, n))
        with torch.no_grad():
            wanted = Shipped(reader)(ids, features)
        got = session.run(None, {"ids": ids.numpy(), "features": features.numpy()})
        for w, g in zip(wanted, got):
            assert np.abs(w.numpy() - g).max() < 1e-3, np.abs(w.numpy() - g).max()


def quantize(source, target):
    heads = [n.name for n in onnx.load(str(source)).graph.node if "/events/" in n.name]
    quantize_dynamic(str(source), str(target), per_channel=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gather", "Gemm"], nodes_to_exclude=heads)


def labels():
    """What the numbers of the outputs mean: types, statuses, modes, then the modes of each type."""
    lines = [["types", *events.TYPES], ["statuses", *events.STATUSES], ["modes", *events.MODES]]
    return "".join(" ".join(line) + "\n" for line in lines + [[t, m] for t, m in events.MODES_OF.items()])


def main():
    ap = argparse.ArgumentParser()
    for name in ("encoder", "weights", "out", "table"):
        ap.add_argument("--" + name, required=True)
    a = ap.parse_args()
    reader = events.Reader(encoder.load(a.encoder))
    reader.load_state_dict(torch.load(a.weights))
    full, whole = Path(a.out).with_suffix(".fp32.onnx"), Path(a.out).with_suffix(".whole.onnx")
    export(reader, full)
    quantize(full, whole)
    shutil.copy(whole, a.out)
    share([a.out], a.table)
    Path(a.out).with_suffix(".labels").write_text(labels(), encoding="utf8")
    print({p.name: p.stat().st_size for p in (full, whole, Path(a.out), Path(a.table))})


if __name__ == "__main__":
    main()
