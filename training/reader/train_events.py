"""Trains the event heads, with an encoder of their own, on the Readout corpus and CAMEO sentences. Single thread, seeded."""
import argparse
import json
import random
import time

import torch
from torch import nn

from . import encoder, events
from .text import read_lines, tokenizer
from .train_attribution import groups, schedule


class Reader(nn.Module):
    def __init__(self, enc):
        super().__init__()
        self.encoder = enc
        self.events = events.Heads()

    def forward(self, ids, mask, features, drop=0.0):
        return self.events(self.encoder(ids, mask, features, drop), mask)


def batches(corpus, cameo, size, seed):
    """Each batch of one kind of sentence, so that no loss is drowned in padding."""
    rng = random.Random(seed)
    out = []
    for parts in (corpus, cameo):
        parts = list(parts)
        rng.shuffle(parts)
        for at in range(0, len(parts), size * 20):
            block = sorted(parts[at:at + size * 20], key=lambda p: len(p["ids"]))
            out += [block[i:i + size] for i in range(0, len(block), size)]
    rng.shuffle(out)
    return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--corpus", nargs="*", default=[])
    ap.add_argument("--cameo", nargs="*", default=[])
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=6)
    ap.add_argument("--corpus-times", type=int, default=1)
    ap.add_argument("--rate", type=float, default=3e-4)
    ap.add_argument("--batch", type=int, default=16)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--without-fold", type=int, help="leave one fifth of the CAMEO sentences out, to measure on")
    ap.add_argument("--start", help="weights to go on from")
    ap.add_argument("--steps", type=int, default=0, help="length of the schedule, in place of --epochs")
    a = ap.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    tok = tokenizer(a.tokenizer)
    corpus = [e for path in a.corpus for d in read_lines(path) for e in events.of_corpus(d, tok)] * a.corpus_times
    records = [r for path in a.cameo for r in read_lines(path)]
    if a.without_fold is not None:
        records = [r for i, r in enumerate(records) if i % 5 != a.without_fold]
    cameo = [e for r in records for e in events.of_cameo(r, tok)]
    model = Reader(encoder.load(a.encoder))
    if a.start:
        model.load_state_dict(torch.load(a.start))
    for layer in model.encoder.layers:
        layer.compile(dynamic=True)
    total = a.steps or a.epochs * len(batches(corpus, cameo, a.batch, 0))
    optimizer = torch.optim.AdamW(groups(model, a.rate, 2e-3), weight_decay=0.01, fused=True)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: schedule(s, total))
    parameters = [p for p in model.parameters() if p.requires_grad]
    step, start, seen = 0, time.time(), 0
    for epoch in range(a.epochs):
        for parts in batches(corpus, cameo, a.batch, a.seed * 1000 + epoch):
            if step >= total:
                break
            b = events.batch_of(parts)
            with torch.autocast("cpu", torch.bfloat16):
                output = model(b["ids"], b["mask"], b["features"], 0.1)
            value = events.loss(output, b)
            optimizer.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            rate.step()
            step += 1
            seen += int(b["mask"].sum())
            if step % 50 == 0:
                print(f"step {step}/{total} loss {value.item():.3f} {seen / (time.time() - start):.0f} pieces/s {time.time() - start:.0f} s", flush=True)
        torch.save(model.state_dict(), a.out)
    print(json.dumps({"corpus": len(corpus), "cameo": len(cameo), "seconds": round(time.time() - start)}))


if __name__ == "__main__":
    main()
