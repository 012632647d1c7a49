#!/usr/bin/env python3
"""From data to the weights that read events, in one command.

    python3 make_events.py --data DATA --corpus LINES --encoder MODEL.onnx --tokenizer TOKENIZER.json --work FOLDER

DATA holds the collections named in reader/marks.py and actors/crossner_politics_train.jsonl, actors/gum_train.jsonl; LINES is what the
corpus module writes with `marks train`; marks/ is what we marked in news items of our own and in texts of others. The finished
files go to --out (default: the resources of the model module). The two calibrations are fitted on what the whole program then reads of
the corpus's development affairs and of the CAMEO sentences left out; docs/model-card-events.md says how.
"""
import argparse
import datetime
import hashlib
import importlib.metadata
import json
import shutil
from pathlib import Path

from make import RESOURCES, run

# First a high rate, then all passes again with a lower one; the fifth of CAMEO that is left out is there to measure on.
FIRST = ["--epochs", "8", "--rate", "4e-4", "--seed", "4"]
SECOND = ["--epochs", "5", "--rate", "3e-4", "--names-part", "0.25", "--facts-part", "0.3", "--seed", "7"]
NETWORKS = ("events.onnx", "events.look.onnx", "events.labels")
MARKS = Path(__file__).resolve().parent / "marks"
LICENCES = {
    "events/cameo_train.jsonl": "research use; sentences belong to their publishers",
    "stories/articles.jsonl": "only ECB+ (annotation CC BY 3.0); texts belong to their publishers",
    "attribution/polnear_train.jsonl": "none stated; texts belong to their publishers",
    "actors/crossner_politics_train.jsonl": "MIT; sentences CC BY-SA",
    "actors/gum_train.jsonl": "CC BY-NC-SA 4.0 as a whole; single documents freer",
    "modality/meantime_events.jsonl": "CC BY 4.0",
}


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--data", "--corpus", "--encoder", "--tokenizer", "--work"):
        ap.add_argument(name, required=True, type=lambda p: Path(p).resolve())
    ap.add_argument("--out", type=lambda p: Path(p).resolve(), default=RESOURCES)
    ap.add_argument("--all", action="store_true", help="leave no CAMEO sentences out to measure on")
    ap.add_argument("--try", action="store_true", dest="brief", help="a few steps, to see that all goes through; ships nothing")
    a = ap.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    common = ["--encoder", a.encoder, "--tokenizer", a.tokenizer, "--corpus", a.corpus, "--data", a.data, "--marks", MARKS]
    common += [] if a.all else ["--without-fold", "0"]
    common += ["--steps", "20"] if a.brief else []
    run("train_events", *common, "--out", a.work / "first.events.pt", *FIRST)
    run("train_events", *common, "--start", a.work / "first.events.pt", "--out", a.work / "events.pt", *SECOND)
    table = a.work / "words.table"
    shutil.copy(a.out / "words.table", table)
    run("export_events", "--encoder", a.encoder, "--weights", a.work / "events.pt", "--out", a.work / "events.onnx", "--table", table)
    if a.brief:
        return
    for name in NETWORKS:
        shutil.copy(a.work / name, a.out / name)
    (a.out / "events.manifest.json").write_text(json.dumps(manifest(a), indent=2) + "\n", encoding="utf8")


def manifest(a):
    return {
        "model": "events",
        "made": datetime.date.today().isoformat(),
        "encoder": {"file": a.encoder.name, "sha256": sha256(a.encoder), "licence": "Apache-2.0 (all-MiniLM-L6-v2)"},
        "data": [{"file": "Readout corpus, train affairs", "sha256": sha256(a.corpus), "licence": "CC BY 4.0"},
                 *({"file": p.name, "sha256": sha256(p), "licence": "CC BY 4.0"} for p in sorted(MARKS.glob("*.jsonl")))]
        + [{"file": name, "sha256": sha256(a.data / name), "licence": licence} for name, licence in LICENCES.items()],
        "settings": {"first": FIRST, "second": SECOND, "all": a.all},
        "software": {p: importlib.metadata.version(p) for p in ("torch", "onnx", "onnxruntime", "tokenizers", "numpy")},
        "weights": {name: sha256(a.out / name) for name in (*NETWORKS, "words.table")},
    }


if __name__ == "__main__":
    main()
