#!/usr/bin/env python3
"""Writes Sources/Epitome/Lexicons/WordUses+English.swift: how often each word is a noun, verb, adjective or adverb, and
what the words before and after say of it.

Usage: learn-word-uses.py WORDNET_FOLDER TRANSCRIPTS.jsonl      needs: pip install numpy

WORDNET_FOLDER holds index.noun, noun.exc, cntlist.rev and so on (WordNet 3.0). TRANSCRIPTS.jsonl holds one object a
line with "text". A dictionary-constrained mixture (Merialdo 1994, with neighbours in the place of tags): the class of a
word depends on the word, the word before and the word after; WordNet's counts are the prior, EM on the transcripts does
the rest. Function words and frequent verbs count as themselves where they are neighbours, other words by their class.
"""

import collections
import json
import os
import re
import sys

import numpy

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LEXICONS = os.path.join(ROOT, "Sources", "Epitome", "Lexicons")
NOUN, VERB, ADJECTIVE, ADVERB = range(4)
CLASSES = ["noun", "verb", "adj", "adv"]
NEIGHBOURS = ["=|", "=A", "=0", "='s", "=-", "=n", "=v", "=a", "=r"]
UNKNOWN = numpy.array([0.85, 0.05, 0.08, 0.02])
# Classes that WordNet does not give a word are not shut out: "a commit", "an ask".
OPEN_SHARE = numpy.array([0.03, 0.015, 0.01, 0.0])
PRIOR_WEIGHT = 8.0
STEPS = 8
RULES = [
    [("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"), ("ies", "y")],
    [("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")],
    [("er", ""), ("est", ""), ("er", "e"), ("est", "e")],
    [],
]
HEADER = """\
// Derived from WordNet 3.0, Copyright 2006 by Princeton University, all rights reserved (its licence stands in NOTICE),
// and from transcripts of the podcasts of Changelog Media, https://github.com/thechangelog/transcripts, which are under
// the Creative Commons Attribution-ShareAlike 4.0 licence, and so is this file:
// https://creativecommons.org/licenses/by-sa/4.0/ (see NOTICE). Changed: shares of use were counted, nothing is quoted.
// Written by Scripts/learn-word-uses.py; do not edit.
"""


class WordNet:
    """Which classes a word may have, and how often SemCor has each."""

    def __init__(self, folder):
        self.counts = [{} for _ in CLASSES]
        self.irregular = [collections.defaultdict(list) for _ in CLASSES]
        for kind, name in enumerate(CLASSES):
            for line in open(os.path.join(folder, "index." + name), encoding="latin-1"):
                if not line.startswith(" ") and "_" not in line.split(" ", 1)[0]:
                    self.counts[kind][line.split(" ", 1)[0]] = 0.0
            for line in open(os.path.join(folder, name + ".exc"), encoding="latin-1"):
                form, *lemmas = line.split()
                self.irregular[kind][form] += lemmas
        by_digit = {"1": NOUN, "2": VERB, "3": ADJECTIVE, "5": ADJECTIVE, "4": ADVERB}
        for line in open(os.path.join(folder, "cntlist.rev"), encoding="latin-1"):
            key, _, count = line.split()
            word, sense = key.split("%")
            if word in self.counts[by_digit[sense[0]]]:
                self.counts[by_digit[sense[0]]][word] += float(count)

    def lemmas(self, word, kind):
        known = self.counts[kind]
        found = {word} & known.keys() | {lemma for lemma in self.irregular[kind].get(word, []) if lemma in known}
        for ending, other in RULES[kind]:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                lemma = word[: -len(ending)] + other
                doubled = kind in (VERB, ADJECTIVE) and len(lemma) > 3 and lemma[-1] == lemma[-2]
                found |= {form for form in [lemma] + [lemma[:-1]] * doubled if form in known}
        return found

    def uses(self, word):
        counts = [
            sum(self.counts[kind][lemma] for lemma in lemmas) + 0.5 if lemmas else 0.0
            for kind in range(len(CLASSES))
            for lemmas in [self.lemmas(word, kind)]
        ]
        return numpy.array(counts)


def word_list(source, name):
    match = re.search(name + r'\w*(?:: WordSet =|:)\s*"""(.*?)"""', source, re.S)
    match = match or re.search(name + r':\s*"(.*?)"', source)
    return set(match.group(1).split())


def texts(path):
    token = re.compile(r"[^\W_]+(?:['.][^\W_]+)*|[^\w\s]+|_+|\n+")
    for line in open(path, encoding="utf-8"):
        text = json.loads(line)["text"].replace("’", "'")
        yield token.findall(re.sub(r"\\\[.*?\\\]", "", re.sub(r"\*\*[^*\n]{1,60}:\*\*", "\n", text)))


