#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Commands need no display, whatever the environment and the arguments name; a window that has none
# says so. Nothing of Qt's own is said. Second argument: the program.
set -uo pipefail
# shellcheck source=tests/packaging/support.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../packaging/support.sh"
podium=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder HOME=$folder LANG=C.UTF-8
unset QT_QPA_PLATFORM DISPLAY WAYLAND_DISPLAY XDG_RUNTIME_DIR

# run EXIT_CODE NAME COMMAND...: leaves what it said in $said.
run() {
    local wanted=$1 name=$2 code
    shift 2
    said=$("$@" 2>&1 >/dev/null)
    code=$?
    expect_equal "$name: exit code" "$code" "$wanted"
}

draw() {
    local name=$1
    shift
    run 0 "chart with $name" env "$@" -o "$folder/a.svg"
    expect_equal "chart with $name says nothing" "$said" ''
    [[ -s $folder/a.svg ]] || fail "chart with $name draws nothing"
    rm -f "$folder/a.svg"
}
chart=("$podium" chart countries)
draw 'no display' "${chart[@]}"
draw 'a display that is not there' DISPLAY=:4077 "${chart[@]}"
draw 'an empty display' DISPLAY= "${chart[@]}"
draw 'an empty platform' QT_QPA_PLATFORM= "${chart[@]}"
draw 'a platform that is none' QT_QPA_PLATFORM=bogus "${chart[@]}"
draw 'the platform of a display that is not there' DISPLAY=:4077 QT_QPA_PLATFORM=xcb "${chart[@]}"
draw 'a platform among the arguments' DISPLAY=:4077 "$podium" -platform bogus chart countries
draw 'a style that is none' QT_STYLE_OVERRIDE=bogus "${chart[@]}"

none='podium: There is no display to open a window on.'
for environment in DISPLAY= DISPLAY=:4077 QT_QPA_PLATFORM= QT_QPA_PLATFORM=bogus WAYLAND_DISPLAY=none; do
    run 1 "window with $environment" env "$environment" "$podium"
    expect_text "window with $environment" "$said" "$none"
    expect_equal "window with $environment: one line" "$(wc -l <<<"$said")" 1
done
run 1 'window with -platform bogus' "$podium" -platform bogus
expect_text 'window with -platform bogus' "$said" "$none"
run 1 'window in Korean' env LC_ALL=ko_KR.UTF-8 LANG=ko_KR.UTF-8 LANGUAGE=ko DISPLAY= "$podium"
expect_text 'window in Korean' "$said" 'podium: '

# shellcheck disable=SC2317 # run calls it
onto_full_disk() { "$podium" rank --format csv >/dev/full; }
run 1 'full disk' onto_full_disk
expect_text 'full disk' "$said" 'No space left on device'
run 2 'a name that is not UTF-8' "$podium" chart models -o "$folder/"$'bad\xff.svg'
expect_text 'a name that is not UTF-8' "$said" 'not UTF-8'
expect_equal 'a name that is not UTF-8 writes nothing' "$(ls "$folder")" ''
conclude
