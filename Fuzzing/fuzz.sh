#!/bin/sh
# Fuzzes the readers: Fuzzing/fuzz.sh [TARGET...], each for SECONDS_EACH seconds (120). A target is the name of a format, "any" or "decoder".
# What crashes, hangs for a second or takes more than 1 GB is left in the folder Findings; new inputs that reach new code go to
# the folder Found, not to Corpus, which `make test` replays.
set -eu
cd "$(dirname "$0")"
swift build -c release --sanitize fuzzer --product FuzzReaders
fuzzer=$(swift build -c release --show-bin-path)/FuzzReaders
targets=${*:-$(ls Corpus)}
mkdir -p Findings
failed=
for target in $targets; do
  mkdir -p "Found/$target"
  EPITOME_FUZZ_TARGET=$target "$fuzzer" -max_total_time="${SECONDS_EACH:-120}" -timeout=2 -rss_limit_mb=1024 -max_len=8192 \
    -artifact_prefix="Findings/$target-" "Found/$target" "Corpus/$target" || failed="$failed $target"
done
[ -z "$failed" ] || { echo "Failed:$failed; see $(pwd)/Findings"; exit 1; }
