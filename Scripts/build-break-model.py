#!/usr/bin/env python3
"""Trains the models that break unpunctuated text and writes Sources/Epitome/Lexicons/BreakModel+LANGUAGE.swift.

Usage: build-break-model.py SOURCES [--languages en,de] [--output FOLDER] [--score LANGUAGE=FILE.jsonl]
       needs: pip install numba==0.68.1 numpy==2.4.6 scipy==1.17.1; break_corpus.py tells what SOURCES holds
       --score measures on lines {"text": ..., "sentences": [...]}
       build-break-model.py --keys LANGUAGE=TEXT prints, for a test, the sum of the features' keys at every token

Sentences are taken from punctuated text by plain rules, stripped of punctuation and case, and joined. Every gap between
two words (characters in Chinese and Japanese) is an instance of a logistic regression over hashed n-grams, trained with
AdaGrad; a share of the features is hidden at each step (Globerson and Roweis 2006), so that no single one is relied
upon and the small ones can be left out. Word classes are k-means clusters of the words' neighbours (Schuetze 1995).
"""

import argparse
import base64
import json
import math
import os
import random
import re
from collections import Counter

import numba
import numpy
import scipy.sparse
import scipy.sparse.linalg

import break_corpus

NAMES = {
    "en": "English", "de": "German", "fr": "French", "ja": "Japanese", "es": "Spanish", "it": "Italian",
    "pt": "Portuguese", "ru": "Russian", "zh": "Chinese", "ko": "Korean",
}
UNSPACED = {"ja", "zh"}
UNIT = 256
FEATURES = {"en": 300000, "de": 220000, "ja": 220000, "fr": 180000, "pt": 80000}
OTHER_FEATURES = 110000
MOST_SENTENCES = {"podcasts": 80000, "meetings": 15000, "help": 30000, "pages": 20000}
CLASSES, VOCABULARY, OWN_CLASS, FREQUENT = 128, 12000, 255, 150
FEATURE_BITS, WORD_BITS = 26, 24
LEAST_COUNT, HIDDEN, EPOCHS, RATE, DECAY = 5, 0.3, 2, 0.15, 1e-7
LONGEST = {False: 80, True: 160}
BONUS = {"en": 1.5, "ja": 1.5, "zh": 1.5}
OTHER_BONUS = 1.0
LENGTH_SHARE = {False: 0.5, True: 1.0}

WORD_SEED, DIGIT_SEED, CLASS_SEED, PRIME = 0x811C9DC5, 0x01234567, 0x63, 0x9E3779B1
FOLDS = str.maketrans({"ё": "е", "’": "'", "‘": "'", "ʼ": "'", "\u00ad": None})


# Hashes, the same as in BreakModel.swift


def step(value, number):
    value = ((value ^ number) * PRIME) & 0xFFFFFFFF
    return value ^ (value >> 15)


def hashed(text, seed=WORD_SEED):
    for character in text:
        seed = step(seed, ord(character))
    return seed


def steps(values, numbers):
    mixed = (values ^ numbers) * numpy.uint32(PRIME)
    return mixed ^ (mixed >> numpy.uint32(15))


def ending(word, length):
    if word[0].isdigit():
        return hashed("0" * min(len(word), 5), DIGIT_SEED)
    return hashed("-" + word[-length:])


def kind(word):
    character = word[0]
    if "0" <= character <= "9":
        return 1
    if "\u3041" <= character <= "\u309f":
        return 2
    if "\u30a0" <= character <= "\u30ff":
        return 3
    return 4 if "\u3400" <= character <= "\u4dbf" or "\u4e00" <= character <= "\u9fff" or character in "々〆〇" else 5


# Tokens, as BreakTokens.swift finds them


def tokens(text, language):
    """Pairs of a folded word and whether it has a capital; single characters in Chinese and Japanese."""
    text = text.translate(FOLDS)
    if language in UNSPACED:
        return [(word, False) for word in re.findall(r"[a-z0-9]+(?:'[a-z0-9]+)*|[^\W_]", text.lower())]
    words = re.findall(r"[^\W_]+(?:'+[^\W_]+)*", text)
    return [(word.lower(), word[0].isupper()) for word in words]


