#!/usr/bin/env python3
"""Learns which features the terms have that editors found worth naming, and writes the weights as Swift.

Usage: learn-term-weights.py KIND LANGUAGE TARGETS.jsonl CANDIDATES.jsonl [OUTPUT.swift]
needs: pip install numpy snowballstemmer

TARGETS holds objects with "id" and "links" (titles of what show notes link to), or "gold" (terms); CANDIDATES what
`epitome terms --explain --limit 400 --format jsonl` says of the texts of the same ids. A candidate is wanted where a
target is that term, or a link holds it and no longer candidate, so that names are not cut into words. Titles that end
the links of many texts, the names of big sites, are left out. The weights are those that give the wanted candidates of
a text the largest share (a softmax over its candidates), drawn towards the weights set by hand in TermWeights.swift,
which stand for all that the texts do not show. Prints what five folds give on texts that were not learnt from, beside
the weights set by hand. Without OUTPUT nothing is written: sets that may only be measured on are asked that way. There
is nothing random: the same input gives the same bytes.
"""

import collections
import json
import math
import os
import re
import sys
import unicodedata

import numpy
import snowballstemmer

FOLDS, RIDGE, STEPS, RATE = 5, 0.03, 150, 0.15
#: Titles that the links of more than this share of the texts end with say nothing of one.
COMMON = 0.04
#: Words in the longest titles whose single words may be terms without a capital.
SHORT_TITLE = 3
WEIGHTS = os.path.join(os.path.dirname(__file__), "../Sources/Epitome/Stages/Terms/TermWeights.swift")
STEMMERS = {"en": "porter", "fr": "french", "pt": "portuguese", "ru": "russian"}
IDEOGRAPHS = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
WORD = re.compile(r"[%s]|[^\W_%s]+" % (IDEOGRAPHS, IDEOGRAPHS))

HEADER = """\
// Learnt by Scripts/learn-term-weights.py from the show notes and transcripts of the podcasts of Changelog Media,
// https://github.com/thechangelog/show-notes and https://github.com/thechangelog/transcripts. Both are under the
// Creative Commons Attribution-ShareAlike 4.0 licence, and so is this file:
// https://creativecommons.org/licenses/by-sa/4.0/ (see NOTICE). Changed: reduced to weights of features; do not edit.
"""


