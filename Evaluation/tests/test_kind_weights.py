"""Weights learnt from the set itself."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

try:
    import kind_weights
except ImportError as error:
    raise unittest.SkipTest(f"weights of a kind need numpy: {error}")


def text(number: int) -> kind_weights.Text:
    """Ten words of which the command likes the first best, and an editor those that are rare."""
    terms = [{
        "text": f"word{number}-{place}", "score": 1 - place / 100, "spans": [[20 * place, 20 * place + 8]],
        "measures": {"rarity": float(place % 5 == 4), "words": 1}} for place in range(20)]
    keys = [(term["text"],) for term in terms]
    return kind_weights.Text(terms, keys, {keys[place] for place in range(20) if place % 5 == 4})


class KindWeightsTests(unittest.TestCase):
    def test_what_the_other_documents_want_comes_first(self) -> None:
        answers = kind_weights.predicted([text(number) for number in range(10)])
        for number, answer in enumerate(answers):
            self.assertEqual(set(answer[:4]), {f"word{number}-{place}" for place in (4, 9, 14, 19)})

    def test_a_document_is_not_learnt_from_when_it_is_ranked(self) -> None:
        texts = [text(number) for number in range(10)]
        before = kind_weights.predicted(texts)
        for place in range(20):
            texts[3].labels[place] = 1 - texts[3].labels[place]
        texts[3].wanted = set(texts[3].keys) - texts[3].wanted
        self.assertEqual(kind_weights.predicted(texts)[3], before[3])

    def test_overlaps_are_passed_over_as_asked(self) -> None:
        terms = [
            {"text": name, "score": score, "spans": spans, "measures": {"words": 1}}
            for name, score, spans in [
                ("ab", 1, [[0, 2]]), ("bc", 0.9, [[1, 3]]), ("a", 0.8, [[0, 1]]), ("d", 0.7, [[4, 5]])]]
        found = kind_weights.Text(terms, [(term["text"],) for term in terms], {("d",)})
        for overlap, expected in [("any", [0, 1, 2, 3]), ("covered", [0, 3]), ("touching", [0, 3])]:
            self.assertEqual(kind_weights.chosen(found, found.scores, overlap), expected, overlap)


if __name__ == "__main__":
    unittest.main()
