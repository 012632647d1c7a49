"""Trains the attribution heads on articles with marked attributions. Single thread, seeded."""
import argparse
import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from . import attribution, encoder
from .text import pieces, read_lines, tokenizer, windows


class Reader(nn.Module):
    def __init__(self, enc):
        super().__init__()
        self.encoder = enc
        self.attribution = attribution.Heads()

    def forward(self, ids, mask, features, drop=0.0):
        return self.attribution(self.encoder(ids, mask, features, drop), mask)


def groups(model, rate, head_rate, decay=0.9):
    """Parameter groups with rates that fall layer by layer downwards."""
    enc = model.encoder
    depth = len(enc.layers)
    out = [{"params": [p for p in layer.parameters()], "lr": rate * decay ** (depth - 1 - i)} for i, layer in enumerate(enc.layers)]
    out.append({"params": [*enc.norm.parameters(), enc.positions.weight], "lr": rate * decay**depth})
    rest = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    out.append({"params": rest + [enc.features.weight], "lr": head_rate})
    return out


def schedule(step, total, warm_part=0.06):
    warm = max(1, int(warm_part * total))
    return step / warm if step < warm else max(0.0, (total - step) / (total - warm))


def outermost(document):
    """A word has one tag: of attributions inside one another, the outermost is learned."""
    kept = [a for a in document["attributions"] if a.get("within", -1) < 0 and a["content"]]
    return {**document, "attributions": kept}


def epoch_batches(documents, tok, size, seed):
    """Windows of all documents, of like length together, in an order that the seed decides."""
    rng = random.Random(seed)
    parts = []
    for d in documents:
        parts += attribution.examples(d, tok, first=rng.randint(60, 160) if seed % 1000 else None)
    rng.shuffle(parts)
    out = []
    for at in range(0, len(parts), size * 50):
        block = sorted(parts[at:at + size * 50], key=lambda p: len(p["ids"]))
        out += [block[i:i + size] for i in range(0, len(block), size)]
    rng.shuffle(out)
    return out


def read(model, documents, tok, shift=0.0):
    model.eval()
    out = []
    for d in documents:
        parts = windows(pieces(d["text"], tok), d["text"])
        found = []
        for at in range(0, len(parts), 8):
            some = parts[at:at + 8]
            b = attribution.batch_of([{"ids": e["ids"], "features": e["features"]} for e in (attribution.example(w, []) for w in some)])
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                tags, links = model(b["ids"], b["mask"], b["features"])
            tags, links = tags.float().numpy(), links.float().numpy()
            for i, w in enumerate(some):
                n = len(w) + 2
                found += attribution.decode(w, tags[i, :n], links[i, :, :n, :n], shift)
        out.append({"id": d["id"], "attributions": found})
    model.train()
    return out


def larger(path, weights):
    """The reader to learn from, as it is."""
    teacher = Reader(encoder.load(path))
    teacher.load_state_dict(torch.load(weights))
    return teacher.eval()


def told(teacher, b):
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        return teacher(b["ids"], b["mask"], b["features"])


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--encoder", required=True)
    ap.add_argument("--tokenizer", required=True)
    ap.add_argument("--train", nargs="+", required=True)
    ap.add_argument("--dev", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=float, default=3)
    ap.add_argument("--rate", type=float, default=4e-4)
    ap.add_argument("--head-rate", type=float, default=2e-3)
    ap.add_argument("--batch", type=int, default=8)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--limit", type=int, default=0)
    ap.add_argument("--start", help="weights to go on from")
    ap.add_argument("--steps", type=int, default=0, help="length of the schedule, in place of --epochs")
    ap.add_argument("--stop", type=int, default=0, help="end before the schedule does")
    ap.add_argument("--warm", type=float, default=0.06)
    ap.add_argument("--teacher", help="weights of a larger reader to learn from")
    ap.add_argument("--teacher-encoder", help="the encoder that the larger reader began as")
    a = ap.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    tok = tokenizer(a.tokenizer)
    train = [outermost(d) for path in a.train for d in read_lines(path)]
    train = train[:a.limit] if a.limit else train
    dev = read_lines(a.dev)
    model = Reader(encoder.load(a.encoder))
    if a.start:
        model.load_state_dict(torch.load(a.start))
    teacher = larger(a.teacher_encoder, a.teacher) if a.teacher else None
    for layer in [*model.encoder.layers, *(teacher.encoder.layers if teacher else [])]:
        layer.compile(dynamic=True)
    per_epoch = len(epoch_batches(train, tok, a.batch, a.seed * 1000))
    total = a.steps or int(per_epoch * a.epochs)
    stop = a.stop or total
    optimizer = torch.optim.AdamW(groups(model, a.rate, a.head_rate), weight_decay=0.01, fused=True)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: schedule(s, total, a.warm))
    parameters = [p for p in model.parameters() if p.requires_grad]
    step, start, seen, running = 0, time.time(), 0, 0.0
    epoch = 0
    while step < stop:
        for parts in epoch_batches(train, tok, a.batch, a.seed * 1000 + epoch):
            if step >= stop:
                break
            b = attribution.batch_of(parts)
            with torch.autocast("cpu", torch.bfloat16):
                tags, links = model(b["ids"], b["mask"], b["features"])
            value = attribution.loss(tags, links, b)
            if teacher:
                value = 0.4 * value + attribution.distil(tags, links, b, *told(teacher, b))
            optimizer.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            rate.step()
            step += 1
            seen += int(b["mask"].sum())
            running = 0.98 * running + 0.02 * value.item()
            if step % 50 == 0:
                print(f"step {step}/{total} loss {running / (1 - 0.98 ** step):.4f} {seen / (time.time() - start):.0f} pieces/s {time.time() - start:.0f} s", flush=True)
            if step % 300 == 0:
                torch.save(model.state_dict(), a.out + ".part")
        epoch += 1
    torch.save(model.state_dict(), a.out)
    with open(a.out + ".dev.jsonl", "w", encoding="utf8") as f:
        for line in read(model, dev, tok):
            f.write(json.dumps(line) + "\n")
    print("done", time.time() - start)


if __name__ == "__main__":
    main()
