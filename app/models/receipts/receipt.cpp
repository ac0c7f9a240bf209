// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/receipts/receipt.h"

#include "app/models/language/number_text.h"
#include "app/models/tables/roles.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The number behind the text, where the text is shortened. Intervals are sorted by their lower
/// ends: that is not what they are.
QString exactValue(const QModelIndex &cell, Language language)
{
    const QVariant value = cell.data(ValueRole);
    if (value.metaType() != QMetaType::fromType<double>() || value == cell.data(LowRole))
        return {};
    const std::string currency = cell.data(UnitRole).toString().toStdString();
    const auto money = Decimal::parse(QByteArray::number(value.toDouble(), 'f', 6).toStdString());
    return currency.empty() || !money ? exactText(value.toDouble(), language)
                                      : exactMoneyText(*money, currency, language);
}

QString interval(const QModelIndex &cell, Language language)
{
    const QVariant low = cell.data(LowRole);
    const QVariant high = cell.data(HighRole);
    if (!low.isValid() || !high.isValid())
        return {};
    return exactText(low.toDouble(), language) + u" – "_s + exactText(high.toDouble(), language);
}

} // namespace

Receipt::Receipt(const QModelIndex &cell, const Origin &origin, Language language)
    : m_row(origin.row)
    , m_value(cell.data().toString())
    , m_working(cell.data(StepsRole).value<Steps>())
{
    const auto header = [&cell](int role) {
        return cell.model()->headerData(cell.column(), Qt::Horizontal, role).toString();
    };
    m_column = header(Qt::DisplayRole);
    const QString exact = exactValue(cell, language);
    const bool isInWorking = !m_working.isEmpty() && m_working.constLast().working.endsWith(exact);
    if (exact != m_value && !isInWorking)
        addRemark(tr("Exactly"), exact);
    addRemark(tr("Interval"), interval(cell, language));
    addRemark(tr("What it is"), header(Qt::ToolTipRole));
    const QString tip = cell.data(Qt::ToolTipRole).toString();
    if (tip != m_value)
        addRemark(tr("Remark"), tip);
    addRemark(tr("Rules"), origin.rules);
    const QString own = cell.data(SourceRole).toString();
    addRemark(tr("Source of the row"), own == tip ? QString() : own);
    addRemark({}, origin.source);
}

void Receipt::addRemark(const QString &heading, const QString &text)
{
    if (!text.isEmpty())
        m_remarks.append({heading, text});
}

QString Receipt::plainText() const
{
    QStringList lines{m_row.isEmpty() ? m_column : m_row + u" · "_s + m_column, m_value};
    for (const Step &step : m_working)
        lines.append(u"  %1: %2"_s.arg(step.what, step.working));
    for (const Step &remark : m_remarks)
        lines.append(remark.what.isEmpty() ? remark.working
                                           : remark.what + u": "_s + remark.working);
    return lines.join(u'\n');
}

} // namespace podium
