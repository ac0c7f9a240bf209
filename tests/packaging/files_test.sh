#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The package list is well-formed, the scripts parse, the desktop files are valid. A checker that is
# not installed is left out.
set -uo pipefail
# shellcheck source=tests/packaging/support.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"
packaging=$source/packaging
list=$packaging/debian-packages.txt
scripts=("$packaging/run" "$packaging/test" "$packaging/prepare.sh" "$source/.ci/run")

# have TOOL: remarks when it is missing.
have() { command -v "$1" >/dev/null || { echo "not installed, left out: $1" && false; }; }

odd=$(grep -nvE '^($|#|\[(build|run|tests)\]$|[a-z0-9][a-z0-9.+-]+$)' "$list")
expect_equal 'lines that are neither package, section nor comment' "$odd" ''
expect_equal 'packages listed twice' "$(grep -E '^[a-z0-9]' "$list" | sort | uniq -d)" ''
expect_equal 'sections' "$(grep '^\[' "$list" | tr -d '\n')" '[build][run][tests]'
expect_equal 'packages before the first section' \
    "$(sed '/^\[/,$d' "$list" | grep -E '^[a-z0-9]')" ''

for script in "${scripts[@]}"; do
    check "bash -n $script" bash -n "$script"
    check "licence line of $script" grep -qxF '# SPDX-License-Identifier: GPL-3.0-or-later' \
        <(head -n 2 "$script")
done
for script in "$packaging/run" "$packaging/test" "$source/.ci/run"; do
    [[ -x $script ]] || fail "not executable: $script"
done
if have shellcheck; then
    check shellcheck shellcheck -x -P "$source" "${scripts[@]}" "$source"/tests/packaging/*.sh
fi

check 'CMakePresets.json' cmake -S "$source" --list-presets=all
desktop=$packaging/org.podium.Podium.desktop
metainfo=$packaging/org.podium.Podium.metainfo.xml
if have desktop-file-validate; then
    check 'desktop entry' desktop-file-validate "$desktop"
fi
mime=$packaging/org.podium.Podium.mime.xml
if have xmllint; then
    check 'MIME type' xmllint --noout "$mime"
fi
if have appstreamcli; then
    check 'AppStream metainfo' appstreamcli validate --no-net "$metainfo"
fi
if have groff; then
    expect_equal 'manual page' "$(groff -man -Tutf8 -ww -z "$packaging/podium.1" 2>&1)" ''
fi
if have rsvg-convert; then
    picture=$(mktemp)
    check 'application icon' rsvg-convert -w 16 -o "$picture" "$source/resources/icons/podium.svg"
    rm -f "$picture"
fi
conclude
