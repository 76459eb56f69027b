"""Intervals by the bootstrap over documents (Efron 1979; paired for comparisons, as in Koehn 2004)."""

from __future__ import annotations

import random
from typing import Sequence

#: How often documents are drawn anew, and from which seed, so that the same values give the same interval.
DRAWS, SEED = 2000, 7


def interval(values: Sequence[float]) -> tuple[float, float]:
    """The range that holds the mean of 95 of 100 samples drawn from the values, with replacement."""
    if not values:
        return (0.0, 0.0)
    draw = random.Random(SEED)
    means = sorted(sum(draw.choices(values, k=len(values))) / len(values) for _ in range(DRAWS))
    return (means[DRAWS * 25 // 1000], means[DRAWS * 975 // 1000 - 1])


def difference(ours: Sequence[float], theirs: Sequence[float]) -> tuple[float, float, float]:
    """The mean difference of values of the same documents, and its interval."""
    pairs = [one - other for one, other in zip(ours, theirs, strict=True)]
    low, high = interval(pairs)
    return (sum(pairs) / max(1, len(pairs)), low, high)
