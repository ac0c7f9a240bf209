// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/table_columns.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

namespace {

struct ColumnText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

class ColumnMatching final
{
public:
    ColumnMatching(const QStringList &stands, const QStringList &wrote, const DeckTable &now)
        : m_stands(stands)
        , m_wrote(wrote.isEmpty() ? now.header : wrote)
        , m_now(now)
    {
        m_out.columns.resize(stands.size());
    }

    ColumnMatch take()
    {
        findWritten();
        findNow();
        say();
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool isTaken(qsizetype wrote) const
    {
        return std::ranges::find(m_out.columns, wrote, &ColumnInFile::wrote) != m_out.columns.end();
    }
    void findWritten()
    {
        for (qsizetype i = 0; i < m_stands.size(); ++i) {
            for (qsizetype j = 0; j < m_wrote.size(); ++j) {
                if (m_out.columns[i].wrote < 0 && m_stands[i] == m_wrote[j] && !isTaken(j))
                    m_out.columns[i].wrote = j;
            }
        }
        if (m_stands.size() != m_wrote.size())
            return;
        for (qsizetype i = 0; i < m_stands.size(); ++i) {
            if (m_out.columns[i].wrote < 0 && !isTaken(i))
                m_out.columns[i].wrote = i; // with another header
        }
    }
    void findNow()
    {
        for (ColumnInFile &column : m_out.columns) {
            if (column.wrote < 0)
                continue;
            const QString &title = m_wrote[column.wrote];
            column.now = m_now.header.indexOf(title);
            const auto spare = std::ranges::find(m_now.leftOut, title, &DeckColumn::title);
            if (column.now < 0 && spare != m_now.leftOut.end())
                column.leftOut = spare - m_now.leftOut.begin();
            // One whose header speaks of a version or a currency.
            const bool renamed = !column.isKnown() && m_wrote.size() == m_now.header.size()
                && !m_wrote.contains(m_now.header[column.wrote]);
            if (renamed)
                column.now = column.wrote;
        }
    }
    void say()
    {
        for (qsizetype i = 0; i < m_stands.size(); ++i) {
            const ColumnInFile &column = m_out.columns[i];
            if (column.wrote < 0)
                m_out.said.append(
                    ColumnText::tr("A column that somebody added: %1").arg(m_stands[i]));
            else if (!column.isKnown())
                m_out.said.append(
                    ColumnText::tr("The column “%1” as it was: the figures have it no more.")
                        .arg(m_stands[i]));
        }
        for (qsizetype j = 0; j < m_wrote.size(); ++j) {
            if (!isTaken(j))
                m_out.said.append(
                    ColumnText::tr("A column that somebody took away: %1").arg(m_wrote[j]));
        }
        for (qsizetype k = 0; k < m_now.header.size(); ++k) {
            const bool shown
                = std::ranges::find(m_out.columns, k, &ColumnInFile::now) != m_out.columns.end();
            if (!shown && !m_wrote.contains(m_now.header[k]))
                m_out.said.append(
                    ColumnText::tr("The columns it has; made anew, it would show “%1”, too.")
                        .arg(m_now.header[k]));
        }
    }

    const QStringList &m_stands;
    QStringList m_wrote;
    const DeckTable &m_now;
    ColumnMatch m_out;
};

} // namespace

ColumnMatch matchedColumns(const QStringList &stands, const QStringList &wrote,
                           const DeckTable &now)
{
    return ColumnMatching(stands, wrote, now).take();
}

} // namespace podium
