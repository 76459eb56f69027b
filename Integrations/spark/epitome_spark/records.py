"""Records as the lines that the command reads, and what names them."""

from __future__ import annotations

import hashlib
import json
from typing import Any


def raw_line(value: bytes | None) -> bytes:
    """A line of JSON Lines as it came, with its LF. A raw line feed within would make two records of one."""
    return (value or b"").replace(b"\n", b" ") + b"\n"


def record_line(record_id: str | None, text: str | None, language: str | None = None) -> bytes:
    """A bare record of its parts. U+2028 and its like stand as they are; line feeds are escaped."""
    record: dict[str, Any] = {"text": text}
    if record_id is not None:
        record["id"] = record_id
    if language is not None:
        record["language"] = language
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"


def record_id(line: bytes) -> str:
    """The id that the command would answer a record with: its own, or one from the hash of its content."""
    content = line[:-1] if line.endswith(b"\n") else line
    content = content[:-1] if content.endswith(b"\r") else content
    try:
        record = json.loads(content)
    except ValueError:
        record = None
    if isinstance(record, dict):
        own, text = record.get("id"), record.get("text")
        if isinstance(own, str):
            return own
        if own is None and isinstance(text, str):
            content = text.encode("utf-8", "replace")
    return "sha256:" + hashlib.sha256(content).hexdigest()[:16]


def crash_answer(line: bytes, message: str) -> bytes:
    """The answer to a record that the program does not survive, without a LF."""
    answer = {
        "error": {"code": "crash", "message": message, "stage": "engine"},
        "format": "epitome.error/1",
        "id": record_id(line),
    }
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
