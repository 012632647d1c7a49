"""Trains one encoder with all its heads. Single thread, seeded."""
import argparse
import json
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import torch
from torch import nn

from . import attribution, encoder, events, examples, marks, network
from .text import pieces, read_lines, tokenizer, windows


@dataclass
class Kind:
    """Examples of one collection."""

    name: str
    part: float  # how many of them a pass takes
    make: Callable  # from a source of chance to examples; windows are cut elsewhere in each pass
    plain: bool = False  # nothing hidden, recased or dropped


def kinds_of(a, tok):
    corpus = [d for path in a.corpus for d in read_lines(path)]
    marked, articles, told = marks.read(a.marks, a.data)
    cameo = read_lines(a.data / "events/cameo_train.jsonl")
    if a.without_fold is not None:
        cameo = [r for i, r in enumerate(cameo) if i % 5 != a.without_fold]
    polnear = read_lines(a.data / "attribution/polnear_train.jsonl")
    names = {name: read_lines(a.data / "actors" / f"{name}_train.jsonl") for name in ("crossner_politics", "gum")}
    facts = read_lines(a.data / "modality/meantime_events.jsonl")
    return [
        Kind("polnear", 1, lambda rng: [e for d in polnear for e in of_says(d, tok, rng.randint(60, 160), inner=False)], plain=True),
        Kind("says", 1, lambda rng: [e for d in told for e in of_says(d, tok, rng.randint(60, 160))]),
        Kind("corpus", 1, lambda rng: [e for d in corpus for e in events.of_corpus(d, tok, rng.randint(60, 160))]),
        Kind("marks", 1, lambda rng: [e for some in articles for e in events.of_marks(some, tok, rng.randint(60, 160))]),
        Kind("cameo", 1, lambda rng: [e for r in cameo for e in events.of_cameo(r, tok, marked.get(r["id"]))]),
        *[Kind(name, 1, lambda rng, some=some: events.of_names(some, tok, rng.randint(80, 160))) for name, some in names.items()],
        Kind("facts", 1, lambda rng: events.of_facts(facts, tok, rng.randint(60, 160))),
    ]


def of_says(document, tok, first, inner=True):
    """Examples of an article with marked attributions; ``inner``: those inside others are marked too."""
    out = []
    outside, inside = attribution.layers(document)
    for window in windows(pieces(document["text"], tok), document["text"], first=first):
        e = examples.blank(window)
        attribution.add(e, window, outside)
        if inner:
            attribution.add(e, window, inside, "inner_")
        out.append(e)
    return out


def epoch_batches(kinds, size, seed):
    """Each batch of one kind, windows of like length together; short ones more at a time."""
    rng = random.Random(seed)
    out = []
    for kind in kinds:
        some = list(kind.make(rng)) if kind.part else []
        rng.shuffle(some)
        some = [e for _ in range(int(kind.part)) for e in some] + some[:round(kind.part % 1 * len(some))]
        for at in range(0, len(some), size * 30):
            block = sorted(some[at:at + size * 30], key=lambda p: len(p["ids"]))
            step = size if len(block[0]["ids"]) > 100 or len(block[-1]["ids"]) > 110 else 2 * size
            out += [(kind, block[i:i + step]) for i in range(0, len(block), step)]
    rng.shuffle(out)
    return out


def begun(a):
    """A model as it begins: from weights of runs before, averaged where several know the same; else from the plain encoder."""
    model = network.Reader(encoder.load(a.encoder))
    own = model.state_dict()
    sums, times = {}, {}
    for path in a.start:
        for k, v in torch.load(path).items():
            if k in own and own[k].shape == v.shape:
                sums[k] = sums.get(k, 0) + v
                times[k] = times.get(k, 0) + 1
    model.load_state_dict({k: v / times[k] for k, v in sums.items()}, strict=False)
    if not any(k.startswith("inner.") for k in sums):
        model.inner.load_state_dict(model.attribution.state_dict())
    if not any(k.startswith("around.") for k in sums):
        model.around = events.Around(model.encoder.layers[-2:])
    return model


