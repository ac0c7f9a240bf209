// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette/palette_model.h"

#include "app/models/language/text_match.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Nobody reads further.
constexpr qsizetype kMost = 100;

/// How much of a name was typed; what other words alone find stands last.
enum class Typed { All, Beginning, Words, OtherWords };

struct Found {
    int distance = 0;
    int rank = 0;
    bool inPart = false;
    PaletteEntry::Kind kind;
    bool hidden = false;
    qsizetype length = 0;
    qsizetype position = 0;
};

Typed typedOf(const QString &name, const QString &query, const QStringList &words)
{
    if (name.compare(query, Qt::CaseInsensitive) == 0)
        return Typed::All;
    if (name.startsWith(query, Qt::CaseInsensitive))
        return Typed::Beginning;
    return matchDistance(name, words) == 0 ? Typed::Words : Typed::OtherWords;
}

/// Countries and labs are also called by their names in other languages; of the rest the other words
/// only lead to the same.
Typed typedOf(const PaletteEntry &entry, const QString &query, const QStringList &words)
{
    const Typed own = typedOf(entry.text, query, words);
    const bool named
        = entry.kind == PaletteEntry::Kind::Country || entry.kind == PaletteEntry::Kind::Lab;
    const QString others = u' ' + entry.names + u' ';
    return named && others.contains(u' ' + query + u' ', Qt::CaseInsensitive) ? Typed::All : own;
}

/// Places first and what can be done there next, each while as much of its name was typed.
int rankOf(Typed typed, PaletteEntry::Kind kind)
{
    const bool place = kind != PaletteEntry::Kind::Command;
    const int step = typed <= Typed::Beginning ? 0 : typed == Typed::Words ? 1 : 2;
    return 2 * step + (place ? 0 : 1);
}

} // namespace

PaletteModel::PaletteModel(QList<PaletteEntry> entries, QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(std::move(entries))
{
    find({});
}

void PaletteModel::find(const QString &query)
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    std::vector<Found> found;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QString names = m_entries[i].text + u' ' + m_entries[i].names;
        const auto distance = matchDistance(names, words);
        if (!distance)
            continue;
        const PaletteEntry &entry = m_entries[i];
        const Typed typed = words.isEmpty() ? Typed::All : typedOf(entry, words.join(u' '), words);
        found.push_back({*distance, rankOf(typed, entry.kind), typed != Typed::All, entry.kind,
                         !entry.shown, words.isEmpty() ? 0 : entry.text.size(), i});
    }
    std::ranges::sort(found, {}, [](const Found &one) {
        return std::tuple(one.distance, one.rank, one.inPart, one.kind, one.hidden, one.length,
                          one.position);
    });
    beginResetModel();
    m_found.clear();
    for (const Found &one : found) {
        if (m_found.size() < kMost)
            m_found.append(one.position);
    }
    endResetModel();
}

const PaletteEntry &PaletteModel::entry(int row) const
{
    return m_entries[m_found[row]];
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &found = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.text;
    case NoteOfEntry:
        return found.note;
    case KeysOfEntry:
        return found.keys;
    case Qt::AccessibleTextRole:
        return found.text + u", "_s + found.note;
    default:
        return {};
    }
}

} // namespace podium
