"""Records as DataFrames, and how they are spread over tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


def read_records(spark: SparkSession, path: str) -> DataFrame:
    """Files of JSON Lines as a column `value`, a record a row. LF alone ends one; by default Spark takes CR too."""
    return spark.read.option("lineSep", "\n").text(path)


def biggest_first(df: DataFrame, partitions: int) -> DataFrame:
    """The rows in so many partitions, the biggest records in the first.

    Spark starts tasks in the order of their partitions, so that the ones that take longest do not come last and keep
    the other cores waiting. This is a shuffle: worth it where few records hold much of the text.
    """
    from pyspark.sql import functions

    size = functions.octet_length("value" if "value" in df.columns else "text")
    return df.repartitionByRange(partitions, size.desc())
