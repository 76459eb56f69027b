#!/usr/bin/env python3
"""Writes Sources/Epitome/Lexicons/Frequencies+LANGUAGE.swift from the word frequencies of wordfreq.

Usage: build-frequencies.py [OUTPUT_FOLDER]        needs: pip install wordfreq==3.1.1

Every word of letters and marks (apostrophes inside allowed) among the most frequent ones goes into the string literal
of its bucket: its Zipf frequency (log10 of occurrences per billion words) rounded to a quarter. Chinese gets, beside
the simplified form that wordfreq has, the traditional one where each of its characters has only one.
"""

import collections
import math
import os
import sys
import unicodedata

from wordfreq import get_frequency_dict
from wordfreq.chinese import SIMPLIFIED_MAP

LANGUAGES = {
    "en": ("English", 20000), "de": ("German", 14000), "fr": ("French", 12000), "es": ("Spanish", 12000),
    "pt": ("Portuguese", 12000), "ru": ("Russian", 14000), "ar": ("Arabic", 12000), "ja": ("Japanese", 12000),
    "zh": ("Chinese", 12000), "ko": ("Korean", 10000),
}

HEADER = """\
// Derived from wordfreq 3.1.1 by Robyn Speer, https://github.com/rspeer/wordfreq
// The data of wordfreq are under the Creative Commons Attribution-ShareAlike 4.0 licence, and so is this file:
// https://creativecommons.org/licenses/by-sa/4.0/ (see NOTICE). Changed: cut to the most frequent words, frequencies
// rounded. Written by Scripts/build-frequencies.py; do not edit.
"""


def is_word(text):
    kinds = [unicodedata.category(character)[0] for character in text]
    if not kinds or kinds[0] != "L" or text != unicodedata.normalize("NFC", text):
        return False
    return all(kind in "LM" or character in "'’" for kind, character in zip(kinds, text)) and text[-1] not in "'’"


def traditional_forms():
    """The traditional character of each simplified one that has exactly one and is itself no traditional one."""
    forms = collections.defaultdict(set)
    for source, target in SIMPLIFIED_MAP.items():
        if isinstance(target, str) and len(target) == 1 and target != chr(source):
            forms[target].add(chr(source))
    return {target: next(iter(sources)) for target, sources in forms.items() if len(sources) == 1}


def wrapped(words, indent="    ", width=120):
    lines, line = [], indent
    for word in words:
        if line != indent and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = indent
        line += word if line == indent else " " + word
    return "\n".join(lines + [line])


def table(language, limit):
    frequencies = [(word, value) for word, value in get_frequency_dict(language, "best").items() if is_word(word)]
    frequencies.sort(key=lambda pair: (-pair[1], pair[0]))
    buckets = collections.defaultdict(list)
    seen = set()
    forms = traditional_forms() if language == "zh" else {}
    for word, value in frequencies[:limit]:
        bucket = round((math.log10(value) + 9) * 4)
        for form in dict.fromkeys([word, "".join(forms.get(character, character) for character in word)]):
            if form not in seen:
                seen.add(form)
                buckets[bucket].append(form)
    return buckets


def main(folder):
    for language, (name, limit) in LANGUAGES.items():
        buckets = table(language, limit)
        member = name.lower()
        parts = [
            f'  (\n    {bucket / 4},\n    """\n{wrapped(buckets[bucket])}\n    """\n  )'
            for bucket in sorted(buckets, reverse=True)
        ]
        body = ",\n".join(parts).replace("\n", "\n  ")
        path = os.path.join(folder, f"Frequencies+{name}.swift")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"{HEADER}\nextension WordFrequencies {{\n")
            file.write(f"  /// {name}: {sum(map(len, buckets.values()))} words.\n")
            file.write(f"  static let {member} = WordFrequencies([\n  {body},\n  ])\n}}\n")


if __name__ == "__main__":
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    main(sys.argv[1] if len(sys.argv) > 1 else os.path.join(root, "Sources", "Epitome", "Lexicons"))
