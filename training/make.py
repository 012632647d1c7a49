#!/usr/bin/env python3
"""From data to the weights of the trained reader, in one command.

    python3 make.py --data DATA --corpus LINES --encoder MODEL.onnx --larger LARGER.onnx --tokenizer TOKENIZER.json --work FOLDER

DATA holds attribution/polnear_train.jsonl and polnear_dev.jsonl; LINES is what the corpus module writes with
`marks train`; MODEL.onnx and TOKENIZER.json are those of all-MiniLM-L6-v2 as exported to ONNX, LARGER.onnx is e5-small-v2,
which has the same word pieces. The finished files and the manifest go to --out (default: the resources of the model
module); --try takes the same way in a few minutes, on little data, and ships nothing. README.md has the whole recipe.
"""
import argparse
import datetime
import hashlib
import importlib.metadata
import json
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent / "model" / "src" / "main" / "resources" / "readout" / "model"

LICENCES = {
    "polnear_train.jsonl": "none stated; article texts belong to their publishers",
    "polnear_dev.jsonl": "none stated; article texts belong to their publishers",
    "corpus": "CC BY 4.0",
    "encoder": "Apache-2.0 (all-MiniLM-L6-v2)",
    "larger": "MIT (e5-small-v2)",
}

# A small reader that has seen most of two passes, with a rate that falls to nothing.
FIRST = ["--epochs", "3", "--stop", "900", "--rate", "4e-4", "--head-rate", "2e-3", "--seed", "1"]
SECOND = ["--steps", "1000", "--rate", "2.75e-4", "--head-rate", "1.4e-3", "--warm", "0.03", "--seed", "2"]
# A reader of twice the depth; and the small one taught by it, which is what ships.
LARGER = ["--steps", "1500", "--rate", "3e-4", "--head-rate", "2e-3", "--seed", "11"]
TAUGHT = ["--steps", "1800", "--rate", "3e-4", "--head-rate", "1.5e-3", "--warm", "0.04", "--seed", "21"]
# How many times over the corpus is read beside the larger, plainer set.
CORPUS_TIMES = {"second": 3, "larger": 2, "taught": 2}
TRY = ["--steps", "8", "--stop", "8", "--limit", "24"]


def run(module, *arguments):
    command = [sys.executable, "-m", f"reader.{module}", *map(str, arguments)]
    print("+", " ".join(command), flush=True)
    subprocess.run(command, check=True, cwd=HERE)


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--data", "--corpus", "--encoder", "--larger", "--tokenizer", "--work"):
        ap.add_argument(name, required=True, type=lambda p: Path(p).resolve())
    ap.add_argument("--out", type=lambda p: Path(p).resolve(), default=RESOURCES)
    ap.add_argument("--try", dest="trial", action="store_true", help="a few steps on little data, shipped nowhere")
    a = ap.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    train, dev = a.data / "attribution" / "polnear_train.jsonl", a.data / "attribution" / "polnear_dev.jsonl"
    teach(a, train, shortened(dev, a.work / "dev.jsonl", 2) if a.trial else dev)
    run("export", "--encoder", a.encoder, "--weights", a.work / "taught.pt", "--out", a.work / "attribution.onnx")
    run("calibrate", "--model", a.work / "attribution.onnx", "--tokenizer", a.tokenizer, "--data", shortened(dev, a.work / "dev.jsonl", 8) if a.trial else dev,
        "--out", a.work / "attribution.calibration")
    (a.work / "manifest.json").write_text(json.dumps(manifest(a, train, dev), indent=2) + "\n", encoding="utf8")
    if not a.trial:
        for name in ("attribution.onnx", "attribution.calibration", "manifest.json"):
            shutil.copy(a.work / name, a.out / name)


def teach(a, train, dev):
    """From the plain encoder to the small reader that a larger one has taught."""
    common = ["--tokenizer", a.tokenizer, "--dev", dev]
    small = [*common, "--encoder", a.encoder]
    trial = TRY if a.trial else []

    def data(name):
        return ["--train", train, *[a.corpus] * CORPUS_TIMES.get(name, 0), "--out", a.work / f"{name}.pt"]

    run("train_attribution", *small, *data("first"), *FIRST, *trial)
    run("train_attribution", *small, *data("second"), "--start", a.work / "first.pt", *SECOND, *trial)
    run("train_attribution", *common, "--encoder", a.larger, *data("larger"), *LARGER, *trial)
    teacher = ["--teacher", a.work / "larger.pt", "--teacher-encoder", a.larger]
    run("train_attribution", *small, *data("taught"), "--start", a.work / "second.pt", *teacher, *TAUGHT, *trial)


def shortened(path, out, count):
    with open(path, encoding="utf8") as lines:
        out.write_text("".join(line for _, line in zip(range(count), lines)), encoding="utf8")
    return out


def manifest(a, train, dev):
    return {
        "model": "attribution",
        "made": datetime.date.today().isoformat(),
        "encoder": {"file": a.encoder.name, "sha256": sha256(a.encoder), "licence": LICENCES["encoder"]},
        "teacher": {"file": a.larger.name, "sha256": sha256(a.larger), "licence": LICENCES["larger"]},
        "data": [
            {"file": train.name, "use": "training", "sha256": sha256(train), "licence": LICENCES[train.name]},
            {"file": "Readout corpus, train affairs", "use": "training", "sha256": sha256(a.corpus), "licence": LICENCES["corpus"]},
            {"file": dev.name, "use": "calibration and measuring", "sha256": sha256(dev), "licence": LICENCES[dev.name]},
        ],
        "settings": {"first": FIRST, "second": SECOND, "larger": LARGER, "taught": TAUGHT, "corpus_times": CORPUS_TIMES},
        "software": {p: importlib.metadata.version(p) for p in ("torch", "onnx", "onnxruntime", "tokenizers", "numpy")},
        "weights": {"attribution.onnx": sha256(a.work / "attribution.onnx"), "bytes": (a.work / "attribution.onnx").stat().st_size},
        "scores": json.loads((a.work / "attribution.calibration.json").read_text()),
    }


if __name__ == "__main__":
    main()
