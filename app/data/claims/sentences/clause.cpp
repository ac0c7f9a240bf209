// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/clause.h"

#include <QtCore/QHash>

namespace podium {

Clause::Clause(std::vector<Item> items)
    : m_items(std::move(items))
{
    spell();
}

/// Sentences are read with every letter typed, always by the same patterns.
QRegularExpressionMatch Clause::matched(const QString &pattern, qsizetype from) const
{
    thread_local QHash<QString, QRegularExpression> compiled;
    auto known = compiled.constFind(pattern);
    if (known == compiled.constEnd())
        known = compiled.insert(pattern, QRegularExpression(pattern));
    return known->match(m_letters, from);
}

void Clause::replace(qsizetype from, qsizetype count, const std::vector<Item> &by)
{
    const auto first = m_items.begin() + from;
    const auto next = m_items.erase(first, first + count);
    m_items.insert(next, by.begin(), by.end());
    spell();
}

void Clause::eraseAll(const QString &sorts)
{
    std::erase_if(m_items, [&sorts](const Item &item) { return sorts.contains(QChar(item.sort)); });
    spell();
}

void Clause::rewrite(const QString &pattern, char16_t sort)
{
    whileMatched(pattern, [&](const QRegularExpressionMatch &match) {
        const Item found = asSort(item(match.capturedStart()), sort);
        replace(match.capturedStart(), match.capturedLength(),
                sort ? std::vector{found} : std::vector<Item>());
    });
}

std::vector<std::string> Clause::codes(qsizetype from, qsizetype count) const
{
    std::vector<std::string> codes;
    for (qsizetype i = from; i < from + count; ++i)
        codes.insert(codes.end(), item(i).codes.begin(), item(i).codes.end());
    return codes;
}

void Clause::spell()
{
    m_letters.clear();
    for (const Item &item : m_items)
        m_letters += QChar(item.sort);
}

} // namespace podium
