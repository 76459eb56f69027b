#!/usr/bin/env python3
"""Writes what `epitome genre learn` learnt as the Swift file of a genre that comes with Epitome.

Usage: write-genre-weights.py GENRE.json OUTPUT.swift
"""

import collections
import json
import os
import sys

HEADERS = {
    "meeting": """\
// Learnt by "epitome genre learn" from the training part of QMSum (Zhong et al. 2021),
// https://github.com/Yale-LILY/QMSum, MIT licence, Copyright (c) 2021 Yale-LILY (see NOTICE); do not edit.
""",
    "debate": """\
// Learnt by "epitome genre learn" from FREDSum (Rennard et al. 2023), https://github.com/linto-ai/FREDSum,
// without its test part. FREDSum is under the Creative Commons Attribution-ShareAlike 4.0 licence, and so is this file:
// https://creativecommons.org/licenses/by-sa/4.0/ (see NOTICE). Changed: reduced to weights of words; do not edit.
""",
}


def wrapped(words, indent, width=120):
    row, rows = indent, []
    for word in words:
        if row != indent and len(row) + 1 + len(word) > width:
            rows.append(row)
            row = indent
        row += word if row == indent else " " + word
    return "\n".join(rows + [row])


def weight_rows(label, weights):
    pairs = ", ".join(f'("{name}", {weight:.3f})' for name, weight in sorted(weights.items())).split("), ")
    pairs = [pair if pair.endswith(")") else pair + ")," for pair in pairs]
    return [f"    {label}: [", wrapped(pairs, "      ") + ",", "    ],"]


def prior_rows(label, table):
    buckets = collections.defaultdict(list)
    for word, value in table.items():
        buckets[value].append(word.replace(" ", "_"))
    rows = [f"    {label}: ["]
    for value in sorted(buckets, reverse=True):
        words = wrapped(sorted(buckets[value]), " " * 8)
        rows += ["      (", f"        {value},", '        """', words, '        """', "      ),"]
    return rows


def kept(priors):
    """The words that a literal of words can hold: `_` stands for a space there."""
    return {word: float(value) for word, value in priors.items() if not set(word) & set('\\"_\n')}


def swift(learnt):
    genre, by_stem, pairs = learnt["genre"], learnt["unit"] == "stem", learnt.get("pairs")
    words = kept(learnt["words"]["priors"])
    counts = f"{len(words)} {'stems' if by_stem else 'words'}"
    if pairs:
        counts += f", {len(kept(pairs['priors']))} pairs"
    rows = [
        HEADERS[genre], "extension GenreWeights {",
        f"  /// {genre.capitalize()}, language {learnt['language']}: {counts}.",
        f"  static let {genre} = GenreWeights(", f'    genre: .{genre}, language: "{learnt["language"]}",',
    ]
    rows += weight_rows("weights", learnt["words"]["weights"]) + prior_rows("priors", words)
    if pairs:
        rows += ["    ], isByStem: true,"] + weight_rows("pairWeights", pairs["weights"])
        rows += prior_rows("pairPriors", kept(pairs["priors"]))
    return "\n".join(rows + ["    ])", "}", ""])


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        learnt = json.load(file)
    written = sys.argv[2] + ".new"
    with open(written, "w", encoding="utf-8") as file:
        file.write(swift(learnt))
    os.replace(written, sys.argv[2])


if __name__ == "__main__":
    main()
