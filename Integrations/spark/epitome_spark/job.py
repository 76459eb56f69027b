"""What `spark-submit` runs: records in, summaries out, and a marker that is there only when all is done."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from epitome_spark.corpus import document_frequencies
from epitome_spark.counters import Counters
from epitome_spark.partitions import biggest_first, read_records
from epitome_spark.shipping import WrongPipeline
from epitome_spark.summaries import summarize

# Executors only pass records on: Java's second compiler takes more time for that than it ever saves in some minutes.
_QUICK_JAVA = ("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1")


def parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(prog="submit.py", description="Summarize records on a cluster.")
    parser.add_argument("input", help="where the records are: JSON Lines, or Parquet with a column value or text")
    parser.add_argument("output", help="a new folder, on the same file system as the workers write to")
    parser.add_argument("--input-form", choices=["jsonl", "parquet"], default="jsonl")
    parser.add_argument("--output-form", choices=["jsonl", "parquet"], default="parquet")
    parser.add_argument("-p", "--pipeline", default="default", help="a pipeline file, or the name of a built-in one")
    parser.add_argument("--epitome", help="the program; else $EPITOME, else the one on the path")
    parser.add_argument("--file", action="append", default=[], help="what the pipeline file names, to be sent with it")
    parser.add_argument("--checkpoint", help="a learnt policy for summaries")
    corpus = parser.add_mutually_exclusive_group()
    corpus.add_argument("--corpus", action="store_true", help="count first in how many records words and lines stand")
    corpus.add_argument("--corpus-file", help='statistics that "epitome df" wrote')
    parser.add_argument("--floor", type=int, default=2, help="with --corpus: leave out what fewer records have")
    parser.add_argument("--partitions", type=int, help="spread the records over so many tasks, the biggest first")
    return parser


def main(words: Sequence[str] | None = None) -> int:
    """Runs a job; 0 where every record was answered, 78 where the pipeline is wrong."""
    from pyspark import SparkConf
    from pyspark.sql import SparkSession

    given = parser().parse_args(words)
    settings = SparkConf().setIfMissing(*_QUICK_JAVA)
    spark = SparkSession.builder.config(conf=settings).appName("epitome").getOrCreate()
    try:
        is_table = given.input_form == "parquet"
        records = spark.read.parquet(given.input) if is_table else read_records(spark, given.input)
        if given.partitions:
            records = biggest_first(records, given.partitions)
        counters = Counters.of(spark.sparkContext)
        with tempfile.TemporaryDirectory() as folder:
            corpus = given.corpus_file
            if given.corpus:
                corpus = document_frequencies(
                    records, Path(folder) / "corpus.json", floor=given.floor, epitome=given.epitome
                )
            rows = summarize(
                records,
                given.pipeline,
                epitome=given.epitome,
                corpus=corpus,
                checkpoint=given.checkpoint,
                files=given.file,
                counters=counters,
            )
        if given.output_form == "parquet":
            rows.write.parquet(given.output)
        else:
            rows.select("document").write.option("lineSep", "\n").text(given.output)
        print(counters, file=sys.stderr)
        return 0
    except WrongPipeline as error:
        print(error, file=sys.stderr)
        return 78
    finally:
        spark.stop()
