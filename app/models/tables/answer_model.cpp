// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tables/answer_model.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

void AnswerModel::setAnswer(AnswerData data)
{
    reset(std::move(data), [] {});
}

void AnswerModel::setLanguage(Language language)
{
    if (!m_data || m_data.language == language)
        return;
    AnswerData data = m_data;
    data.language = language;
    setAnswer(std::move(data));
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return m_data && !parent.isValid() ? rows() : 0;
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return m_data && !parent.isValid() ? columns() : 0;
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!m_data || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    QVariant found = cell(index.row(), index.column(), role);
    if (found.isValid())
        return found;
    if (role == Qt::DisplayRole)
        return u"–"_s;
    if (role == Qt::AccessibleTextRole)
        return accessibleText(index.row(), index.column());
    return {};
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool exists = m_data && section >= 0 && section < columns();
    if (!exists || orientation != Qt::Horizontal)
        return {};
    return header(section, role);
}

QVariant AnswerModel::headerFrom(const ColumnText &text, int role) const
{
    const char *context = metaObject()->className();
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate(context, text.title);
    case Qt::ToolTipRole:
        return QCoreApplication::translate(context, text.explanation);
    case KeyRole:
        return QString::fromLatin1(text.key);
    default:
        return {};
    }
}

QString AnswerModel::accessibleText(int row, int column) const
{
    const QString title = header(column, Qt::DisplayRole).toString();
    const QVariant shown = cell(row, column, Qt::DisplayRole);
    if (!shown.isValid())
        return tr("%1: no data").arg(title);
    const bool estimated
        = cell(row, column, EstimatedRole).toBool() && cell(row, column, ShareRole).isValid();
    QString text = shown.toString();
    if (estimated && text.endsWith(u'*'))
        text.chop(1); // said in words
    return (estimated ? tr("%1: %2, estimated") : tr("%1: %2")).arg(title, text);
}

} // namespace podium
