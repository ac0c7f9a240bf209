#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Lets libFuzzer look for texts that break a reader, each reader for so many seconds (60):
#   tests/fuzz/fuzz.sh 600 csv sentence
# A text that breaks one is made as small as it gets and stays in build/fuzz/found; mend the reader, then
# move the text into tests/fuzz/corpus, where every run of the tests reads it again. Needs the Debian
# packages clang-19 and libclang-rt-19-dev: older clang does not get through std::ranges.
set -euo pipefail
root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
seconds=${1:-60}
readers=("${@:2}")
((${#readers[@]})) || readers=(view method claims corrections csv sentence arguments
    import table yaml xml zip workbook spreadsheet log pages webpage packed)
build=$root/build/fuzz
found=$build/found
mkdir -p "$found"

cmake -S "$root" --preset fuzz >&2
cmake --build "$build" --target "${readers[@]/#/fuzz_}" --parallel "$(nproc)" >&2

status=0
for reader in "${readers[@]}"; do
    program=$build/tests/fuzz/fuzz_$reader
    grown=$build/corpus/$reader
    mkdir -p "$grown"
    echo "$reader, $seconds s"
    if ! "$program" -max_total_time="$seconds" -timeout=10 -max_len=4096 -print_final_stats=1 \
        -artifact_prefix="$found/$reader-" "$grown" "$root/tests/fuzz/corpus/$reader" \
        2>"$build/$reader.log"; then
        status=1
        for text in "$found/$reader-"{crash,timeout,oom}-*; do
            [[ -e $text && $text != *.small ]] || continue
            "$program" -minimize_crash=1 -max_total_time=60 -exact_artifact_path="$text.small" \
                "$text" 2>/dev/null || true
            echo "broken by $text"
        done
    fi
    grep -E 'stat::number_of_executed_units|ERROR|SUMMARY' "$build/$reader.log" || true
done
exit "$status"
