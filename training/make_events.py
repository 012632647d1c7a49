#!/usr/bin/env python3
"""From data to the weights that read events, in one command.

    python3 make_events.py --data DATA --corpus LINES --silver RULES --encoder MODEL.onnx --tokenizer TOKENIZER.json --work FOLDER

DATA holds events/cameo_train.jsonl, actors/crossner_politics_train.jsonl, actors/gum_train.jsonl and modality/meantime_events.jsonl;
LINES is what the corpus module writes with `marks train`; RULES is what `readout annotate --reader rules` reads in the CAMEO
sentences. The finished files go to --out (default: the resources of the model module). The two calibrations are fitted on what
the whole program then reads of the corpus's development affairs; docs/model-card-events.md says how.
"""
import argparse
import datetime
import hashlib
import importlib.metadata
import json
import shutil
from pathlib import Path

from make import RESOURCES, run

# First all passes from the plain encoder, then again with a lower rate on the corpus as it had grown.
FIRST = ["--epochs", "9", "--rate", "3e-4", "--seed", "1"]
SECOND = ["--epochs", "5", "--rate", "2.2e-4", "--cameo-part", "0.35", "--names-part", "0.3", "--facts-part", "0.3", "--seed", "2"]
LICENCES = {
    "cameo_train.jsonl": "research use; sentences belong to their publishers",
    "crossner_politics_train.jsonl": "MIT; sentences CC BY-SA",
    "gum_train.jsonl": "CC BY-NC-SA 4.0 as a whole; single documents freer",
    "meantime_events.jsonl": "CC BY 4.0",
}


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--data", "--corpus", "--silver", "--encoder", "--tokenizer", "--work"):
        ap.add_argument(name, required=True, type=lambda p: Path(p).resolve())
    ap.add_argument("--out", type=lambda p: Path(p).resolve(), default=RESOURCES)
    ap.add_argument("--without-fold", help="leave one fifth of the CAMEO sentences out, to measure on")
    a = ap.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    others = [a.data / name for name in ("events/cameo_train.jsonl", "actors/crossner_politics_train.jsonl", "actors/gum_train.jsonl", "modality/meantime_events.jsonl")]
    common = ["--encoder", a.encoder, "--tokenizer", a.tokenizer, "--corpus", a.corpus, "--silver", a.silver,
              "--cameo", others[0], "--names", others[1], others[2], "--facts", others[3]]
    common += ["--without-fold", a.without_fold] if a.without_fold else []
    run("train_events", *common, "--out", a.work / "first.events.pt", *FIRST)
    run("train_events", *common, "--start", a.work / "first.events.pt", "--out", a.work / "events.pt", *SECOND)
    table = a.out / "words.table"
    run("export_events", "--encoder", a.encoder, "--weights", a.work / "events.pt", "--out", a.work / "events.onnx", "--table", table)
    for name in ("events.onnx", "events.labels"):
        shutil.copy(a.work / name, a.out / name)
    (a.out / "events.manifest.json").write_text(json.dumps(manifest(a, others), indent=2) + "\n", encoding="utf8")


def manifest(a, others):
    return {
        "model": "events",
        "made": datetime.date.today().isoformat(),
        "encoder": {"file": a.encoder.name, "sha256": sha256(a.encoder), "licence": "Apache-2.0 (all-MiniLM-L6-v2)"},
        "data": [{"file": "Readout corpus, train affairs", "sha256": sha256(a.corpus), "licence": "CC BY 4.0"}]
        + [{"file": p.name, "sha256": sha256(p), "licence": LICENCES[p.name]} for p in others],
        "settings": {"first": FIRST, "second": SECOND, "without_fold": a.without_fold},
        "software": {p: importlib.metadata.version(p) for p in ("torch", "onnx", "onnxruntime", "tokenizers", "numpy")},
        "weights": {name: sha256(a.out / name) for name in ("events.onnx", "words.table")},
    }


if __name__ == "__main__":
    main()
