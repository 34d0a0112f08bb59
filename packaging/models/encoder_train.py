"""Trains the reader's encoder: one body, heads for names, passages, posts and sentences.

    python packaging/models/encoder_train.py --base FOLDER --corpus FOLDER --ner FOLDER --out FOLDER

Needs torch and transformers, and is never run on a caseworker's machine. See README.md beside this file.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel

HERE = Path(__file__).parent
sys.path += [str(HERE), str(HERE.parent.parent / "app")]

from encoder_data import (  # noqa: E402
    MEANINGS,
    NO_LABEL,
    TAGS,
    Row,
    batches,
    is_held_out,
    post_rows,
    records_of,
    sentence_row,
    sentences,
)
from encoder_names import Names  # noqa: E402
from records import FAMILIES, Record, corpus  # noqa: E402

from hatpeg.reader.wordpiece import WordPiece  # noqa: E402

PEAK = 1.4e-4
WARM = 0.06
"""The share of the steps in which the learning rate rises."""
REPORT_EVERY = 1000


class Reader(nn.Module):
    """The body and its heads. Everything a head sees comes out of one pass over the pieces."""

    def __init__(self, base: str, layers: int) -> None:
        super().__init__()
        self.body = AutoModel.from_pretrained(
            base, attn_implementation="eager", add_pooling_layer=False, attention_probs_dropout_prob=0.0
        )
        del self.body.encoder.layer[layers:]
        width = self.body.config.hidden_size
        self.tags = nn.Linear(width, len(TAGS))
        self.leaks = nn.Linear(width, len(FAMILIES) + 1)
        self.look = nn.Linear(width, 1)
        self.post = nn.Linear(2 * width, len(FAMILIES) + 2)
        self.of_hat = nn.Linear(2 * width, 2 * (len(FAMILIES) + 2))
        """What differs between the work account and the personal one; the body reads without knowing the hat."""
        nn.init.zeros_(self.of_hat.weight)
        nn.init.zeros_(self.of_hat.bias)
        self.meaning = nn.Linear(width, len(MEANINGS))
        self.drop = nn.Dropout(0.1)

    def forward(self, ids: Tensor, mask: Tensor, hats: Tensor) -> dict[str, Tensor]:
        hidden = self.body(input_ids=ids, attention_mask=mask)
        states = self.drop(hidden.last_hidden_state.float())
        pooled = self.drop(self.pooled(states, mask))
        by_hat = self.of_hat(pooled).view(len(ids), 2, -1)[torch.arange(len(ids)), hats]
        return {
            "tags": self.tags(states),
            "leaks": self.leaks(states),
            "post": self.post(pooled) + by_hat,
            "meaning": self.meaning(states),
        }

    def pooled(self, states: Tensor, mask: Tensor) -> Tensor:
        """The mean of the pieces, and their mean weighted by how much each matters."""
        real = mask[:, :, None].float()
        mean = (states * real).sum(1) / real.sum(1)
        weights = torch.softmax(self.look(states) + (1 - real) * -1e4, dim=1)
        return torch.cat([mean, (states * weights).sum(1)], -1)


def packed(rows: list[Row], empty: int = 0) -> tuple[Tensor, Tensor, Tensor]:
    longest = -(-max(len(row.ids) for row in rows) // 32) * 32  # few different shapes: each one is compiled once
    ids = torch.full((len(rows), longest), empty)
    mask = torch.zeros(len(rows), longest, dtype=torch.long)
    for at, row in enumerate(rows):
        ids[at, : len(row.ids)] = torch.tensor(row.ids)
        mask[at, : len(row.ids)] = 1
    return ids, mask, torch.tensor([row.hat for row in rows])


def blurred(ids: Tensor, mask: Tensor, cutter: WordPiece, share: float) -> Tensor:
    """The pieces with a share of them made unreadable, so that no single word decides."""
    inner = (mask == 1) & (ids != cutter.first) & (ids != cutter.last)
    return torch.where(inner & (torch.rand(ids.shape) < share), torch.tensor(cutter.unknown), ids)


def masked_bce(logits: Tensor, gold: Tensor, weight: Tensor | None = None) -> Tensor:
    known = gold != NO_LABEL
    if not known.any():
        return logits.sum() * 0
    losses = functional.binary_cross_entropy_with_logits(logits, gold.clamp(min=0).float(), reduction="none")
    losses = losses * known if weight is None else losses * known * weight
    return losses.sum() / known.sum()


def loss_of(rows: list[Row], out: dict[str, Tensor]) -> Tensor:
    longest = out["tags"].shape[1]
    total = out["post"].sum() * 0
    weight = torch.tensor([row.weight for row in rows])
    flags = torch.tensor([[row.flag, row.block] for row in rows])
    total = total + masked_bce(out["post"][:, -2:], flags, weight[:, None])
    unknown = [NO_LABEL] * len(FAMILIES)
    families = torch.tensor([row.families if row.families is not None else unknown for row in rows])
    total = total + 2 * masked_bce(out["post"][:, :-2], families)
    if any(row.leaks is not None for row in rows):
        blank = [NO_LABEL] * (len(FAMILIES) + 1)
        leaks = torch.tensor([((row.leaks or []) + [blank] * longest)[:longest] for row in rows])
        total = total + 1.5 * masked_bce(out["leaks"], leaks) + masked_bce(out["leaks"][..., -1], leaks[..., -1])
    if any(row.tags is not None for row in rows):
        tags = torch.tensor([((row.tags or []) + [NO_LABEL] * longest)[:longest] for row in rows])
        total = total + functional.cross_entropy(out["tags"].flatten(0, 1), tags.flatten(), ignore_index=NO_LABEL)
    meanings = torch.tensor([row.meaning for row in rows])
    if (meanings != NO_LABEL).any():
        # The mean over the pieces of a sentence, so that a window of several sentences can be asked about each.
        lengths = [len(row.ids) for row in rows]
        inner = [out["meaning"][at, 1 : length - 1].mean(0) for at, length in enumerate(lengths)]
        total = total + functional.cross_entropy(torch.stack(inner), meanings, ignore_index=NO_LABEL)
    return total


@torch.no_grad()
def post_scores(model: Reader, rows: list[Row], empty: int = 0) -> Tensor:
    """The post head's logits, row by row."""
    model.eval()
    order = sorted(range(len(rows)), key=lambda at: len(rows[at].ids))
    out = torch.zeros(len(rows), len(FAMILIES) + 2)
    for at in range(0, len(order), 64):
        chosen = order[at : at + 64]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out[chosen] = model(*packed([rows[one] for one in chosen], empty))["post"].float()
    model.train()
    return out


