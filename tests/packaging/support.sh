# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the shell tests share. Sourced with the source folder as first argument of the script.

# shellcheck disable=SC2034 # read by the scripts that source this
source=$1
failures=0

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    failures=$((failures + 1))
}

# check NAME COMMAND...: the command must succeed.
check() {
    local name=$1 output
    shift
    output=$("$@" 2>&1) || fail "$name"$'\n'"$output"
}

# expect_text NAME TEXT PART: TEXT must contain PART.
expect_text() { [[ $2 == *"$3"* ]] || fail "$1: no \"$3\" in:"$'\n'"$2"; }

# expect_equal NAME ACTUAL WANTED
expect_equal() { [[ $2 == "$3" ]] || fail "$1: got \"$2\", wanted \"$3\""; }

conclude() { exit $((failures > 0)); }
