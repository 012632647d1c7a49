"""Measures the event heads: on the Readout corpus, on CAMEO sentences left out, on modern leads."""
import argparse
import collections
import json

import numpy as np
import torch

from . import encoder, events
from .text import read_lines, tokenizer
from .train_events import Reader

QUAD = dict(zip(events.TYPES, [1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 0, 1, 0]))


def run(model, e):
    b = events.batch_of([e])
    with torch.no_grad():
        return [o.float().numpy()[0] for o in model(b["ids"], b["mask"], b["features"])]


def softmax(x):
    x = np.exp(x - x.max(-1, keepdims=True))
    return x / x.sum(-1, keepdims=True)


def triggers_of(output, first):
    """Starts of triggers with their probability."""
    p = softmax(output[0])
    return [(i, float(p[i, 1])) for i in first if p[i, 1] > 0.02]


def f1(tp, system, gold):
    return 200 * tp / (system + gold) if system + gold else 0.0


def corpus_scores(model, documents, tok):
    rows, gold, gold_sentences, sentence_rows = [], 0, 0, []
    status = collections.Counter()
    roles = collections.Counter()
    for d in documents:
        for e in events.of_corpus(d, tok):
            out = run(model, e)
            first = np.flatnonzero(e["triggers"] >= 0)
            starts = set(np.flatnonzero(e["triggers"] == 1))
            gold += len(starts)
            best = 0.0
            for i, p in triggers_of(out, first):
                t = softmax(out[1][i])
                near = next((s for s in (i, i + 1, i - 1) if s in starts), None)
                kind = int(t.argmax())
                rows.append((p, t.max(), near is not None, near is not None and kind == e["types"][near]))
                best = max(best, p)
            sentence_rows.append((best, bool(starts)))
            for i in starts:
                status[(int(out[2][i].argmax()) == e["statuses"][i])] += 1
                for role in (0, 1):
                    asked = e["roles"][role, i] >= 0
                    said, true = out[3][role, i][asked] > 0, e["roles"][role, i][asked] > 0.5
                    roles["tp", role] += int((said & true).sum())
                    roles["sys", role] += int(said.sum())
                    roles["gold", role] += int(true.sum())
    print("status accuracy on gold triggers", status[True] / max(1, sum(status.values())))
    print("role words F1", [round(f1(roles["tp", r], roles["sys", r], roles["gold", r]), 1) for r in (0, 1)])
    for cut in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        kept = [r for r in rows if r[0] >= cut]
        hit, typed = sum(r[2] for r in kept), sum(r[3] for r in kept)
        both = [r for r in rows if r[0] * r[1] >= cut]
        tb = sum(r[3] for r in both)
        ts = sum(1 for b, g in sentence_rows if b >= cut and g)
        print(f"cut {cut}: trigger P {100 * hit / max(1, len(kept)):.0f} R {100 * hit / gold:.0f}; typed P {100 * typed / max(1, len(kept)):.0f} R {100 * typed / gold:.0f};"
              f" product>=cut typed P {100 * tb / max(1, len(both)):.0f} R {100 * tb / gold:.0f};"
              f" sentence F1 {f1(ts, sum(b >= cut for b, _ in sentence_rows), sum(g for _, g in sentence_rows)):.1f}")


def cameo_scores(model, records, tok):
    gold, said = [], []
    tp = sys_n = gold_n = 0
    for r in records:
        e = events.of_cameo(r, tok)[0]
        out = run(model, e)
        if r["quad"] is not None:
            gold.append(r["quad"])
            said.append(int(out[4].argmax()))
        if r["ner"]:
            first = [i for i in np.flatnonzero(e["spans"] >= 0)]
            a, b = spans(out[5][first].argmax(-1)), spans(e["spans"][first])
            tp, sys_n, gold_n = tp + len(a & b), sys_n + len(a), gold_n + len(b)
    per = []
    for c in range(5):
        hit = sum(g == c == s for g, s in zip(gold, said))
        per.append(f1(hit, sum(s == c for s in said), sum(g == c for g in gold)))
    print("class macro F1", round(sum(per) / 5, 1), [round(x, 1) for x in per], "accuracy", np.mean([g == s for g, s in zip(gold, said)]))
    print("exact spans F1", round(f1(tp, sys_n, gold_n), 1))


def spans(tags):
    out, k = set(), 0
    while k < len(tags):
        t = int(tags[k])
        if t == 0:
            k += 1
            continue
        end = k + 1
        kind = (t - 1) // 2
        while end < len(tags) and tags[end] == 2 * kind + 2:
            end += 1
        out.add((kind, k, end))
        k = end
    return out


def modern_scores(model, records, tok):
    rows = []
    classes = []
    for r in records:
        e = events.blank(events.sentence_pieces(r["text"], tok))
        line = events.sentence_pieces(r["text"], tok)
        out = run(model, e)
        found = triggers_of(out, [i + 1 for i, p in enumerate(line) if p.first])
        best = max((p for _, p in found), default=0.0)
        if r["relevant"] is not None:
            rows.append((best, r["relevant"]))
        quads = {m["quad"] for m in r["majority"] if m["quad"] is not None}
        if quads:
            by_type = max(found, key=lambda x: x[1], default=(0, 0))[0]
            t = events.TYPES[int(out[1][by_type].argmax())] if by_type else "OTHER"
            classes.append((int(out[4].argmax()) in quads, QUAD[t] in quads))
    for cut in (0.1, 0.2, 0.3, 0.5, 0.7):
        said = [b >= cut for b, _ in rows]
        tp = sum(s and g for s, (_, g) in zip(said, rows))
        print("modern: event or none at", cut, "F1", round(f1(tp, sum(said), sum(g for _, g in rows)), 1), "P", round(100 * tp / max(1, sum(said))), "R", round(100 * tp / sum(g for _, g in rows)))
    print("modern: class in majority by class head, by type of the surest trigger", np.mean(classes, axis=0), len(classes))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--weights", required=True)
    ap.add_argument("--corpus")
    ap.add_argument("--cameo")
    ap.add_argument("--modern")
    ap.add_argument("--fold", type=int)
    a = ap.parse_args()
    torch.set_num_threads(1)
    tok = tokenizer(a.tokenizer)
    model = Reader(encoder.load(a.encoder))
    model.load_state_dict(torch.load(a.weights))
    model.eval()
    if a.corpus:
        corpus_scores(model, read_lines(a.corpus), tok)
    if a.cameo:
        records = read_lines(a.cameo)
        cameo_scores(model, records if a.fold is None else records[a.fold::5], tok)
    if a.modern:
        modern_scores(model, read_lines(a.modern), tok)


if __name__ == "__main__":
    main()
