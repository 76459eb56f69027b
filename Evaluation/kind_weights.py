#!/usr/bin/env python3
"""Ranks a set's candidates for key terms by weights learnt from other documents of the same set, in five folds.

Usage: kind_weights.py GOLD.jsonl CANDIDATES.jsonl PREDICTIONS.jsonl
needs: pip install numpy, and the score.py beside GOLD, by whose rules terms are equal

CANDIDATES holds what `epitome terms --explain` says of the documents. The score of a candidate is the command's, and
beside it a sum of weights times its measures and times what is known of its words from the documents learnt from: how
often each was part of a wanted term, and how often the term itself was wanted (keyphraseness, Frank et al. 1999).
Whether the weights give the wanted terms of a document the largest share or are those of a logistic regression, and
how far terms may overlap, is chosen by folds within the documents learnt from. None of it is shipped: it says what the
measures can do for one kind of text. Nothing is random.
"""

from __future__ import annotations

import importlib.util
import json
import math
import sys
from collections import Counter
from pathlib import Path
from typing import Any, Callable, Iterable, Sequence

import numpy
from numpy.typing import NDArray

FOLDS, INNER_FOLDS, STEPS, RATE, MOST = 5, 3, 300, 0.15, 10
#: The losses, each with the weight of its ridge.
LOSSES = [("softmax", 0.05), ("logistic", 0.01)]
#: What may overlap: all; what keeps a quarter of its places free and is no fragment across two terms; and of that
#: only what overlaps nothing, where it stands once.
OVERLAPS = ["any", "covered", "touching"]
LONGEST = 9

Floats = NDArray[numpy.float64]
Key = tuple[str, ...]
PARTS: list[Callable[[Key], Sequence[Any]]] = [
    lambda key: key, lambda key: key[:1], lambda key: key[-1:], lambda key: [min(len(key), LONGEST)]]


class Text:
    """A document with its candidates, best first by the command."""

    def __init__(self, terms: list[dict[str, Any]], keys: list[Key], wanted: set[Key]) -> None:
        self.texts = [term["text"] for term in terms]
        self.keys, self.wanted = keys, wanted
        self.labels = numpy.array([float(key in wanted) for key in keys])
        # The command prints the odds to the best term at temperature 2, to three places.
        self.scores = numpy.array([2 * math.log(max(term["score"], 0.0005)) for term in terms])
        measures = sorted(terms[0]["measures"]) if terms else []
        self.measures = numpy.array([
            [term["measures"][name] for name in measures if name != "words"]
            + [float(min(term["measures"]["words"], 5) == count) for count in range(1, 6)] for term in terms])
        self.spans = [[tuple(span) for span in term["spans"]] for term in terms]


def lexical(texts: Sequence[Text], learnt: set[int]) -> list[Floats]:
    """What the documents learnt from say of each candidate's words; of those documents, what the others say."""
    columns: list[list[list[float]]] = [[[] for _ in text.keys] for text in texts]
    for part in PARTS:
        hits, uses = Counter[Any](), Counter[Any]()
        own: list[tuple[Counter[Any], Counter[Any]]] = []
        for number, text in enumerate(texts):
            mine = (Counter[Any](), Counter[Any]())
            for key, label in zip(text.keys, text.labels):
                for word in set(part(key)):
                    mine[1][word] += 1
                    mine[0][word] += int(label)
            own.append(mine)
            if number in learnt:
                hits.update(mine[0])
                uses.update(mine[1])
        prior = max(1, sum(hits.values())) / max(1, sum(uses.values()))
        for number, text in enumerate(texts):
            mine = own[number] if number in learnt else (Counter(), Counter())
            for row, key in zip(columns[number], text.keys):
                odds = [math.log(((hits[word] - mine[0][word]) / prior + 2) / (uses[word] - mine[1][word] + 2))
                        for word in part(key)] or [0.0]
                row += [sum(odds) / len(odds) / 2]
                if part is PARTS[0]:
                    row += [min(odds) / 2, max(odds) / 2]
    known = Counter(key for number in learnt for key in texts[number].wanted)
    for number, text in enumerate(texts):
        for row, key in zip(columns[number], text.keys):
            row.append(math.log1p(known[key] - (number in learnt and key in text.wanted)) / 2)
    return [numpy.array(rows).reshape(len(rows), -1) for rows in columns]