def learn(wordnet, documents):
    source = "".join(
        open(os.path.join(LEXICONS, name), encoding="utf-8").read()
        for name in sorted(os.listdir(LEXICONS))
        if name.startswith("Lexicon+English")
    )
    function = set().union(*(word_list(source, name) for name in (
        "functionWords", "innerFunctionWords", "fillers", "questionWords", "numberWords", "backchannels")))
    verbs = word_list(source, "englishVerbs")
    counts = collections.Counter(word.lower() for words in documents for word in words if word[0].isalpha())
    marks = {word: i for i, (word, count) in enumerate(counts.most_common(1000))
             if count >= 400 and (word in function or word in verbs)}
    marks = {word: i for i, word in enumerate(marks)}
    numbers = {word: i for i, word in enumerate(sorted(counts.keys() - function))}
    prior = numpy.array([wordnet.uses(re.sub("'s$", "", word)) for word in numbers])
    known = prior.sum(1) > 0
    prior = numpy.where(known[:, None], prior / numpy.maximum(prior.sum(1, keepdims=True), 1e-9), UNKNOWN)
    dominant = prior.argmax(1)
    prior = prior + OPEN_SHARE
    prior /= prior.sum(1, keepdims=True)

    def neighbour(words, index, is_next):
        if not 0 <= index < len(words):
            return len(marks)
        word = words[index]
        lower = word.lower()
        if not word[0].isalnum():
            return len(marks) + (4 if word == "-" else 0)
        if word[0].isdigit():
            return len(marks) + 2
        if lower in marks:
            return marks[lower]
        if lower.endswith("'s") and not is_next:
            return len(marks) + 3
        if lower in function:
            return len(marks)
        return len(marks) + (1 if word[0].isupper() else 5 + dominant[numbers[lower]])

    places = [
        (numbers[word], neighbour(words, index - 1, False), neighbour(words, index + 1, True))
        for words in documents for index, word in enumerate(words) if word[0].islower() and word in numbers
    ]
    target, before, after = numpy.array(places).T
    size = len(marks) + len(NEIGHBOURS)
    share = prior
    says = [numpy.ones((4, size)) / size] * 2
    for _ in range(STEPS):
        posterior = share[target] * says[0][:, before].T * says[1][:, after].T
        posterior /= posterior.sum(1, keepdims=True)
        says = [numpy.stack([numpy.bincount(side, posterior[:, kind], size) + 1 for kind in range(4)])
                for side in (before, after)]
        says = [table / table.sum(1, keepdims=True) for table in says]
        expected = numpy.stack([numpy.bincount(target, posterior[:, kind], len(numbers)) for kind in range(4)], 1)
        share = (expected + PRIOR_WEIGHT * prior) / (expected.sum(1, keepdims=True) + PRIOR_WEIGHT)
    return list(marks) + NEIGHBOURS, says, dict(zip(numbers, share)), counts


def eighths(share):
    """The share in eighths, by largest remainders."""
    parts = numpy.floor(share * 8).astype(int)
    for kind in numpy.argsort(-(share * 8 - parts), kind="stable")[: 8 - parts.sum()]:
        parts[kind] += 1
    return tuple(int(part) for part in parts)


def endings(rare):
    """The mean share of words by ending, where it differs from that of the next shorter ending."""
    found = {}
    for length in range(5):
        groups = collections.defaultdict(list)
        for word, share in rare.items():
            if len(word) >= length + 3:
                groups[word[len(word) - length:]].append(share)
        for ending, group in sorted(groups.items()):
            mean = numpy.mean(group, 0)
            shorter = next((found[ending[i:]] for i in range(1, length + 1) if ending[i:] in found), None)
            if shorter is None or len(group) >= 25 and abs(mean - shorter).sum() > 0.25:
                found[ending] = mean
    return found


def wrapped(words, indent, width=118):
    lines, line = [], indent
    for word in words:
        if line != indent and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = indent
        line += word if line == indent else " " + word
    return "\n".join(lines + [line])


def literal(buckets):
    parts = [
        f"      (\n        {shares[0]}, {shares[1]}, {shares[2]},\n"
        f'        """\n{wrapped(buckets[shares], "        ")}\n        """\n      )'
        for shares in sorted(buckets, reverse=True)
    ]
    return ",\n".join(parts)


def main(wordnet_folder, transcripts):
    wordnet = WordNet(wordnet_folder)
    names, says, shares, counts = learn(wordnet, list(texts(transcripts)))
    frequent = open(os.path.join(LEXICONS, "Frequencies+English.swift"), encoding="utf-8").read()
    frequent = set(re.findall(r"[a-z][a-z']+", "".join(re.findall(r'"""(.*?)"""', frequent, re.S))))
    for word in sorted(frequent - shares.keys()):
        uses = wordnet.uses(word)
        if uses.sum() > 0:
            shares[word] = uses / uses.sum()
    rare = {word: share for word, share in shares.items() if word not in frequent and word.isalpha()}
    for word in sorted(set().union(*wordnet.counts) - shares.keys()):
        if word.isalpha():
            uses = wordnet.uses(word)
            rare[word] = uses / uses.sum()
    by_ending = endings(rare)

    def guess(word):
        rests = (word[i:] for i in range(min(3, len(word)), len(word) + 1))
        return next(by_ending[rest] for rest in rests if rest in by_ending)

    buckets, ending_buckets = collections.defaultdict(list), collections.defaultdict(list)
    for word in sorted(shares):
        is_kept = word in frequent or counts[word] >= 3
        if is_kept and "'" not in word and abs(shares[word] - guess(word)).sum() > 0.4:
            buckets[eighths(shares[word])].append(word)
    for ending in sorted(by_ending):
        ending_buckets[eighths(by_ending[ending])].append(ending or "*")
    sides = []
    for table in says:
        logs = numpy.log(table)
        logs = numpy.maximum(-60, numpy.round(10 * (logs - logs.max(0)))).astype(int)
        sides.append(wrapped([f"{name} {' '.join(map(str, logs[:, i]))}" for i, name in enumerate(names)], "        "))
    with open(os.path.join(LEXICONS, "WordUses+English.swift"), "w", encoding="utf-8") as file:
        file.write(f"""{HEADER}
extension WordUses {{
  /// English: {sum(map(len, buckets.values()))} words that their endings do not explain.
  static let english = WordUses(
    words: [
{literal(buckets)},
    ],
    endings: [
{literal(ending_buckets)},
    ],
    before: \"\"\"
{sides[0].replace("        ", "      ")}
      \"\"\",
    after: \"\"\"
{sides[1].replace("        ", "      ")}
      \"\"\")
}}
""")


if __name__ == "__main__":
    main(*sys.argv[1:])
