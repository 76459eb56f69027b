#!/usr/bin/env python3
"""Trains the language models and writes Sources/Epitome/Lexicons/LanguageModel+Data.swift.

Usage: build-language-model.py [OUTPUT_FOLDER]     needs: pip install wordfreq==3.1.1 numpy scipy

One model for each group of languages that share a script: multinomial logistic regression over the character n-grams of
a word (1 to 5 scalars, with marks at its borders) and the word itself, trained with AdaGrad on the words of wordfreq,
each with the given power of its frequency as its weight. The score of a text is the sum over its words.

To make it small, the weights of a feature are shifted so that their median is 0 (which changes no probability), the
small ones are set to 0, the rest is trained on and rounded to 16 levels. Features are kept as 28-bit hashes.
"""

import base64
import math
import os
import sys
import unicodedata

import numpy
import scipy.sparse
from wordfreq import get_frequency_dict
from wordfreq.chinese import SIMPLIFIED_MAP

HEADER = """\
// Derived from wordfreq 3.1.1 by Robyn Speer, https://github.com/rspeer/wordfreq
// The data of wordfreq are under the Creative Commons Attribution-ShareAlike 4.0 licence, and so is this file:
// https://creativecommons.org/licenses/by-sa/4.0/ (see NOTICE). Changed: a model trained on words and frequencies.
// Written by Scripts/build-language-model.py; do not edit.
"""

KEY_BITS = 28
BORDER = 0x5F
NGRAM_SEED, WORD_SEED = 0x811C9DC5, 0x2B7E1516
WORDS = 40000
EPOCHS, TUNING_EPOCHS, BATCH, RATE, DECAY = 8, 3, 20000, 0.3, 1e-6

SERBIAN = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш"))


def step(value, scalar):
    value = ((value ^ scalar) * 0x9E3779B1) & 0xFFFFFFFF
    return value ^ (value >> 15)


def key(text, seed):
    value = seed
    for character in text:
        value = step(value, ord(character))
    return value >> (32 - KEY_BITS)


def in_ranges(*ranges):
    return lambda character: any(low <= ord(character) <= high for low, high in ranges)


LATIN = in_ranges((0x61, 0x7A), (0xDF, 0xF6), (0xF8, 0x24F), (0x1E00, 0x1EFF))
CYRILLIC = in_ranges((0x400, 0x52F))
ARABIC = in_ranges((0x620, 0x64A), (0x66E, 0x6D3), (0x6D5, 0x6D5), (0x6FA, 0x6FF))
HAN = in_ranges((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x3005, 0x3007))

FOLDS = str.maketrans({"ё": "е", "ς": "σ", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "’": "'"})


class Group:
    def __init__(self, name, letters, languages, words, power, limit, entries, borders=True, longest=5):
        self.name, self.letters, self.languages = name, letters, languages
        self.words, self.power, self.limit, self.entries = words, power, limit, entries
        self.borders, self.longest = borders, longest

    def features(self, word):
        """The keys of the features of a word, as LanguageModel.swift finds them."""
        text = chr(BORDER) + word + chr(BORDER) if self.borders else word
        for start in range(len(text)):
            for end in range(start + 1, min(start + self.longest, len(text)) + 1):
                if end - start > 1 or text[start] != chr(BORDER):
                    yield text[start:end], NGRAM_SEED
        if self.borders and len(word) > self.longest - 2:
            yield word, WORD_SEED


def frequencies(code):
    return get_frequency_dict(code, "best").items()


def plain(code):
    return [(word.translate(FOLDS), frequency) for word, frequency in frequencies(code)]


def serbian():
    for word, frequency in plain("sh"):
        for pair, letter in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
            word = word.replace(pair, letter)
        yield "".join(SERBIAN.get(character, character) for character in word), frequency


def chinese():
    forms = {}
    for source, target in SIMPLIFIED_MAP.items():
        if isinstance(target, str) and len(target) == 1 and target != chr(source):
            forms.setdefault(target, []).append(chr(source))
    for word, frequency in frequencies("zh"):
        yield word, frequency
        traditional = "".join(forms.get(character, [character])[0] for character in word)
        if traditional != word:
            yield traditional, frequency / 2


