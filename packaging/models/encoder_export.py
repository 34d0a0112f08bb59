"""Turns a trained encoder into the file that ships: one ONNX graph with whole numbers for weights.

python packaging/models/encoder_export.py --trained FOLDER/reader.pt --base FOLDER --out resources/models/reader
"""

from __future__ import annotations

import argparse
import math
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model
from torch import Tensor, nn
from torch.nn import functional

HERE = Path(__file__).parent
sys.path += [str(HERE), str(HERE.parent.parent / "app")]

from encoder_train import Reader  # noqa: E402


class Shipped(nn.Module):
    """The same sums as the trained reader, written so that the graph stays plain. Answers for both hats at once."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader
        self.heads = reader.body.config.num_attention_heads

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        bert, reader = self.reader.body, self.reader
        words = bert.embeddings
        places = torch.arange(ids.shape[1]).unsqueeze(0)
        states = words.word_embeddings(ids) + words.position_embeddings(places) + words.token_type_embeddings.weight[0]
        states = words.LayerNorm(states)
        hidden = (1.0 - mask[:, None, None, :]) * -10000.0
        for layer in bert.encoder.layer:
            states = self.attended(layer, states, hidden)
            grown = functional.gelu(layer.intermediate.dense(states))
            states = layer.output.LayerNorm(states + layer.output.dense(grown))
        pooled = reader.pooled(states, mask)
        post = reader.post(pooled).unsqueeze(1) + reader.of_hat(pooled).view(-1, 2, reader.post.out_features)
        return reader.tags(states), reader.leaks(states), reader.meaning(states), post

    def attended(self, layer: nn.Module, states: Tensor, hidden: Tensor) -> Tensor:
        own, out = layer.attention.self, layer.attention.output
        batch, length, width = states.shape

        def split(values: Tensor) -> Tensor:
            return values.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = split(own.query(states)), split(own.key(states)), split(own.value(states))
        weights = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(width // self.heads) + hidden, dim=-1)
        joined = (weights @ value).transpose(1, 2).reshape(batch, length, width)
        return out.LayerNorm(states + out.dense(joined))


def averaged(states: list[dict[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of several runs that went on from one another: it errs less than each (Wortsman et al. 2022)."""
    return {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trained", type=Path, nargs="+", required=True, help="several are averaged")
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    reader = Reader(str(asked.base), asked.layers)
    reader.load_state_dict(averaged([torch.load(path) for path in asked.trained]))
    shipped = Shipped(reader).eval()
    ids = torch.randint(1000, 20000, (2, 24))
    mask = torch.ones(2, 24)
    mask[1, 15:] = 0
    asked.out.mkdir(parents=True, exist_ok=True)
    names = ["tags", "leaks", "meanings", "posts"]
    axes = {name: {0: "window", 1: "piece"} for name in ["ids", "mask", *names[:3]]} | {"posts": {0: "window"}}
    with tempfile.TemporaryDirectory() as folder:
        whole, fused = Path(folder) / "whole.onnx", Path(folder) / "fused.onnx"
        torch.onnx.export(
            shipped,
            (ids, mask),
            str(whole),
            input_names=["ids", "mask"],
            output_names=names,
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        options = FusionOptions("bert")
        options.enable_embed_layer_norm = False
        # Measured slower than the two steps it joins.
        options.enable_skip_layer_norm = False
        made = optimize_model(
            str(whole),
            "bert",
            num_heads=shipped.heads,
            hidden_size=reader.body.config.hidden_size,
            opt_level=0,
            optimization_options=options,
        )
        made.save_model_to_file(str(fused))
        small = asked.out / "reader.onnx"
        quantize_dynamic(
            str(fused),
            str(small),
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gather", "Attention"],
            extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT},
        )
        feed = {"ids": ids.numpy(), "mask": mask.numpy()}
        with torch.no_grad():
            wanted = [one.numpy() for one in shipped(ids, mask)]
        for path in (fused, small):
            got = onnxruntime.InferenceSession(str(path)).run(None, feed)
            print(path.name, [float(np.abs(a - b)[0].max().round(4)) for a, b in zip(wanted, got, strict=True)])
        print(sorted({node.op_type for node in onnx.load(str(small)).graph.node}))
    shutil.copy(asked.base / "vocab.txt", asked.out / "vocabulary.txt")
    print(f"{small.stat().st_size / 2**20:.1f} MB")


if __name__ == "__main__":
    main()
