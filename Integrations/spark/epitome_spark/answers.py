"""Answers as typed columns."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json

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

Spans are UTF-8 bytes of the text, times are seconds. A layer that the pipeline does not write, or that is not of
its form, is null; what failed has an `error` and no layers. `document` is the answer itself, `epitome.document/1` or
`epitome.error/1`."""

# What is read of an answer. Arrow passes over the rest, which is most of it, without a Python object for any of it.
_SPAN_AS_WRITTEN = pa.field("span", pa.list_(pa.int64()))
_LAYERS = {
    "sections": [pa.field("title", pa.string()), _SPAN_AS_WRITTEN, *_TIMES],
    "terms": [
        *(field for field in TERM if field.name != "count"),
        pa.field("spans", pa.list_(_SPAN_AS_WRITTEN.type)),
    ],
    "summary": [*(field for field in LINE if field not in _SPAN), _SPAN_AS_WRITTEN],
    "languages": [pa.field("language", pa.string()), _SPAN_AS_WRITTEN],
    "marks": [pa.field("kind", pa.string()), _SPAN_AS_WRITTEN],
}
_READ = pa.schema([
    pa.field("format", pa.string()),
    pa.field("id", pa.string()),
    pa.field("error", ERROR),
    pa.field("meta", pa.struct([pa.field("language", pa.string())])),
    pa.field("layers", pa.struct([pa.field(name, pa.list_(pa.struct(of))) for name, of in _LAYERS.items()])),
])
_PARSING = pyarrow.json.ParseOptions(explicit_schema=_READ, unexpected_field_behavior="ignore")


class BadAnswer(RuntimeError):
    """The program answered a line that is neither a document nor word of a failure."""


def batch(answers: Sequence[bytes]) -> pa.RecordBatch:
    """Answers, without their LFs, as an Arrow batch of the columns. Raises BadAnswer."""
    read = _read(answers)
    if read is None:
        read = pa.concat_tables([_read_alone(answer) for answer in answers])
    layers = dict(zip(_LAYERS, read["layers"].combine_chunks().flatten()))
    spoken = zip(read["meta"].to_pylist(), layers["languages"].to_pylist(), layers["marks"].to_pylist())
    columns = {
        "id": read["id"].combine_chunks(),
        "error": read["error"].combine_chunks(),
        "language": pa.array([language((meta or {}).get("language"), runs, marks) for meta, runs, marks in spoken]),
        "document": _strings(answers),
    }
    for name in ("sections", "terms", "summary"):
        columns[name] = _flat(layers[name], COLUMNS.field(name).type)
    arrays = [columns[field.name].cast(field.type) for field in COLUMNS]
    return pa.RecordBatch.from_arrays(arrays, schema=COLUMNS)


def language(given: str | None, runs: Sequence[Any] | None, marks: Sequence[Any] | None) -> str | None:
    """The language that was given, else that of most text outside marks; None where no stage looked for it."""
    if given:
        return given
    if runs is None:
        return None
    outside = [mark["span"] for mark in marks or () if mark["kind"] != "sponsor"]
    shares: dict[str, int] = {}
    for run in runs:
        if run["language"] == "und":
            continue
        start, end = run["span"]
        marked = sum(max(0, min(end, mark[1]) - max(start, mark[0])) for mark in outside)
        shares[run["language"]] = shares.get(run["language"], 0) + end - start - marked
    found = [(-share, tag) for tag, share in shares.items() if share > 0]
    return min(found)[1] if found else "und"


def _read(answers: Sequence[bytes]) -> pa.Table | None:
    """What is read of answers; None where Arrow takes one of them for something else."""
    lines = pa.py_buffer(b"\n".join(answers))
    # In one block, so that an answer may be of any size.
    options = pyarrow.json.ReadOptions(use_threads=False, block_size=lines.size + 1)
    try:
        read = pyarrow.json.read_json(pa.BufferReader(lines), read_options=options, parse_options=_PARSING)
    except pa.ArrowInvalid:
        return None
    known = pc.is_in(read["format"], pa.array(["epitome.document/1", "epitome.error/1"]))
    is_whole = read.num_rows == len(answers) and read["id"].null_count == 0 and pc.all(known).as_py()
    return read if is_whole else None


def _read_alone(answer: bytes) -> pa.Table:
    """What is read of an answer, without what is not of the form of its column."""
    read = _read([answer])
    if read is not None:
        return read
    try:
        document = json.loads(answer)
        kept = {"format": document["format"], "id": document["id"], "error": document.get("error"), "layers": {}}
        layers = document.get("layers", {})
        parts = [{"meta": document.get("meta")}, *({"layers": {name: layers.get(name)}} for name in _LAYERS)]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadAnswer(f"expected a document, found {answer[:200]!r}") from error
    for part in parts:
        tried = {**kept, **part, "layers": {**kept["layers"], **part.get("layers", {})}}
        if _read([json.dumps(tried).encode()]) is not None:
            kept = tried
    read = _read([json.dumps(kept).encode()])
    if read is None:
        raise BadAnswer(f"expected a document, found {answer[:200]!r}")
    return read


def _flat(layer: pa.ListArray, wanted: pa.ListType) -> pa.ListArray:
    """Entries of a layer with the fields of their column."""
    entries = layer.values
    found = dict(zip((field.name for field in entries.type), entries.flatten()))
    if "spans" in found:
        found["count"] = pc.fill_null(pc.list_value_length(found["spans"]), 0)
    else:
        found["span_start"], found["span_end"] = (pc.list_element(found["span"], index) for index in (0, 1))
    fields = [found[field.name].cast(field.type) for field in wanted.value_type]
    flat = pa.StructArray.from_arrays(fields, fields=list(wanted.value_type))
    return pa.ListArray.from_arrays(layer.offsets, flat, type=wanted, mask=layer.is_null())


def _strings(answers: Sequence[bytes]) -> pa.StringArray:
    """Answers as they came. Arrow's builders would copy them several times."""
    offsets = pa.array([0, *accumulate(map(len, answers))], pa.int32())
    strings = pa.StringArray.from_buffers(len(answers), offsets.buffers()[1], pa.py_buffer(b"".join(answers)))
    try:
        strings.validate(full=True)
    except pa.ArrowInvalid as error:
        raise BadAnswer(f"expected UTF-8: {error}") from error
    return strings
