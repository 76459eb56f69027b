"""Bytes to text."""

from __future__ import annotations

from command import CommandError, JSONObject
from task import Context, Figure, count, share


def decoded(documents: list[JSONObject]) -> str:
    """What a file was decoded to; nothing where it was refused with an error."""
    if any("error" in document for document in documents):
        return ""
    if len(documents) != 1:
        raise CommandError(f"one file, {len(documents)} documents")
    text: str = documents[0].get("source") or documents[0].get("text") or ""
    return text


class Encodings:
    name = "encodings"
    folder = "encodings"
    how = "`epitome read --plain FILE`, its `source`; a file refused with an error is answered with no text"

    def measure(self, context: Context) -> list[Figure]:
        figures: list[Figure] = []
        for name in ("cases", "real"):
            gold = context.gold(name)
            if gold is None:
                continue
            answer = context.score(name, [
                {"file": case["file"],
                 "text": decoded(context.epitome.read_file(context.data / case["file"], "--plain"))}
                for case in gold], options=["-v"])
            figures.append(share(name, "text equal", answer["all"]))
            figures += [
                count(name, kind, answer[kind], is_detail=kind != "hostile")
                for kind in ("line", "short", "long", "hostile") if kind in answer]
        return figures
