"""Stands in for the program: does what its records say. usage: child.py FOLDER [for-good CODE]"""

import json
import os
import signal
import sys
import time
from pathlib import Path

folder = Path(sys.argv[1])
with open(folder / "starts", "a") as starts:
    starts.write("x")


def is_first(name: str) -> bool:
    """Whether something is done for the first time, over all processes."""
    try:
        os.close(os.open(folder / name, os.O_CREAT | os.O_EXCL))
        return True
    except FileExistsError:
        return False


if sys.argv[2:3] == ["for-good"]:
    sys.stderr.write("error: it does not want to\n")
    sys.exit(int(sys.argv[3]))
for line in sys.stdin.buffer:
    record = json.loads(line)
    deed, _, rest = record["text"].partition(" ")
    if deed == "die" or (deed == "once" and is_first(rest)):
        os.kill(os.getpid(), signal.SIGKILL)
    if deed == "hang":
        time.sleep(1000)
    if deed == "exit" and is_first("exit" + rest):
        sys.exit(int(rest))
    if deed == "always-exit":
        sys.exit(int(rest))
    answer = json.dumps({"id": record.get("id", ""), "said": record["text"]}, ensure_ascii=False).encode() + b"\n"
    if deed == "half":
        sys.stdout.buffer.write(answer[:5])
        sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGKILL)
    sys.stdout.buffer.write(answer * (2 if deed == "twice" else 1))
    sys.stdout.flush()
