#!/usr/bin/env bash
# Tests Integrations/spark on a standalone master and two workers, on loopback. usage: test-spark.sh --prepare | test-spark.sh EPITOME
# --prepare only makes sure of Java and the Python packages, and fails where they cannot be had.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=$PWD/.build/spark/venv
wanted=Integrations/spark/tests/requirements.txt

prepare() {
  if ! java -version >/dev/null 2>&1; then
    echo "Installing openjdk-17-jre-headless"
    as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
    as_root apt-get update -q && as_root apt-get install -y -q openjdk-17-jre-headless || {
      echo "error: Spark needs Java 17, and it cannot be installed" >&2
      return 1
    }
  fi
  if ! cmp -s "$wanted" "$venv/requirements.txt"; then
    rm -rf "$venv"
    python3 -m venv "$venv" && "$venv/bin/pip" install -q --disable-pip-version-check -r "$wanted" || {
      echo "error: PySpark and its packages cannot be installed; pip says why above" >&2
      return 1
    }
    cp "$wanted" "$venv/requirements.txt"
  fi
}

prepare
[ "$1" = --prepare ] && exit
epitome=$(realpath "$1")
cd Integrations/spark
"$venv/bin/mypy" --cache-dir ../../.build/spark/mypy
# A relative path leads nowhere from the folders of the workers, so that they have to get the package as they do on a cluster.
EPITOME=$epitome PYTHONPATH=. "$venv/bin/python" -B -m pytest -p no:cacheprovider --durations=5 "${@:2}"
