#!/usr/bin/env bash
# Builds the documentation with the toolchain's own docc, from what was built already, and takes every warning for an error: a link
# to a symbol or page that is not there, a page that nothing leads to.
#
# usage: build-docs.sh [debug|release] [folder]
set -euo pipefail
cd "$(dirname "$0")/.."
configuration=${1:-release}
output=${2:-.build/docs}
swift=${SWIFT:-swift}

# With the flags of the build.
flags=()
if [ "$configuration" = release ] && [ "$(uname -s)" = Linux ]; then flags=(--static-swift-stdlib); fi
products=$("$swift" build -c "$configuration" ${flags[@]+"${flags[@]}"} --show-bin-path)
triple=$("$swift" -print-target-info | sed -n 's/^ *"triple": "\(.*\)",$/\1/p' | head -n 1)
graphs=$(mktemp -d)
trap 'rm -rf "$graphs"' EXIT

# The C modules that our modules import inside: those built here, and those that a package brings along.
maps=()
for map in "$products"/*.build/module.modulemap .build/checkouts/*/Sources/*/include/module.modulemap; do
  if [ -e "$map" ]; then maps+=(-Xcc "-fmodule-map-file=$map"); fi
done

for module in EpitomeCore Epitome EpitomeTesting; do
  mkdir "$graphs/$module"
  "$swift" symbolgraph-extract -module-name "$module" -I "$products/Modules" -I "$products" "${maps[@]}" -target "$triple" \
    -minimum-access-level public -skip-inherited-docs -skip-synthesized-members -output-dir "$graphs/$module"
done

rm -rf "$output"
docc=$(dirname "$(command -v "$swift")")/docc
if [ ! -x "$docc" ]; then docc=docc; fi
"$docc" convert Sources/Epitome/Epitome.docc --additional-symbol-graph-dir "$graphs" --output-path "$output" \
  --fallback-display-name Epitome --fallback-bundle-identifier epitome --warnings-as-errors
echo "The documentation is in $output"
