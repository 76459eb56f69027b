#!/usr/bin/env bash
# Trains the policies that come with Epitome, and writes them as Swift:
#   Scripts/train-policies.sh ../shared/train ../shared/eval/summary
# Only data whose licence permits it: QMSum is MIT, FREDSum CC BY-SA 4.0 (see NOTICE).
set -euo pipefail
train=$1 test=$2
epitome=${EPITOME:-.build/release/epitome}
store=$(mktemp -d)
trap 'rm -r "$store"' EXIT
folder=Sources/Epitome/Stages/Summarization/Policy

shipped() { # domain, set, where the set comes from
  "$epitome" policy train --store "$store" --data "$train/$2.jsonl" --eval "$test/$2.jsonl" --domain "$1" --seed 1 \
    --provenance "$3" --quiet
}

meeting=$(shipped meeting qmsum \
  "Training set of QMSum (Zhong et al. 2021), https://github.com/Yale-LILY/QMSum, MIT licence, Copyright (c) 2021 Yale-LILY")
debate=$(shipped debate fredsum \
  "Part of FREDSum (Rennard et al. 2023), https://github.com/linto-ai/FREDSum, CC BY-SA 4.0; the checkpoint is under the same licence")

{
  echo "// Made by Scripts/train-policies.sh; do not edit. Sources and licences stand in each checkpoint and in NOTICE."
  echo
  echo "extension BuiltInPolicies {"
  echo "  /// The files of trained checkpoints, sorted by name."
  echo "  // swift-format-ignore"
  echo "  static let all: [(name: String, json: String)] = ["
  for pair in "debate $debate" "meeting $meeting"; do
    echo "    ("
    echo "      name: \"${pair% *}\","
    echo '      json: #"""'
    # A checkpoint is one long line; a backslash at the end of a line of Swift says that it goes on.
    fold -w 100 "$store/checkpoints/${pair#* }.json" | sed -e '$!s/$/\\#/' -e 's/^/        /'
    echo '        """#'
    echo "    ),"
  done
  echo "  ]"
  echo "}"
} > "$folder/BuiltInPolicies+Trained.swift"
