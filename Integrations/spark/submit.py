"""spark-submit --py-files epitome_spark.zip submit.py INPUT OUTPUT: the entry point of a cluster job."""

import sys

from epitome_spark.job import main

if __name__ == "__main__":
    sys.exit(main())
