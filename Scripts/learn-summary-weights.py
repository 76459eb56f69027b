#!/usr/bin/env python3
"""Learns what the summaries that people write of a genre have in common, and writes it as Swift.

Usage: learn-summary-weights.py GENRE LANGUAGE REFERENCES.jsonl[,...] FEATURES.jsonl[,...] OUTPUT.swift
Needs: pip install numpy

REFERENCES holds objects with "id" and "reference" or "references"; FEATURES what `epitome features` says of the
texts of the same ids. A logistic model estimates for each word of a text the probability that its reference
summaries have it (ridge penalty, Newton's method). Beside the features of the text it has a prior: how much oftener
references have the word when the text does, smoothed towards the mean. When the model is fitted, the prior of a
text is that of the other folds' texts, so that it is not believed more than it deserves on texts that nobody has
seen. Where a genre counts by stems (BY_STEM), references have a word when they have its stem, and a second model
does the same for pairs of neighbours. There is nothing random: the same input gives the same bytes.
"""

import collections
import json
import math
import os
import re
import sys
import unicodedata

import numpy

FOLDS = 5
#: Texts that have to have a word before its prior is kept, and the step to which priors are rounded.
FEWEST_TEXTS, STEP = 5, 0.5
#: How many texts' worth the mean counts for in a prior.
SMOOTHING = 2.0
RIDGE = 1.0
#: Genres that count words by their stems, and pairs of neighbours: their languages have English's few endings.
BY_STEM = {"meeting"}
#: As LightStemmer has them: scalars that must stay before a suffix, and suffixes.
SUFFIXES = sorted(
    ((suffix, rest) for rest, listed in [
        (3, "s es ies y ied ed ing ings ly er ers 's ’s"), (4, "ation ations ment ments ness ional ity ities ive al e"),
    ] for suffix in listed.split()), key=lambda entry: -len(entry[0]))
#: The features of a pair, in the order of PairEvidence.
PAIR_NAMES = [
    "bias", "first", "second", "count", "firstFunction", "secondFunction", "bothFunction", "bothContent", "prior",
    "known", "functionCount", "contentCount", "budget", "compression", "term",
]
WORD = re.compile(r"[^\W_]+(?:['’.,](?=\w)[^\W_]+)*")

HEADERS = {
    "meeting": """\
// Learnt by Scripts/learn-summary-weights.py from the training part of QMSum (Zhong et al. 2021),
// https://github.com/Yale-LILY/QMSum, MIT licence, Copyright (c) 2021 Yale-LILY (see NOTICE); do not edit.
""",
    "debate": """\
// Learnt by Scripts/learn-summary-weights.py from FREDSum (Rennard et al. 2023), https://github.com/linto-ai/FREDSum,
// without its test part. FREDSum is under the Creative Commons Attribution-ShareAlike 4.0 licence, and so is this file:
// https://creativecommons.org/licenses/by-sa/4.0/ (see NOTICE). Changed: reduced to weights of words; do not edit.
""",
}


def lines(paths):
    for path in paths.split(","):
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.strip():
                    yield json.loads(line)


def folded(text):
    return unicodedata.normalize("NFKC", text).casefold()


def stem(word):
    """What LightStemmer gives for an English word."""
    for extra in (0, 2):
        for suffix, rest in SUFFIXES:
            if word.endswith(suffix) and len(word) - len(suffix) >= rest + extra:
                word = word[:-len(suffix)]
                break
        else:
            break
    return word


def share(keys, summaries):
    """What share of the summaries has each of the keys."""
    return [sum(key in summary for summary in summaries) / len(summaries) for key in keys]


