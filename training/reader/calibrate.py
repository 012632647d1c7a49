"""Fits the probability that an attribution is right, on articles the network was not trained on, and measures it."""
import argparse
import json
import re

import numpy as np
import onnxruntime

from . import attribution
from .examples import blank
from .text import pieces, read_lines, tokenizer, windows

WORD = re.compile(r"[^\W_]+|[^\w\s]|_")


def read(session, document, tok):
    """As the Java reader does: window by window, nothing padded."""
    found = []
    for w in windows(pieces(document["text"], tok), document["text"]):
        e = blank(w)
        tags, links = session.run(["tags", "links"], {"ids": e["ids"][None].astype(np.int64), "features": e["features"][None].astype(np.int64)})
        found += attribution.decode(w, tags[0], links[0])
    return [a for a in found if a["cue"]]


def words(text, spans):
    return {m.start() for s, e in spans for m in WORD.finditer(text, s, e)}


def right(text, system, gold):
    """For each system attribution whether it is right: content and source, one to one."""
    said = [(words(text, a["content"]), words(text, a["source"])) for a in system]
    told = [(words(text, a["content"]), words(text, a["source"])) for a in gold]
    pairs = sorted(((len(s[0] & g[0]) / len(s[0] | g[0]), i, j) for i, s in enumerate(said) for j, g in enumerate(told) if s[0] & g[0]), reverse=True)
    ok, used_s, used_g = [0] * len(system), set(), set()
    for overlap, i, j in pairs:
        if i in used_s or j in used_g:
            continue
        used_s.add(i)
        used_g.add(j)
        same = bool(said[i][1] & told[j][1]) or (not said[i][1] and not told[j][1])
        ok[i] = int(overlap >= 0.5 and same)
    return ok


def fit(x, y, ridge=1.0):
    """Logistic regression by Newton's method."""
    x = np.hstack([np.ones((len(x), 1)), x])
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + ridge * np.eye(len(w)), x.T @ (y - p) - ridge * w)
        w += step
    return w


def sure(w, x):
    return 1 / (1 + np.exp(-(w[0] + x @ w[1:])))


def error(p, y, bins=10):
    """Expected calibration error over bins of equal count."""
    order = np.argsort(p, kind="stable")
    return sum(abs(p[part].mean() - y[part].mean()) * len(part) for part in np.array_split(order, bins)) / len(p)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--model", required=True)
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--data", required=True)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(a.model, options)
    tok = tokenizer(a.tokenizer)
    x, y, article, gold = [], [], [], 0
    with open(a.out + ".system.jsonl", "w", encoding="utf8") as out:
        for k, d in enumerate(read_lines(a.data)):
            system = read(session, d, tok)
            out.write(json.dumps({"id": d["id"], "attributions": system}) + "\n")
            x += [np.log(np.maximum(1e-4, s["parts"])) for s in system]
            y += right(d["text"], system, d["attributions"])
            article += [k] * len(system)
            gold += len(d["attributions"])
    x, y, article = np.array(x), np.array(y), np.array(article)
    crossed = np.zeros(len(y))
    for half in (0, 1):
        crossed[article % 2 == half] = sure(fit(x[article % 2 != half], y[article % 2 != half]), x[article % 2 == half])
    report = {"attributions": len(y), "right": int(y.sum()), "gold": gold, "calibration_error": round(float(error(crossed, y)), 4), "thresholds": {}}
    for t in (0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        kept = crossed >= t
        p, r = y[kept].mean(), y[kept].sum() / gold
        report["thresholds"][t] = [round(100 * float(v), 1) for v in (p, r, 2 * p * r / (p + r))]
    with open(a.out, "w", encoding="utf8") as f:
        f.write(" ".join(f"{v:.4f}" for v in fit(x, y)) + "\n")
    with open(a.out + ".json", "w", encoding="utf8") as f:
        json.dump(report, f, indent=1)
    print(json.dumps(report))


if __name__ == "__main__":
    main()