def lines(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


class Texts:
    """The texts with their candidates as vectors, and which of these are wanted."""

    def __init__(self, language, targets, candidates, names):
        name = STEMMERS.get(language)
        self.stemmer = snowballstemmer.stemmer(name) if name else None
        self.names, self.stems, self.documents = names, {}, []
        wanted = self.targets(targets)
        for document in lines(candidates):
            terms = document["layers"]["terms"]
            labels = self.labels(terms, *wanted.get(document["id"], ([], True)))
            if sum(labels):
                self.documents.append((
                    numpy.array([self.vector(term["measures"]) for term in terms]), numpy.array(labels),
                    [[tuple(span) for span in term["spans"]] for term in terms]))

    def words(self, text):
        found = WORD.findall(unicodedata.normalize("NFKC", text).casefold())
        for word in found:
            if word not in self.stems:
                self.stems[word] = self.stemmer.stemWord(word) if self.stemmer else word
        return tuple(self.stems[word] for word in found)

    def targets(self, path):
        found, exact, ends = {}, {}, collections.Counter()
        for record in lines(path):
            exact[record["id"]] = "gold" in record
            parts = record["gold"] if "gold" in record else [
                part for title in record["links"] for part in re.split(r"\s+[|–—-]\s+|: ", title)]
            found[record["id"]] = sorted(set(self.words(part) for part in parts) - {()})
            ends.update(found[record["id"]])
        most = COMMON * len(found)
        return {key: ([part for part in parts if ends[part] <= max(most, 2)], exact[key])
                for key, parts in found.items()}

    def labels(self, terms, targets, exact):
        spelt = [self.words(term["text"]) for term in terms]
        labels = [0.0] * len(terms)
        for target in targets:
            whole = spaced(target)
            inside = [index for index, words in enumerate(spelt) if words and spaced(words) in whole]
            for index in inside:
                if spelt[index] != target:
                    if exact or any(
                            len(spelt[other]) > len(spelt[index]) and spaced(spelt[index]) in spaced(spelt[other])
                            for other in inside):
                        continue
                    measures = terms[index]["measures"]
                    if len(spelt[index]) == 1 and len(target) > SHORT_TITLE \
                            and measures["capitals"] <= 0.5 and not measures["marked"]:
                        continue
                labels[index] = 1.0
        return labels

    def vector(self, measures):
        length = min(max(int(measures["words"]), 1), 4)
        return [measures.get(name, 0.0) for name in self.names] + [float(length == count) for count in (1, 2, 3, 4)]


def spaced(words):
    return " " + " ".join(words) + " "


def by_hand(side):
    """The weights set by hand for long texts: names of the features, and values with those of lengths last."""
    with open(WEIGHTS, encoding="utf-8") as file:
        body = re.search(r"static let %sLong = TermWeights\((.*?)\]\)" % side, file.read(), re.S).group(1)
    head, tail = body.split("words: [")
    pairs = re.findall(r"(\w+): (-?[\d.]+)", head)
    return [name for name, _ in pairs], numpy.array([float(value) for _, value in pairs]
                                                    + [float(value) for value in tail.split(",")])


def fitted(documents, start):
    weights, squares = start.copy(), numpy.zeros_like(start)
    for _ in range(STEPS):
        slope = RIDGE * (weights - start)
        for vectors, labels, _ in documents:
            scores = vectors @ weights
            shares = numpy.exp(scores - scores.max())
            slope += vectors.T @ (shares / shares.sum() - labels / labels.sum()) / len(documents)
        squares += slope * slope
        weights -= RATE * slope / numpy.sqrt(squares + 1e-8)
    return weights


def quality(documents, weights, most=10):
    """The mean F1 of the best `most`, overlaps passed over as the stage does."""
    total = 0.0
    for vectors, labels, places in documents:
        covered, hits, taken = set(), 0, 0
        for index in numpy.argsort(-(vectors @ weights), kind="stable"):
            free = sum(1 for start, end in places[index] if start not in covered or end - 1 not in covered)
            if free * 4 <= len(places[index]):
                continue
            for start, end in places[index]:
                covered.update(range(start, end))
            hits, taken = hits + (labels[index] > 0), taken + 1
            if taken == most:
                break
        total += 2 * hits / (taken + labels.sum())
    return 100 * total / max(1, len(documents))


def swift(kind, names, weights):
    def number(value):
        return ("%.1f" % value).replace("-0.0", "0.0").replace(".0", "")

    count = len(names)
    items = ["%s: %s" % pair for pair in zip(names, map(number, weights[:count]))]
    items.append("words: [%s]" % ", ".join(map(number, weights[count:])))
    rows, row = [], "   "
    for index, item in enumerate(items):
        piece = " " + item + ("," if index + 1 < len(items) else ")")
        if len(row) + len(piece) > 116:
            rows.append(row)
            row = "   "
        row += piece
    comment = "  /// Weights for %s, in a language that puts nouns side by side.\n" % kind
    return HEADER + "\nextension TermWeights {\n" + comment \
        + "  static let %s = TermWeights(\n%s\n}\n" % (kind, "\n".join(rows + [row]))


def main():
    kind, language, targets, candidates = sys.argv[1:5]
    names, start = by_hand("sideBySide" if language == "en" else "nounFirst")
    documents = Texts(language, targets, candidates, names).documents
    scores = []
    for fold in range(FOLDS):
        rest = [document for index, document in enumerate(documents) if index % FOLDS != fold]
        scores.append(quality(documents[fold::FOLDS], fitted(rest, start)))
    print("%s: %d texts, F1@10 by hand %.1f, learnt %.1f (%d folds)" % (
        kind, len(documents), quality(documents, start), math.fsum(scores) / FOLDS, FOLDS))
    if len(sys.argv) > 5:
        with open(sys.argv[5], "w", encoding="utf-8") as file:
            file.write(swift(kind, names, fitted(documents, start)))


if __name__ == "__main__":
    main()
