"""Summaries of other tools by document, for paired intervals: writes peers-by-document.json.

usage: score_peers.py DATA OUT.json    needs: pip install sumy rouge-score numpy

DATA is the folder of the summaries' development sets with its score.py. A tool is given the scorer's sentences
without speakers' names, ranks all, and its best are taken until the scorer's budget is reached and put in the order
of the text, as the sets' page has it. Chinese is given to the tools character by character."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path
from typing import Any

#: The best peers that extract, of those that can be had as a package, and who is best by ROUGE-1 on the sets' page.
PEERS = {
    "qmsum-topic": "sumy LSA", "qmsum": "sumy LSA", "ectsum": "sumy SumBasic", "fredsum": "sumy TextRank",
    "vcsum-seg": "sumy LexRank", "vcsum": "first sentences",
}
LANGUAGES = {"en": "english", "fr": "french"}
LABEL = re.compile(r"^[^:：\n]{1,40}[:：]\s*")


def sumy_order(name: str, sentences: list[str], language: str, score: Any) -> list[int]:
    """All sentences, best first, as a summariser of sumy ranks them."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer, null_stemmer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.lsa import LsaSummarizer
    from sumy.summarizers.sum_basic import SumBasicSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer
    from sumy.utils import get_stop_words

    class Words:
        def to_words(self, text: str) -> tuple[str, ...]:
            return tuple(score.TOKEN.findall(text.lower()))

    known = LANGUAGES.get(language)
    kinds = {"sumy LSA": LsaSummarizer, "sumy SumBasic": SumBasicSummarizer, "sumy TextRank": TextRankSummarizer,
             "sumy LexRank": LexRankSummarizer}
    summarizer = kinds[name](Stemmer(known) if known else null_stemmer)
    summarizer.stop_words = get_stop_words(known) if known else frozenset()
    order: list[int] = []
    parts = [Sentence(text, Words()) for text in sentences]

    def keep(_all: Any, _count: Any, rating: Any, *args: Any) -> tuple[Any, ...]:
        rates = [rating(part, *args) if callable(rating) else rating[part] for part in parts]
        order.extend(sorted(range(len(parts)), key=lambda index: -rates[index]))
        return ()

    summarizer._get_best_sentences = keep
    summarizer(ObjectDocumentModel([Paragraph(parts)]), len(parts))
    return order


def written(result: dict[str, Any]) -> str:
    """JSON with a document a line."""
    sets = []
    for name, peer in sorted(result.items()):
        rows = ",\n".join(f"      {json.dumps(key, ensure_ascii=False)}: {json.dumps(value)}"
                          for key, value in sorted(peer["documents"].items()))
        sets.append(f'  "{name}": {{\n    "name": "{peer["name"]}",\n    "documents": {{\n{rows}\n    }}\n  }}')
    return "{\n" + ",\n".join(sets) + "\n}\n"


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 64
    data = Path(sys.argv[1])
    spec = importlib.util.spec_from_file_location("score", data / "score.py")
    assert spec and spec.loader
    score: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    result: dict[str, Any] = {}
    for name, peer in PEERS.items():
        gold = score.load(data / f"{name}.jsonl")
        budget = score.evaluate(gold, [])["budget"]
        predictions = []
        for talk in gold:
            sentences = [sentence for line in talk["text"].split("\n")
                         for sentence in score.sentences(LABEL.sub("", line))]
            order = range(len(sentences)) if peer == "first sentences" else sumy_order(
                peer, sentences, talk["lang"].split("-")[0], score)
            taken, length = [], 0
            for index in order:
                if length >= budget:
                    break
                taken.append(index)
                length += score.count(sentences[index])
            predictions.append({"id": talk["id"], "summary": "\n".join(sentences[index] for index in sorted(taken))})
        answer = score.evaluate(gold, predictions, per_doc=True)
        print(f"{name}: {peer} {answer['R1']} / {answer['R2']}", file=sys.stderr, flush=True)
        result[name] = {"name": peer, "documents": {
            row["id"]: [round(row["R1"], 2), round(row["R2"], 2)] for row in answer["rows"]}}
    Path(sys.argv[2]).write_text(written(result), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