def groups(model, rate, head_rate, decay=0.9):
    """Parameter groups with rates that fall layer by layer downwards; the second look learns like a layer, heads faster."""
    enc, looking = model.encoder, list(model.around.layers.parameters())
    depth = len(enc.layers)
    out = [{"params": list(layer.parameters()), "lr": rate * decay ** (depth - 1 - i)} for i, layer in enumerate(enc.layers)]
    out.append({"params": [*enc.norm.parameters(), enc.positions.weight], "lr": rate * decay**depth})
    out.append({"params": looking, "lr": 1.5 * rate})
    known = {id(p) for p in looking}
    rest = [p for n, p in model.named_parameters() if not n.startswith("encoder.") and id(p) not in known]
    out.append({"params": rest + [enc.features.weight], "lr": head_rate})
    return out


def schedule(step, total, warm_part):
    warm = max(1, int(warm_part * total))
    return step / warm if step < warm else max(0.0, (total - step) / (total - warm))


def arguments():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--corpus", nargs="*", default=[], help="what the corpus module writes with `marks train`")
    ap.add_argument("--data", type=Path, required=True, help="the folder of the collections")
    ap.add_argument("--marks", type=Path, required=True, help="the folder of what we marked ourselves (marks.py)")
    ap.add_argument("--out", required=True)
    ap.add_argument("--start", nargs="*", default=[], help="weights to go on from; of several the mean")
    ap.add_argument("--teachers", nargs="*", default=[], help="readers of attributions to learn PolNeAR from, as WEIGHTS:ENCODER")
    ap.add_argument("--parts", nargs="*", default=[], help="how much of a collection a pass takes, as polnear=0.5; 1 unless said")
    ap.add_argument("--without-fold", type=int, help="leave one fifth of the CAMEO sentences out, to measure on")
    ap.add_argument("--epochs", type=int, default=3)
    ap.add_argument("--rate", type=float, default=3e-4)
    ap.add_argument("--head-rate", type=float, default=2e-3)
    ap.add_argument("--warm", type=float, default=0.06)
    ap.add_argument("--batch", type=int, default=8)
    ap.add_argument("--drop", type=float, default=0.1)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--steps", type=int, default=0, help="length of the schedule, in place of the passes'")
    ap.add_argument("--stop", type=int, default=0, help="end before the schedule does")
    return ap.parse_args()


def main():
    a = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    tok = tokenizer(a.tokenizer)
    kinds = kinds_of(a, tok)
    parts = dict(part.split("=") for part in a.parts)
    for kind in kinds:
        kind.part = float(parts.pop(kind.name, kind.part))
    assert not parts, f"no collections: {parts}"
    model = begun(a)
    teachers = [network.Teacher(encoder.load(enc), torch.load(weights)) for weights, enc in (t.split(":") for t in a.teachers)]
    for layer in [*model.encoder.layers, *model.around.layers, *(layer for t in teachers for layer in t.encoder.layers)]:
        layer.compile(dynamic=True)
    total = a.steps or sum(len(epoch_batches(kinds, a.batch, a.seed * 1000 + k)) for k in range(a.epochs))
    stop = a.stop or total
    optimizer = torch.optim.AdamW(groups(model, a.rate, a.head_rate), weight_decay=0.01, fused=True)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: schedule(s, total, a.warm))
    parameters = [p for p in model.parameters() if p.requires_grad]
    blur = torch.Generator().manual_seed(a.seed)
    step, start, seen, running, epoch = 0, time.time(), 0, {}, 0
    while step < stop:
        for kind, some in epoch_batches(kinds, a.batch, a.seed * 1000 + epoch):
            if step >= stop:
                break
            b = network.batch_of(some)
            with torch.autocast("cpu", torch.bfloat16):
                if kind.plain:
                    value = network.loss(model, b, 0.0, teachers)
                else:
                    value = network.loss(model, examples.blurred(b, blur), a.drop)
            optimizer.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            rate.step()
            step += 1
            seen += int(b["mask"].sum())
            running[kind.name] = 0.95 * running.get(kind.name, value.item()) + 0.05 * value.item()
            if step % 50 == 0:
                losses = " ".join(f"{name} {v:.3f}" for name, v in sorted(running.items()))
                print(f"step {step}/{total} {losses} {seen / (time.time() - start):.0f} pieces/s {time.time() - start:.0f} s", flush=True)
            if step % 200 == 0:
                torch.save(model.state_dict(), a.out)
        epoch += 1
    torch.save(model.state_dict(), a.out)
    print(json.dumps({"steps": step, "pieces": seen, "seconds": round(time.time() - start)}))


if __name__ == "__main__":
    main()
