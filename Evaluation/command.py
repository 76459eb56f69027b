"""Runs the built `epitome` as a user would: records into its standard input, documents from its standard output."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any, Iterable, Sequence

JSONObject = dict[str, Any]


class CommandError(Exception):
    """The command failed, or answered something else than one document for each record."""


def json_lines(records: Iterable[JSONObject]) -> bytes:
    """Records as JSON Lines."""
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()


def parsed_lines(data: bytes) -> list[JSONObject]:
    """The records of JSON Lines, which are split at line feeds only: U+2028 is text."""
    return [json.loads(line) for line in data.split(b"\n") if line.strip()]


class Epitome:
    """The command under measurement."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path.resolve()
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        # Settings of the user's own must not reach the figures.
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith("EPITOME_")}
        self.environment["XDG_CONFIG_HOME"] = str(folder)

    def output(self, arguments: Sequence[str], data: bytes = b"", accepts: Sequence[int] = (0,)) -> bytes:
        """What the command prints; an exit code that is not accepted is an error."""
        done = subprocess.run(
            [str(self.path), *arguments], input=data, capture_output=True, cwd=self.folder, env=self.environment)
        if done.returncode not in accepts:
            said = done.stderr.decode("utf-8", "replace").strip()[:2000]
            raise CommandError(f"epitome {' '.join(arguments)}: exit code {done.returncode}\n{said}")
        return done.stdout

    def version(self) -> str:
        """The first line of `--version`."""
        return self.output(["--version"]).decode().splitlines()[0]

    def documents(self, records: Sequence[JSONObject], *stages: Sequence[str]) -> list[JSONObject]:
        """The documents that a pipe of stages makes of records, in their order; each record must have been answered."""
        data = json_lines(records)
        for stage in stages:
            data = self.output(stage, data)
        documents = parsed_lines(data)
        if [document.get("id") for document in documents] != [record["id"] for record in records]:
            raise CommandError(f"{len(records)} records were answered by {len(documents)} documents, or out of order")
        for document in documents:
            if "error" in document:
                raise CommandError(f"{document['id']}: {document['error']}")
        return documents

    def read_file(self, path: Path, *options: str) -> list[JSONObject]:
        """The documents in a file; what cannot be read is answered by an error, which is kept."""
        return parsed_lines(self.output(["read", *options, "--", str(path.resolve())], accepts=(0, 65)))


def layer(document: JSONObject, name: str) -> list[JSONObject]:
    """A layer of a document, empty where it is missing."""
    entries: list[JSONObject] = document.get("layers", {}).get(name, [])
    return entries
