// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/merge_work.h"

namespace podium {

PartEdits &MergeWork::edits(const QString &part)
{
    auto found = m_edits.find(part);
    if (found == m_edits.end())
        found = m_edits.emplace(part, PartEdits(merge.file.bytes(part))).first;
    return found->second;
}

bool MergeWork::isEditable(const QString &part)
{
    const XmlNode *const tree = merge.file.tree(part);
    return tree && edits(part).fits(*tree);
}

void MergeWork::put(const QString &part, const QByteArray &old, const QByteArray &now)
{
    if (old != now)
        parts.insert(part, now);
}

QMap<QString, QByteArray> MergeWork::changed() const
{
    QMap<QString, QByteArray> out = parts;
    for (const auto &[part, edits] : m_edits) {
        if (!edits.isEmpty())
            out.insert(part, edits.applied());
    }
    return out;
}

const SentenceReader &MergeWork::reader()
{
    if (!m_reader)
        m_reader.emplace(*merge.fresh.dataset);
    return *m_reader;
}

} // namespace podium