# Sentences of punctuated text

ABBREVIATIONS = set(
    "dr mr mrs ms prof st vs etc e.g i.e z.b d.h u.a bzw ca usw no nr abb art bd inkl max min vgl p.ex cf sr sra ej "
    "pág т.е т.д т.п г ул см рис стр др fig vol inc ltd jr mt gen col sgt lt rep sen".split())
STOP = re.compile(r"""([.!?…]+)["»”“’')\]*]*\s+(?=["«„“‘'(\[¿¡—–-]*\s?(.))""")
CLOSED = re.compile(r"[.!?…:][\"»”“’')\]*]*$")


def spaced_sentences(text, language):
    found, start = [], 0
    for match in STOP.finditer(text):
        following = match.group(2)
        if not (following.isupper() or following.isdigit() or language == "ko"):
            continue
        if match.group(1) == ".":
            word = re.search(r"(\S*)$", text[start:match.start()]).group(1).lower().lstrip("(\"'«„")
            if len(word) == 1 and word.isalpha() and word != "i" or word in ABBREVIATIONS:
                continue
            if language == "de" and word.isdigit() and len(word) < 3 or "." in word and len(word) < 6:
                continue
        found.append(text[start:match.end()])
        start = match.end()
    return found + ([text[start:]] if CLOSED.search(text[start:]) else [])


def unspaced_sentences(text):
    found, start, depth = [], 0, 0
    for position, character in enumerate(text):
        depth += (character in "「『（(“") - (character in "」』）)”")
        following = text[position + 1:position + 2]
        if character in "。！？!?" and depth <= 0 and not (following and following in "。！？!?…」』）)”"):
            found.append(text[start:position + 1])
            start = position + 1
            depth = 0
    return found


def instances(folder, language, known):
    """The tokens of all sentences, which of them open one, and which have a capital."""
    chance = random.Random(1)
    words, opens, capitals = [], [], []
    for name, texts in break_corpus.paragraphs(folder, language, known):
        if language == "en":
            known.update(texts)
        chance.shuffle(texts)
        count, keeps = 0, (False, False)
        for text in texts:
            split = unspaced_sentences(text) if language in UNSPACED else spaced_sentences(text, language)
            for sentence in split:
                found = tokens(sentence, language)
                if not found or len(found) > 400:
                    continue
                # Captions come without case, with capitals at the beginning of sentences, or of names only.
                if count % 20 == 0:
                    keeps = chance.choice([(False, False)] * 6 + [(True, True), (True, False)])
                count += 1
                for place, (word, is_capital) in enumerate(found):
                    words.append(word)
                    opens.append(place == 0)
                    capitals.append(0 if not keeps[0] else 1 + (is_capital and (place > 0 or keeps[1])))
            if count > MOST_SENTENCES.get(name, math.inf):
                break
    return words, numpy.array(opens, dtype=numpy.float32), numpy.array(capitals, dtype=numpy.uint32)


# Word classes


def k_means(points, count, rounds=25):
    chance = numpy.random.default_rng(5)
    centres = points[chance.choice(len(points), count, replace=False)].copy()
    for _ in range(rounds):
        nearest = (points @ centres.T).argmax(1)
        for number in range(count):
            members = points[nearest == number]
            centre = members.sum(0) if len(members) else points[chance.integers(len(points))]
            centres[number] = centre / (numpy.linalg.norm(centre) + 1e-9)
    return (points @ centres.T).argmax(1)


