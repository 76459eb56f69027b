#!/usr/bin/env bash
# Builds and tests Examples/Digest as an embedder would, and holds it to its word: no package but Epitome is fetched, and the
# command needs no library but ICU, Swift's own and the system's.
set -euo pipefail
cd "$(dirname "$0")/../Examples/Digest"

packages=$(swift package show-dependencies --format flatlist)
if [ "$(echo "$packages" | wc -l)" -ne 1 ]; then
  echo "error: more than Epitome is fetched:" $packages >&2
  exit 1
fi

swift build -c release
swift test -c release

command="$(swift build -c release --show-bin-path)/DigestCommand"
# Swift's own libraries are those that stand beside its standard library.
runtime=$(dirname "$(ldd "$command" | awk '/libswiftCore/ { print $3 }')")
foreign=$(ldd "$command" | awk -v runtime="$runtime/" '$2 == "=>" && index($3, runtime) != 1 { print $1 }' \
  | grep -vE '^lib(icui18n|icuuc|icudata|c|m|stdc\+\+|gcc_s|pthread|dl|rt|util)\.so' || true)
if [ -n "$foreign" ]; then
  echo "error: the command needs other libraries:" $foreign >&2
  exit 1
fi

"$command" <../../SampleData/talks.jsonl | grep '^  Terms: ' >/dev/null
