"""From text to source and back."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from positions import CodePoints, Positions, line_spans, overlap  # noqa: E402


class PositionsTests(unittest.TestCase):
    def test_a_document_without_alignment_is_its_own_source(self) -> None:
        positions = Positions({"source": "été"})
        self.assertEqual(positions.source_span([2, 5]), (2, 5))
        self.assertEqual(positions.inserted_breaks(), [])

    def test_an_inserted_break_stands_where_it_was_put(self) -> None:
        positions = Positions({
            "source": "One.Two", "text": "One.\n\nTwo", "alignment": [[0, 4, 0, 4], [4, 6, 4, 4], [6, 9, 4, 7]]})
        self.assertEqual(positions.inserted_breaks(), [4])
        self.assertEqual(positions.source_span([0, 4]), (0, 4))
        self.assertEqual(positions.source_span([6, 9]), (4, 7))

    def test_a_break_that_replaces_a_space_is_a_break(self) -> None:
        positions = Positions({
            "source": "One. Two", "text": "One.\nTwo", "alignment": [[0, 4, 0, 4], [4, 5, 4, 5], [5, 8, 5, 8]]})
        self.assertEqual(positions.inserted_breaks(), [4])

    def test_a_line_end_that_was_only_made_plain_is_no_break(self) -> None:
        positions = Positions({
            "source": "a\r\nb", "text": "a\nb", "alignment": [[0, 1, 0, 1], [1, 2, 1, 3], [2, 3, 3, 4]]})
        self.assertEqual(positions.inserted_breaks(), [])

    def test_spans_around_a_deletion_map_to_both_sides_of_it(self) -> None:
        positions = Positions({
            "source": "Ann: Hi", "text": "Hi", "alignment": [[0, 0, 0, 5], [0, 2, 5, 7]]})
        self.assertEqual(positions.source_span([0, 2]), (5, 7))

    def test_a_replacement_maps_as_a_whole(self) -> None:
        positions = Positions({
            "source": "a&amp;b", "text": "a&b", "alignment": [[0, 1, 0, 1], [1, 2, 1, 6], [2, 3, 6, 7]]})
        self.assertEqual(positions.source_span([1, 2]), (1, 6))
        self.assertEqual(positions.text_span([[1, 6]]), (1, 2))

    def test_source_that_stands_twice_in_the_text_is_found_in_its_turn(self) -> None:
        positions = Positions({
            "source": "la", "text": "la\nla", "alignment": [[0, 2, 0, 2], [2, 3, 2, 2], [3, 5, 0, 2]]})
        self.assertEqual(positions.text_span([[0, 2]]), (0, 2))
        self.assertEqual(positions.text_span([[0, 2]], after=2), (3, 5))
        self.assertEqual(positions.text_span([[0, 2]], after=5), (0, 2))

    def test_source_that_was_left_out_stands_nowhere(self) -> None:
        positions = Positions({"source": "Ann: Hi", "text": "Hi", "alignment": [[0, 0, 0, 5], [0, 2, 5, 7]]})
        self.assertIsNone(positions.text_span([[0, 5]]))


class CountingTests(unittest.TestCase):
    def test_bytes_count_as_code_points(self) -> None:
        points = CodePoints("aé日𝄞z".encode())
        self.assertEqual([points.offset(byte) for byte in (0, 1, 3, 6, 10, 11)], [0, 1, 2, 3, 4, 5])

    def test_lines_are_counted_in_bytes(self) -> None:
        self.assertEqual(line_spans(["é", "", "ab"]), [(0, 2), (3, 3), (4, 6)])

    def test_ranges_that_touch_share_nothing(self) -> None:
        self.assertEqual([overlap((0, 3), (3, 5)), overlap((0, 4), (3, 5))], [0, 1])


if __name__ == "__main__":
    unittest.main()
