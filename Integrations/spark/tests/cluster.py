"""A standalone master and two workers, on loopback only."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pyspark

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_HOST = "127.0.0.1"


class Cluster:
    """Starts the processes, and ends those that it started and no others."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._environment = dict(
            os.environ,
            SPARK_HOME=str(Path(pyspark.__file__).parent),
            SPARK_LOCAL_IP=_HOST,
            SPARK_LOCAL_DIRS=str(folder / "local"),
            PYSPARK_PYTHON=sys.executable,
            PYSPARK_DRIVER_PYTHON=sys.executable,
        )
        os.environ.update(self._environment)
        self._processes: list[subprocess.Popen[bytes]] = []
        port = _free_port()
        self.url = f"spark://{_HOST}:{port}"
        self._master = self._start("master.Master", "--port", str(port))
        _wait_until(lambda: _answers(port), "the master does not start")
        self.workers = [self.start_worker(), self.start_worker()]

    def start_worker(self) -> subprocess.Popen[bytes]:
        """One more worker of one core."""
        name = f"work-{len(self._processes)}"
        words = ["--cores", "1", "--memory", "3g", "--work-dir", str(self.folder / name), self.url]
        return self._start("worker.Worker", *words)

    def session(self, **settings: str) -> SparkSession:
        """An application, once it has both workers."""
        from pyspark.sql import SparkSession

        builder = SparkSession.builder.master(self.url).appName("epitome-test")
        defaults = {
            "spark.executor.memory": "2g",
            "spark.executor.cores": "1",
            "spark.driver.memory": "1g",
            "spark.driver.bindAddress": _HOST,
            "spark.driver.host": _HOST,
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.sql.shuffle.partitions": "4",
            "spark.scheduler.minRegisteredResourcesRatio": "1",
            "spark.scheduler.maxRegisteredResourcesWaitingTime": "60s",
            "spark.log.level": "ERROR",
        }
        for key, value in (defaults | settings).items():
            builder = builder.config(key, value)
        session = builder.getOrCreate()
        session.sparkContext.parallelize([0], 1).count()
        return session

    def executor(self, worker: subprocess.Popen[bytes]) -> int:
        """The process of the executor that a worker runs."""
        found: list[int] = []

        def looks() -> bool:
            found[:] = [pid for pid in children(worker.pid) if b"CoarseGrainedExecutorBackend" in _words(pid)]
            return bool(found)

        _wait_until(looks, "the worker has no executor")
        return found[0]

    def replace_dead_workers(self) -> None:
        """Starts a worker for each that was killed."""
        self.workers = [self.start_worker() if worker.poll() is not None else worker for worker in self.workers]

    def stop(self) -> None:
        for process in reversed(self._processes):
            process.send_signal(signal.SIGTERM)
        for process in self._processes:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _start(self, name: str, *words: str) -> subprocess.Popen[bytes]:
        spark_class = Path(self._environment["SPARK_HOME"]) / "bin" / "spark-class"
        command = [str(spark_class), f"org.apache.spark.deploy.{name}", "--host", _HOST, "--webui-port", "0", *words]
        log = open(self.folder / f"{name}-{len(self._processes)}.log", "wb")
        process = subprocess.Popen(command, env=self._environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        self._processes.append(process)
        return process


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    try:
        text = " ".join(path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/children"))
    except OSError:
        return []
    return [int(word) for word in text.split()]


def descendants(pid: int) -> list[int]:
    """All processes below one."""
    return [found for child in children(pid) for found in (child, *descendants(child))]


def _words(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def _free_port() -> int:
    with socket.socket() as found:
        found.bind((_HOST, 0))
        return int(found.getsockname()[1])


def _answers(port: int) -> bool:
    with socket.socket() as asked:
        return asked.connect_ex((_HOST, port)) == 0


def _wait_until(is_true: object, complaint: str) -> None:
    assert callable(is_true)
    for _ in range(1200):
        if is_true():
            return
        time.sleep(0.1)
    raise TimeoutError(complaint)
