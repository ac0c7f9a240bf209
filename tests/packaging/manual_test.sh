#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The manual page names the options that "podium --help" names, all of them and no others. Second
# argument: the program.
set -uo pipefail
# shellcheck source=tests/packaging/support.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"

# Option names, one a line.
options_in() { grep -oE '(^|[ "])--[a-z][a-z-]+' | tr -d ' "' | sort -u; }

help=$("$2" --help --lang en) || fail 'podium --help does not succeed'
manual=$(sed 's/\\-/-/g' "$source/packaging/podium.1")
described=$(awk 'heading { print } { heading = /^\.TP/ }' <<<"$manual")
expect_equal 'options of --help (<) and options the manual page describes (>)' \
    "$(diff <(options_in <<<"$help") <(options_in <<<"$described"))" ''
expect_text 'the manual page knows the version' "$manual" "$("$2" --version)"
conclude