def fitted(scores: list[Floats], rows: list[Floats], labels: list[Floats], loss: str, ridge: float) -> Floats:
    """The weights by gradient descent with steps of their own for each (AdaGrad, Duchi et al. 2011)."""
    starts = numpy.cumsum([0] + [len(part) for part in labels[:-1]])
    base, matrix, wanted = numpy.concatenate(scores), numpy.concatenate(rows), numpy.concatenate(labels)
    sizes = [len(part) for part in labels]
    totals = numpy.repeat(numpy.add.reduceat(wanted, starts), sizes)
    weights, squares = numpy.zeros(matrix.shape[1] + 1), numpy.zeros(matrix.shape[1] + 1)
    for _ in range(STEPS):
        guess = base + matrix @ weights[:-1]
        slope = ridge * weights
        slope[-1] = 0
        if loss == "softmax":
            shares = numpy.exp(guess - numpy.repeat(numpy.maximum.reduceat(guess, starts), sizes))
            error = shares / numpy.repeat(numpy.add.reduceat(shares, starts), sizes) - wanted / totals
        else:
            error = (1 / (1 + numpy.exp(-guess - weights[-1])) - wanted) / 8
            slope[-1] = error.sum() / len(sizes)
        slope[:-1] += matrix.T @ error / len(sizes)
        squares += slope * slope
        weights -= RATE * slope / numpy.sqrt(squares + 1e-8)
    return numpy.asarray(weights[:-1])


def chosen(text: Text, scores: Floats, overlap: str) -> list[int]:
    """The best candidates, as the command chooses them."""
    covered: set[int] = set()
    places: list[tuple[int, ...]] = []
    taken: list[int] = []
    seen: set[Key] = set()
    for index in numpy.argsort(-scores, kind="stable"):
        spans = text.spans[index]
        if overlap != "any":
            free = sum(1 for start, end in spans if start not in covered or end - 1 not in covered)
            if free * 4 <= len(spans) or all(
                    any(left < start < right < end or start < left < end < right for left, right in places)
                    for start, end in spans):
                continue
            if overlap == "touching" and len(spans) == 1 and any(
                    left < spans[0][1] and spans[0][0] < right for left, right in places):
                continue
            places += spans
            for start, end in spans:
                covered.update(range(start, end))
        if text.keys[index] not in seen:
            seen.add(text.keys[index])
            taken.append(index)
        if len(taken) == MOST:
            break
    return taken


def quality(text: Text, taken: list[int]) -> float:
    """F1 of what was taken."""
    hits = len({text.keys[index] for index in taken} & text.wanted)
    return 2 * hits / max(1, len(taken) + len(text.wanted))


def learnt(texts: Sequence[Text], training: set[int], loss: str, ridge: float) -> list[Floats]:
    """The scores of all documents' candidates by weights learnt from some of them."""
    rows = [numpy.hstack([text.measures, words]) if len(text.keys) else words
            for text, words in zip(texts, lexical(texts, training))]
    useful = [number for number in sorted(training) if texts[number].labels.any()]
    weights = fitted([texts[number].scores for number in useful], [rows[number] for number in useful],
                     [texts[number].labels for number in useful], loss, ridge)
    return [text.scores + matrix @ weights if len(text.keys) else text.scores for text, matrix in zip(texts, rows)]


def predicted(texts: Sequence[Text]) -> list[list[str]]:
    """The terms of each document, by weights learnt from four fifths of the others."""
    answers: list[list[str]] = [[] for _ in texts]
    for fold in range(FOLDS):
        training = [number for number in range(len(texts)) if number % FOLDS != fold]
        gains: Counter[tuple[tuple[str, float], str]] = Counter()
        for inner in range(INNER_FOLDS):
            part = {number for place, number in enumerate(training) if place % INNER_FOLDS != inner}
            for choice in LOSSES:
                scores = learnt(texts, part, *choice)
                for overlap in OVERLAPS:
                    gains[choice, overlap] += sum(
                        quality(texts[number], chosen(texts[number], scores[number], overlap))
                        for number in training if number not in part)
        (choice, overlap), _ = gains.most_common(1)[0]
        scores = learnt(texts, set(training), *choice)
        for number in range(fold, len(texts), FOLDS):
            answers[number] = [texts[number].texts[index] for index in chosen(texts[number], scores[number], overlap)]
    return answers


def records(path: str) -> Iterable[dict[str, Any]]:
    with open(path, encoding="utf-8") as file:
        yield from (json.loads(line) for line in file if line.strip())


def main() -> None:
    gold, candidates, output = sys.argv[1:4]
    spec = importlib.util.spec_from_file_location("score", Path(gold).parent / "score.py")
    assert spec is not None and spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    found = {document["id"]: document["layers"]["terms"] for document in records(candidates)}
    documents, texts = list(records(gold)), []
    for document in documents:
        language = document["lang"]
        words = scorer.norm(document["text"], language)
        wanted = {scorer.norm(term, language) for term in document["gold"]}
        terms = found.get(document["id"], [])
        texts.append(Text(terms, [scorer.norm(term["text"], language) for term in terms],
                          {key for key in wanted if key and scorer.occurs(key, " " + " ".join(words) + " ")}))
    with open(output, "w", encoding="utf-8") as file:
        for document, answer in zip(documents, predicted(texts)):
            file.write(json.dumps({"id": document["id"], "terms": answer}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
