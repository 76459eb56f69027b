"""Intervals hold what they should, and are the same each time."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bootstrap import difference, interval  # noqa: E402


class BootstrapTests(unittest.TestCase):
    def test_an_interval_holds_the_mean_and_narrows_with_more_documents(self) -> None:
        few, many = [float(value % 7) for value in range(14)], [float(value % 7) for value in range(700)]
        for values in (few, many):
            low, high = interval(values)
            self.assertLess(low, sum(values) / len(values))
            self.assertGreater(high, sum(values) / len(values))
        width = [high - low for low, high in (interval(few), interval(many))]
        self.assertLess(width[1], width[0] / 4)

    def test_equal_values_have_no_width(self) -> None:
        self.assertEqual(interval([3.0] * 9), (3.0, 3.0))

    def test_a_pair_is_compared_document_by_document(self) -> None:
        # Documents differ by far more than the systems do: only pairs can tell.
        theirs = [10.0 * index for index in range(30)]
        mean, low, high = difference([value + 1 + index % 2 for index, value in enumerate(theirs)], theirs)
        self.assertAlmostEqual(mean, 1.5)
        self.assertGreater(low, 1.0)
        self.assertLess(high, 2.0)

    def test_the_same_values_give_the_same_interval(self) -> None:
        values = [float(value * value % 11) for value in range(40)]
        self.assertEqual(interval(values), interval(values))


if __name__ == "__main__":
    unittest.main()