def told(name: str, rows: list[Row], scores: Tensor) -> str:
    """How many flagged posts are found when 2, 5 and 10 % of the safe ones are bothered."""
    flags = torch.tensor([row.flag for row in rows])
    flag = scores[:, -2]
    safe = flag[flags == 0].sort(descending=True).values
    parts = []
    for share in (0.02, 0.05, 0.10):
        bar = safe[int(share * len(safe))]
        parts.append(f"{100 * (flag[flags == 1] > bar).float().mean():.1f}")
    at_half = f"{100 * (flag[flags == 1] > 0).float().mean():.1f}/{100 * (safe > 0).float().mean():.1f}"
    return f"{name}: found at 2/5/10 % bothered {' / '.join(parts)}; at p=0.5 {at_half} (n={len(rows)})"


def asked_for() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, required=True, help="the folder of all-MiniLM-L6-v2")
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--ner", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="go on from a trained encoder, when there are more posts")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--peak", type=float, default=PEAK)
    parser.add_argument("--blur", type=float, default=0.05)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--names-times", type=int, default=1, help="how often each pass sees the tagged tweets")
    parser.add_argument("--final", action="store_true", help="learn from the held-out groups and the train split too")
    return parser.parse_args()


class Lessons:
    """What is learnt from, and what is kept back to see how well it was learnt."""

    def __init__(self, asked: argparse.Namespace, cutter: WordPiece) -> None:
        self.cutter = cutter
        records = records_of(asked.corpus, HERE / "posts", with_train_split=asked.final)
        learnt = [record for record in records if asked.final or not is_held_out(record.group)]
        posts = asked.corpus / "posts.jsonl"
        self.validation = {
            "held-out groups": self.rows([record for record in records if is_held_out(record.group)]),
            "posts": self.rows(corpus(posts)),
            "posts, dev split": self.rows(corpus(posts, "dev")),
        }
        self.posts = self.rows(learnt)
        told = sentences(asked.corpus / "sentences.jsonl", "train")
        self.posts += [sentence_row(text, label, cutter) for text, label in told]
        self.names_times = asked.names_times
        self.names = Names(asked.ner, asked.names, HERE / "names-sentences.txt")
        print(f"{len(learnt)} posts, {len(self.posts)} rows", flush=True)

    def rows(self, records: Iterable[Record]) -> list[Row]:
        return [row for record in records for row in post_rows(record, self.cutter)]

    def epoch(self, size: int, chance: random.Random) -> list[list[Row]]:
        """The batches of one pass. Names are short, so twice as many go together."""
        named = [row for _ in range(self.names_times) for row in self.names.rows(self.cutter, chance)]
        mixed = batches(self.posts, size, chance) + batches(named, 2 * size, chance)
        chance.shuffle(mixed)
        return mixed