def read(group, language):
    """The most frequent words of a language that are all letters of the group, with their weights."""
    merged = {}
    for word, frequency in group.words.get(language, lambda: plain(language))():
        letters = [character for character in word if character != "'"]
        if letters and all(map(group.letters, letters)) and word == unicodedata.normalize("NFC", word):
            merged[word] = merged.get(word, 0.0) + frequency
    best = sorted(merged.items(), key=lambda pair: (-pair[1], pair[0]))[: group.limit]
    weights = numpy.array([frequency for _, frequency in best]) ** group.power
    return [word for word, _ in best], weights / weights.sum()


def matrix(group, words, weights):
    """The features of the words as a sparse matrix, and the key of each column; rare features are left out."""
    heaviest = {}
    for word, weight in zip(words, weights):
        heaviest[word] = heaviest.get(word, 0.0) + weight
    heaviest = set(sorted(heaviest, key=lambda word: (-heaviest[word], word))[:WORDS])
    texts, rows = {}, []
    for word in words:
        rows.append([texts.setdefault(feature, len(texts)) for feature in dict.fromkeys(group.features(word))])
    counts = numpy.bincount(numpy.fromiter((index for row in rows for index in row), numpy.int64), minlength=len(texts))
    names = list(texts)
    least = 5 if group.name == "latin" else 3
    kept = [
        index
        for index, (text, seed) in enumerate(names)
        if (text in heaviest if seed == WORD_SEED else counts[index] >= least)
    ]
    order = {}
    columns = numpy.full(len(names), -1, numpy.int64)
    for index in kept:
        columns[index] = order.setdefault(key(*names[index]), len(order))
    indices, starts = [], [0]
    for row in rows:
        indices.extend(column for column in (columns[index] for index in row) if column >= 0)
        starts.append(len(indices))
    values = numpy.ones(len(indices), numpy.float32)
    shape = (len(words), len(order))
    return scipy.sparse.csr_matrix((values, numpy.array(indices, numpy.int32), numpy.array(starts)), shape), list(order)


def descend(inputs, labels, weights, model, mask, epochs, average_from, seed):
    """Trains on with AdaGrad and returns the mean of the models after the last epochs."""
    random = numpy.random.default_rng(seed)
    squares = numpy.full(model.shape, 1e-6, numpy.float32)
    total = numpy.zeros_like(model)
    for epoch in range(epochs):
        order = random.permutation(len(labels))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            rows = inputs[batch]
            scores = rows @ model
            scores -= scores.max(axis=1, keepdims=True)
            numpy.exp(scores, out=scores)
            scores /= scores.sum(axis=1, keepdims=True)
            scores[numpy.arange(len(batch)), labels[batch]] -= 1
            scores *= weights[batch][:, None] / len(batch)
            gradient = (rows.T @ scores).astype(numpy.float32) + DECAY * model
            if mask is not None:
                gradient *= mask
            squares += gradient * gradient
            model = model - RATE * gradient / numpy.sqrt(squares)
        if epoch >= average_from:
            total += model
        print("   epoch", epoch + 1, flush=True)
    return total / (epochs - average_from)


