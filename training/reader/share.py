"""Takes the table of word pieces out of a finished network, so that several networks share one file of it.

The table is frozen in training, so all networks hold the same; the program looks the rows up itself and gives them as the input
``words``. The file: rows, width (int32), scale (float32), zero (int32), all big-endian, then the rows as unsigned bytes.
"""
import argparse
import struct
from pathlib import Path

import onnx
from onnx import TensorProto, helper, numpy_helper

WORDS = "words"


def taken_out(source):
    """The network without its table, and the bytes of the table; the network itself and None where it has none."""
    model = onnx.load(str(source))
    graph = model.graph
    tables = {i.name: i for i in graph.initializer if len(i.dims) == 2 and i.dims[0] > 20000 and i.data_type == TensorProto.UINT8}
    if not tables:
        return model, None
    tensors = {i.name: i for i in graph.initializer}
    look_up = next(n for n in graph.node if n.op_type == "Gather" and n.input[0] in tables)
    scaled = next(n for n in graph.node if n.op_type == "DequantizeLinear" and n.input[0] == look_up.output[0])
    table = numpy_helper.to_array(tables[look_up.input[0]])
    scale, zero = (numpy_helper.to_array(tensors[name]).reshape(()) for name in scaled.input[1:3])
    for node in graph.node:
        for i, name in enumerate(node.input):
            if name == scaled.output[0]:
                node.input[i] = WORDS
    graph.node.remove(look_up)
    graph.node.remove(scaled)
    for name in (look_up.input[0], *scaled.input[1:3]):
        graph.initializer.remove(tensors[name])
    graph.input.append(helper.make_tensor_value_info(WORDS, TensorProto.FLOAT, [1, "n", table.shape[1]]))
    onnx.checker.check_model(model)
    return model, struct.pack(">iifi", *table.shape, float(scale), int(zero)) + table.tobytes()


def share(networks, table):
    """Slims these networks in their place; all must hold the table that the file holds, if it is there."""
    for path in networks:
        model, rows = taken_out(path)
        if rows is None:
            continue
        if not Path(table).exists():
            Path(table).write_bytes(rows)
        assert Path(table).read_bytes() == rows, f"{path} holds another table of words"
        onnx.save(model, str(path))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("networks", nargs="+")
    ap.add_argument("--table", required=True)
    a = ap.parse_args()
    share(a.networks, a.table)


if __name__ == "__main__":
    main()
