"""Answers as typed columns."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pyarrow as pa

_SPAN = [pa.field("span_start", pa.int64()), pa.field("span_end", pa.int64())]
_TIMES = [pa.field("start", pa.float64()), pa.field("end", pa.float64())]

ERROR = pa.struct([pa.field(name, pa.string()) for name in ("code", "stage", "message")])
SECTION = pa.struct([pa.field("title", pa.string()), *_SPAN, *_TIMES])
TERM = pa.struct([
    pa.field("text", pa.string()),
    pa.field("score", pa.float64()),
    pa.field("count", pa.int64()),
    pa.field("variants", pa.list_(pa.string())),
])
LINE = pa.struct([
    pa.field("text", pa.string()),
    pa.field("section", pa.int64()),
    pa.field("score", pa.float64()),
    pa.field("speaker", pa.string()),
    *_SPAN,
    *_TIMES,
])

COLUMNS = pa.schema([
    pa.field("id", pa.string()),
    pa.field("error", ERROR),
    pa.field("language", pa.string()),
    pa.field("sections", pa.list_(SECTION)),
    pa.field("terms", pa.list_(TERM)),
    pa.field("summary", pa.list_(LINE)),
    pa.field("document", pa.string()),
])
"""The columns of an answer.

Spans are UTF-8 bytes of the text, times are seconds. A layer that the pipeline does not write is null;
what failed has an `error` and no layers. `document` is the answer itself, `epitome.document/1` or `epitome.error/1`."""


class BadAnswer(RuntimeError):
    """The program answered a line that is neither a document nor word of a failure."""


def row(answer: bytes) -> dict[str, Any]:
    """The columns of an answer."""
    try:
        document = json.loads(answer)
        form = document["format"]
        columns: dict[str, Any] = {"id": document["id"], "document": answer.decode("utf-8")}
    except (ValueError, KeyError, TypeError) as error:
        raise BadAnswer(f"expected a document, found {answer[:200]!r}") from error
    if form == "epitome.error/1":
        columns["error"] = document["error"]
        return columns
    if form != "epitome.document/1":
        raise BadAnswer(f"expected a document, found the format {form!r}")
    layers = document["layers"]
    columns["language"] = language(document)
    if "sections" in layers:
        columns["sections"] = [_flat(section) for section in layers["sections"]]
    if "terms" in layers:
        columns["terms"] = [{**term, "count": len(term.get("spans", ()))} for term in layers["terms"]]
    if "summary" in layers:
        columns["summary"] = [_flat(line) for line in layers["summary"]]
    return columns


def language(document: dict[str, Any]) -> str | None:
    """The language that was given, else that of most text outside marks; None where no stage looked for it."""
    given = document.get("meta", {}).get("language")
    if isinstance(given, str) and given:
        return given
    runs = document["layers"].get("languages")
    if runs is None:
        return None
    marks = [mark["span"] for mark in document["layers"].get("marks", ()) if mark.get("kind") != "sponsor"]
    shares: dict[str, int] = {}
    for run in runs:
        if run["language"] == "und":
            continue
        start, end = run["span"]
        marked = sum(max(0, min(end, mark[1]) - max(start, mark[0])) for mark in marks)
        shares[run["language"]] = shares.get(run["language"], 0) + end - start - marked
    found = [(-share, tag) for tag, share in shares.items() if share > 0]
    return min(found)[1] if found else "und"


def batch(rows: Sequence[dict[str, Any]]) -> pa.RecordBatch:
    """Rows as an Arrow batch of the columns."""
    arrays = [pa.array([row.get(field.name) for row in rows], type=field.type) for field in COLUMNS]
    return pa.RecordBatch.from_arrays(arrays, schema=COLUMNS)


def _flat(entry: dict[str, Any]) -> dict[str, Any]:
    start, end = entry["span"]
    return {**entry, "span_start": start, "span_end": end}
