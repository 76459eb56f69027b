"""Records and answers, without Spark."""

from __future__ import annotations

import json
import subprocess

import pyarrow as pa
import pytest

from epitome_spark import answers
from epitome_spark.records import crash_answer, raw_line, record_id, record_line
from epitome_spark.summaries import _KeptRows, lines_of

LINES = [
    b'{"id":"a","text":"x"}', b'{"text":"No id. \xe2\x80\xa8 Really."}', b'{"id":"b"}', b"nonsense", b"", b"  ", b"[1]",
    b'{"id":7,"text":"x"}', b'{"id":null,"text":"y"}', b'\xff\xfe', b'{"id":"c","text":"cut', b'{"text":"\xff"',
]  # fmt: skip


def test_a_line_feed_within_makes_no_second_record() -> None:
    assert raw_line(b'{"text":\n"x"}') == b'{"text": "x"}\n'
    assert raw_line(None) == b"\n"
    assert record_line("a", "one\ntwo\u2028three").count(b"\n") == 1
    assert json.loads(record_line(None, None)) == {"text": None}


def test_ids_are_those_that_the_program_answers_with(epitome: str) -> None:
    given = b"".join(line + b"\n" for line in LINES)
    told = subprocess.run([epitome, "run", "--engine", "-q"], input=given, stdout=subprocess.PIPE, check=True).stdout
    found = [json.loads(line)["id"] for line in told.split(b"\n")[:-1]]
    assert [record_id(line + b"\n") for line in LINES] == found


def test_word_of_a_crash_is_one_line_of_the_wire() -> None:
    answer = crash_answer('{"id":"ü\\n","text":"x"}\n'.encode(), "it \n was")
    assert b"\n" not in answer
    row = answers.batch([answer]).to_pylist()[0]
    assert row["id"] == "ü\n"
    assert row["error"] == {"code": "crash", "message": "it \n was", "stage": "engine"}


def test_a_document_has_typed_columns(epitome: str) -> None:
    text = "Ann: Welcome to the show about tides.\nBob: The Moon pulls the water up.\n" * 30
    told = subprocess.run(
        [epitome, "run", "--engine"], input=record_line("a", text, "en"), stdout=subprocess.PIPE, check=True
    ).stdout
    document = json.loads(told)
    found = answers.batch([told.rstrip(b"\n")]).to_pylist()[0]
    assert found["id"] == "a" and found["error"] is None and found["language"] == "en"
    lines = document["layers"]["summary"]
    assert [(line["text"], line["span_start"]) for line in found["summary"]] == [
        (line["text"], line["span"][0]) for line in lines
    ]
    assert lines and found["summary"][0]["speaker"] in ("Ann", "Bob")
    assert [(term["text"], term["count"]) for term in found["terms"]] == [
        (term["text"], len(term["spans"])) for term in document["layers"]["terms"]
    ]
    assert len(found["sections"]) == len(document["layers"]["sections"]) > 0
    assert json.loads(found["document"]) == document


def test_the_language_is_that_of_the_largest_share_outside_marks() -> None:
    def of(runs: list[tuple[str, int, int]], marks: list[tuple[str, int, int]]) -> str | None:
        return answers.language(
            None,
            [{"language": tag, "span": [start, end]} for tag, start, end in runs],
            [{"kind": kind, "span": [start, end]} for kind, start, end in marks],
        )

    runs = [("ja", 0, 60), ("en", 60, 100), ("und", 100, 300)]
    assert of(runs, []) == "ja"
    assert of(runs, [("furniture", 0, 50)]) == "en"
    assert of(runs, [("sponsor", 0, 50)]) == "ja"
    assert of([("und", 0, 9)], []) == "und"
    assert answers.language("de", None, None) == "de"
    assert answers.language(None, None, None) is None


GOOD = b'{"format":"epitome.document/1","id":"a","layers":{"summary":[]},"meta":{},"source":""}'
BAD = [
    b"", b"{}", b"[1]", b'{"format":"epitome.corpus/1","id":"a"}', b'{"format":"epitome.document/1","id":7}', b"\xff",
    GOOD.replace(b'"a"', b'"\xff"'),
]  # fmt: skip


@pytest.mark.parametrize("answer", BAD)
def test_what_is_no_answer_fails_the_task(answer: bytes) -> None:
    with pytest.raises(answers.BadAnswer):
        answers.batch([GOOD, answer])


def test_a_layer_that_is_not_written_is_null() -> None:
    found = answers.batch([GOOD]).to_pylist()[0]
    assert found["summary"] == [] and found["terms"] is None and found["sections"] is None


def test_what_is_not_of_its_form_is_null_and_the_rest_stands() -> None:
    odd = {
        "format": "epitome.document/1", "id": "b", "meta": {"language": 7},
        "layers": {"terms": [{"score": "high"}], "sections": [{"span": [0, 4], "title": "Tides", "start": 2}]},
    }  # fmt: skip
    first, found = answers.batch([GOOD, json.dumps(odd).encode()]).to_pylist()
    assert first["id"] == "a" and first["summary"] == []
    assert found["terms"] is None and found["language"] is None and json.loads(found["document"]) == odd
    assert found["sections"] == [{"title": "Tides", "span_start": 0, "span_end": 4, "start": 2.0, "end": None}]


def test_records_come_from_columns() -> None:
    values = [b"one", None, b"t\xffwo"]
    batch = pa.record_batch([pa.array(values, pa.binary())], ["_record_value"])
    assert list(lines_of(batch, ["value"])) == [b"one\n", b"\n", b"t\xffwo\n"]
    batch = pa.record_batch([pa.array([b"i", None]), pa.array([b"x", b"y"]), pa.array([None, b"de"])], ["i", "t", "l"])
    records = [json.loads(line) for line in lines_of(batch, ["id", "text", "language"])]
    assert records == [{"id": "i", "text": "x"}, {"text": "y", "language": "de"}]
    assert [json.loads(line) for line in lines_of(batch.select([1]), ["text"])] == [{"text": "x"}, {"text": "y"}]


def test_kept_columns_stand_beside_their_answers() -> None:
    kept = _KeptRows(1)
    for numbers in ([0, 1, 2], [], [3, 4], [5]):
        kept.add(pa.record_batch([pa.array([b"x"] * len(numbers)), pa.array(numbers, pa.int64())], ["value", "n"]))
    rows = [GOOD.replace(b'"a"', b'"%d"' % number) for number in range(6)]
    found = [*kept.beside(answers.batch(rows[:1])), *kept.beside(answers.batch(rows[1:]))]
    pairs = [(row["n"], row["id"]) for batch in found for row in batch.to_pylist()]
    assert [id for _, id in pairs] == ["0", "1", "2", "3", "4", "5"]
    assert all(str(number) == id for number, id in pairs)
