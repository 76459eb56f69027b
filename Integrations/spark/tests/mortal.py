#!/usr/bin/env python3
"""The program, but mortal: dies on records that say so. Made to order: PROGRAM and FOLDER are put in by the tests."""

import os
import signal
import subprocess
import sys

PROGRAM = "@PROGRAM@"
FOLDER = "@FOLDER@"

with open(os.path.join(FOLDER, "starts"), "ab") as starts:
    starts.write(b"x")
if os.path.exists(os.path.join(FOLDER, "for-good")):
    sys.exit(1)
if sys.argv[1] == "df":
    lines = sys.stdin.buffer.read()
    if b"DIE-ALWAYS" in lines:
        os.kill(os.getpid(), signal.SIGKILL)
    sys.exit(subprocess.run([PROGRAM, *sys.argv[1:]], input=lines).returncode)
child = subprocess.Popen([PROGRAM, *sys.argv[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
for line in sys.stdin.buffer:
    if b"DIE-ALWAYS" in line:
        os.kill(os.getpid(), signal.SIGKILL)
    if b"DIE-ONCE" in line:
        try:
            os.close(os.open(os.path.join(FOLDER, "died"), os.O_CREAT | os.O_EXCL))
            os.kill(os.getpid(), signal.SIGKILL)
        except FileExistsError:
            pass
    child.stdin.write(line)
    child.stdin.flush()
    sys.stdout.buffer.write(child.stdout.readline())
    sys.stdout.buffer.flush()
child.stdin.close()
sys.exit(child.wait())
