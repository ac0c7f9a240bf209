// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/item.h"

#include <QtCore/QRegularExpression>

#include <type_traits>

namespace podium {

[[nodiscard]] inline Item asSort(Item item, char16_t sort)
{
    item.sort = sort;
    return item;
}

/// The parts of a sentence that are not used yet.
class Clause final
{
public:
    explicit Clause(std::vector<Item> items);

    [[nodiscard]] const QString &letters() const { return m_letters; }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] const Item &item(qsizetype at) const
    {
        return m_items[static_cast<std::size_t>(at)];
    }
    [[nodiscard]] QRegularExpressionMatch matched(const QString &pattern, qsizetype from = 0) const;
    /// Again and again while the pattern is found; `use` takes away what was found, or says that
    /// it leaves that as it is.
    template <typename Use>
    void whileMatched(const QString &pattern, Use use)
    {
        qsizetype from = 0;
        for (auto match = matched(pattern); match.hasMatch(); match = matched(pattern, from)) {
            if constexpr (std::is_same_v<decltype(use(match)), bool>)
                from = use(match) ? from : match.capturedStart() + 1;
            else
                use(match);
        }
    }
    void erase(qsizetype from, qsizetype count) { replace(from, count, {}); }
    void replace(qsizetype from, qsizetype count, const std::vector<Item> &by);
    void eraseAll(const QString &sorts);
    /// What is found becomes one part of another sort; of sort 0 nothing.
    void rewrite(const QString &pattern, char16_t sort);
    /// Codes of all C within a range.
    [[nodiscard]] std::vector<std::string> codes(qsizetype from, qsizetype count) const;

private:
    void spell();

    std::vector<Item> m_items;
    QString m_letters;
};

} // namespace podium
