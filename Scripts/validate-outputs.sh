#!/usr/bin/env bash
# Writes the samples in every form that other programs read, has parsers read them that are not ours, and looks at pages in Chromium.
# What is missing, python3, a parser or the browser, is named and skipped; VENV=DIR takes the Python packages from there.
# Usage: Scripts/validate-outputs.sh [EPITOME [INPUT...]]
set -euo pipefail
cd "$(dirname "$0")/.."
epitome=${1:-.build/release/epitome}
shift || true
[ $# -gt 0 ] || set -- SampleData
python=${VENV:+$VENV/bin/}python3
command -v "$python" >/dev/null || { echo "No python3 here: outputs are not validated"; exit 0; }

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"$epitome" run "$@" -q -o "$out" --format html,csv,tsv,vtt,srt,chapters-vtt,chapters-json,youtube,ffmetadata
"$python" -B Scripts/check_outputs.py "$out"
find "$out" -name '*.html' -print0 | sort -z | xargs -0 "$python" -B Scripts/check_pages.py ${SCREENSHOTS:+--screenshots "$SCREENSHOTS"}