def steps_of(lessons: Lessons, asked: argparse.Namespace, chance: random.Random) -> Iterator[tuple[float, list[Row]]]:
    """Each batch with its learning rate: up within the first steps, then down in a straight line."""
    step, batched = 0, lessons.epoch(asked.batch, chance)
    steps = int(len(batched) * asked.epochs)
    while True:
        for batch in batched:
            if step == steps:
                return
            yield asked.peak * min(1, step / (WARM * steps)) * max(0.01, 1 - step / steps), batch
            step += 1
        batched = lessons.epoch(asked.batch, chance)


def optimizer_of(model: Reader, peak: float) -> torch.optim.Optimizer:
    decayed = [each for each in model.parameters() if each.ndim > 1]
    plain = [each for each in model.parameters() if each.ndim == 1]
    groups = [{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=peak, fused=True)


def learn(model: Reader, optimizer: torch.optim.Optimizer, batch: list[Row], cutter: WordPiece, blur: float) -> float:
    ids, mask, hats = packed(batch, cutter.empty)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = model(blurred(ids, mask, cutter, blur), mask, hats)
    loss = loss_of(batch, {name: value.float() for name, value in out.items()})
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    return loss.item()


def main() -> None:
    asked = asked_for()
    torch.manual_seed(asked.seed)
    torch.set_num_threads(asked.threads)
    chance = random.Random(asked.seed)  # noqa: S311 - not for secrets
    cutter = WordPiece((asked.base / "vocab.txt").read_text("utf-8").splitlines())
    lessons = Lessons(asked, cutter)
    model = Reader(str(asked.base), asked.layers)
    if asked.start:
        model.load_state_dict(torch.load(asked.start))
    optimizer = optimizer_of(model, asked.peak)
    begun, run = time.time(), 0.0
    asked.out.mkdir(parents=True, exist_ok=True)
    model.train()
    for step, (rate, batch) in enumerate(steps_of(lessons, asked, chance), 1):
        for group in optimizer.param_groups:
            group["lr"] = rate
        run = 0.98 * run + 0.02 * learn(model, optimizer, batch, cutter, asked.blur)
        if step % 100 == 0:
            print(f"step {step}, loss {run:.3f}, {time.time() - begun:.0f} s", flush=True)
        if step % REPORT_EVERY == 0:
            report(model, lessons, asked.out)
    report(model, lessons, asked.out)


def report(model: Reader, lessons: Lessons, out: Path) -> None:
    """Keep what was learnt so far, and say how well it reads."""
    torch.save(model.state_dict(), out / "reader.pt")
    for name, rows in lessons.validation.items():
        print("  " + told(name, rows, post_scores(model, rows, lessons.cutter.empty)), flush=True)


if __name__ == "__main__":
    main()
