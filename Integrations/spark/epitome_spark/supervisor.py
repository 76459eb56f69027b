"""Keeps the program that answers records alive: names the record that kills it, and has the others answered."""

from __future__ import annotations

import contextlib
import fcntl
import os
import select
import subprocess
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from epitome_spark.records import crash_answer

# A harmless record, by which it shows whether it is the record or the program that fails.
_PROBE = b'{"id":"probe","text":"A probe. It says next to nothing."}\n'
_PIPE_BYTES = 1 << 20
# F_SETPIPE_SZ of Linux, which the module fcntl names from Python 3.10 on.
_SET_PIPE_SIZE = getattr(fcntl, "F_SETPIPE_SZ", 1031)
_KEPT_WORDS = 4096
# How long a program may take to end once it has closed its output.
_LAST_SECONDS = 10


class ProgramFailed(RuntimeError):
    """The program fails whatever it is given, so that the task has to fail too."""


@dataclass(frozen=True)
class Limits:
    """How far a supervisor goes."""

    unanswered_bytes: int = 1 << 20
    """How many bytes of records may wait for their answers; one record may always."""
    unanswered_records: int = 256
    """How many records may wait for their answers."""
    seconds: float = 900
    """How long an answer may take before the program counts as hanging."""
    crashes: int = 1000
    """How many records of a task may kill the program before the task fails."""
    retries: int = 3
    """How often in a row the program may say that the same may work later."""
    pause: float = 1
    """Seconds before the first of those; each later one takes twice as long."""


@dataclass
class Tally:
    """What a supervisor has seen."""

    records: int = 0
    bytes_in: int = 0
    bytes_out: int = 0
    starts: int = 0
    crashes: int = 0


@dataclass(frozen=True)
class Ending:
    """How the program ended."""

    code: int
    """Its exit code, or less than 0 for the signal that ended it."""
    seconds: float | None = None
    """How long it was waited for, where it was ended since it did not answer."""
    words: str = ""
    """The last that it said on standard error."""

    @property
    def is_wrong_use(self) -> bool:
        """Whether no record would fare better."""
        return self.code in (64, 78)

    @property
    def may_pass(self) -> bool:
        """Whether the same may work later."""
        return self.code in (74, 75)

    def __str__(self) -> str:
        if self.seconds is not None:
            return f"gave no answer within {self.seconds:g} s"
        return f"was ended by signal {-self.code}" if self.code < 0 else f"ended with exit code {self.code}"


