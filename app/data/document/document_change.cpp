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

/// Those of `after` that `before` does not hold as they are.
template <typename T>
std::vector<T> notIn(const std::vector<T> &before, const std::vector<T> &after)
{
    std::vector<T> changed;
    std::ranges::copy_if(after, std::back_inserter(changed), [&before](const T &item) {
        return std::ranges::find(before, item) == before.end();
    });
    return changed;
}

bool isOf(const KeptText &one, const KeptText &other)
{
    return one.kind == other.kind && one.name == other.name;
}

/// In its place, so that a document keeps its order.
template <typename T, typename Same>
void put(std::vector<T> &all, const T &item, bool keeps, Same same)
{
    const auto found = std::ranges::find_if(all, same);
    if (!keeps && found != all.end())
        all.erase(found);
    else if (keeps && found != all.end())
        *found = item;
    else if (keeps)
        all.push_back(item);
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
    change.texts = notIn(before.texts, after.texts);
    for (const KeptText &text : before.texts) {
        if (std::ranges::none_of(after.texts, [&](const auto &other) { return isOf(other, text); }))
            change.texts.push_back({text.kind, text.name, {}});
    }
    change.scenarios = notIn(before.scenarios, after.scenarios);
    for (const Scenario &scenario : before.scenarios) {
        if (std::ranges::find(after.scenarios, scenario.name, &Scenario::name)
            == after.scenarios.end())
            change.scenarios.push_back({scenario.name});
    }
    change.corrected = notIn(before.corrections, after.corrections);
    change.uncorrected = notIn(after.corrections, before.corrections);
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
    for (const KeptText &text : change.texts)
        put(document.texts, text, !text.text.empty(),
            [&text](const KeptText &other) { return isOf(other, text); });
    for (const Scenario &scenario : change.scenarios)
        put(document.scenarios, scenario, !scenario.isEmpty(),
            [&scenario](const Scenario &other) { return other.name == scenario.name; });
    for (const Correction &correction : change.uncorrected)
        std::erase(document.corrections, correction);
    for (const Correction &correction : change.corrected)
        put(document.corrections, correction, true, [&correction](const Correction &other) {
            return other == correction
                || (correction.kind == Correction::Kind::LabCountry && other.kind == correction.kind
                    && other.subject == correction.subject);
        });
    return document;
}

bool haveSameGround(const Document *one, const Document *other)
{
    const Document none;
    const Document &a = one ? *one : none;
    const Document &b = other ? *other : none;
    return std::ranges::equal(a.imports, b.imports, {}, keyOf, keyOf)
        && a.corrections == b.corrections && methodsOf(a) == methodsOf(b);
}

bool haveSameFigures(const Document *one, const Document *other)
{
    const std::vector<Scenario> none;
    return haveSameGround(one, other)
        && (one ? one->scenarios : none) == (other ? other->scenarios : none);
}

} // namespace podium
