"""What documents become for the scorers."""

from __future__ import annotations

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import joined_excerpts  # noqa: E402
from command import JSONObject, json_lines, parsed_lines  # noqa: E402
from positions import Positions  # noqa: E402
from report import Peers, verdict  # noqa: E402
from task import count, record, share  # noqa: E402
from tasks import ALL, boilerplate, encodings, formats, glue, language  # noqa: E402
from tasks import normalise, sections, sentences, summary  # noqa: E402


def document(text: str, source: str | None = None, alignment: object = None, **layers: object) -> JSONObject:
    result: JSONObject = {"id": "d", "source": source or text, "layers": layers}
    if source is not None:
        result["text"] = text
        result["alignment"] = alignment
    return result


class AdapterTests(unittest.TestCase):
    def test_only_the_text_and_the_language_of_a_gold_record_go_in(self) -> None:
        gold: JSONObject = {"id": "a", "lang": "fr", "text": "t", "gold": ["x"], "sentences": ["y"]}
        self.assertEqual(record(gold), {"id": "a", "text": "t", "language": "fr"})
        self.assertEqual(record(gold, names_language=False), {"id": "a", "text": "t"})

    def test_sentences_are_given_by_where_they_begin_and_end(self) -> None:
        found = sentences.boundaries(document("Été. Bon!", sentences=[{"span": [0, 6]}, {"span": [7, 11]}]))
        self.assertEqual(found, [0, 4, 5, 9])

    def test_sections_begin_in_the_unit_of_their_first_byte(self) -> None:
        text = document("aaaa bbbb cccc", sections=[{"span": [0, 4]}, {"span": [5, 9]}, {"span": [12, 14]}])
        self.assertEqual(sections.boundaries(text, ["aaaa", "bbbb", "cccc"]), [1, 2])

    def test_glue_is_given_in_code_points_of_the_glued_text(self) -> None:
        glued = document(
            "Été\nOn va.", "ÉtéOn va.", [[0, 5, 0, 5], [5, 6, 5, 5], [6, 12, 5, 11]],
            blocks=[{"span": [0, 5], "kind": "heading"}, {"span": [6, 12], "kind": "paragraph"}])
        self.assertEqual(
            glue.prediction(glued), {"id": "d", "breaks": [3], "headings": [{"title": "Été", "start": 0}]})

    def test_a_heading_is_given_as_the_glued_text_has_it(self) -> None:
        glued = document(
            "Été\nOn va.", "&Eacute;t&eacute;On va.",
            [[0, 2, 0, 8], [2, 3, 8, 9], [3, 5, 9, 17], [5, 6, 17, 17], [6, 12, 17, 23]],
            blocks=[{"span": [0, 5], "kind": "heading"}, {"span": [6, 12], "kind": "paragraph"}])
        self.assertEqual(
            glue.prediction(glued)["headings"], [{"title": "&Eacute;t&eacute;", "start": 0}])

    def test_joined_excerpts_are_of_different_texts_and_always_the_same(self) -> None:
        said = [" ".join(f"Word{number} is what is said in {count}." for count in range(20)) for number in range(12)]
        for kind, make in joined_excerpts.SETS.items():
            label = "**Ann:** " if kind == "podcasts" else ""
            with self.subTest(kind), tempfile.TemporaryDirectory() as folder:
                texts = Path(folder) / "texts.jsonl"
                texts.write_bytes(json_lines([{"id": str(n), "text": label + text} for n, text in enumerate(said)]))
                made = make(texts)
                self.assertEqual(made, make(texts))
                self.assertEqual(len(made), joined_excerpts.DOCUMENTS)
                for page in made:
                    self.check(page)

    def check(self, page: JSONObject) -> None:
        """Whether each part of a page is of one text, and as long as excerpts are."""
        starts = [0, *page["boundaries"], len(page["units"])]
        parts = [page["units"][a:b] for a, b in zip(starts, starts[1:])]
        self.assertEqual(len({part[0].split()[0] for part in parts}), joined_excerpts.EXCERPTS)
        for part in parts:
            self.assertEqual(len({sentence.split()[0] for sentence in part}), 1)
            self.assertIn(len(part), range(joined_excerpts.SHORTEST, joined_excerpts.LONGEST + 1))

    def test_a_line_has_the_language_of_most_of_its_bytes(self) -> None:
        mixed = document("aaaabb", languages=[{"span": [0, 4], "language": "de"}, {"span": [4, 6], "language": "en"}])
        self.assertEqual(language.spans(mixed), [{"text": "aaaa", "lang": "de"}, {"text": "bb", "lang": "en"}])
        found = language.language_of(mixed["layers"]["languages"], Positions(mixed), (1, 6))
        self.assertEqual(found, "de")
        self.assertEqual(language.language_of([], Positions(mixed), (0, 6)), "und")

    def test_a_line_is_left_out_where_more_than_half_is_marked(self) -> None:
        page = document("Play\nHello there\nab", marks=[{"span": [0, 4]}, {"span": [5, 8]}, {"span": [17, 18]}])
        self.assertEqual(boilerplate.kept(page, ["Play", "Hello there", "ab"]), [0, 1, 1])

    def test_a_cue_has_the_text_that_its_source_became(self) -> None:
        read = document(
            "Hi & bye\nBye", "0:01 Hi &amp; bye\n0:02 Bye",
            [[0, 0, 0, 5], [0, 3, 5, 8], [3, 4, 8, 13], [4, 9, 13, 18], [9, 9, 18, 23], [9, 12, 23, 26]],
            cues=[{"source": [[5, 17]], "start": 1}, {"source": [[23, 26]], "start": 2, "speaker": "Ann"}])
        self.assertEqual(formats.cues([read]), [
            {"start": 1, "end": None, "speaker": None, "text": "Hi & bye"},
            {"start": 2, "end": None, "speaker": "Ann", "text": "Bye"}])

    def test_a_refused_file_has_no_text(self) -> None:
        self.assertEqual(encodings.decoded([{"id": "x", "error": {"code": "decode"}}]), "")
        self.assertEqual(encodings.decoded([document("text", "source", [])]), "source")

    def test_steps_that_the_stage_does_not_have_are_left_at_the_defaults(self) -> None:
        options: JSONObject = {"arabic_letters": True, "unheard_of": True, "form": "NFC"}
        self.assertEqual(
            normalise.arguments(options, {"arabicLetters", "form"}), ["--set=arabicLetters=true", "--set=form=NFC"])

    def test_a_summary_is_a_sentence_a_line(self) -> None:
        talk = document("A\nb. C.", summary=[{"text": "A\nb.", "span": [0, 4]}, {"text": "C.", "span": [5, 7]}])
        self.assertEqual(summary.prediction(talk)["summary"], "A b.\nC.")
        self.assertEqual(summary.length(48, "words"), "54 words")

    def test_lines_are_split_at_line_feeds_only(self) -> None:
        records: list[JSONObject] = [{"a": "x\u2028y\u0085z"}, {"b": 1}]
        self.assertEqual(parsed_lines(json_lines(records)), records)


class ReportTests(unittest.TestCase):
    def setUp(self) -> None:
        self.peers = Peers(Path(__file__).resolve().parents[1] / "peers.json")

    def test_figures_are_printed_as_the_sets_print_them(self) -> None:
        self.assertEqual([share("s", "m", 0.8591).shown, share("s", "m", 1).shown, count("s", "m", "3/7").shown],
                         [".859", "1.000", "3/7"])

    def test_less_is_better_where_the_measure_says_so(self) -> None:
        peer = self.peers.best("sections", share("qmsum", "Pk", 0.3))
        assert peer is not None
        self.assertEqual(verdict(share("qmsum", "Pk", 0.3, lower_is_better=True), peer), "+")
        self.assertEqual(verdict(share("qmsum", "Pk", 0.9, lower_is_better=True), peer), "−")
        self.assertEqual(verdict(share("qmsum", "Pk", peer.figure, lower_is_better=True), peer), "=")

    def test_every_peer_belongs_to_a_task(self) -> None:
        self.assertEqual({task for task, _, _ in self.peers.keys()} - {task.name for task in ALL}, set())


if __name__ == "__main__":
    unittest.main()
