#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What users start is small and hardened: position independent, its tables read-only once it runs,
# the stack guarded. Second argument: the program.
set -uo pipefail
# shellcheck source=tests/packaging/support.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
most=$((16 * 1024 * 1024))

size=$(stat -c %s "$2")
((size <= most)) || fail "the program has $size bytes, more than $most"
header=$(LC_ALL=C readelf --wide --file-header --program-headers --dynamic "$2")
expect_text 'position independent' "$header" 'DYN (Position-Independent Executable file)'
expect_text 'relocations become read-only' "$header" 'GNU_RELRO'
expect_text 'all of them, before it starts' "$header" 'BIND_NOW'
if grep -qE 'GNU_STACK.* RWE ' <<<"$header"; then fail 'the stack can be executed'; fi
symbols=$(LC_ALL=C readelf --wide --dyn-syms "$2")
expect_text 'the stack is guarded' "$symbols" '__stack_chk_fail'
expect_equal 'folders of this machine' "$(strings -a "$2" | grep -F "$source/")" ''
conclude