def texts(references, features, by_stem):
    """The words and pairs of every text with their features, and how many of its references have each."""
    wanted = {record["id"]: record.get("references") or [record["reference"]] for record in lines(references)}
    unit = stem if by_stem else lambda word: word
    found = []
    for document in lines(features):
        summaries = [[unit(word) for word in WORD.findall(folded(text))] for text in wanted[document["id"]]]
        layer = document["layers"]["features"]
        words = [entry for entry in layer if "word" in entry]
        units = [unit(entry["word"]) for entry in words]
        first = {}
        for index, name in enumerate(units):
            first.setdefault(name, index)
        text = {
            "id": document["id"], "words": units, "features": [entry["values"] for entry in words],
            "length": max(10.0, sum(map(len, summaries)) / len(summaries)),
            "total": max(1, sum(entry["count"] for entry in words)),
            "hits": share(units, [set(summary) for summary in summaries]), "first": first, "pairs": [],
        }
        if by_stem:
            counts = pairs_of(document, layer, first)
            text["pairs"], text["pairCounts"] = list(counts), list(counts.values())
            text["pairHits"] = share(text["pairs"], [set(zip(summary, summary[1:])) for summary in summaries])
        found.append(text)
    return found


def pairs_of(document, layer, known):
    """In how many sentences each pair of neighbouring stems stands, in order of first occurrence."""
    text = (document.get("text") or document["source"]).encode()
    counts = collections.Counter()
    for entry in layer:
        if "span" in entry:
            start, end = entry["span"]
            own = [stem(word) for word in WORD.findall(folded(text[start:end].decode()))]
            counts.update(sorted({pair for pair in zip(own, own[1:]) if pair[0] in known and pair[1] in known}))
    return counts


def priors(part, keys, hits, least=None):
    """By key: the logit of how often references have it, less that of all keys; keys too rare to tell are left out."""
    seen, hit = collections.Counter(), collections.Counter()
    for text in part:
        for key, value in dict(zip(text[keys], text.get(hits, ()))).items():
            seen[key] += 1
            hit[key] += value
    mean = sum(hit.values()) / max(1, sum(seen.values()))
    table = {}
    for key, count in seen.items():
        rate = min(max((hit[key] + SMOOTHING * mean) / (count + SMOOTHING), 1e-3), 1 - 1e-3)
        value = round((math.log(rate / (1 - rate)) - math.log(mean / (1 - mean))) / STEP) * STEP
        if count >= FEWEST_TEXTS and value and (least is None or value >= least):
            table[key] = value
    return table


def lengths(text):
    return math.log(text["length"]) / 5, math.log(text["length"] / text["total"]) / 5


def matrix(text, names, table):
    """The features of a text's words, those that only a genre and a summary's length give filled in."""
    values = numpy.array([[entry[name] for name in names] for entry in text["features"]], dtype=float)
    column = {name: index for index, name in enumerate(names)}
    for row, word in enumerate(text["words"]):
        values[row, column["prior"]] = table.get(word, 0)
        values[row, column["known"]] = word in table
    values[:, column["budget"]], values[:, column["compression"]] = lengths(text)
    return values


def pair_matrix(text, names, inputs, weights, table):
    """The features of a text's pairs; the chance of a stem is that of the likeliest of its words."""
    logits = {}
    for word, logit in zip(text["words"], inputs @ weights):
        logits[word] = max(logits.get(word, -9.0), min(float(logit), 9.0))
    function = {word: text["features"][index]["function"] for word, index in text["first"].items()}
    term = {word: text["features"][index]["term"] for word, index in text["first"].items()}
    budget, compression = lengths(text)
    rows = []
    for pair, count in zip(text["pairs"], text["pairCounts"]):
        first, second = pair
        (one, two), often = (function[first], function[second]), math.log(count)
        rows.append([
            1, logits[first] / 4, logits[second] / 4, often, one, two, one * two, (1 - one) * (1 - two),
            table.get(pair, 0), pair in table, one * often, (1 - one) * (1 - two) * often, budget, compression,
            max(term[first], term[second]),
        ])
    return numpy.array(rows, dtype=float)


def meeting_of(identifier):
    """Topics of one talk go into one fold."""
    return re.sub(r"-\d+$", "", identifier.split("-", 1)[-1])


def logistic(inputs, hits, what):
    """The weights of a logistic model, by Newton's method."""
    weights = numpy.zeros(inputs.shape[1])
    for _ in range(20):
        chance = 1 / (1 + numpy.exp(-inputs @ weights))
        slope = inputs.T @ (hits - chance) - RIDGE * weights
        curve = (inputs * (chance * (1 - chance))[:, None]).T @ inputs + RIDGE * numpy.eye(len(weights))
        weights += numpy.linalg.solve(curve, slope)
    chance = numpy.clip(1 / (1 + numpy.exp(-inputs @ weights)), 1e-9, 1 - 1e-9)
    loss = -(hits * numpy.log(chance) + (1 - hits) * numpy.log(1 - chance)).mean()
    print(f"{len(hits)} {what}, mean log loss {loss:.4f}", file=sys.stderr)
    return weights


