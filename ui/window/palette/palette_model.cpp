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

struct Found {
    int distance = 0;
    PaletteEntry::Kind kind;
    bool hidden = false;
    qsizetype length = 0;
    qsizetype position = 0;
};

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
        if (const auto distance = matchDistance(names, words))
            found.push_back({*distance, m_entries[i].kind, !m_entries[i].shown,
                             words.isEmpty() ? 0 : m_entries[i].text.size(), i});
    }
    std::ranges::sort(found, {}, [](const Found &one) {
        return std::tuple(one.distance, one.kind, one.hidden, one.length, one.position);
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
