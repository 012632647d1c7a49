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

class Shipped(nn.Module):
    """One window, no padding: ids and features in, chances out, so that a reader in any language needs no arithmetic of its own."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, features):
        x = self.reader.encoder(ids, torch.ones_like(ids, dtype=torch.float32), features)
        types, names = self.reader.events(x)
        return types.softmax(-1), names.log_softmax(-1), x


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
    axes = {name: {1: "n"} for name in ("ids", "features", "types", "names", "x")}
    written(Shipped(reader.eval()), given, path, ["ids", "features"], ["types", "names", "x"], axes)


def export_look(reader, path):
    def given(n):
        return torch.randn(1, n, encoder.HIDDEN), (torch.arange(n) == 3).float()[None], torch.randint(0, len(events.TYPES), (1,))
    axes = {"x": {1: "n"}, "trigger": {1: "n"}, "roles": {2: "n"}}
    written(ShippedLook(reader.eval()), given, path, ["x", "trigger", "kind"], ["statuses", "modes", "roles"], axes)


def written(network, given, path, inputs, outputs, axes):
    """Writes the network and holds it against itself at other lengths; ``given`` makes inputs of a length."""
    torch.onnx.export(network, given(23), str(path), dynamo=False, opset_version=17, input_names=inputs, output_names=outputs, dynamic_axes=axes)
    session = onnxruntime.InferenceSession(str(path))
    for n in (7, 61, 160):
        some = given(n)
        with torch.no_grad():
            wanted = network(*some)
        got = session.run(None, {name: value.numpy() for name, value in zip(inputs, some)})
        for w, g in zip(wanted, got):
            assert np.abs(w.numpy() - g).max() < 1e-3, np.abs(w.numpy() - g).max()


def quantize(source, target, heads):
    kept = [n.name for n in onnx.load(str(source)).graph.node if any(h in n.name for h in heads)]
    quantize_dynamic(str(source), str(target), per_channel=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gather", "Gemm"], nodes_to_exclude=kept)


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
    full, whole, look = (Path(a.out).with_suffix(x) for x in (".fp32.onnx", ".whole.onnx", ".look.onnx"))
    export(reader, full)
    quantize(full, whole, ["/events/"])
    shutil.copy(whole, a.out)
    share([a.out], a.table)
    export_look(reader, full.with_suffix(".look.onnx"))
    quantize(full.with_suffix(".look.onnx"), look, ["/kinds/", "/statuses/", "/modes/", "/roles/"])
    Path(a.out).with_suffix(".labels").write_text(labels(), encoding="utf8")
    print({p.name: p.stat().st_size for p in (full, whole, Path(a.out), look, Path(a.table))})


if __name__ == "__main__":
    main()
