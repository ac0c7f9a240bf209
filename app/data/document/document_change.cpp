// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/document_change.h"

#include <algorithm>
#include <iterator>

namespace podium {

namespace {

bool holds(const Document &document, const ImportKey &key)
{
    return std::ranges::find(document.imports, key, keyOf) != document.imports.end();
}

} // namespace

ImportKey keyOf(const Import &import)
{
    return {import.sha256, import.importedAt};
}

DocumentChange changeBetween(const Document &before, const Document &after)
{
    DocumentChange change;
    for (const Import &import : before.imports) {
        if (!holds(after, keyOf(import)))
            change.removed.push_back(keyOf(import));
    }
    for (const Import &import : after.imports) {
        if (!holds(before, keyOf(import)))
            change.added.push_back(import);
    }
    std::ranges::copy_if(after.texts, std::back_inserter(change.texts), [&](const KeptText &text) {
        return std::ranges::find(before.texts, text) == before.texts.end();
    });
    return change;
}

Document changed(Document document, const DocumentChange &change)
{
    for (const ImportKey &key : change.removed)
        std::erase_if(document.imports,
                      [&key](const Import &import) { return keyOf(import) == key; });
    for (const Import &import : change.added) {
        std::erase_if(document.imports,
                      [&import](const Import &other) { return other.sha256 == import.sha256; });
        document.imports.push_back(import);
    }
    for (const KeptText &text : change.texts) {
        std::erase_if(document.texts, [&text](const KeptText &other) {
            return other.kind == text.kind && other.name == text.name;
        });
        document.texts.push_back(text);
    }
    return document;
}

} // namespace podium
