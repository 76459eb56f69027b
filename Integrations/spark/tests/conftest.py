"""What the tests share: the program, records, and a cluster on loopback."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cluster import Cluster

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

PODCASTS = Path(__file__).resolve().parents[4] / "shared" / "train" / "podcasts.jsonl"
_WORDS = {
    "en": "the tide and a moon of water that rises over rock and sand while people talk about the harbour".split(),
    "de": "die Flut und der Mond über dem Wasser das an den Felsen steigt während alle vom Hafen reden".split(),
    "fr": "la marée et la lune sur une eau qui monte le long du sable pendant que tous parlent du port".split(),
}


@pytest.fixture(scope="session")
def epitome() -> str:
    """The built program."""
    path = os.environ.get("EPITOME")
    if not path:
        pytest.fail("EPITOME must name the program; make test-spark does so")
    return path


@pytest.fixture(scope="session")
def generated() -> list[bytes]:
    """Records of our own in three languages, some of them bad, with what cuts lines elsewhere in their text."""
    dice = random.Random(9)
    lines = []
    for number in range(400):
        language, words = list(_WORDS.items())[number % 3]
        sentences = [
            " ".join(dice.choice(words) for _ in range(dice.randint(4, 16))).capitalize() + "."
            for _ in range(dice.randint(3, 60))
        ]
        text = dice.choice([" ", "\n\n", "\u2028", "\x85", "\r\n"]).join(sentences)
        record = {"text": text, "id": f"{language}/{number}"}
        if number % 50 == 7:
            del record["id"]
        lines.append(json.dumps(record, ensure_ascii=number % 2 == 0).encode())
    bad = [b"", b"nonsense", b'{"id":"no text"}', b'{"id":"cut","text":"x', b'{"text":"\xe9"}', b"\xff\xfe", b"[]"]
    for number, line in enumerate(bad):
        lines.insert(number * 37, line)
    return lines


@pytest.fixture(scope="session")
def podcasts() -> list[bytes]:
    """2,000 records cut from real transcripts."""
    if not PODCASTS.exists():
        pytest.skip("the development data are not beside the repository: ../shared/train/podcasts.jsonl")
    lines = []
    for line in PODCASTS.read_bytes().split(b"\n"):
        if not line:
            continue
        record = json.loads(line)
        words = record["text"].split(" ")
        for start in range(0, len(words), 1600):
            part = {"id": f"{record['id']}#{start}", "text": " ".join(words[start : start + 1600])}
            lines.append(json.dumps(part, ensure_ascii=False).encode())
    assert len(lines) >= 2000
    return lines[:2000]


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A master and two workers of one core each."""
    cluster = Cluster(tmp_path_factory.mktemp("cluster"))
    try:
        yield cluster
    finally:
        cluster.stop()


@pytest.fixture(scope="module")
def spark(cluster: Cluster) -> Iterator[SparkSession]:
    """An application of its own for each module, so with Python workers of its own."""
    session = cluster.session()
    yield session
    session.stop()