def word_classes(words, opens, contexts=800, dimensions=60):
    """The class number of each word that is frequent enough to have one."""
    vocabulary = [word for word, count in sorted(Counter(words).items(), key=lambda entry: (-entry[1], entry[0]))
                  if count >= 4][:VOCABULARY]
    place = {word: index for index, word in enumerate(vocabulary)}
    row = numpy.array([place.get(word, -1) for word in words])
    context = numpy.where((row >= 0) & (row < contexts), row + 1, contexts + 1)
    left, right = numpy.zeros_like(context), numpy.zeros_like(context)
    left[1:], right[:-1] = context[:-1], context[1:]
    left[opens > 0] = 0
    right[:-1][opens[1:] > 0] = 0
    known = row >= 0
    width = contexts + 2
    columns = numpy.concatenate([left[known], right[known] + width])
    rows = numpy.concatenate([row[known]] * 2)
    counts = scipy.sparse.coo_matrix(
        (numpy.ones(len(columns)), (rows, columns)), (len(vocabulary), 2 * width)).tocsr()
    counts.sum_duplicates()
    total, totals = counts.sum(), numpy.asarray(counts.sum(1)).ravel()
    sums = numpy.asarray(counts.sum(0)).ravel()
    cells = counts.tocoo()
    information = numpy.log(cells.data * total / (totals[cells.row] * sums[cells.col] ** 0.75 * total ** 0.25))
    matrix = scipy.sparse.csr_matrix((numpy.maximum(information, 0), (cells.row, cells.col)), counts.shape)
    vectors, values, _ = scipy.sparse.linalg.svds(matrix, k=dimensions, v0=numpy.ones(min(matrix.shape)))
    points = vectors * numpy.sqrt(values)
    points /= numpy.linalg.norm(points, axis=1, keepdims=True) + 1e-9
    numbers = k_means(points, CLASSES)
    return {word: OWN_CLASS if index < FREQUENT else int(numbers[index]) for index, word in enumerate(vocabulary)}


# Features, the same as in BreakFeatures.swift


def spaced_features(word, group, case, long_ending, short_ending):
    left, right, left2, right2, left3, right3 = word(-1), word(0), word(-2), word(1), word(-3), word(2)
    l1, l2, l3, r1, r2, r3, r4 = group(-1), group(-2), group(-3), group(0), group(1), group(2), group(3)
    yield from [(left,), (right,), (left2,), (right2,), (left3,), (right3,)]
    yield from [(left, right), (left, left2), (right, right2), (left, right, left2), (left, right, right2)]
    yield from [(right, right2, right3), (l1,), (r1,), (l3,), (r3,), (l1, r1), (l1, r1, l2), (l1, r1, l2, l3)]
    yield from [(l1, r1, r2), (l1, r1, r2, r3), (l1, r1, r2, l2), (left, r1), (left, r1, r2), (right, l1)]
    yield from [(right, l1, l2), (l1, l2), (l1, l2, l3), (r1, r2), (r1, r2, r3), (r1, r2, r3, r4)]
    yield from [(right, r2), (right, r2, r3)]
    yield from [(long_ending(-1),), (long_ending(0),), (short_ending(-1),)]
    cases = case(0) * numpy.uint32(4) + case(-1)
    yield from [(cases,), (right, cases), (r1, cases)]


def unspaced_features(word, group):
    l1, l2, l3, l4, l5 = (word(-place) for place in range(1, 6))
    r1, r2, r3, r4 = (word(place) for place in range(4))
    k1, k2, k3, q1, q2, q3 = group(-1), group(-2), group(-3), group(0), group(1), group(2)
    yield from [(l1,), (l1, l2), (l1, l2, l3), (l1, l2, l3, l4), (l1, l2, l3, l4, l5)]
    yield from [(r1,), (r1, r2), (r1, r2, r3), (r1, r2, r3, r4), (l1, r1), (l1, r1, l2), (l1, r1, r2)]
    yield from [(l1, r1, l2, l3), (l1, r1, r2, r3), (l1, r1, l2, r2), (l1, r1, l2, l3, r2), (l1, r1, l2, r2, r3)]
    yield from [(l1, r1, l2, l3, l4), (l2,), (r2,), (k1, q1), (k1, q1, k2, q2, k3, q3), (l1, l2, l3, q1)]
    yield from [(l1, l2, q1, q2), (l1, q1, q2), (r1, r2, k1), (r1, r2, r3, k1, k2), (r1, k1, k2), (l2, l3), (r2, r3)]
    yield (l1, l2, l3, l4, q1)


