"""The supervisor, over a program that dies when it is told to."""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from epitome_spark.records import record_line
from epitome_spark.supervisor import Limits, ProgramFailed, Supervisor

CHILD = Path(__file__).with_name("child.py")
QUICK = Limits(seconds=30, retries=2, pause=0.01)


def supervised(folder: Path, *words: str, limits: Limits = QUICK) -> Supervisor:
    return Supervisor([sys.executable, "-S", "-E", str(CHILD), str(folder), *words], limits)


def answered(supervisor: Supervisor, texts: list[str]) -> list[dict[str, object]]:
    lines = [record_line(str(number), text) for number, text in enumerate(texts)]
    found = [json.loads(answer) for answer in supervisor.answers(lines)]
    assert [answer["id"] for answer in found] == [str(number) for number in range(len(texts))]
    return found


def culprits(found: list[dict[str, object]]) -> list[int]:
    return [number for number, answer in enumerate(found) if "error" in answer]


def starts(folder: Path) -> int:
    return len((folder / "starts").read_text())


def test_every_record_has_its_answer_in_order(tmp_path: Path) -> None:
    supervisor = supervised(tmp_path)
    found = answered(supervisor, ["a\u2028b\x85c\nd", "", *(f"text {number}" * 50 for number in range(3000))])
    assert found[0]["said"] == "a\u2028b\x85c\nd"
    assert culprits(found) == []
    assert supervisor.tally.records == 3002
    assert starts(tmp_path) == supervisor.tally.starts == 1


def test_no_records_start_nothing(tmp_path: Path) -> None:
    assert answered(supervised(tmp_path), []) == []
    assert not (tmp_path / "starts").exists()


def test_a_program_that_was_killed_once_has_all_answered(tmp_path: Path) -> None:
    found = answered(supervised(tmp_path), ["a", "once x", "b", "once y", "c"] * 5)
    assert culprits(found) == []
    assert starts(tmp_path) == 3


def test_the_records_that_kill_are_named_and_the_others_answered(tmp_path: Path) -> None:
    supervisor = supervised(tmp_path)
    found = answered(supervisor, [*"abc", "die", "die", *"defg", "half", "h"])
    assert culprits(found) == [3, 4, 9]
    assert supervisor.tally.crashes == 3
    assert found[3] == {
        "error": {
            "code": "crash",
            "message": "the program was ended by signal 9 on this record, and again with no other in hand",
            "stage": "engine",
        },
        "format": "epitome.error/1",
        "id": "3",
    }


@pytest.mark.parametrize("places", [[0], [5], [0, 1, 2, 3, 4, 5], [0, 5]])
def test_culprits_may_stand_anywhere(tmp_path: Path, places: list[int]) -> None:
    texts = ["die" if number in places else "well" for number in range(6)]
    assert culprits(answered(supervised(tmp_path), texts)) == places


def test_a_program_that_hangs_is_ended_and_its_record_named(tmp_path: Path) -> None:
    found = answered(supervised(tmp_path, limits=Limits(seconds=1)), ["a", "hang", "b"])
    assert culprits(found) == [1]
    assert "gave no answer within 1 s" in json.dumps(found[1])


@pytest.mark.parametrize("code", [0, 1, 70])
def test_a_program_that_ends_without_an_answer_is_started_again(tmp_path: Path, code: int) -> None:
    assert culprits(answered(supervised(tmp_path), ["a", f"exit {code}", "b"])) == []


@pytest.mark.parametrize("code", [74, 75])
def test_what_may_pass_is_tried_again_and_accuses_no_record(tmp_path: Path, code: int) -> None:
    assert culprits(answered(supervised(tmp_path), ["a", f"exit {code}", "b"])) == []
    with pytest.raises(ProgramFailed, match=f"exit code {code}, 3 times in a row"):
        answered(supervised(tmp_path), ["a", f"always-exit {code}", "b"])


@pytest.mark.parametrize("code", [64, 78])
def test_a_program_that_was_called_wrongly_fails_the_task_at_once(tmp_path: Path, code: int) -> None:
    with pytest.raises(ProgramFailed, match=f"exit code {code}: error: it does not want to"):
        answered(supervised(tmp_path, "for-good", str(code)), ["a"])
    assert starts(tmp_path) == 1


@pytest.mark.parametrize("code", [0, 1, 70])
def test_a_program_that_fails_for_good_fails_the_task(tmp_path: Path, code: int) -> None:
    with pytest.raises(ProgramFailed, match="fails on any record"):
        answered(supervised(tmp_path, "for-good", str(code)), ["a", "b"])
    assert starts(tmp_path) == 3


def test_a_missing_program_fails_the_task(tmp_path: Path) -> None:
    with pytest.raises(ProgramFailed, match="cannot be started"):
        list(Supervisor([str(tmp_path / "nothing")]).answers([b"{}\n"]))


def test_more_culprits_than_allowed_fail_the_task(tmp_path: Path) -> None:
    with pytest.raises(ProgramFailed, match="3 records of one task"):
        answered(supervised(tmp_path, limits=Limits(crashes=2)), ["die"] * 3)


def test_an_answer_too_many_fails_the_task(tmp_path: Path) -> None:
    with pytest.raises(ProgramFailed, match="more answers"):
        answered(supervised(tmp_path), ["a", "twice"])


def test_it_reads_only_so_far_ahead(tmp_path: Path) -> None:
    taken = itertools.count()
    last = 0

    def lines() -> Iterator[bytes]:
        nonlocal last
        for number in range(500):
            last = next(taken)
            yield record_line(str(number), "x" * 1000)

    limits = Limits(unanswered_bytes=20_000, unanswered_records=8)
    furthest = 0
    for number, _ in enumerate(supervised(tmp_path, limits=limits).answers(lines())):
        furthest = max(furthest, last - number)
    assert furthest <= 8
    assert last == 499


def test_a_record_larger_than_all_that_may_wait_is_answered(tmp_path: Path) -> None:
    found = answered(supervised(tmp_path, limits=Limits(unanswered_bytes=1000)), ["a", "x" * 20_000_000, "b"])
    assert len(str(found[1]["said"])) == 20_000_000


def test_whoever_stops_asking_leaves_no_program_behind(tmp_path: Path) -> None:
    supervisor = supervised(tmp_path)
    asked = supervisor.answers(itertools.repeat(record_line("a", "text")))
    next(asked)
    child = supervisor._child
    assert child is not None
    asked.close()
    assert child._process.poll() is not None