def fit(all_texts, names, by_stem):
    """The weights of words, and of pairs or none."""
    talks = sorted({meeting_of(text["id"]) for text in all_texts}) if by_stem else [text["id"] for text in all_texts]
    number = {talk: index % FOLDS for index, talk in enumerate(talks)}
    folds = [number[meeting_of(text["id"]) if by_stem else text["id"]] for text in all_texts]
    others = [[text for text, own in zip(all_texts, folds) if own != fold] for fold in range(FOLDS)]
    tables = [priors(part, "words", "hits") for part in others]
    inputs = [matrix(text, names, tables[fold]) for text, fold in zip(all_texts, folds)]
    weights = logistic(numpy.vstack(inputs), numpy.concatenate([text["hits"] for text in all_texts]), "words")
    if not by_stem:
        return weights, None
    tables = [priors(part, "pairs", "pairHits", STEP) for part in others]
    pairs = [pair_matrix(text, names, own, weights, tables[fold])
             for text, own, fold in zip(all_texts, inputs, folds) if text["pairs"]]
    hits = numpy.concatenate([text["pairHits"] for text in all_texts if text["pairs"]])
    return weights, logistic(numpy.vstack(pairs), hits, "pairs")


def wrapped(words, indent, width=120):
    row, rows = indent, []
    for word in words:
        if row != indent and len(row) + 1 + len(word) > width:
            rows.append(row)
            row = indent
        row += word if row == indent else " " + word
    return "\n".join(rows + [row])


def weight_rows(label, names, weights):
    pairs = ", ".join(f'("{name}", {weight:.3f})' for name, weight in zip(names, weights)).split("), ")
    pairs = [pair if pair.endswith(")") else pair + ")," for pair in pairs]
    return [f"    {label}: [", wrapped(pairs, "      ") + ",", "    ],"]


def prior_rows(label, table):
    buckets = collections.defaultdict(list)
    for word, value in table.items():
        if not set(word) & set('\\" \n'):
            buckets[value].append(word)
    rows = [f"    {label}: ["]
    for value in sorted(buckets, reverse=True):
        words = wrapped(sorted(buckets[value]), " " * 8)
        rows += ["      (", f"        {value},", '        """', words, '        """', "      ),"]
    return rows


def swift(genre, language, names, weights, table):
    """The file of a genre; `weights` and `table` are those of words and of pairs."""
    table = ({word: value for word, value in table[0].items() if "_" not in word},
             {"_".join(pair): value for pair, value in table[1].items() if not any("_" in word for word in pair)})
    rows = [
        HEADERS[genre], "extension GenreWeights {",
        f"  /// {genre.capitalize()}, language {language}: {len(table[0])} {'stems' if genre in BY_STEM else 'words'}"
        + (f", {len(table[1])} pairs." if table[1] else "."),
        f"  static let {genre} = GenreWeights(", f'    genre: .{genre}, language: "{language}",',
    ]
    rows += weight_rows("weights", names, weights[0]) + prior_rows("priors", table[0])
    if genre in BY_STEM:
        rows += ["    ], isByStem: true,"] + weight_rows("pairWeights", PAIR_NAMES, weights[1])
        rows += prior_rows("pairPriors", table[1])
    return "\n".join(rows + ["    ])", "}", ""])


def main():
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    genre, language, references, features, output = sys.argv[1:]
    by_stem = genre in BY_STEM
    all_texts = texts(references, features, by_stem)
    names = list(all_texts[0]["features"][0])
    order = ["bias"] + [name for name in names if name != "bias"]
    weights = fit(all_texts, order, by_stem)
    tables = priors(all_texts, "words", "hits"), priors(all_texts, "pairs", "pairHits", STEP) if by_stem else {}
    written = output + ".new"
    with open(written, "w", encoding="utf-8") as file:
        file.write(swift(genre, language, order, weights, tables))
    os.replace(written, output)


if __name__ == "__main__":
    main()