class Supervisor:
    """Answers records by a program that answers each line by a line at once, as `epitome run --engine --flush` does."""

    def __init__(self, command: Sequence[str], limits: Limits = Limits(), cwd: str | None = None) -> None:
        self.tally = Tally()
        self._command = list(command)
        self._limits = limits
        self._cwd = cwd
        self._child: Child | None = None
        self._retries = 0

    def answers(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """The answer to each line, without its LF, in order. Reads no more lines ahead than the limits allow.

        Raises ProgramFailed where the program is at fault and not a record.
        """
        source = iter(lines)
        waiting: deque[bytes] = deque()
        waiting_bytes = 0
        is_at_end = False
        try:
            while True:
                while not is_at_end and self._has_room(len(waiting), waiting_bytes):
                    line = next(source, None)
                    if line is None:
                        is_at_end = True
                        break
                    waiting.append(line)
                    waiting_bytes += len(line)
                    self._running().give(line)
                if not waiting:
                    break
                answer = self._running().answer(self._limits.seconds)
                if answer is None:
                    answer = self._recovered(waiting)
                self._retries = 0
                line = waiting.popleft()
                waiting_bytes -= len(line)
                self.tally.records += 1
                self.tally.bytes_in += len(line)
                self.tally.bytes_out += len(answer)
                yield answer
            if self._child is not None:
                self._child.finish(self._limits.seconds)
        finally:
            self._stop()

    def _has_room(self, count: int, size: int) -> bool:
        return count == 0 or (size < self._limits.unanswered_bytes and count < self._limits.unanswered_records)

    def _running(self) -> Child:
        if self._child is None:
            self._child = Child(self._command, self._cwd)
            self.tally.starts += 1
        return self._child

    def _stop(self) -> Ending:
        child, self._child = self._child, None
        return Ending(0) if child is None else child.stop()

    def _recovered(self, waiting: deque[bytes]) -> bytes:
        """The answer to the first record that waits, after the program has ended without it.

        The program answers one record after the other, so it is the first one without an answer that it died on,
        unless something else killed it. Which of the two shows when it is given that record again and nothing else.
        The others are given once more.
        """
        first = waiting[0]
        ending = self._stop()
        while (answer := self._alone(first, after=ending)) is None:
            ending = self._stop()
            if not ending.may_pass:
                answer = self._accused(first, ending)
                break
        for line in islice(waiting, 1, None):
            self._running().give(line)
        return answer

    def _alone(self, line: bytes, after: Ending) -> bytes | None:
        if after.is_wrong_use:
            raise ProgramFailed(f"the program {after}: {after.words}")
        if after.may_pass:
            self._retries += 1
            if self._retries > self._limits.retries:
                raise ProgramFailed(f"the program {after}, {self._retries} times in a row: {after.words}")
            time.sleep(self._limits.pause * 2 ** (self._retries - 1))
        child = self._running()
        child.give(line)
        return child.answer(self._limits.seconds)

    def _accused(self, line: bytes, ending: Ending) -> bytes:
        """The answer to a record that the program died on twice, unless it dies on a harmless one too."""
        if self._alone(_PROBE, after=ending) is None:
            last = self._stop()
            raise ProgramFailed(f"the program fails on any record: it {last}: {last.words}")
        self.tally.crashes += 1
        if self.tally.crashes > self._limits.crashes:
            count = self.tally.crashes
            raise ProgramFailed(f"{count} records of one task ended the program: it {ending}: {ending.words}")
        return crash_answer(line, f"the program {ending} on this record, and again with no other in hand")


class Child:
    """The program, running."""

    def __init__(self, command: Sequence[str], cwd: str | None) -> None:
        try:
            self._process = subprocess.Popen(
                command, cwd=cwd, bufsize=0, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
        except OSError as error:
            raise ProgramFailed(f"the program cannot be started: {error}") from error
        assert self._process.stdin and self._process.stdout and self._process.stderr
        self._input = self._process.stdin.fileno()
        self._output = self._process.stdout.fileno()
        self._errors = self._process.stderr.fileno()
        self._open = {self._input, self._output, self._errors}
        for descriptor in self._open:
            os.set_blocking(descriptor, False)
        for descriptor in (self._input, self._output):
            # So the program has something to do while its last answers are looked at. More than the system allows is
            # refused.
            with contextlib.suppress(OSError):
                fcntl.fcntl(descriptor, _SET_PIPE_SIZE, _PIPE_BYTES)
        self._outgoing: deque[memoryview] = deque()
        self._incoming = bytearray()
        self._answers: deque[bytes] = deque()
        self._words = b""
        self._waited: float | None = None

    def give(self, line: bytes) -> None:
        """Hands it a record."""
        if self._input in self._open:
            self._outgoing.append(memoryview(line))

    def answer(self, seconds: float) -> bytes | None:
        """Its next answer, or None where it has ended or takes longer than that."""
        deadline = time.monotonic() + seconds
        while not self._answers:
            if not self._exchange(deadline):
                if self._output in self._open:
                    self._waited = seconds
                return None
        return self._answers.popleft()

    def finish(self, seconds: float) -> None:
        """Tells it that no more records come, and waits for its end."""
        self._close(self._input)
        deadline = time.monotonic() + seconds
        while self._exchange(deadline):
            pass
        if self._answers or self._incoming:
            raise ProgramFailed("the program gave more answers than it was given records")

    def stop(self) -> Ending:
        """Ends it, if it has not ended, and tells how it ended."""
        if self._waited is None and self._output not in self._open:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_LAST_SECONDS)
        self._process.kill()
        code = self._process.wait()
        self._read_words()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert stream
            with contextlib.suppress(OSError):
                stream.close()
        return Ending(code, self._waited, self._words.decode("utf-8", "replace").strip())

    def _exchange(self, deadline: float) -> bool:
        """Writes and reads what can be written and read; False where nothing more will come, or not in time."""
        poller = select.poll()
        if self._output not in self._open:
            return False
        for descriptor in self._open - {self._input}:
            poller.register(descriptor, select.POLLIN)
        if self._outgoing and self._input in self._open:
            poller.register(self._input, select.POLLOUT)
        ready = poller.poll(max(0, (deadline - time.monotonic()) * 1000))
        for descriptor, _ in ready:
            if descriptor == self._input:
                self._write()
            elif descriptor == self._output:
                self._read()
            else:
                self._read_words()
        return bool(ready)

    def _write(self) -> None:
        try:
            while self._outgoing:
                written = os.write(self._input, self._outgoing[0])
                if written < len(self._outgoing[0]):
                    self._outgoing[0] = self._outgoing[0][written:]
                else:
                    self._outgoing.popleft()
        except BlockingIOError:
            pass
        except OSError:
            # Nobody reads any more. What was answered before still comes.
            self._close(self._input)

    def _read(self) -> None:
        try:
            chunk = os.read(self._output, _PIPE_BYTES)
        except BlockingIOError:
            return
        if not chunk:
            self._open.discard(self._output)
            return
        # LF alone ends an answer: what Python calls lines would be cut at U+2028 too.
        *whole, rest = chunk.split(b"\n")
        for part in whole:
            self._answers.append(bytes(self._incoming) + part if self._incoming else part)
            self._incoming.clear()
        self._incoming += rest

    def _read_words(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self._errors in self._open:
                chunk = os.read(self._errors, _KEPT_WORDS)
                if not chunk:
                    self._open.discard(self._errors)
                os.write(2, chunk)
                self._words = (self._words + chunk)[-_KEPT_WORDS:]

    def _close(self, descriptor: int) -> None:
        if descriptor in self._open:
            self._open.discard(descriptor)
            self._outgoing.clear()
            assert self._process.stdin
            self._process.stdin.close()
