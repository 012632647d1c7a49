"""Trains the heads of events and names, with an encoder of their own. Single thread, seeded."""
import argparse
import json
import random
import time

import torch
from torch import nn

from . import encoder, events
from .text import read_lines, tokenizer
from .train_attribution import groups, schedule


def kinds_of(a, tok):
    """Functions that give the examples of a pass, by kind, with how often a pass of the corpus takes one of them."""
    corpus = [d for path in a.corpus for d in read_lines(path)]
    silver = {r["id"]: r["events"] for path in a.silver for r in read_lines(path)}
    cameo = [r for path in a.cameo for r in read_lines(path)]
    if a.without_fold is not None:
        cameo = [r for i, r in enumerate(cameo) if i % 5 != a.without_fold]
    sentences = [e for r in cameo for e in events.of_cameo(r, tok, silver.get(r["id"]))]
    names = [read_lines(path) for path in a.names]
    facts = [r for path in a.facts for r in read_lines(path)]
    return [
        (1.0, lambda rng: [e for d in corpus for e in events.of_corpus(d, tok, rng.randint(60, 160))]),
        (a.cameo_part, lambda rng: sentences),
        *[(a.names_part, lambda rng, some=some: events.of_names(some, tok, rng.randint(80, 160))) for some in names],
        (a.facts_part, lambda rng: events.of_facts(facts, tok, rng.randint(60, 160))),
    ]


def epoch_batches(kinds, size, seed):
    """Each batch of one kind, windows of like length together, hidden and recased anew."""
    rng = random.Random(seed)
    out = []
    for part, make in kinds:
        some = list(make(rng))
        rng.shuffle(some)
        some = some[:round(part * len(some))]
        some = [events.blurred(e, rng) for e in some]
        for at in range(0, len(some), size * 30):
            block = sorted(some[at:at + size * 30], key=lambda p: len(p["ids"]))
            step = size if len(block[0]["ids"]) > 100 or len(block[-1]["ids"]) > 110 else 2 * size
            out += [block[i:i + step] for i in range(0, len(block), step)]
    rng.shuffle(out)
    return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--tokenizer", required=True)
    for name in ("corpus", "cameo", "silver", "names", "facts"):
        ap.add_argument("--" + name, nargs="*", default=[])
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
    ap.add_argument("--steps", type=int, default=0, help="end after so many steps, for a try")
    a = ap.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    tok = tokenizer(a.tokenizer)
    kinds = kinds_of(a, tok)
    model = events.Reader(encoder.load(a.encoder))
    if a.start:
        model.load_state_dict(torch.load(a.start))
    for layer in model.encoder.layers:
        layer.compile(dynamic=True)
    total = a.steps or sum(len(epoch_batches(kinds, a.batch, a.seed * 1000 + k)) for k in range(a.epochs))
    optimizer = torch.optim.AdamW(groups(model, a.rate, 2e-3), weight_decay=0.01, fused=True)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: schedule(s, total))
    parameters = [p for p in model.parameters() if p.requires_grad]
    step, start, seen, running = 0, time.time(), 0, 0.0
    for epoch in range(a.epochs):
        for parts in epoch_batches(kinds, a.batch, a.seed * 1000 + epoch):
            if step >= total:
                break
            b = events.batch_of(parts)
            with torch.autocast("cpu", torch.bfloat16):
                output = model(b["ids"], b["mask"], b["features"], a.drop)
            value = events.loss(output, b)
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