class Features:
    def __init__(self, language, classes):
        self.language, self.classes, self.known = language, classes, {}

    def hashes(self, word):
        if self.language in UNSPACED:
            return hashed(word), kind(word), 0, 0
        full, long_ending = hashed(word), ending(word, 3)
        number = self.classes.get(word)
        if number is None:
            group = full if len(word) < 5 and not word[0].isdigit() else long_ending
        else:
            group = full if number == OWN_CLASS else step(CLASS_SEED, number)
        return full, group, long_ending, ending(word, 2)

    def keys(self, words, capitals):
        """A row for each token: the upper bits of the hashes of the features of the gap before it."""
        for word in set(words) - self.known.keys():
            self.known[word] = self.hashes(word)
        table = numpy.array([self.known[word] for word in words], dtype=numpy.uint32)

        def column(values):
            def shifted(offset):
                moved = numpy.zeros_like(values)
                before, after = max(0, -offset), max(0, offset)
                moved[before:len(values) - after] = values[after:len(values) - before]
                return moved
            return shifted

        columns = [column(table[:, index]) for index in range(4)]
        if self.language in UNSPACED:
            features = unspaced_features(columns[0], columns[1])
        else:
            features = spaced_features(columns[0], columns[1], column(capitals), columns[2], columns[3])
        result = []
        for number, parts in enumerate(features, 1):
            value = parts[0]
            for part in parts[1:]:
                value = steps(value, part)
            key = steps(value, numpy.uint32(number)) >> numpy.uint32(32 - FEATURE_BITS)
            if number > 36 and self.language not in UNSPACED:
                key = numpy.where(capitals > 0, key, 0)
            result.append(key.astype(numpy.int32))
        return numpy.stack(result, axis=1)


# Training


@numba.njit
def run_epoch(rows, opens, order, weights, squares, bias, state):
    """One pass of AdaGrad over the instances in the given order; the mean loss and the state of the random numbers."""
    loss = 0.0
    shown = numpy.empty(rows.shape[1], numpy.int32)
    for index in order:
        total, count = bias, 0
        for place in range(rows.shape[1]):
            state ^= state << numpy.uint64(13)
            state ^= state >> numpy.uint64(7)
            state ^= state << numpy.uint64(17)
            feature = rows[index, place]
            if feature > 0 and state & numpy.uint64(0xFF) >= HIDDEN * 256:
                shown[count] = feature
                count += 1
                total += weights[feature]
        error = 1 / (1 + math.exp(-total)) - opens[index]
        loss -= math.log(max(1 - abs(error), 1e-7))
        for place in range(count):
            feature = shown[place]
            squares[feature] += error * error
            weights[feature] -= RATE * error / math.sqrt(squares[feature]) + DECAY * weights[feature]
    return loss / len(order), state


def train(rows, opens, count):
    """The weights of the features 1 to `count` - 1 and the bias; feature 0 has none."""
    chance = numpy.random.default_rng(3)
    weights, squares = numpy.zeros(count), numpy.ones(count)
    bias = math.log(opens.mean() / (1 - opens.mean()))
    state = numpy.uint64(0x9E3779B97F4A7C15)
    for epoch in range(EPOCHS):
        order = chance.permutation(len(opens))
        loss, state = run_epoch(rows, opens, order, weights, squares, bias, numpy.uint64(state))
        print(f"  epoch {epoch + 1}: loss {loss:.4f}", flush=True)
    return weights * (1 - HIDDEN), bias


def length_scores(opens, longest):
    """How much likelier each length of a sentence is than chance would make it, in natural logarithms."""
    lengths = numpy.minimum(numpy.diff(numpy.flatnonzero(opens)), longest)
    counts = numpy.bincount(lengths, minlength=longest + 1) + 0.3
    kernel = numpy.exp(-0.5 * (numpy.arange(-6, 7) / 2) ** 2)
    smooth = numpy.convolve(counts, kernel / kernel.sum(), "same")
    smooth[:3] = counts[:3]
    share = smooth / smooth[1:].sum()
    chance = 1 / lengths.mean()
    return numpy.log(share / (chance * (1 - chance) ** (numpy.arange(longest + 1) - 1)))


