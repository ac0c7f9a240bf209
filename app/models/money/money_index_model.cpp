// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/money_index_model.h"

#include "app/models/language/bound_words.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/money_index_remarks.h"
#include "app/models/money/money_records.h"
#include "app/models/receipts/money_steps.h"
#include "app/models/tables/roles.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

int MoneyIndexModel::rows() const
{
    return m_found ? static_cast<int>(m_found->points.size()) : 0;
}

MoneyIndexLine MoneyIndexModel::rowAt(int row) const
{
    const MoneyPoint &point = m_found->points[static_cast<std::size_t>(row)];
    return {answerData(), *m_found, point, answerData().snapshot().models[point.bestModel]};
}

QString MoneyIndexLine::name() const
{
    return moneyItemName(data, point.key);
}

QString MoneyIndexLine::indexText() const
{
    return atLeastText(
        markedText(podium::indexText(point.index, data.language), point.estimated, point.filledIn),
        point.indexBound() == Bound::AtLeast);
}

QString MoneyIndexLine::residualText() const
{
    const QString text = differenceText(*point.residual, data.language);
    return found.residualBound() == Bound::Unsure ? MoneyIndexModel::tr("%1, unsure").arg(text)
                                                  : text;
}

std::optional<bool> MoneyIndexLine::isAboveSurely() const
{
    return point.residual && found.residualBound() == Bound::Exact
        ? std::optional(*point.residual > 0)
        : std::nullopt;
}

QString MoneyIndexLine::moneyText() const
{
    return boundText(
        point.moneyBound,
        podium::moneyText(point.money, data.answer->view.money.currency, data.language));
}

QString MoneyIndexLine::currency() const
{
    return toQString(data.answer->view.money.currency);
}

std::optional<double> MoneyIndexLine::knownHigh() const
{
    return point.indexBound() == Bound::AtLeast ? std::nullopt : point.indexHigh;
}

QVariant MoneyIndexLine::endText(const std::optional<double> &end) const
{
    return end ? QVariant(podium::indexText(*end, data.language)) : QVariant();
}

std::optional<double> MoneyIndexLine::moneyPerPoint() const
{
    return point.index > 0 ? std::optional(point.money.toDouble() / point.index) : std::nullopt;
}

QVariant MoneyIndexLine::moneyPerPointText() const
{
    const auto money = moneyPerPoint();
    return money
        ? QVariant(boundText(joined(point.moneyBound, reversed(point.indexBound())),
                             podium::moneyText(Decimal::whole(std::llround(*money)),
                                               data.answer->view.money.currency, data.language)))
        : QVariant();
}

