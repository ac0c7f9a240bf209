#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The first heading of CHANGELOG.md, the program, the manual page and the newest release of AppStream
# name one version and one day. Second argument: the program.
set -uo pipefail
# shellcheck source=tests/packaging/support.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"

first=$(grep -m 1 '^## ' "$source/CHANGELOG.md")
read -r _ version day <<<"${first//[()]/}"
expect_equal 'the program' "$("$2" --version)" "Podium $version"
expect_text 'the manual page' "$(grep '^\.TH' "$source/packaging/podium.1")" "\"Podium $version\""
expect_text 'the newest release of AppStream' \
    "$(grep -m 1 '<release ' "$source/packaging/org.podium.Podium.metainfo.xml")" \
    "version=\"$version\" date=\"$day\""
conclude
