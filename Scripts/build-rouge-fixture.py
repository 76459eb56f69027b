#!/usr/bin/env python3
"""Write the pairs of texts, with the scores that the PyPI package rouge-score gives them, that our own ROUGE is
held against.

    pip install rouge-score==0.1.2
    python3 Scripts/build-rouge-fixture.py > Tests/EpitomeLearningTests/Fixtures/rouge.json

The sentences are those of SampleData and made-up ones from stems and endings, so that every rule of the stemmer is
met. A pair is two lists of sentences; texts are joined by line feeds.
"""
import json
import pathlib
import random
import re

from rouge_score import rouge_scorer

STEMS = """
relat condit ration valenc hesit digit conform radic differ vile analog vietnam predic operat feudal decis hope
callous form sensit sensib triplic electr good reviv allow infer airlin gyroscop adjust defens irrit replac
depend adopt homolog commun activ angular effect bowdler probat rat ceas control roll fly die lie tie agree
plaster motor hop tan fall hiss fizz fail fil happ sky enjoy conflat troubl siz cri dri generous natur critic
hopeful logi archaeolog fulfil loyal final tot eti pi ow by ay
""".split()
ENDINGS = """
s es ies ied ed ing eed at bl iz y ational tional enci anci izer bli alli entli eli ousli ization ation ator
alism iveness fulness ousness aliti iviti biliti fulli logi icate ative alize iciti ical ful ness al ance ence
er ic able ible ant ement ment ent ion sion tion ou ism ate iti ous ive ize e ll lly
""".split()
ODD = ["", "...", "Don't — won't; can't!", "Ünïcode café naïve", "U.S. GDP rose 3.5% in Q4 2021", "a_b c-d e/f",
       "İstanbul Kelvin K",
       "news innings outings cannings howe proceed exceed succeed skies dying lying tying", "東京 is not counted",
       "x y z xx yy zz"]


def main():
    random.seed(20)
    pool = list(ODD)
    for path in sorted(pathlib.Path("SampleData").iterdir()):
        if path.suffix in (".md", ".txt", ".vtt") and ".zh" not in path.name and ".ar" not in path.name:
            for line in re.split(r"(?<=[.!?])\s+|\n+", path.read_text(encoding="utf-8")):
                if 20 < len(line) < 220:
                    pool.append(line.strip())
    pool = pool[:len(ODD) + 150]
    words = [stem + ending for stem in STEMS for ending in ENDINGS]
    for _ in range(120):
        pool.append(" ".join(random.sample(words, 12)))
    scorer = rouge_scorer.RougeScorer(["rouge1", "rouge2", "rougeLsum"], use_stemmer=True)
    pairs = []
    while len(pairs) < 1000:
        left = random.choices(range(len(pool)), k=random.randint(0, 6))
        right = random.choices(range(len(pool)), k=random.randint(1, 6))
        # Half of the pairs share sentences, or none would have much in common.
        right += random.sample(left, min(len(left), random.randint(0, 3)))
        random.shuffle(right)
        found = scorer.score("\n".join(pool[i] for i in left), "\n".join(pool[i] for i in right))
        pairs.append([left, right, *(round(found[k].fmeasure, 6) for k in ("rouge1", "rouge2", "rougeLsum"))])
    from nltk.stem import porter
    stemmer = porter.PorterStemmer()
    stems = [[word, stemmer.stem(word)] for word in random.sample(words, 1500)]
    print('{"sentences":[')
    print(",\n".join(json.dumps(sentence, ensure_ascii=False) for sentence in pool))
    print('],\n"pairs":[')
    print(",\n".join(json.dumps(pair, separators=(",", ":")) for pair in pairs))
    print('],\n"stems":[')
    print(",\n".join(json.dumps(pair, separators=(",", ":")) for pair in stems))
    print("]}")


if __name__ == "__main__":
    main()
