"""Trains the heads of events and names, with an encoder of their own. Single thread, seeded."""
import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import nn

from . import encoder, events, marks
from .text import read_lines, tokenizer
from .train_attribution import groups, schedule


def kinds_of(a, tok):
    """Functions that give the examples of a pass, by kind, with how often a pass of the corpus takes one of them."""
    corpus = [d for path in a.corpus for d in read_lines(path)]
    marked, articles = marks.read(a.marks, a.data)
    cameo = read_lines(a.data / "events/cameo_train.jsonl")
    if a.without_fold is not None:
        cameo = [r for i, r in enumerate(cameo) if i % 5 != a.without_fold]
    sentences = [e for r in cameo for e in events.of_cameo(r, tok, marked[r["id"]]["events"] if r["id"] in marked else None)]
    names = [read_lines(a.data / "actors" / f"{name}_train.jsonl") for name in ("crossner_politics", "gum")]
    facts = read_lines(a.data / "modality/meantime_events.jsonl")
    return [
        (1.0, lambda rng: [e for d in corpus for e in events.of_corpus(d, tok, rng.randint(60, 160))]),
        (1.0, lambda rng: [e for some in articles for e in events.of_marks(some, tok, rng.randint(60, 160))]),
        (a.cameo_part, lambda rng: sentences),
        *[(a.names_part, lambda rng, some=some: events.of_names(some, tok, rng.randint(80, 160))) for some in names],
        (a.facts_part, lambda rng: events.of_facts(facts, tok, rng.randint(60, 160))),
    ]


def epoch_batches(kinds, size, seed):
    """Each batch of one kind, windows of like length together; short ones more at a time."""
    rng = random.Random(seed)
    out = []
    for part, make in kinds:
        some = list(make(rng))
        rng.shuffle(some)
        some = some[:round(part * len(some))]
        for at in range(0, len(some), size * 30):
            block = sorted(some[at:at + size * 30], key=lambda p: len(p["ids"]))
            step = size if len(block[0]["ids"]) > 100 or len(block[-1]["ids"]) > 110 else 2 * size
            out += [block[i:i + step] for i in range(0, len(block), step)]
    rng.shuffle(out)
    return out


def take(model, weights):
    """Goes on from these weights, as far as the heads still are of that shape."""
    own = model.state_dict()
    model.load_state_dict({k: v for k, v in weights.items() if k in own and own[k].shape == v.shape}, strict=False)


def rated(model, rate):
    """Parameter groups: the layers of the second look learn like the encoder's last one, its other parts like heads."""
    out = groups(model, rate, 2e-3)
    looking = {id(p) for p in model.around.layers.parameters()}
    out[-1]["params"] = [p for p in out[-1]["params"] if id(p) not in looking]
    return [*out, {"params": list(model.around.layers.parameters()), "lr": 1.5 * rate}]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--corpus", nargs="*", default=[], help="what the corpus module writes with `marks train`")
    ap.add_argument("--data", type=Path, required=True, help="the folder of the collections")
    ap.add_argument("--marks", type=Path, required=True, help="the folder of what we marked ourselves (marks.py)")
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=9)
    ap.add_argument("--cameo-part", type=float, default=0.6)
    ap.add_argument("--names-part", type=float, default=0.4)
    ap.add_argument("--facts-part", type=float, default=0.5)
    ap.add_argument("--rate", type=float, default=3e-4)
    ap.add_argument("--batch", type=int, default=8)
    ap.add_argument("--drop", type=float, default=0.1)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--without-fold", type=int, help="leave one fifth of the CAMEO sentences out, to measure on")
    ap.add_argument("--start", help="weights to go on from")
    ap.add_argument("--anew", action="store_true", help="begin the second look anew, from the last layers of the encoder")
    ap.add_argument("--larger", help="weights of a larger reader to learn from")
    ap.add_argument("--larger-encoder", help="the encoder that it began as")
    ap.add_argument("--steps", type=int, default=0, help="end after so many steps, for a try")
    a = ap.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    tok = tokenizer(a.tokenizer)
    kinds = kinds_of(a, tok)
    model = events.Reader(encoder.load(a.encoder))
    if a.start:
        take(model, torch.load(a.start))
    if a.anew or not a.start:
        model.around = events.Around(model.encoder.layers[-2:])
    larger = events.Reader(encoder.load(a.larger_encoder)).eval() if a.larger else None
    if larger:
        larger.load_state_dict(torch.load(a.larger))
    for layer in [*model.encoder.layers, *model.around.layers, *(larger.encoder.layers if larger else [])]:
        layer.compile(dynamic=True)
    total = a.steps or sum(len(epoch_batches(kinds, a.batch, a.seed * 1000 + k)) for k in range(a.epochs))
    optimizer = torch.optim.AdamW(rated(model, a.rate), weight_decay=0.01, fused=True)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: schedule(s, total))
    parameters = [p for p in model.parameters() if p.requires_grad]
    blur = torch.Generator().manual_seed(a.seed)
    step, start, seen, running = 0, time.time(), 0, 0.0
    for epoch in range(a.epochs):
        for parts in epoch_batches(kinds, a.batch, a.seed * 1000 + epoch):
            if step >= total:
                break
            b = events.blurred(events.batch_of(parts), blur)
            with torch.autocast("cpu", torch.bfloat16):
                value = events.loss(model, b, a.drop, larger)
            optimizer.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            rate.step()
            step += 1
            seen += int(b["mask"].sum())
            running = 0.98 * running + 0.02 * value.item()
            if step % 50 == 0:
                print(f"step {step}/{total} loss {running / (1 - 0.98 ** step):.3f} {seen / (time.time() - start):.0f} pieces/s {time.time() - start:.0f} s", flush=True)
        torch.save(model.state_dict(), a.out)
    print(json.dumps({"steps": step, "pieces": seen, "seconds": round(time.time() - start)}))


if __name__ == "__main__":
    main()
