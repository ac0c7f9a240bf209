// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/desk.h"

#include "app/session/document/document_work.h"

#include <QtCore/QScopedValueRollback>

namespace podium {

Desk::Desk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_documentWork(new DocumentWork(session, this))
    , m_names(session, m_shown)
    , m_edit(session, m_names)
    , m_selection(&m_table)
{
    m_table.setSourceModel(&m_ranking);
    m_countryTable.setSourceModel(&m_countries);
    m_labFundingTable.setSourceModel(&m_labFunding);
    m_roundTable.setSourceModel(&m_rounds);
    connect(&m_session, &Session::answerChanged, this, &Desk::takeAnswer);
    for (TableProxy *table : {&m_table, &m_countryTable, &m_labFundingTable, &m_roundTable})
        connect(table, &QAbstractItemModel::layoutChanged, this, &Desk::orderChanged);
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this, &Desk::noteChoice);
    // A click on the row that is current already also chooses it.
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, &Desk::noteChoice);
    if (m_session.answer())
        takeAnswer();
}

void Desk::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT themeChanged();
}

void Desk::setLanguage(Language language)
{
    m_shown.language = language;
    if (m_shown)
        fillModels();
    Q_EMIT languageChanged();
    if (m_shown)
        Q_EMIT answered();
}

void Desk::setGreyRest(bool greyRest)
{
    if (greyRest == m_greyRest)
        return;
    m_greyRest = greyRest;
    Q_EMIT greyRestChanged();
}

void Desk::setSearch(const QString &text)
{
    {
        const QScopedValueRollback guard(m_restoring, true);
        for (TableProxy *table : {&m_table, &m_countryTable, &m_labFundingTable, &m_roundTable})
            table->setFilterText(text);
    }
    restoreSelection();
    Q_EMIT orderChanged();
}

void Desk::clearSearch()
{
    setSearch({});
    Q_EMIT searchCleared();
}

std::optional<int> Desk::current() const
{
    const QModelIndex index = m_selection.currentIndex();
    return index.isValid() ? std::optional(m_table.mapToSource(index).row()) : std::nullopt;
}

QVariant Desk::currentData(int role) const
{
    const QModelIndex index = m_selection.currentIndex();
    return index.isValid() ? index.siblingAtColumn(0).data(role) : QVariant();
}

void Desk::chooseModel(const QString &key)
{
    const int row = rowOfKey(m_table, key);
    if (row >= 0)
        chooseRow(row);
    else
        m_chosen = key; // chosen as soon as an answer shows it
}

void Desk::chooseBestOfCountry(const QString &country)
{
    chooseFirstWith(CountryRole, country);
}

void Desk::chooseBestOfLab(const QString &lab)
{
    chooseFirstWith(LabRole, lab);
}

void Desk::clearChoice()
{
    m_chosen.clear();
    restoreSelection();
    Q_EMIT selectionChanged();
}

/// While new figures have no answer yet, the old ones stay.
void Desk::takeAnswer()
{
    if (!m_session.answer())
        return;
    m_shown = {m_session.dataset(), m_session.answer(), m_shown.language};
    fillModels();
    Q_EMIT answered();
}

void Desk::fillModels()
{
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_ranking.setAnswer(m_shown);
        m_countries.setAnswer(m_shown);
        m_labFunding.setAnswer(m_shown);
        m_rounds.setAnswer(m_shown);
    }
    restoreSelection();
}

/// The chosen model as long as it is shown, else the first row, so that the inspector is never
/// empty without reason.
void Desk::restoreSelection()
{
    const QScopedValueRollback guard(m_restoring, true);
    const int kept = rowOfKey(m_table, m_chosen);
    const QModelIndex index = m_table.index(kept < 0 ? 0 : kept, 0);
    if (!index.isValid()) {
        m_selection.clear();
    } else if (kept < 0) {
        m_selection.clearSelection();
        m_selection.setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    } else {
        m_selection.setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    Q_EMIT selectionChanged();
}

void Desk::noteChoice()
{
    const QString key = m_selection.hasSelection() ? currentData(KeyRole).toString() : QString();
    if (m_restoring || key == m_chosen)
        return;
    m_chosen = key;
    Q_EMIT selectionChanged();
}

void Desk::chooseRow(int row)
{
    const QModelIndex index = m_table.index(row, 0);
    if (!index.isValid())
        return;
    m_selection.setCurrentIndex(index,
                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// The best one, in whatever order the table is.
void Desk::chooseFirstWith(int role, const QString &value)
{
    for (int row = 0; row < m_ranking.rowCount(); ++row) {
        const QModelIndex index = m_ranking.index(row, 0);
        if (index.data(role).toString() == value && m_table.mapFromSource(index).isValid()) {
            chooseRow(m_table.mapFromSource(index).row());
            return;
        }
    }
}

QString Desk::modelsOfCountry(const QString &code) const
{
    constexpr qsizetype kMost = 8;
    const int row = rowOfKey(m_countryTable, code);
    if (row < 0)
        return {};
    QStringList lines = m_countryTable.index(row, CountryModel::LabNames)
                            .data(Qt::ToolTipRole)
                            .toString()
                            .split(u'\n');
    const auto more = static_cast<int>(lines.size() - kMost);
    if (more > 1)
        lines = lines.first(kMost) << tr("and %n more labs", nullptr, more);
    return lines.join(u'\n');
}

} // namespace podium