def quantized(weights, rounds=60):
    """16 levels that the weights lose little by being rounded to (Lloyd 1982), and the number of each one's level."""
    ascending = numpy.sort(weights)
    levels = numpy.concatenate([numpy.linspace(ascending[0], -0.1, 8), numpy.linspace(0.1, ascending[-1], 8)])
    for _ in range(rounds):
        borders = numpy.searchsorted(ascending, (levels[1:] + levels[:-1]) / 2)
        parts = numpy.split(ascending, borders)
        levels = numpy.array([part.mean() if len(part) else level for part, level in zip(parts, levels)])
    numbers = numpy.searchsorted((levels[1:] + levels[:-1]) / 2, weights)
    return [round(float(level) * UNIT) for level in levels], numbers


def rice(keys, values, value_bits, key_bits):
    """Ascending keys as Rice-coded differences, each followed by its value."""
    parameter = max(0, int(math.log2((1 << key_bits) / max(1, len(keys)) * 0.69)))
    bits, last = [], 0
    for key, value in zip(keys, values):
        quotient, rest = divmod(int(key) - last, 1 << parameter)
        bits.append("1" * quotient + "0" + format(rest, f"0{parameter}b") + format(int(value), f"0{value_bits}b"))
        last = int(key)
    return parameter, "".join(bits)


# Measuring, and writing


def decode(scores, lengths, bonus):
    """The best breaks of tokens with the given scores of the gaps before them, as LearnedBreaker.swift finds them."""
    longest = len(lengths) - 1
    best, back, ends = [0], [0], [0]
    for end in range(1, len(scores) + 1):
        if end < len(scores) and scores[end] < -5 * UNIT:
            continue
        top, source = -math.inf, 0
        for index in range(len(ends) - 1, -1, -1):
            length = end - ends[index]
            if length > longest and top > -math.inf:
                break
            value = best[index] + lengths[min(length, longest)] - 12 * max(0, length - longest)
            if value > top:
                top, source = value, index
        best.append(top + (scores[end] + bonus if end < len(scores) else 0))
        back.append(source)
        ends.append(end)
    breaks, index = set(), back[-1]
    while index > 0:
        breaks.add(ends[index])
        index = back[index]
    return breaks


def measure(path, language, features, weights, levels, bias, lengths):
    """F1 of the breaks in the documents of a file, by bonus."""
    table = dict(zip(weights[0].tolist(), (levels[number] for number in weights[1])))
    documents = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            words, capitals, wanted = [], [], set()
            for sentence in json.loads(line)["sentences"]:
                wanted.add(len(words))
                for word, is_capital in tokens(sentence, language):
                    words.append(word)
                    capitals.append(1 + is_capital)
            capitals = numpy.array(capitals, dtype=numpy.uint32) * (max(capitals) > 1)
            keys = features.keys(words, capitals.astype(numpy.uint32))
            scores = [bias + sum(table.get(key, 0) for key in row) for row in keys.tolist()]
            documents.append((scores, wanted - {0}))
    for bonus in (1, 1.5, 2, 2.5):
        hits = made = there = 0
        for scores, wanted in documents:
            breaks = decode(scores, lengths, round(bonus * UNIT))
            hits, made, there = hits + len(breaks & wanted), made + len(breaks), there + len(wanted)
        print(f"  bonus {bonus}: F1 {200 * hits / (made + there):.1f} P {100 * hits / max(1, made):.1f} "
              f"R {100 * hits / there:.1f}", flush=True)


HEADER = """\
// Statistics of openly licensed text; Scripts/break_corpus.py and NOTICE name the sources and their licences.
// This file may be used and passed on under the Creative Commons Attribution-ShareAlike 4.0 licence,
// https://creativecommons.org/licenses/by-sa/4.0/
// Written by Scripts/build-break-model.py; do not edit.
"""


def lines(text, indent, width=118):
    return "\n".join(" " * indent + text[start:start + width] for start in range(0, len(text), width))


