#!/usr/bin/env python3
"""Reads what Epitome wrote with parsers that are not ours.

Usage: check_outputs.py FOLDER...

Every .vtt, .srt, .chapters.json, .csv, .tsv and .ffmeta below the folders is read: captions with webvtt-py and srt,
chapters by their JSON Schema with jsonschema, tables with the csv module, FFmpeg's metadata and all captions with
ffprobe. A parser that is not there is named and what it would read is skipped. Exit code 1 where a file cannot be read
or has not what it must have.
"""
import csv
import importlib
import io
import json
import pathlib
import shutil
import subprocess
import sys

# The fields of the Podcasting 2.0 namespace's JSON Chapters, version 1.2.0.
CHAPTERS = {
    "type": "object",
    "required": ["version", "chapters"],
    "properties": {
        "version": {"const": "1.2.0"},
        "author": {"type": "string"},
        "title": {"type": "string"},
        "podcastName": {"type": "string"},
        "description": {"type": "string"},
        "chapters": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["startTime"],
                "properties": {
                    "startTime": {"type": "number", "minimum": 0},
                    "endTime": {"type": "number", "minimum": 0},
                    "title": {"type": "string", "minLength": 1},
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}


class Skip(Exception):
    """A parser is not installed."""


def module(name, package):
    try:
        return importlib.import_module(name)
    except ImportError:
        raise Skip(f"{package} is not installed") from None


def ascending(times):
    return all(start < end for start, end in times) and all(a[0] <= b[0] for a, b in zip(times, times[1:]))


def check_vtt(path):
    cues = module("webvtt", "webvtt-py").read(str(path))
    times = [(cue.start_in_seconds, cue.end_in_seconds) for cue in cues]
    assert all(cue.text.strip() for cue in cues), "a cue without text"
    assert all(a[0] <= b[0] and a[0] <= a[1] for a, b in zip(times, times[1:])), "cues out of order"
    return f"{len(times)} cues"


def check_srt(path):
    captions = list(module("srt", "srt").parse(path.read_bytes().decode("utf-8"), ignore_errors=False))
    times = [(one.start.total_seconds(), one.end.total_seconds()) for one in captions]
    assert all(one.content.strip() for one in captions) and ascending(times), "captions out of order or empty"
    return f"{len(captions)} captions"


def check_chapters(path):
    value = json.loads(path.read_text(encoding="utf-8"))
    module("jsonschema", "jsonschema").validate(value, CHAPTERS)
    starts = [chapter["startTime"] for chapter in value["chapters"]]
    assert starts == sorted(set(starts)), "chapters out of order"
    return f"{len(starts)} chapters"


def check_table(path, dialect):
    text = path.read_bytes().decode("utf-8")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True, **dialect))
    assert rows and all(len(row) == len(rows[0]) for row in rows), "rows of different lengths"
    assert rows[0][:2] == ["document", "term"], "no row of names"
    return f"{len(rows) - 1} rows"


def probe(path, *extra):
    if not shutil.which("ffprobe"):
        raise Skip("ffprobe is not installed")
    command = ["ffprobe", "-v", "error", "-of", "json", *extra, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and not done.stderr.strip(), done.stderr.strip()
    return json.loads(done.stdout)


def check_ffmetadata(path):
    chapters = probe(path, "-f", "ffmetadata", "-show_chapters")["chapters"]
    written = path.read_text(encoding="utf-8").count("[CHAPTER]")
    assert len(chapters) == written, f"{written} chapters written, {len(chapters)} read"
    assert all(chapter["tags"]["title"] for chapter in chapters), "a chapter without a title"
    return f"{len(chapters)} chapters"


def check_captions_by_ffprobe(path):
    if path.suffix == ".srt" and not path.stat().st_size:
        return "empty"
    form = {".vtt": "webvtt", ".srt": "srt"}[path.suffix]
    packets = probe(path, "-f", form, "-show_entries", "packet=pts_time,duration_time")["packets"]
    return f"{len(packets)} packets"


CHECKS = [
    (".vtt", check_vtt),
    (".srt", check_srt),
    (".vtt", check_captions_by_ffprobe),
    (".srt", check_captions_by_ffprobe),
    (".chapters.json", check_chapters),
    (".csv", lambda path: check_table(path, {})),
    (".tsv", lambda path: check_table(path, {"delimiter": "\t", "quoting": csv.QUOTE_NONE})),
    (".ffmeta", check_ffmetadata),
]


def main(folders):
    files = sorted(path for folder in folders for path in pathlib.Path(folder).rglob("*") if path.is_file())
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    for ending, check in CHECKS:
        for path in (file for file in files if file.name.endswith(ending)):
            try:
                check(path)
                counts["passed"] += 1
            except Skip as reason:
                counts["skipped"] += 1
                print(f"skipped: {path.name}: {reason}")
            except Exception as error:  # Parsers raise what they like.
                counts["failed"] += 1
                print(f"failed: {path}: {type(error).__name__}: {error}")
    print(", ".join(f"{count} {name}" for name, count in counts.items()))
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
