"""Measures what a cluster costs over the program alone, and writes the page about it.

usage: cost_page.py RECORDS PAGE COMMIT
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import measure
from cluster import Cluster

from epitome_spark import document_frequencies, pack, read_records, summarize

_TRANSCRIPTS = 10_000_000
_CORES = 200
_EXECUTORS = 25

_PAGE = Path(__file__).with_suffix(".md").read_text(encoding="utf-8")


def main(path: str, page: str, commit: str) -> None:
    """Measures and writes."""
    epitome = os.environ["EPITOME"]
    lines = [line for line in Path(path).read_bytes().split(b"\n") if line]
    figures: dict[str, object] = {"commit": commit, "cores": _CORES, "executors": _EXECUTORS}
    version = subprocess.run([epitome, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    figures["version"] = version
    with tempfile.TemporaryDirectory() as name:
        _Measuring(epitome, lines, Path(name), figures).all()
    _project(figures, lines, os.stat(epitome).st_size)
    Path(page).write_text(_PAGE.format(**figures), encoding="utf-8")
    print(json.dumps(figures, indent=1, default=str))


class _Measuring:
    def __init__(self, epitome: str, lines: list[bytes], folder: Path, figures: dict[str, object]) -> None:
        self.epitome, self.lines, self.folder, self.figures = epitome, lines, folder, figures
        self.cluster = Cluster(folder)
        self.pids = [worker.pid for worker in self.cluster.workers]
        self._load = 0.0

    def all(self) -> None:
        try:
            self._measure()
        finally:
            self.cluster.stop()

    def _spent(self) -> float:
        self._load = max(self._load, os.getloadavg()[0])
        self.figures["load"] = f"up to {self._load:.0f}"
        return measure.processor_seconds(self.pids)

    def _write(self, name: str, lines: list[bytes]) -> str:
        path = self.folder / name
        path.write_bytes(b"".join(line + b"\n" for line in lines))
        return str(path)

    def _measure(self) -> None:
        figures, folder, epitome = self.figures, self.folder, self.epitome
        big = measure.records_of(self.lines, 20_000)[:800]
        small = measure.records_of(self.lines, 1_300)[:6000]
        spark = self.cluster.session()
        figures["spark"] = spark.version
        paths = {"": self._write("big.jsonl", big), "small_": self._write("small.jsonl", small)}
        for key, path in paths.items():
            count = len(big) if key == "" else len(small)
            (folder / f"{key}packed").mkdir()
            for number in range(4):
                self._write(f"{key}packed/{number}.jsonl", (big if key == "" else small)[number::4])
            df = read_records(spark, str(folder / f"{key}packed"))
            before = self._spent()
            summarize(df, epitome=epitome).write.parquet(str(folder / f"{key}warm"))
            cold = self._spent() - before
            alone = measure.alone(epitome, path)
            before, python, own = self._spent(), measure.processor_seconds_of(self.pids, b"pyspark.daemon"), _own()
            summarize(df, epitome=epitome).write.parquet(str(folder / f"{key}out"))
            job = self._spent() - before
            figures[f"{key}count"] = count
            figures[f"{key}alone"] = alone / count * 1000
            figures[f"{key}job"] = job / count * 1000
            figures[f"{key}ratio"] = job / alone
            figures[f"{key}cold"] = cold / alone
            after = measure.processor_seconds_of(self.pids, b"pyspark.daemon")
            figures[f"{key}python"] = (after - python) / count * 1000
            if key == "":
                figures["driver"] = _own() - own
                spread = df.repartition(4)
                for name in ("shuffled-warm", "shuffled"):
                    before = self._spent()
                    summarize(spread, epitome=epitome).write.parquet(str(folder / name))
                    figures["shuffled"] = (self._spent() - before) / alone
                figures["output"] = _size(folder / "out") / count / 1000
                spark.read.parquet(str(folder / "out")).drop("document").write.parquet(str(folder / "slim"))
                figures["slim_output"] = _size(folder / "slim") / count / 1000
                figures["megabyte_alone"] = alone / (sum(map(len, big)) / 1e6)
                counted = measure.alone(epitome, path, command="df")
                figures["df_megabyte"] = counted / (sum(map(len, big)) / 1e6)
                before = self._spent()
                document_frequencies(df, folder / "corpus.json", epitome=epitome)
                figures["frequencies"] = (self._spent() - before) / counted
        few = read_records(spark, self._write("few.jsonl", small[:200]))
        spent = []
        for partitions in (200, 2, 200, 2):
            before = self._spent()
            summarize(few.repartition(partitions), epitome=epitome).write.parquet(str(folder / f"few-{len(spent)}"))
            spent.append(self._spent() - before)
        figures["task"] = (spent[0] + spent[2] - spent[1] - spent[3]) / 2 / 198 * 1000
        self._pack()
        spark.stop()
        self._quick(paths[""])
        self._whole(big)

    def _quick(self, path: str) -> None:
        """The same job where Java compiles once only."""
        spark = self.cluster.session(**{"spark.executor.extraJavaOptions": "-XX:TieredStopAtLevel=1"})
        df = read_records(spark, str(self.folder / "packed"))
        alone = measure.alone(self.epitome, path)
        for key in ("quick_cold", "quick"):
            before = self._spent()
            summarize(df, epitome=self.epitome).write.parquet(str(self.folder / key))
            self.figures[key] = (self._spent() - before) / alone
        spark.stop()

    def _pack(self) -> None:
        files = self.folder / "files"
        files.mkdir()
        texts = [json.loads(line)["text"] for line in measure.records_of(self.lines, 1_300)[:2000]]
        for number, text in enumerate(texts):
            (files / f"{number}.txt").write_text(text, encoding="utf-8")
        before = _own()
        pack([files], self.folder / "parts", epitome=self.epitome)
        self.figures["packing"] = _own() - before
        self.figures["files"] = len(texts)
        self.figures["file_bytes"] = sum(len(text.encode()) for text in texts) / len(texts) / 1000

    def _whole(self, big: list[bytes]) -> None:
        lines = [line for _ in range(-(-120_000_000 // sum(map(len, big)))) for line in big]
        path = self._write("much.jsonl", lines)
        alone = measure.alone(self.epitome, path)
        before = self._spent() + _own()
        spark = self.cluster.session()
        self.figures["start"] = self._spent() + _own() - before
        df = read_records(spark, path).coalesce(1)
        workers, programs = measure.PeakMemory(self.pids), measure.PeakMemory(self.pids, b"--engine")
        with workers, programs:
            summarize(df, epitome=self.epitome).write.parquet(str(self.folder / "much"))
        self.figures["worker_memory"] = workers.peak / 1e6
        self.figures["program_memory"] = programs.peak / 1e6
        # Before the end: what Python and the command have used is counted nowhere once their executor is gone.
        self.figures["whole"] = (self._spent() + _own() - before) / alone
        spark.stop()


def _project(figures: dict[str, object], lines: list[bytes], binary: int) -> None:
    """What ten million transcripts would need, from what was measured."""
    known = {key: value for key, value in figures.items() if isinstance(value, int | float)}
    mean = sum(map(len, lines)) / len(lines)
    text = _TRANSCRIPTS * mean
    ratio, alone, task = known["ratio"], known["megabyte_alone"], known["task"] / 1000
    megabyte = alone * ratio
    scale = text / (20_000 * 1000)
    counts = json.loads(subprocess.run(
        [os.environ["EPITOME"], "df", "--engine"], input=b"\n".join(lines), stdout=subprocess.PIPE, check=True
    ).stdout)  # fmt: skip
    figures.update(
        corpus_count=len(lines),
        mean=mean / 1000,
        text=text / 1e12,
        megabyte=megabyte,
        tiny=task / megabyte * 100,
        fit=task / (64 * megabyte) * 100,
        fit_minutes=64 * megabyte / 60,
        giant=20 * megabyte,
        alone_hours=text / 1e6 * alone / 3600,
        job_hours=text / 1e6 * megabyte / 3600,
        hours=text / 1e6 * megabyte / 3600 / _CORES,
        tasks=text / 64e6,
        task_hours=text / 64e6 * task / 3600,
        shipped=binary * _EXECUTORS / 1e9,
        binary=binary / 1e6,
        tb=known["output"] * scale / 1e6,
        slim_gb=known["slim_output"] * scale / 1000,
        df_hours=text / 1e6 * known["df_megabyte"] * known["frequencies"] / 3600,
        pairs=sum(count == 1 for count in counts["pairs"].values()),
        entries=sum(len(counts[kind]) for kind in ("pairs", "words", "lines")),
    )


def _own() -> float:
    """Processor seconds of this process, of the driver below it and of what has ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    below = measure.processor_seconds_of([os.getpid()], b"SparkSubmit")
    return below + sum(usage.ru_utime + usage.ru_stime for usage in used)


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("part-*"))


if __name__ == "__main__":
    main(*sys.argv[1:4])
