#!/usr/bin/env python3
"""From data to the weights of the trained reader, in one command.

    python3 make.py --data DATA --corpus LINES --encoder MODEL.onnx --tokenizer TOKENIZER.json --work FOLDER

DATA holds the collections named below; LINES is what the corpus module writes with `marks train`; marks/ is what we marked in news
items of our own and in texts of others; MODEL.onnx is e5-small-v2 as exported to ONNX. The finished files and the manifest go to --out
(default: the resources of the model module); --try takes the same way in a few minutes and ships nothing. README.md has the whole recipe.
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
MARKS = HERE / "marks"
RESOURCES = HERE.parent / "model" / "src" / "main" / "resources" / "readout" / "model"

LICENCES = {
    "attribution/polnear_train.jsonl": "none stated; article texts belong to their publishers",
    "attribution/polnear_dev.jsonl": "none stated; article texts belong to their publishers",
    "events/cameo_train.jsonl": "research use; sentences belong to their publishers",
    "stories/articles.jsonl": "only ECB+ (annotation CC BY 3.0); texts belong to their publishers",
    "actors/crossner_politics_train.jsonl": "MIT; sentences CC BY-SA",
    "actors/gum_train.jsonl": "CC BY-NC-SA 4.0 as a whole; single documents freer",
    "modality/meantime_events.jsonl": "CC BY 4.0",
}
NETWORKS = ("reader.onnx", "look.onnx", "events.labels")

# Who says what, and what happened, each alone; then both from the mean of the two; then all passes again with a rate that falls to nothing.
OF_EVENTS = ["corpus", "marks", "cameo", "crossner_politics", "gum", "facts"]
BOTH = ["polnear=0.33", "says=2", "crossner_politics=0.35", "gum=0.25", "facts=0.3", "cameo=0.7"]
SAID = ["--steps", "1500", "--seed", "11", "--parts", *(f"{name}=0" for name in OF_EVENTS)]
TOLD = ["--steps", "2400", "--seed", "4", "--parts", "polnear=0", "says=0"]
MEAN = ["--steps", "3500", "--stop", "1900", "--seed", "31", "--parts", *BOTH]
LAST = ["--steps", "2300", "--rate", "2.6e-4", "--head-rate", "1.5e-3", "--warm", "0.03", "--seed", "33", "--parts", *BOTH, "crossner_politics=1"]


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
    ap.add_argument("--all", action="store_true", help="leave no CAMEO sentences out to measure on")
    ap.add_argument("--try", dest="trial", action="store_true", help="a few steps of each run, up to the export; nothing is shipped")
    a = ap.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    teach(a)
    run("export", "--encoder", a.encoder, "--weights", a.work / "last.pt", "--out", a.work)
    if a.trial:
        return
    run("calibrate", "--model", a.work / "reader.onnx", "--tokenizer", a.tokenizer, "--data", a.data / "attribution" / "polnear_dev.jsonl",
        "--out", a.work / "attribution.calibration")
    (a.work / "manifest.json").write_text(json.dumps(manifest(a), indent=2) + "\n", encoding="utf8")
    for name in (*NETWORKS, "attribution.calibration", "manifest.json"):
        shutil.copy(a.work / name, a.out / name)


def teach(a):
    common = ["--encoder", a.encoder, "--tokenizer", a.tokenizer, "--corpus", a.corpus, "--data", a.data, "--marks", MARKS]
    common += [] if a.all else ["--without-fold", "0"]
    trial = ["--steps", "12", "--stop", "12"] if a.trial else []
    said, told, mean = (a.work / f"{name}.pt" for name in ("said", "told", "mean"))
    run("train", *common, "--out", said, *SAID, *trial)
    run("train", *common, "--out", told, *TOLD, *trial)
    run("train", *common, "--start", said, told, "--out", mean, *MEAN, *trial)
    run("train", *common, "--start", mean, "--teachers", f"{said}:{a.encoder}", "--out", a.work / "last.pt", *LAST, *trial)


def manifest(a):
    return {
        "model": "reader",
        "made": datetime.date.today().isoformat(),
        "encoder": {"file": a.encoder.name, "sha256": sha256(a.encoder), "licence": "MIT (e5-small-v2)"},
        "data": [{"file": "Readout corpus, train affairs", "sha256": sha256(a.corpus), "licence": "CC BY 4.0"},
                 *({"file": p.name, "sha256": sha256(p), "licence": "CC BY 4.0"} for p in sorted(MARKS.glob("*.jsonl")))]
        + [{"file": name, "sha256": sha256(a.data / name), "licence": licence} for name, licence in LICENCES.items()],
        "settings": {"said": SAID, "told": TOLD, "mean": MEAN, "last": LAST, "all": a.all},
        "software": {p: importlib.metadata.version(p) for p in ("torch", "onnx", "onnxruntime", "tokenizers", "numpy")},
        "weights": {name: sha256(a.work / name) for name in NETWORKS},
        "scores": json.loads((a.work / "attribution.calibration.json").read_text()),
    }


if __name__ == "__main__":
    main()
