#!/usr/bin/env python3
"""From data to the weights of the trained reader, in one command.

    python3 make.py --data DATA --corpus LINES --encoder MODEL.onnx --tokenizer TOKENIZER.json --work FOLDER

DATA holds attribution/polnear_train.jsonl and polnear_dev.jsonl; LINES is what the corpus module writes with
`marks train`; MODEL.onnx and TOKENIZER.json are those of all-MiniLM-L6-v2 as exported to ONNX. The finished files and
the manifest go to --out (default: the resources of the model module). README.md has the whole recipe.
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
}

# First most of one pass with the rate still high, then the rate falls to nothing on the same articles and our own corpus.
FIRST = ["--epochs", "3", "--stop", "900", "--rate", "4e-4", "--head-rate", "2e-3", "--seed", "1"]
SECOND = ["--steps", "1000", "--rate", "2.75e-4", "--head-rate", "1.4e-3", "--warm", "0.03", "--seed", "2"]
CORPUS_TIMES = 3


def run(module, *arguments):
    command = [sys.executable, "-m", f"reader.{module}", *map(str, arguments)]
    print("+", " ".join(command), flush=True)
    subprocess.run(command, check=True, cwd=HERE)


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--data", "--corpus", "--encoder", "--tokenizer", "--work"):
        ap.add_argument(name, required=True, type=lambda p: Path(p).resolve())
    ap.add_argument("--out", type=lambda p: Path(p).resolve(), default=RESOURCES)
    a = ap.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    train, dev = a.data / "attribution" / "polnear_train.jsonl", a.data / "attribution" / "polnear_dev.jsonl"
    common = ["--encoder", a.encoder, "--tokenizer", a.tokenizer, "--dev", dev]
    run("train_attribution", *common, "--train", train, "--out", a.work / "first.pt", *FIRST)
    run("train_attribution", *common, "--train", train, *[a.corpus] * CORPUS_TIMES, "--start", a.work / "first.pt", "--out", a.work / "second.pt", *SECOND)
    run("export", "--encoder", a.encoder, "--weights", a.work / "second.pt", "--out", a.work / "attribution.onnx")
    run("calibrate", "--model", a.work / "attribution.onnx", "--tokenizer", a.tokenizer, "--data", dev, "--out", a.work / "attribution.calibration")
    for name in ("attribution.onnx", "attribution.calibration"):
        shutil.copy(a.work / name, a.out / name)
    (a.out / "manifest.json").write_text(json.dumps(manifest(a, train, dev), indent=2) + "\n", encoding="utf8")


def manifest(a, train, dev):
    return {
        "model": "attribution",
        "made": datetime.date.today().isoformat(),
        "encoder": {"file": a.encoder.name, "sha256": sha256(a.encoder), "licence": LICENCES["encoder"]},
        "data": [
            {"file": train.name, "use": "training", "sha256": sha256(train), "licence": LICENCES[train.name]},
            {"file": "Readout corpus, train affairs", "use": "training", "sha256": sha256(a.corpus), "licence": LICENCES["corpus"]},
            {"file": dev.name, "use": "calibration and measuring", "sha256": sha256(dev), "licence": LICENCES[dev.name]},
        ],
        "settings": {"first": FIRST, "second": SECOND, "corpus_times": CORPUS_TIMES},
        "software": {p: importlib.metadata.version(p) for p in ("torch", "onnx", "onnxruntime", "tokenizers", "numpy")},
        "weights": {"attribution.onnx": sha256(a.work / "attribution.onnx"), "bytes": (a.work / "attribution.onnx").stat().st_size},
        "scores": json.loads((a.work / "attribution.calibration.json").read_text()),
    }


if __name__ == "__main__":
    main()
