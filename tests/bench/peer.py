"""Runs one peer in its own environment: texts on standard input, what it finds and its times on standard output.

``.venv-peers/bin/python tests/bench/peer.py presidio|spacy-sm|spacy-md|scrubadub < texts.json``

Reads {"posts": [...], "short": [...], "long": [...]} and writes the found spans of each post, the process time of each
short and each long text, the time to load, and the memory of the process in megabytes. Imports nothing of Hatpeg.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

Finder = Callable[[str], list[tuple[int, int, str]]]
KINDS = {"PERSON": "PERSON", "GPE": "LOC", "LOC": "LOC", "LOCATION": "LOC", "FAC": "LOC"}
MD = Path(__file__).parents[2] / ".venv-peers" / "core_web_md"


def spacy(model: str) -> Finder:
    import spacy as library  # noqa: PLC0415

    read = library.load(model)
    return lambda text: [(e.start_char, e.end_char, KINDS.get(e.label_, e.label_)) for e in read(text).ents]


def presidio() -> Finder:
    from presidio_analyzer import AnalyzerEngine  # noqa: PLC0415
    from presidio_analyzer.nlp_engine import NlpEngineProvider  # noqa: PLC0415

    model = str(MD) if MD.is_dir() else "en_core_web_sm"
    settings = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model}]}
    engine = AnalyzerEngine(nlp_engine=NlpEngineProvider(nlp_configuration=settings).create_engine())

    def find(text: str) -> list[tuple[int, int, str]]:
        return [(e.start, e.end, KINDS.get(e.entity_type, e.entity_type)) for e in engine.analyze(text, language="en")]

    return find


def scrubadub() -> Finder:
    import scrubadub as library  # noqa: PLC0415

    scrubber = library.Scrubber()
    return lambda text: [(f.beg, f.end, f.type.upper()) for f in scrubber.iter_filth(text)]


PEERS: dict[str, Callable[[], Finder]] = {
    "presidio": presidio,
    "spacy-sm": lambda: spacy("en_core_web_sm"),
    "spacy-md": lambda: spacy(str(MD)),
    "scrubadub": scrubadub,
}


def timed(find: Finder, texts: list[str]) -> list[float]:
    times = []
    for text in texts:
        start = time.process_time()
        find(text)
        times.append(time.process_time() - start)
    return times


def main() -> None:
    asked = json.load(sys.stdin)
    start = time.perf_counter()
    find = PEERS[sys.argv[1]]()
    find("A first text, so that everything is loaded.")
    told = {"load": time.perf_counter() - start}
    told["short"], told["long"] = timed(find, asked["short"]), timed(find, asked["long"])
    told["found"] = [find(text) for text in asked["posts"]]
    told["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main()
