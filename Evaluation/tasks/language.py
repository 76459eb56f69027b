"""Language identification."""

from __future__ import annotations

from collections import Counter

from command import JSONObject, layer
from positions import Positions, line_spans, overlap
from task import Context, Figure, record, share

PIPE = ["language", "--plain"]


def language_of(runs: list[JSONObject], positions: Positions, span: tuple[int, int]) -> str:
    """The language of most of a range of the source."""
    shares: Counter[str] = Counter()
    for run in runs:
        shares[run["language"]] += overlap(positions.source_span(run["span"]), span)
    best = max(sorted(shares), key=lambda language: shares[language], default="und")
    return best if shares[best] > 0 else "und"


def spans(document: JSONObject) -> list[JSONObject]:
    """The whole source in pieces of one language; what has none is `und`."""
    positions = Positions(document)
    pieces: list[JSONObject] = []
    at = 0

    def add(end: int, language: str) -> None:
        nonlocal at
        if end > at:
            pieces.append({"text": positions.source[at:end].decode("utf-8", "replace"), "lang": language})
            at = end

    for run in layer(document, "languages"):
        start, end = positions.source_span(run["span"])
        add(start, "und")
        add(end, run["language"])
    add(len(positions.source), "und")
    return pieces


class Language:
    name = "language"
    folder = "language"
    how = "`epitome language --plain`, all languages that it knows; a line has the language of most of its bytes"

    def measure(self, context: Context) -> list[Figure]:
        return self.lines(context) + self.mixed(context) + self.inline(context)

    def lines(self, context: Context) -> list[Figure]:
        gold = context.gold("lines")
        if gold is None:
            return []
        documents = context.epitome.documents([record(line, names_language=False) for line in gold], PIPE)
        answer = context.score("lines", [
            {"id": document["id"],
             "lang": language_of(layer(document, "languages"), positions, (0, len(positions.source)))}
            for document in documents for positions in [Positions(document)]], before=["lines"], options=[])
        return [
            share("lines", kind, answer[kind], note="worst " + ", ".join(
                f"{language} {value:.2f}" for value, language in answer[f"{kind}_worst"][:3]))
            for kind in ("sentence", "pair", "word")]

    def mixed(self, context: Context) -> list[Figure]:
        gold = context.gold("mixed_docs")
        if gold is None:
            return []
        lines = [[line["text"].replace("\n", " ") for line in page["lines"]] for page in gold]
        documents = context.epitome.documents(
            [record(page, "\n".join(texts), names_language=False) for page, texts in zip(gold, lines)], PIPE)
        answer = context.score("mixed_docs", [
            {"id": document["id"],
             "langs": [language_of(layer(document, "languages"), positions, span) for span in line_spans(texts)]}
            for document, texts in zip(documents, lines) for positions in [Positions(document)]],
            before=["mixed"], options=[])
        return [share("mixed", "lines", answer["line_accuracy"]),
                share("mixed", "documents", answer["documents_all_right"])]

    def inline(self, context: Context) -> list[Figure]:
        gold = context.gold("inline")
        if gold is None:
            return []
        documents = context.epitome.documents([record(line, names_language=False) for line in gold], PIPE)
        answer = context.score("inline", [
            {"id": document["id"], "spans": spans(document)} for document in documents],
            before=["inline"], options=[])
        return [share("inline", "letters", answer["letter_accuracy"])]
