"""Measures the heads of events and names on what they were not trained on."""
import argparse
import collections

import numpy as np
import torch

from . import encoder, events
from .text import pieces, read_lines, tokenizer, windows

# Words less likely than this to tell an event tell none.
LOW = 0.15


def softmax(x):
    x = np.exp(x - x.max(-1, keepdims=True))
    return x / x.sum(-1, keepdims=True)


def run(model, e):
    b = events.batch_of([e])
    with torch.no_grad():
        types, statuses, modes, names, roles, quad, spans = (o.float().numpy()[0] for o in model(b["ids"], b["mask"], b["features"]))
    return {"types": softmax(types), "statuses": softmax(statuses), "modes": softmax(modes), "names": names, "roles": 1 / (1 + np.exp(-roles)), "quad": quad, "spans": spans}


def triggers(chances, words):
    """Runs of neighbouring words that most likely tell one kind of event: places, kind, how likely."""
    out = []
    for w in words:
        c = chances[w, 1:]
        if c.sum() < LOW:
            continue
        kind = int(c.argmax())
        if out and out[-1][0][-1] == words[max(0, words.index(w) - 1)] and out[-1][1] == kind:
            out[-1][0].append(w)
            out[-1][2] = max(out[-1][2], float(c[kind]))
        else:
            out.append([[w], kind, float(c[kind])])
    return out


def f1(tp, system, gold):
    return 200 * tp / (system + gold) if system + gold else 0.0


