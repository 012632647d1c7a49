"""Measures the heads of events and names on what they were not trained on."""
import argparse
import collections

import numpy as np
import torch

from . import encoder, events, network
from .examples import blank, words_of
from .text import pieces, read_lines, tokenizer, windows

# Words less likely than this to tell an event tell none.
LOW = 0.15


def softmax(x):
    x = np.exp(x - x.max(-1, keepdims=True))
    return x / x.sum(-1, keepdims=True)


def run(model, e):
    b = network.batch_of([e])
    with torch.no_grad():
        x = model(b)
        (types, names), (quad, spans) = model.events(x), model.events.beside(x, b["mask"])
    out = {name: o.float().numpy()[0] for name, o in (("types", types), ("names", names), ("quad", quad), ("spans", spans))}
    return out | {"types": softmax(out["types"]), "x": x}


def look(model, out, at, kind, reach):
    """Chances of status and mode of an event, and for each piece of the window of acting and of receiving in it."""
    row = {"at": np.array(at), "kind": kind, "status": [], "mode": -100, "scope": None, "roles": [], "reach": reach}
    with torch.no_grad():
        statuses, modes, roles = (o.float().numpy()[0] for o in model.look(out["x"], events.rows_of([{"events": [row]}])))
    whole = np.zeros((2, out["x"].shape[1]))
    whole[:, reach[0]:reach[1]] = 1 / (1 + np.exp(-roles))
    return softmax(statuses), softmax(modes), whole


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
    found, gold = [], 0
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
                s, m, r = look(model, out, at, told["kind"], told["reach"])
                said = int(s.argmax())
                status[said == told["status"][0]] += 1
                confusion[events.STATUSES[told["status"][0]], events.STATUSES[said]] += 1
                if told["mode"] >= 0:
                    modes[int(m.argmax()) == told["mode"]] += 1
                for role in (0, 1):
                    chance = r[role][told["scope"]] > 0.5
                    true = told["roles"][role] > 0.5
                    roles["tp", role] += int((chance & true).sum())
                    roles["sys", role] += int(chance.sum())
                    roles["gold", role] += int(true.sum())
            taken = set()
            for at, kind, p in sorted(triggers(out["types"], words), key=lambda t: -t[2]):
                hit = typed = parts = whole = False
                candidates = [t for group in scopes.values() for t in group if (t["scope"] == at[0]).any() and id(t) not in taken]
                exact = [t for t in candidates if set(at) & set(t["at"].tolist())]
                same = [t for t in candidates if t["kind"] == kind]
                if exact or same:
                    best = next((t for t in exact if any(t is s for s in same)), (exact + same)[0])
                    taken.add(id(best))
                    hit, typed = True, best["kind"] == kind
                    inside = [a for a in at if best["reach"][0] <= a < best["reach"][1]]
                    s, _, r = look(model, out, inside, kind, best["reach"])
                    parts = typed and parties_right(r, best)
                    whole = parts and int(s.argmax()) == best["status"][0]
                found.append((p, hit, typed, parts, whole))
    print("corpus: status accuracy", round(status[True] / max(1, sum(status.values())), 3), "mode", round(modes[True] / max(1, sum(modes.values())), 3),
          "role words F1", [round(f1(roles["tp", r], roles["sys", r], roles["gold", r]), 1) for r in (0, 1)])
    print("  status slips", [(k, n) for k, n in confusion.most_common(40) if k[0] != k[1]][:14])
    per = []
    for s in events.STATUSES:
        tp = confusion[s, s]
        per.append(f1(tp, sum(n for k, n in confusion.items() if k[1] == s), sum(n for k, n in confusion.items() if k[0] == s)))
    print("  status macro F1", round(sum(per) / len(per), 1), [round(p) for p in per])
    for cut in (0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        kept = [r for r in found if r[0] >= cut]
        n, (hit, typed, parts, whole) = max(1, len(kept)), (sum(r[k] for r in kept) for k in (1, 2, 3, 4))
        print(f"  cut {cut}: {n} told; right P {100 * hit / n:.0f} R {100 * hit / gold:.0f}; with type P {100 * typed / n:.0f} R {100 * typed / gold:.0f} F1 {f1(typed, n, gold):.1f};"
              f" and parties P {100 * parts / n:.0f} R {100 * parts / gold:.0f}; and status P {100 * whole / n:.0f} R {100 * whole / gold:.0f} F1 {f1(whole, n, gold):.1f}")


def parties_right(chances, told):
    """Whether of the words in question just those of the parties are chosen, save that a long naming may lack some."""
    for role in (0, 1):
        true, chosen = told["roles"][role] > 0.5, chances[role][told["scope"]] > 0.5
        if (chosen & ~true).any():
            return False
        for run in np.split(np.flatnonzero(true), np.flatnonzero(np.diff(np.flatnonzero(true)) > 1) + 1):
            if len(run) and not chosen[run].any():
                return False
    return True


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
            first = e["words"]
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
        out = run(model, blank(window))
        found = triggers(out["types"], [w[0] for w in words_of(window)])
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
    model = network.Reader(encoder.load(a.encoder))
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