def train(group):
    words, labels, weights = [], [], []
    for number, language in enumerate(group.languages):
        found, share = read(group, language)
        words += found
        labels += [number] * len(found)
        weights.append(share)
    labels = numpy.array(labels)
    weights = numpy.concatenate(weights).astype(numpy.float32)
    weights *= len(words) / weights.sum()
    inputs, keys = matrix(group, words, weights)
    print(group.name, len(words), "words", len(keys), "features", flush=True)
    model = numpy.zeros((len(keys), len(group.languages)), numpy.float32)
    model = descend(inputs, labels, weights, model, None, EPOCHS, EPOCHS // 2, 1)
    model -= numpy.sort(model, axis=1)[:, (model.shape[1] - 1) // 2][:, None]
    usage = numpy.asarray(inputs.T @ weights).ravel()
    worth = numpy.abs(model) * (usage[:, None] ** 0.35)
    mask = (worth >= numpy.sort(worth, axis=None)[-min(group.entries, worth.size)]) & (worth > 0)
    model = descend(inputs, labels, weights, model * mask, mask, TUNING_EPOCHS, 1, 2) * mask
    return model, keys


def levels(model, count=8):
    """Levels for the absolute weights by Lloyd's algorithm, rounded to hundredths."""
    values = numpy.sort(numpy.abs(model[model != 0]))
    centres = numpy.quantile(values, (numpy.arange(count) + 0.5) / count)
    for _ in range(60):
        cuts = (centres[1:] + centres[:-1]) / 2
        parts = numpy.split(values, numpy.searchsorted(values, cuts))
        centres = numpy.array([part.mean() if len(part) else centre for part, centre in zip(parts, centres)])
    return numpy.round(centres, 2)


def pack(model, keys, centres):
    """The features in order of their keys: Rice-coded key differences, then 10 bits for each weight."""
    cuts = (centres[1:] + centres[:-1]) / 2
    codes = numpy.searchsorted(cuts, numpy.abs(model))
    rows = sorted((feature, index) for index, feature in enumerate(keys) if model[index].any())
    mean = (1 << KEY_BITS) / max(1, len(rows))
    parameter = max(0, int(math.log2(mean * 0.69)))
    bits, last = [], 0
    for feature, index in rows:
        difference = feature - last
        last = feature
        rest = format(difference & ((1 << parameter) - 1), f"0{parameter}b")
        bits.append("1" * (difference >> parameter) + "0" + rest)
        entries = numpy.nonzero(model[index])[0]
        for place, language in enumerate(entries):
            end = "1" if place == len(entries) - 1 else "0"
            sign = "1" if model[index, language] < 0 else "0"
            bits.append(end + format(language, "05b") + sign + format(codes[index, language], "03b"))
    text = "".join(bits)
    text += "0" * (-len(text) % 24)
    data = int(text, 2).to_bytes(len(text) // 8, "big") if text else b""
    return base64.b64encode(data).decode("ascii"), len(rows), parameter


GROUPS = [
    Group("latin", LATIN, "ca cs da de en es fi fr hr hu id is it lt lv nb nl pl pt ro sk sl sv tr vi".split(),
          {"hr": lambda: plain("sh")}, 0.6, 40000, 410000),
    Group("cyrillic", CYRILLIC, "bg mk ru sr uk".split(), {"sr": serbian}, 0.6, 30000, 42000),
    Group("arabic", ARABIC, "ar fa ur".split(), {}, 0.6, 30000, 16000),
    Group("han", HAN, "ja zh".split(), {"zh": chinese, "ja": lambda: frequencies("ja")}, 0.6, 40000, 16000,
          borders=False, longest=2),
]


def main(folder, cache):
    members, literals = [], []
    for group in GROUPS:
        model, keys = train(group)
        if cache:
            numpy.savez(os.path.join(cache, f"{group.name}.npz"), model=model, keys=numpy.array(keys))
        centres = levels(model)
        text, count, parameter = pack(model, keys, centres)
        print(group.name, count, "features", int((model != 0).sum()), "weights", len(text), "characters", centres)
        lines = "\n".join("  " + text[start : start + 118] for start in range(0, len(text), 118))
        members.append(
            f"  static let {group.name} = LanguageWeights(\n"
            f'    languages: "{" ".join(group.languages)}",\n'
            f"    keyBits: {KEY_BITS}, riceParameter: {parameter}, featureCount: {count},\n"
            f"    levels: [{', '.join(format(centre, '.2f') for centre in centres)}],\n"
            f"    longestNGram: {group.longest}, marksBorders: {'true' if group.borders else 'false'},\n"
            f"    weights: {group.name}Weights\n  )\n"
        )
        literals.append(f'private let {group.name}Weights = """\n{lines}\n  """\n')
    with open(os.path.join(folder, "LanguageModel+Data.swift"), "w", encoding="utf-8") as file:
        file.write(f"{HEADER}\nextension LanguageModel {{\n" + "\n".join(members) + "}\n\n" + "\n".join(literals))


if __name__ == "__main__":
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    target = sys.argv[1] if len(sys.argv) > 1 else os.path.join(root, "Sources", "Epitome", "Lexicons")
    main(target, sys.argv[2] if len(sys.argv) > 2 else None)
