"""Reading transcripts: every cue, time and speaker."""

from __future__ import annotations

from command import JSONObject, json_lines, layer
from positions import Positions
from task import Context, Figure, count, share

KINDS = {"vtt": "WebVTT", "srt": "SRT", "vtt-rolling": "rolling captions"}


def cues(documents: list[JSONObject]) -> list[JSONObject]:
    """The cues of a file, each with the text that its source became."""
    found: list[JSONObject] = []
    for document in documents:
        positions = Positions(document)
        at = 0
        for cue in layer(document, "cues"):
            start, at = positions.text_span(cue["source"], after=at) or (at, at)
            found.append({
                "start": cue.get("start"), "end": cue.get("end"), "speaker": cue.get("speaker"),
                "text": positions.text[start:at].decode("utf-8", "replace")})
    return found


class Formats:
    name = "formats"
    folder = "formats"
    how = "`epitome read FILE`; a cue's text is what its source became in the text"

    def measure(self, context: Context) -> list[Figure]:
        gold = context.gold("cases")
        if gold is None:
            return []
        predictions = context.work / "cues"
        predictions.mkdir(exist_ok=True)
        for case in gold:
            found = cues(context.epitome.read_file(context.data / case["file"]))
            (predictions / f"{case['id']}.jsonl").write_bytes(json_lines(found))
        answer = context.run_scorer("cases", [str(context.data / "cases.jsonl"), str(predictions), "-v"])
        exact, words, times, speakers = answer["exact_text_times_speakers"]
        files = answer["files"]
        figures = [
            count("all", "files exact", f"{round(exact * files)}/{files}"), share("all", "words in order", words),
            share("all", "times", times), share("all", "speakers", speakers),
        ]
        for kind, value in answer.items():
            if not isinstance(value, list) or kind == "exact_text_times_speakers":
                continue
            number = value[0]
            figures.append(count(
                KINDS.get(kind, kind), "files exact", f"{round(value[1] * number)}/{number}",
                note=f"words {value[2]:.3f}", is_detail=kind not in KINDS))
        return figures
