"""Many small files as few large ones, which is what engines read well.

    python -m epitome_spark.packing FOLDER... -o RECORDS [--form parquet] [--megabytes 64]
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from epitome_spark.shipping import find_program
from epitome_spark.supervisor import ProgramFailed

# Some inputs failed, or were missing: the others are read all the same, and what failed is a record that says so.
_READ_IN_PART = (65, 66)


@dataclass(frozen=True)
class Packed:
    """What was packed."""

    parts: int
    records: int
    bytes: int
    failures: int
    """Files that could not be read; each is a record that says why, and is answered so."""


def pack(
    inputs: Sequence[str | os.PathLike[str]],
    output: str | os.PathLike[str],
    *,
    form: str = "jsonl",
    part_bytes: int = 64 << 20,
    epitome: str | os.PathLike[str] | None = None,
) -> Packed:
    """Reads files and folders of any format that `epitome read` knows, and writes them as records into a new folder.

    form: `jsonl`, or `parquet` with the columns `id`, `value` and `bytes`.
    part_bytes: a part takes no more records once it has this many bytes, before compression.

    The folder is there whole or not at all. Raises FileExistsError where there is one.
    """
    target = Path(output)
    if target.exists():
        raise FileExistsError(f"{target} is there already; name a new folder")
    writers: dict[str, type[_Part]] = {"jsonl": _Lines, "parquet": _Table}
    if form not in writers:
        raise ValueError(f"form must be jsonl or parquet, found {form!r}")
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}-"))
    try:
        names = [os.fspath(name) for name in inputs]
        command = [str(find_program(epitome)), "read", "-q", "--format", "jsonl", "--", *names]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as reader:
            assert reader.stdout
            packed = _write(reader.stdout, folder, writers[form], part_bytes)
        if reader.returncode != 0 and reader.returncode not in _READ_IN_PART:
            raise ProgramFailed(f"epitome read ended with exit code {reader.returncode}")
        folder.chmod(0o755)
        folder.rename(target)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return packed


class _Part(ABC):
    """A file that records are written into."""

    @abstractmethod
    def __init__(self, path: Path) -> None: ...

    @abstractmethod
    def write(self, line: bytes) -> None:
        """Writes a record, given with its LF."""

    @abstractmethod
    def close(self) -> None:
        """Writes what is left."""


class _Lines(_Part):
    def __init__(self, path: Path) -> None:
        self._file = open(path.with_suffix(".jsonl"), "wb")

    def write(self, line: bytes) -> None:
        self._file.write(line)

    def close(self) -> None:
        self._file.close()


class _Table(_Part):
    # Readers hold a row group as a whole.
    _GROUP_BYTES = 8 << 20

    def __init__(self, path: Path) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        self._pa = pa
        fields = [pa.field("id", pa.string()), pa.field("value", pa.string()), pa.field("bytes", pa.int64())]
        self._schema = pa.schema(fields)
        self._writer = parquet.ParquetWriter(path.with_suffix(".parquet"), self._schema, compression="zstd")
        self._values: list[str] = []
        self._size = 0

    def write(self, line: bytes) -> None:
        self._values.append(line.rstrip(b"\n").decode("utf-8"))
        self._size += len(line)
        if self._size >= self._GROUP_BYTES:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        if not self._values:
            return
        ids = [json.loads(value)["id"] for value in self._values]
        sizes = [len(value.encode("utf-8")) for value in self._values]
        self._writer.write_table(self._pa.table([ids, self._values, sizes], schema=self._schema))
        self._values, self._size = [], 0


def _write(lines: IO[bytes], folder: Path, make: type[_Part], part_bytes: int) -> Packed:
    parts = records = size = failures = 0
    line = lines.readline()
    while line:
        with closing(make(folder / f"part-{parts:05}")) as part:
            parts += 1
            written = 0
            while line and written < part_bytes:
                part.write(line)
                written += len(line)
                records += 1
                failures += line.startswith(b'{"error":')
                line = lines.readline()
            size += written
    return Packed(parts, records, size, failures)


def main(words: Sequence[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m epitome_spark.packing", description="Pack many files into few.")
    parser.add_argument("inputs", nargs="+", help="files and folders")
    parser.add_argument("-o", "--output", required=True, help="a new folder")
    parser.add_argument("--form", choices=["jsonl", "parquet"], default="jsonl")
    parser.add_argument("--megabytes", type=int, default=64, help="how large a part is, before compression")
    parser.add_argument("--epitome", help="the program; else $EPITOME, else the one on the path")
    given = parser.parse_args(words)
    packed = pack(
        given.inputs, given.output, form=given.form, part_bytes=given.megabytes << 20, epitome=given.epitome
    )
    print(
        f"{packed.records} records of {packed.bytes} bytes in {packed.parts} parts, {packed.failures} of them failures",
        file=sys.stderr,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
