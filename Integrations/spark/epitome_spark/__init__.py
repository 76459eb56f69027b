"""Epitome on Apache Spark: the same program and the same pipeline file over millions of transcripts."""

from epitome_spark.corpus import document_frequencies
from epitome_spark.counters import Counters
from epitome_spark.packing import Packed, pack
from epitome_spark.partitions import biggest_first, read_records
from epitome_spark.shipping import WrongPipeline
from epitome_spark.summaries import summarize
from epitome_spark.supervisor import Limits, ProgramFailed

__all__ = [
    "Counters",
    "Limits",
    "Packed",
    "ProgramFailed",
    "WrongPipeline",
    "biggest_first",
    "document_frequencies",
    "pack",
    "read_records",
    "summarize",
]
