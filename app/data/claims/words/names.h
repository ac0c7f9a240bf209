// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/item.h"
#include "app/engine/values/dataset.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace podium {

/// Letters of a text without what people write or leave out in names (case, spaces, dashes), and
/// with Korean spellings of models' names in Latin letters; each with its place in the text.
struct FoldedText {
    QString letters;
    std::vector<qsizetype> places; ///< by letter; one more for the end
};
[[nodiscard]] FoldedText foldedText(const QString &text);

/// Everything a sentence may name: models, their families and the first words of these, labs,
/// countries, groups and programmes, by all their names.
class NameIndex final
{
public:
    explicit NameIndex(const Dataset &dataset);

    /// The names that stand at a letter of the text, by the place where they end.
    [[nodiscard]] std::vector<Item> at(const FoldedText &folded, qsizetype letter) const;
    /// All names as they are written.
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    void add(const QString &name, const Item &item);
    void addWithoutApostrophe(const QString &name, const Item &item);
    bool hold(const QString &name, const Item &item); ///< false: there is such a name already
    void addModels(const Dataset &dataset);
    void addOwned(const QString &name, const Item &item);
    void addLines(const QString &name);
    void addPlaces(const Dataset &dataset);

    QHash<QString, Item> m_items;
    QStringList m_names;
    qsizetype m_longest = 0;
};

} // namespace podium
