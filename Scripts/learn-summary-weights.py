#!/usr/bin/env python3
"""Learns what the summaries that people write of a genre have in common, and writes it as Swift.

Usage: learn-summary-weights.py GENRE LANGUAGE REFERENCES.jsonl[,...] FEATURES.jsonl[,...] OUTPUT.swift   needs: pip install numpy

REFERENCES holds objects with "id" and "reference" or "references"; FEATURES what `epitome features` says of the texts of the
same ids. A logistic model estimates for each word of a text the probability that its reference summaries have it (ridge
penalty, Newton's method). Beside the features of the text it has a prior: how much oftener references have the word when the
text does, smoothed towards the mean. When the model is fitted, the prior of a text is that of the other folds' texts, so that it
is not believed more than it deserves on texts that nobody has seen. There is nothing random: the same input gives the same bytes.
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


def texts(references, features):
    """The words of every text with their features, and how many of its references have each."""
    wanted = {record["id"]: record.get("references") or [record["reference"]] for record in lines(references)}
    found = []
    for document in lines(features):
        summaries = [set(WORD.findall(folded(text))) for text in wanted[document["id"]]]
        length = sum(len(WORD.findall(text)) for text in wanted[document["id"]]) / len(summaries)
        words = [entry for entry in document["layers"]["features"] if "word" in entry]
        total = max(1, sum(entry["count"] for entry in words))
        found.append({
            "words": [entry["word"] for entry in words],
            "features": [entry["values"] for entry in words],
            "length": max(10.0, length), "total": total,
            "hits": [sum(entry["word"] in summary for summary in summaries) / len(summaries) for entry in words],
        })
    return found


def priors(part):
    """By word: the logit of how often references have it, less that of all words; words too rare to tell are left out."""
    seen, hit = collections.Counter(), collections.Counter()
    for text in part:
        for word, share in zip(text["words"], text["hits"]):
            seen[word] += 1
            hit[word] += share
    mean = sum(hit.values()) / sum(seen.values())
    table = {}
    for word, count in seen.items():
        share = (hit[word] + SMOOTHING * mean) / (count + SMOOTHING)
        share = min(max(share, 1e-3), 1 - 1e-3)
        value = round((math.log(share / (1 - share)) - math.log(mean / (1 - mean))) / STEP) * STEP
        if count >= FEWEST_TEXTS and value:
            table[word] = value
    return table


def matrix(text, names, table):
    """The features of a text's words, those that only a genre and a summary's length give filled in."""
    values = numpy.array([[entry[name] for name in names] for entry in text["features"]], dtype=float)
    column = {name: index for index, name in enumerate(names)}
    for row, word in enumerate(text["words"]):
        values[row, column["prior"]] = table.get(word, 0)
        values[row, column["known"]] = word in table
    values[:, column["budget"]] = math.log(text["length"]) / 5
    values[:, column["compression"]] = math.log(text["length"] / text["total"]) / 5
    return values


def fit(all_texts, names):
    parts = []
    for fold in range(FOLDS):
        table = priors([text for index, text in enumerate(all_texts) if index % FOLDS != fold])
        parts += [(matrix(text, names, table), text["hits"]) for text in all_texts[fold::FOLDS] if text["words"]]
    inputs = numpy.vstack([values for values, _ in parts])
    hits = numpy.concatenate([numpy.array(share) for _, share in parts])
    weights = numpy.zeros(len(names))
    for _ in range(20):
        chance = 1 / (1 + numpy.exp(-inputs @ weights))
        slope = inputs.T @ (hits - chance) - RIDGE * weights
        curve = (inputs * (chance * (1 - chance))[:, None]).T @ inputs + RIDGE * numpy.eye(len(names))
        weights += numpy.linalg.solve(curve, slope)
    chance = numpy.clip(1 / (1 + numpy.exp(-inputs @ weights)), 1e-9, 1 - 1e-9)
    loss = -(hits * numpy.log(chance) + (1 - hits) * numpy.log(1 - chance)).mean()
    print(f"{len(all_texts)} texts, {len(hits)} words, mean log loss {loss:.4f}", file=sys.stderr)
    return weights


def wrapped(words, indent, width=120):
    row, rows = indent, []
    for word in words:
        if row != indent and len(row) + 1 + len(word) > width:
            rows.append(row)
            row = indent
        row += word if row == indent else " " + word
    return "\n".join(rows + [row])


def swift(genre, language, names, weights, table):
    buckets = collections.defaultdict(list)
    for word, value in table.items():
        if "\\" not in word and '"' not in word and "_" not in word:
            buckets[value].append(word)
    pairs = ", ".join(f'("{name}", {weight:.3f})' for name, weight in zip(names, weights)).split("), ")
    pairs = [pair if pair.endswith(")") else pair + ")," for pair in pairs]
    rows = [
        HEADERS[genre], "extension GenreWeights {", f"  /// {genre.capitalize()}, language {language}: {len(table)} words.",
        f"  static let {genre} = GenreWeights(", f'    genre: .{genre}, language: "{language}",', "    weights: [",
        wrapped(pairs, "      ") + ",", "    ],", "    priors: [",
    ]
    for value in sorted(buckets, reverse=True):
        rows += ["      (", f"        {value},", '        """', wrapped(sorted(buckets[value]), " " * 8), '        """', "      ),"]
    return "\n".join(rows + ["    ])", "}", ""])


def main():
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    genre, language, references, features, output = sys.argv[1:]
    all_texts = texts(references, features)
    names = list(all_texts[0]["features"][0])
    order = ["bias"] + [name for name in names if name != "bias"]
    weights = fit(all_texts, order)
    written = output + ".new"
    with open(written, "w", encoding="utf-8") as file:
        file.write(swift(genre, language, order, weights, priors(all_texts)))
    os.replace(written, output)


if __name__ == "__main__":
    main()