QVariant MoneyIndexModel::rowData(const MoneyIndexLine &row, int role) const
{
    switch (role) {
    case KeyRole:
        return toQString(row.point.key);
    case CountryRole:
        return toQString(countryOf(*row.data.dataset, row.best));
    case EstimatedRole:
        return row.point.estimated;
    case SearchRole:
        return row.name();
    default:
        return {};
    }
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<MoneyIndexLine>> MoneyIndexModel::columnTable() const
{
    using Row = MoneyIndexLine;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "key",
         .title = QT_TR_NOOP("Id"),
         .explanation = QT_TR_NOOP("Code of the country or id of the lab."),
         .text = [](const Row &row) -> QVariant { return toQString(row.point.key); },
         .use = ColumnUse::Programs},
        {.key = "name",
         .title = QT_TR_NOOP("Country or lab"),
         .explanation = QT_TR_NOOP("Those with money and an index."),
         .text = [](const Row &row) -> QVariant { return row.name(); },
         .note = [](const Row &row) -> QVariant { return row.moneyText(); }},
        {.key = "money",
         .title = QT_TR_NOOP("Money raised"),
         .explanation = QT_TR_NOOP("Counted rounds of labs over all years known."),
         .text = [](const Row &row) -> QVariant { return row.moneyText(); },
         .value = [](const Row &row) -> QVariant { return row.point.money.toDouble(); },
         .record = [](const Row &row) { return wholeAmount(row.point.money); },
         .unit = [](const Row &row) -> QVariant { return row.currency(); }},
        {.key = "currency",
         .title = QT_TR_NOOP("Currency"),
         .explanation = QT_TR_NOOP("Of the money."),
         .text = [](const Row &row) -> QVariant { return row.currency(); },
         .use = ColumnUse::Programs},
        {.key = "model",
         .title = QT_TR_NOOP("Best model"),
         .explanation = QT_TR_NOOP("Its index is the one compared."),
         .text = [](const Row &row) -> QVariant { return toQString(row.best.name); }},
        {.key = "index",
         .title = QT_TR_NOOP("Index"),
         .explanation = QT_TR_NOOP("Of the best model."),
         .text = [](const Row &row) -> QVariant { return row.indexText(); },
         .value = [](const Row &row) -> QVariant { return row.point.index; },
         .low = [](const Row &row) { return orMissing(row.point.indexLow); },
         .high = [](const Row &row) { return orMissing(row.knownHigh()); }},
        {.key = "index_low",
         .title = QT_TR_NOOP("Index, lower end"),
         .explanation = QT_TR_NOOP("Of its interval, where one is known."),
         .text = [](const Row &row) { return row.endText(row.point.indexLow); },
         .value = [](const Row &row) { return orMissing(row.point.indexLow); },
         .use = ColumnUse::Programs},
        {.key = "index_high",
         .title = QT_TR_NOOP("Index, upper end"),
         .explanation = QT_TR_NOOP("Of its interval, where one is known."),
         .text = [](const Row &row) { return row.endText(row.knownHigh()); },
         .value = [](const Row &row) { return orMissing(row.knownHigh()); },
         .use = ColumnUse::Programs},
        {.key = "expected",
         .title = QT_TR_NOOP("On the line"),
         .explanation = QT_TR_NOOP("Index of the trend line at this money."),
         .text = [](const Row &row) -> QVariant {
             return row.point.expected
                 ? QVariant(podium::indexText(*row.point.expected, row.data.language))
                 : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.point.expected); },
         .steps = [](const Row &row) -> QVariant {
             return row.found.trend
                 ? QVariant::fromValue(MoneySteps(row.data).onTheLine(row.point, *row.found.trend))
                 : QVariant();
         }},
        {.key = "residual",
         .title = QT_TR_NOOP("Above the line"),
         .explanation = QT_TR_NOOP("Index points above the trend line; below 0 is below it."),
         .text = [](const Row &row) -> QVariant {
             return row.point.residual ? QVariant(row.residualText()) : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.point.residual); },
         .steps = [](const Row &row) -> QVariant {
             return QVariant::fromValue(MoneySteps(row.data).aboveTheLine(row.point));
         }},
        {.key = "above_trend",
         .title = QT_TR_NOOP("Is above the line"),
         .explanation = QT_TR_NOOP("Where that is sure."),
         .text = [](const Row &row) -> QVariant {
             return row.isAboveSurely() ? QVariant(*row.isAboveSurely() ? tr("yes") : tr("no"))
                                        : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.isAboveSurely() ? QVariant(*row.isAboveSurely()) : QVariant();
         },
         .use = ColumnUse::Programs},
        {.key = "money_per_point",
         .title = QT_TR_NOOP("Money per point"),
         .explanation
         = QT_TR_NOOP("No price: the money paid for much else, and points do not add up."),
         .text = [](const Row &row) { return row.moneyPerPointText(); },
         .value = [](const Row &row) { return orMissing(row.moneyPerPoint()); },
         .use = ColumnUse::Optional,
         .record = [](const Row &row) -> QVariant {
             const auto money = row.moneyPerPoint();
             return money ? QVariant(QString::number(*money, 'f', 0)) : QVariant();
         },
         .steps = [](const Row &row) -> QVariant {
             return QVariant::fromValue(MoneySteps(row.data).perPoint(row.point));
         },
         .unit = [](const Row &row) -> QVariant { return row.currency(); }},
        {.key = "estimated",
         .title = QT_TR_NOOP("Estimated"),
         .explanation = QT_TR_NOOP("The source guessed the index."),
         .text
         = [](const Row &row) -> QVariant { return row.point.estimated ? tr("yes") : QString(); },
         .value = [](const Row &row) -> QVariant { return row.point.estimated; },
         .use = ColumnUse::Programs},
        {.key = "money_bound",
         .title = QT_TR_NOOP("Bound of the money"),
         .explanation = QT_TR_NOOP("What the sum says of the true one."),
         .text = [](const Row &row) -> QVariant { return boundKey(row.point.moneyBound); },
         .use = ColumnUse::Programs},
        {.key = "index_bound",
         .title = QT_TR_NOOP("Bound of the index"),
         .explanation = QT_TR_NOOP("At least so much where models of it are not measured."),
         .text = [](const Row &row) -> QVariant { return boundKey(row.point.indexBound()); },
         .use = ColumnUse::Programs},
        {.key = "residual_bound",
         .title = QT_TR_NOOP("Bound of the distance"),
         .explanation = QT_TR_NOOP("Unsure where models behind the line are not measured."),
         .text = [](const Row &row) -> QVariant { return boundKey(row.found.residualBound()); },
         .use = ColumnUse::Programs},
        {.key = "unmeasured",
         .title = QT_TR_NOOP("Not measured"),
         .explanation = QT_TR_NOOP("Its models without an index or with an estimated one."),
         .text = [](const Row &row) -> QVariant {
             return countText(row.point.unmeasured, row.data.language);
         },
         .value = [](const Row &row) -> QVariant { return row.point.unmeasured; },
         .use = ColumnUse::Programs},
    });
    return kColumns;
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
    QStringList parts;
    if (!m_found->firstYear)
        parts << tr("what groups such as Alibaba, Tencent, LG or Google pay for models themselves "
                    "is not in it");
    const auto &points = m_found->points;
    const auto whole = std::ranges::count(points, Bound::Exact, &MoneyPoint::moneyBound);
    if (const auto partial = std::ssize(points) - whole; partial > 0)
        parts << (m_found->isFinding()
                      ? tr("beside the line, for money is missing in them: %1")
                      : tr("at least so much money, for some of it is missing: %1"))
                     .arg(countText(partial, answerData().language));
    const auto measured = std::ranges::count(points, 0, &MoneyPoint::unmeasured);
    if (const auto open = std::ssize(points) - measured; open > 0)
        parts
            << (m_found->isFinding()
                    ? tr(
                        "≥ and arrows: at least, for not all models are measured: %1; the line may lie otherwise, too")
                    : tr("≥ and arrows: at least, for not all models are measured: %1"))
                   .arg(countText(open, answerData().language));
    if (!m_found->trend)
        return (parts << tooFew).join(u" · "_s);
    if (!m_found->isFinding())
        parts << tr("only %1 points: too few to read anything from the line")
                     .arg(countText(m_found->fitted, answerData().language));
    return (parts << tr("least squares: %1 points for ten times the money; explains %2 of the "
                        "variance and shows no cause")
                         .arg(locale.toString(m_found->trend->slope, 'f', 1),
                              percentText(m_found->trend->explained, answerData().language)))
        .join(u" · "_s);
}

} // namespace podium