def corpus_scores(model, documents, tok):
    found, gold, sentences = [], 0, []
    status, roles, modes = collections.Counter(), collections.Counter(), collections.Counter()
    confusion = collections.Counter()
    for d in documents:
        for e in events.of_corpus(d, tok):
            out = run(model, e)
            words = [int(w) for w in np.flatnonzero(e["types"] >= 0)]
            scopes = {}
            for told in e["events"]:
                scopes.setdefault(int(told["scope"][0]), []).append(told)
                gold += 1
                at = told["at"]
                said = int(out["statuses"][at].mean(0).argmax())
                status[said == told["status"][0]] += 1
                confusion[events.STATUSES[told["status"][0]], events.STATUSES[said]] += 1
                if told["mode"] >= 0:
                    modes[int(out["modes"][at].mean(0).argmax()) == told["mode"]] += 1
                for role in (0, 1):
                    chance = out["roles"][role][at][:, told["scope"]].mean(0) > 0.5
                    true = told["roles"][role] > 0.5
                    roles["tp", role] += int((chance & true).sum())
                    roles["sys", role] += int(chance.sum())
                    roles["gold", role] += int(true.sum())
            taken = set()
            for at, kind, p in sorted(triggers(out["types"], words), key=lambda t: -t[2]):
                hit = typed = False
                candidates = [t for group in scopes.values() for t in group if (t["scope"] == at[0]).any() and id(t) not in taken]
                exact = [t for t in candidates if set(at) & set(t["at"].tolist())]
                same = [t for t in candidates if int(e["types"][t["at"][0]]) == kind + 1]
                if exact or same:
                    best = next((t for t in exact if any(t is s for s in same)), (exact + same)[0])
                    taken.add(id(best))
                    hit, typed = True, int(e["types"][best["at"][0]]) == kind + 1
                found.append((p, hit, typed))
            sentences.append((max((t[2] for t in triggers(out["types"], words)), default=0.0), bool(e["events"])))
    print("corpus: status accuracy", round(status[True] / max(1, sum(status.values())), 3), "mode", round(modes[True] / max(1, sum(modes.values())), 3),
          "role words F1", [round(f1(roles["tp", r], roles["sys", r], roles["gold", r]), 1) for r in (0, 1)])
    print("  status slips", [(k, n) for k, n in confusion.most_common(40) if k[0] != k[1]][:14])
    per = []
    for s in events.STATUSES:
        tp = confusion[s, s]
        per.append(f1(tp, sum(n for k, n in confusion.items() if k[1] == s), sum(n for k, n in confusion.items() if k[0] == s)))
    print("  status macro F1", round(sum(per) / len(per), 1), [round(p) for p in per])
    for cut in (0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        kept = [r for r in found if r[0] >= cut]
        hit, typed, n = sum(r[1] for r in kept), sum(r[2] for r in kept), max(1, len(kept))
        print(f"  cut {cut}: {n} told; right P {100 * hit / n:.0f} R {100 * hit / gold:.0f}; with type P {100 * typed / n:.0f} R {100 * typed / gold:.0f} F1 {f1(typed, n, gold):.1f}")


def cameo_scores(model, records, tok):
    gold, said = [], []
    tp = system = marked = 0
    for r in records:
        e = events.of_cameo(r, tok)[0]
        out = run(model, e)
        if r["quad"] is not None:
            gold.append(r["quad"])
            said.append(int(out["quad"].argmax()))
        if r["ner"]:
            first = e["open"]
            a, b = tagged(out["spans"][first]), set(chunks(e["spans"][first]))
            tp, system, marked = tp + len(a & b), system + len(a), marked + len(b)
    per = [f1(sum(g == c == s for g, s in zip(gold, said)), said.count(c), gold.count(c)) for c in range(5)]
    print("cameo: class macro F1", round(sum(per) / 5, 1), [round(x, 1) for x in per], "exact spans F1", round(f1(tp, system, marked), 1))


def tagged(scores):
    """The best sequence in which nothing goes on that has not begun."""
    logs = np.log(softmax(scores) + 1e-9)
    n, k = logs.shape
    may = np.array([[b % 2 == 1 or b == 0 or a == b or a == b - 1 for b in range(k)] for a in range(k)])
    best, back = np.where(np.arange(k) % 2 == 0, np.where(np.arange(k) == 0, logs[0], -1e9), logs[0]), []
    for i in range(1, n):
        step = np.where(may, best[:, None], -1e9)
        back.append(step.argmax(0))
        best = step.max(0) + logs[i]
    path = [int(best.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return set(chunks(path[::-1]))


def chunks(tags):
    out, k = [], 0
    while k < len(tags):
        kind, end = int(tags[k]), k + 1
        if kind > 0:
            kind = (kind + 1) // 2
            while end < len(tags) and tags[end] == 2 * kind:
                end += 1
            out.append((kind, k, end))
        k = end
    return out


def names_scores(model, records, tok, what):
    tp = system = marked = 0
    for e in events.of_names(records, tok):
        first = np.flatnonzero(e["names"] >= 0)
        a, b = tagged(run(model, e)["names"][first]), set(chunks(e["names"][first]))
        tp, system, marked = tp + len(a & b), system + len(a), marked + len(b)
    print(what, "names F1", round(f1(tp, system, marked), 1), "P", round(100 * tp / max(1, system), 1), "R", round(100 * tp / marked, 1))


def modern_scores(model, records, tok):
    rows, classes = [], []
    quad = dict(zip(events.TYPES, [1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 0, 1, 0]))
    for r in records:
        window = pieces(r["text"].replace("\n", " "), tok)[0][:158]
        out = run(model, events.blank(window))
        found = triggers(out["types"], [w[0] for w in events.words_of(window)])
        best = max(found, key=lambda t: t[2], default=([], 18, 0.0))
        if r["relevant"] is not None:
            rows.append((best[2], r["relevant"]))
        quads = {m["quad"] for m in r["majority"] if m["quad"] is not None}
        if quads:
            classes.append((int(out["quad"].argmax()) in quads, quad[events.TYPES[best[1]]] in quads))
    for cut in (0.15, 0.3, 0.5, 0.7):
        said = [b >= cut for b, _ in rows]
        tp = sum(s and g for s, (_, g) in zip(said, rows))
        print("modern: event or none at", cut, "F1", round(f1(tp, sum(said), sum(g for _, g in rows)), 1), "P", round(100 * tp / max(1, sum(said))), "R", round(100 * tp / sum(g for _, g in rows)))
    print("modern: class in majority by class head, by type of the surest trigger", np.mean(classes, axis=0).round(3), len(classes))


def facts_scores(model, records, tok):
    right = n = 0
    for e in events.of_facts(records, tok):
        out = run(model, e)
        for at, allowed in e["facts"]:
            right, n = right + int(int(out["statuses"][at].argmax()) in allowed), n + 1
    print("factuality right", round(right / n, 3), n)


def main():
    ap = argparse.ArgumentParser()
    for name in ("encoder", "tokenizer", "weights"):
        ap.add_argument("--" + name, required=True)
    for name in ("corpus", "cameo", "modern"):
        ap.add_argument("--" + name)
    ap.add_argument("--names", nargs="*", default=[])
    ap.add_argument("--fold", type=int)
    a = ap.parse_args()
    torch.set_num_threads(1)
    tok = tokenizer(a.tokenizer)
    model = events.Reader(encoder.load(a.encoder))
    model.load_state_dict(torch.load(a.weights))
    model.eval()
    if a.corpus:
        corpus_scores(model, read_lines(a.corpus), tok)
    if a.cameo:
        records = read_lines(a.cameo)
        cameo_scores(model, records if a.fold is None else records[a.fold::5], tok)
    if a.modern:
        modern_scores(model, read_lines(a.modern), tok)
    for path in a.names:
        names_scores(model, read_lines(path), tok, path.split("/")[-1])


if __name__ == "__main__":
    main()
