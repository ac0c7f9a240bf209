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

/// Whether it has a text of this kind and name, whatever it says.
bool holdsName(const Document &document, const KeptText &text)
{
    return std::ranges::any_of(document.texts, [&text](const KeptText &other) {
        return other.kind == text.kind && other.name == text.name;
    });
}

/// What of a document figures are made of, in their order.
std::vector<KeptText> methodsOf(const Document &document)
{
    std::vector<KeptText> methods;
    std::ranges::copy_if(document.texts, std::back_inserter(methods),
                         [](const KeptText &text) { return text.kind == KeptText::Kind::Method; });
    return methods;
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
    for (const KeptText &text : before.texts) {
        if (!holdsName(after, text))
            change.texts.push_back({text.kind, text.name, {}});
    }
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
        const auto there = std::ranges::find_if(document.texts, [&text](const KeptText &other) {
            return other.kind == text.kind && other.name == text.name;
        });
        if (text.text.empty() && there != document.texts.end())
            document.texts.erase(there);
        else if (there != document.texts.end())
            *there = text;
        else if (!text.text.empty())
            document.texts.push_back(text);
    }
    return document;
}

bool haveSameFigures(const Document *one, const Document *other)
{
    const Document none;
    const Document &a = one ? *one : none;
    const Document &b = other ? *other : none;
    return std::ranges::equal(a.imports, b.imports, {}, keyOf, keyOf)
        && a.corrections == b.corrections && methodsOf(a) == methodsOf(b);
}

} // namespace podium
