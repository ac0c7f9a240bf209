#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is open is kept when the system ends the window, for its owner alone, and what crashed a
# start does not crash the next. Second argument: the program.
set -uo pipefail
# shellcheck source=tests/packaging/support.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../packaging/support.sh"
podium=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data HOME=$folder LANG=C.UTF-8
export QT_QPA_PLATFORM=offscreen
settings=$XDG_CONFIG_HOME/Podium/podium.conf
mark=$XDG_DATA_HOME/Podium/podium/starting

# start: a window that has come so far that it handles SIGTERM; $window is its process.
start() {
    "$podium" 2>"$folder/said" &
    window=$!
    local caught
    while kill -0 "$window" 2>/dev/null; do
        # Until the program takes its place the process is this script, which catches signals, too.
        [[ $(readlink "/proc/$window/exe") == "$(realpath "$podium")" ]] || continue
        caught=$(awk '/^SigCgt/ { print $2 }' "/proc/$window/status" 2>/dev/null)
        (((16#${caught:-0} >> 14) & 1)) && return
    done
    fail "the window ended: $(cat "$folder/said")"
}

# end SIGNAL WANTED_CODE
end() {
    kill "-$1" "$window"
    wait "$window" 2>/dev/null
    expect_equal "exit code after $1" $? "$2"
}

start
[[ -e $mark ]] || fail 'there is no mark of a start'
end TERM 0
[[ -s $settings ]] || fail 'nothing is kept after SIGTERM'
[[ ! -e $mark ]] || fail 'the mark of a start that ended in order stays'
expect_equal 'settings are private' "$(stat -c %a "$settings")" 600
expect_equal 'their folder, too' "$(stat -c %a "$XDG_CONFIG_HOME/Podium")" 700
expect_equal 'and that of what is one'"'"'s own' "$(stat -c %a "$XDG_DATA_HOME/Podium/podium")" 700
expect_equal 'nothing is said' "$(cat "$folder/said")" ''

start
end KILL 137
[[ -e $mark ]] || fail 'a start that was killed leaves no mark'
[[ ! -e $settings.unreadable ]] || fail 'settings are set aside too early'
start
[[ -s $settings.unreadable ]] || fail 'settings of a start that crashed are not set aside'
end INT 0
[[ -s $settings ]] || fail 'nothing is kept after SIGINT'
start
end TERM 0
[[ ! -e $settings.unreadable.2 ]] || fail 'settings are set aside after a start in order'
conclude
