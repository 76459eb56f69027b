"""Processor time and memory of processes, from /proc."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import threading
import time
from pathlib import Path
from types import TracebackType

from cluster import descendants

_TICKS = os.sysconf("SC_CLK_TCK")


def records_of(lines: list[bytes], size: int) -> list[bytes]:
    """Records of about so many bytes, out of the texts of others; lines that are none are passed over."""
    text = " ".join(_text(line) for line in lines)
    step = size - 50
    return [
        json.dumps({"id": f"r{start}", "text": text[start : start + step]}, ensure_ascii=False).encode()
        for start in range(0, len(text) - step, step)
    ]


def _text(line: bytes) -> str:
    try:
        return str(json.loads(line)["text"])
    except (ValueError, KeyError, TypeError):
        return ""


def alone(epitome: str, path: str, command: str = "run") -> float:
    """Processor seconds of the program over a file of records, by itself."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(path, "rb") as given:
        subprocess.run([epitome, command, "--engine", "-q"], stdin=given, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def processor_seconds_of(pids: list[int], word: bytes) -> float:
    """As `processor_seconds`, of those processes alone that have a word in their command line."""
    return sum(_seconds(pid) for top in pids for pid in [top, *descendants(top)] if word in _command(pid))


def processor_seconds(pids: list[int]) -> float:
    """Processor seconds of processes, of all below them, and of those that have ended there."""
    return sum(_seconds(pid) for top in pids for pid in [top, *descendants(top)])


def _seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return sum(map(int, fields[11:15])) / _TICKS


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


class PeakMemory:
    """The most memory in bytes that any process below some has had while this is entered; of Python workers."""

    def __init__(self, pids: list[int], word: bytes = b"pyspark.daemon") -> None:
        self.peak = 0
        self._word = word
        self._pids = pids
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> PeakMemory:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ends.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._ends.wait(0.2):
            for pid in (pid for top in self._pids for pid in descendants(top)):
                try:
                    if self._word in _command(pid):
                        lines = Path(f"/proc/{pid}/status").read_text().split("\n")
                        peak = next(line for line in lines if line.startswith("VmHWM:"))
                        self.peak = max(self.peak, int(peak.split()[1]) * 1024)
                except (OSError, StopIteration):
                    continue
