// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/money_index_model.h"

#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/receipts/money_steps.h"
#include "app/models/tables/roles.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

void MoneyIndexModel::setFound(AnswerData data, std::optional<MoneyIndex> found)
{
    reset(std::move(data), [&] { m_found = std::move(found); });
}

int MoneyIndexModel::rows() const
{
    return m_found ? static_cast<int>(m_found->points.size()) : 0;
}

const MoneyPoint &MoneyIndexModel::point(int row) const
{
    return m_found->points[static_cast<std::size_t>(row)];
}

const podium::Model &MoneyIndexModel::model(int row) const
{
    return answerData().snapshot().models[point(row).bestModel];
}

QString MoneyIndexModel::name(int row) const
{
    const Dataset &dataset = *answerData().dataset;
    const auto lab = answerData().answer->view.money.indexBy == SumBy::Lab
        ? findLab(dataset, point(row).key)
        : std::nullopt;
    return lab ? labName(dataset.labs[*lab], answerData().language)
               : countryName(dataset, point(row).key, answerData().language);
}

QVariant MoneyIndexModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(point(row).key);
    case CountryRole:
        return toQString(countryOf(*answerData().dataset, model(row)));
    case NoteRole:
        return column == Name ? QVariant(moneyOf(point(row))) : QVariant();
    case EstimatedRole:
        return point(row).estimated;
    case SearchRole:
        return name(row);
    case LowRole:
        return column == Index && point(row).indexLow ? QVariant(*point(row).indexLow) : QVariant();
    case HighRole:
        return column == Index && point(row).indexHigh ? QVariant(*point(row).indexHigh)
                                                       : QVariant();
    case UnitRole:
        return column == Money || column == PerPoint
            ? toQString(answerData().answer->view.money.currency)
            : QVariant();
    case StepsRole:
        return steps(row, column);
    default:
        return {};
    }
}

QVariant MoneyIndexModel::steps(int row, int column) const
{
    const MoneySteps steps(answerData());
    const MoneyPoint &shown = point(row);
    if (column == Expected && m_found->trend)
        return QVariant::fromValue(steps.onTheLine(shown, *m_found->trend));
    if (column == Residual)
        return QVariant::fromValue(steps.aboveTheLine(shown));
    return column == PerPoint ? QVariant::fromValue(steps.perPoint(shown)) : QVariant();
}

QVariant MoneyIndexModel::text(int row, int column) const
{
    const Language language = answerData().language;
    const MoneyPoint &shown = point(row);
    switch (column) {
    case Name:
        return name(row);
    case Money:
        return moneyOf(shown);
    case BestModel:
        return toQString(model(row).name);
    case Index:
        return indexOf(shown);
    case Expected:
        return shown.expected ? QVariant(indexText(*shown.expected, language)) : QVariant();
    case Residual:
        return shown.residual ? QVariant((shown.unmeasured > 0 ? u"≥ "_s : QString())
                                         + differenceText(*shown.residual, language))
                              : QVariant();
    case PerPoint:
        return perPoint(row)
            ? QVariant(boundText(joined(shown.moneyBound, reversed(sumBound(shown.unmeasured))),
                                 moneyText(Decimal::whole(std::llround(*perPoint(row))),
                                           answerData().answer->view.money.currency, language)))
            : QVariant();
    default:
        return {};
    }
}

QString MoneyIndexModel::indexOf(const MoneyPoint &shown) const
{
    return (shown.unmeasured > 0 ? u"≥ "_s : QString())
        + indexText(shown.index, answerData().language);
}

QString MoneyIndexModel::moneyOf(const MoneyPoint &shown) const
{
    return boundText(
        shown.moneyBound,
        moneyText(shown.money, answerData().answer->view.money.currency, answerData().language));
}

std::optional<double> MoneyIndexModel::perPoint(int row) const
{
    const double index = point(row).index;
    return index > 0 ? std::optional(point(row).money.toDouble() / index) : std::nullopt;
}

QVariant MoneyIndexModel::value(int row, int column) const
{
    const MoneyPoint &shown = point(row);
    const auto number
        = [](std::optional<double> known) { return known ? QVariant(*known) : QVariant(); };
    switch (column) {
    case Money:
        return shown.money.toDouble();
    case Index:
        return shown.index;
    case Expected:
        return number(shown.expected);
    case Residual:
        return number(shown.residual);
    case PerPoint:
        return number(perPoint(row));
    default:
        return text(row, column);
    }
}

QVariant MoneyIndexModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"name", QT_TR_NOOP("Country or lab"),
                   QT_TR_NOOP("Those with money and an index.")},
        ColumnText{"money", QT_TR_NOOP("Money raised"),
                   QT_TR_NOOP("Counted rounds of labs over all years known.")},
        ColumnText{"model", QT_TR_NOOP("Best model"), QT_TR_NOOP("Its index is the one compared.")},
        ColumnText{"index", QT_TR_NOOP("Index"), QT_TR_NOOP("Of the best model.")},
        ColumnText{"expected", QT_TR_NOOP("On the line"),
                   QT_TR_NOOP("Index of the trend line at this money.")},
        ColumnText{"residual", QT_TR_NOOP("Above the line"),
                   QT_TR_NOOP("Index points above the trend line; below 0 is below it.")},
        ColumnText{
            "money_per_point", QT_TR_NOOP("Money per point"),
            QT_TR_NOOP("No price: the money paid for much else, and points do not add up.")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

/// Which money stands beside the index.
QString MoneyIndexModel::basisText() const
{
    return m_found && m_found->firstYear && m_found->lastYear
        ? tr("Private investment in AI, %1 to %2")
              .arg(QString::number(*m_found->firstYear), QString::number(*m_found->lastYear))
        : tr("Money raised by labs in all years known");
}

QString MoneyIndexModel::rules() const
{
    QString tooFew = tr("There are too few points for a trend line.");
    if (!m_found)
        return tooFew;
    const QLocale locale = localeOf(answerData().language);
    QStringList parts{basisText()};
    if (!m_found->firstYear)
        parts << tr("groups such as Alibaba, Tencent, LG or Google pay for models themselves, so "
                    "their money is not in it");
    const auto &points = m_found->points;
    const auto whole = std::ranges::count(points, Bound::Exact, &MoneyPoint::moneyBound);
    if (const auto partial = std::ssize(points) - whole; partial > 0)
        parts << tr("beside the line, for money is missing in them: %1")
                     .arg(countText(partial, answerData().language));
    const auto measured = std::ranges::count(points, 0, &MoneyPoint::unmeasured);
    if (const auto open = std::ssize(points) - measured; open > 0)
        parts << tr("≥: at least, for some of their models are without an index or only estimated: "
                    "%1; none of these is said to be below the line, which may lie higher, too")
                     .arg(countText(open, answerData().language));
    if (!m_found->trend)
        return (parts << tooFew).join(u" · "_s);
    if (!m_found->isFinding())
        parts << tr("only %1 points: too few to read anything from the line")
                     .arg(countText(m_found->fitted, answerData().language));
    return parts.join(u" · "_s) + u" · "_s
        + tr("Line of least squares on the logarithm of the money: %1 index points for ten times "
             "the money; it explains %2 of the variance and shows no cause; money per point is no "
             "price, for it paid for much else and points do not add up")
              .arg(locale.toString(m_found->trend->slope, 'f', 1),
                   percentText(m_found->trend->explained, answerData().language));
}

} // namespace podium