def numbers(values):
    text, rows = "", []
    for value in values:
        if len(text) + len(f"{value}, ") > 110:
            rows.append(text.rstrip())
            text = ""
        text += f"{value}, "
    return "\n      ".join(rows + [text.rstrip(" ,")])


def write(path, language, classes, weights, levels, bias, lengths):
    name = NAMES[language].lower()
    words = sorted({hashed(word) >> (32 - WORD_BITS): number for word, number in classes.items()}.items())
    class_parameter, class_bits = rice([key for key, _ in words], [number for _, number in words], 8, WORD_BITS)
    parameter, bits = rice(weights[0], weights[1], 4, FEATURE_BITS)
    bits = class_bits + bits
    bits += "0" * (-len(bits) % 24)
    bonus = round(BONUS.get(language, OTHER_BONUS) * UNIT)
    data = base64.b64encode(int(bits, 2).to_bytes(len(bits) // 8, "big")).decode()
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"""{HEADER}
extension BreakModel {{
  static let {name} = BreakModel(
    isSpaced: {"false" if language in UNSPACED else "true"}, bias: {bias}, bonus: {bonus},
    classes: ({len(words)}, {class_parameter}), weights: ({len(weights[0])}, {parameter}),
    levels: [
      {numbers(levels)},
    ],
    lengthScores: [
      {numbers(lengths)},
    ],
    data: {name}Data
  )
}}

private let {name}Data = \"\"\"
{lines(data, 2)}
  \"\"\"
""")
    print(f"  {path}: {len(data)} bytes of data", flush=True)


def build(folder, language, known, output, scored):
    words, opens, capitals = instances(folder, language, known)
    print(f"{NAMES[language]}: {len(words)} tokens, {int(opens.sum())} sentences", flush=True)
    classes = {} if language in UNSPACED else word_classes(words, opens)
    features = Features(language, classes)
    rows = features.keys(words, capitals)
    counts = numpy.bincount(rows.ravel(), minlength=1 << FEATURE_BITS)
    counts[0] = 0
    kept = numpy.flatnonzero(counts >= LEAST_COUNT)
    place = numpy.zeros(1 << FEATURE_BITS, numpy.int32)
    place[kept] = numpy.arange(1, len(kept) + 1)
    for column in range(rows.shape[1]):
        rows[:, column] = place[rows[:, column]]
    weights, bias = train(rows, opens, len(kept) + 1)
    weights = weights[1:]
    largest = numpy.argsort(-numpy.abs(weights), kind="stable")[:FEATURES.get(language, OTHER_FEATURES)]
    chosen = numpy.sort(largest)
    levels, ranks = quantized(weights[chosen])
    is_unspaced = language in UNSPACED
    share = LENGTH_SHARE[is_unspaced] * UNIT
    lengths = [round(float(score) * share) for score in length_scores(opens, LONGEST[is_unspaced])]
    model = ((kept[chosen], ranks), levels, round(bias * UNIT), lengths)
    if scored:
        measure(scored, language, features, *model)
    write(f"{output}/BreakModel+{NAMES[language]}.swift", language, classes, *model)


def key_sums(language, text):
    found = tokens(text, language)
    capitals = numpy.array([1 + is_capital for _, is_capital in found], dtype=numpy.uint32) * (text != text.lower())
    rows = Features(language, {}).keys([word for word, _ in found], capitals.astype(numpy.uint32))
    return [int(total) for total in rows.astype(numpy.int64).sum(1)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sources", nargs="?")
    parser.add_argument("--keys")
    parser.add_argument("--languages", default=",".join(NAMES))
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--output", default=os.path.join(here, "../Sources/Epitome/Lexicons"))
    parser.add_argument("--score", action="append", default=[])
    arguments = parser.parse_args()
    if arguments.keys:
        return print(key_sums(*arguments.keys.split("=", 1)))
    scored = dict(entry.split("=", 1) for entry in arguments.score)
    known = set()
    for language in arguments.languages.split(","):
        if language != "en" and not known:
            known = {text for _, texts in break_corpus.paragraphs(arguments.sources, "en", set()) for text in texts}
        build(arguments.sources, language, known, arguments.output, scored.get(language))


if __name__ == "__main__":
    main()
