// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/programme_sum_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/money_records.h"
#include "app/models/money/rate_words.h"
#include "app/models/receipts/money_steps.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

int ProgrammeSumModel::rows() const
{
    return static_cast<int>(answerData().answer->funding.programmeSums.size());
}

ProgrammeSumLine ProgrammeSumModel::rowAt(int row) const
{
    return {answerData(),
            answerData().answer->funding.programmeSums[static_cast<std::size_t>(row)]};
}

QString ProgrammeSumLine::totalText() const
{
    return programmeSumText(sum, money(), data.language);
}

QVariant ProgrammeSumModel::rowData(const ProgrammeSumLine &row, int role) const
{
    const ProgrammeSum &sum = row.sum;
    switch (role) {
    case KeyRole:
        return toQString(sum.country + '|' + (sum.year ? std::to_string(*sum.year) + '|' : "")
                         + sum.payer + '|' + sum.kind + '|' + sum.status);
    case CountryRole:
        return toQString(sum.country);
    case SearchRole:
        return countrySearchNames(*row.data.dataset, sum.country).join(u'\n');
    default:
        return {};
    }
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<ProgrammeSumLine>> ProgrammeSumModel::columnTable() const
{
    using Row = ProgrammeSumLine;
    using Money = MoneyColumns<Row>;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Whose programmes these are."),
         .text = [](const Row &row) -> QVariant {
             return countryName(*row.data.dataset, row.sum.country, row.data.language);
         },
         .record = [](const Row &row) -> QVariant { return toQString(row.sum.country); }},
        {.key = "year",
         .title = QT_TR_NOOP("Year"),
         .explanation = QT_TR_NOOP("Of programmes without both years nothing is known by year."),
         .text = [](const Row &row) -> QVariant {
             return row.sum.year ? QVariant(QString::number(*row.sum.year)) : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.sum.year); },
         .use = ColumnUse::Programs},
        {.key = "payer",
         .title = QT_TR_NOOP("Payer"),
         .explanation = QT_TR_NOOP("Payers are never added up."),
         .text = [](const Row &row) -> QVariant { return payerText(row.sum.payer); },
         .record = [](const Row &row) -> QVariant { return toQString(row.sum.payer); }},
        {.key = "kind",
         .title = QT_TR_NOOP("Kind"),
         .explanation = QT_TR_NOOP("Kinds are never added up."),
         .text = [](const Row &row) -> QVariant { return programmeKindText(row.sum.kind); },
         .record = [](const Row &row) -> QVariant { return toQString(row.sum.kind); }},
        {.key = "status",
         .title = QT_TR_NOOP("Status"),
         .explanation = QT_TR_NOOP("Statuses are never added up."),
         .text = [](const Row &row) -> QVariant { return roundStatusText(row.sum.status); },
         .record = [](const Row &row) -> QVariant { return toQString(row.sum.status); }},
        {.key = "programmes",
         .title = QT_TR_NOOP("Programmes"),
         .explanation = QT_TR_NOOP("In the sum."),
         .text = [](const Row &row) -> QVariant {
             return countText(row.sum.programmes, row.data.language);
         },
         .value = [](const Row &row) -> QVariant { return row.sum.programmes; }},
        Money::leftOut([](const Row &row) -> QVariant { return row.sum.leftOut; }),
        {.key = "total",
         .title = QT_TR_NOOP("Sum"),
         .explanation = QT_TR_NOOP("Without parts of other programmes and without figures that a "
                                   "conflict of sources was decided against."),
         .text = [](const Row &row) -> QVariant {
             return row.sum.programmes == 0 ? QVariant()
                 : row.sum.weak             ? row.totalText() + u" ?"_s
                                            : row.totalText();
         },
         .value = [](const Row &row) -> QVariant {
             return row.sum.programmes > 0 ? QVariant(row.sum.total.toDouble()) : QVariant();
         },
         .record = [](const Row &row) -> QVariant {
             return row.sum.programmes > 0 ? wholeAmount(row.sum.total) : QVariant();
         },
         .steps = [](const Row &row) -> QVariant {
             return QVariant::fromValue(MoneySteps(row.data).programmeTotal(row.sum));
         },
         .unit = [](const Row &row) -> QVariant { return toQString(row.money().currency); }},
        Money::viewCurrency(),
        {.key = "approximate",
         .title = QT_TR_NOOP("Approximate"),
         .explanation = QT_TR_NOOP("A source says about, up to or more than."),
         .text
         = [](const Row &row) -> QVariant { return row.sum.approximate ? tr("yes") : QString(); },
         .value = [](const Row &row) -> QVariant { return row.sum.approximate; },
         .use = ColumnUse::Programs},
        {.key = "weak",
         .title = QT_TR_NOOP("Low confidence"),
         .explanation = QT_TR_NOOP("A source of low confidence is in the sum."),
         .text = [](const Row &row) -> QVariant { return row.sum.weak ? tr("yes") : QString(); },
         .value = [](const Row &row) -> QVariant { return row.sum.weak; },
         .use = ColumnUse::Programs},
        Money::relative(ColumnUse::Optional),
        Money::relativeUnit(),
        Money::relativeYear(),
        Money::bound([](const Row &row) -> QVariant { return boundKey(row.sum.bound); }),
        Money::viewPrices(),
    });
    return kColumns;
}

QVariant ProgrammeSumModel::header(int column, int role) const
{
    const MoneyView &money = answerData().answer->view.money;
    const bool isAsked = column == Relative ? money.per != MoneyPer::None
                                            : column == Year && money.sum == SumBy::Year;
    return isAsked && role == UseRole ? QVariant(static_cast<int>(ColumnUse::Usual))
                                      : ColumnModel::header(column, role);
}

QStringList ProgrammeSumModel::countriesWithNothing() const
{
    QStringList codes;
    if (!answerData())
        return codes;
    const auto &sums = answerData().answer->funding.programmeSums;
    for (const std::string &country : answerData().answer->view.money.countries) {
        if (std::ranges::find(sums, country, &ProgrammeSum::country) == sums.end())
            codes.append(toQString(country));
    }
    return codes;
}

QString ProgrammeSumModel::confidenceRemark() const
{
    return std::ranges::any_of(answerData().answer->funding.programmeSums, &ProgrammeSum::weak)
        ? tr("? marks a source of low confidence.")
        : QString();
}

QString ProgrammeSumModel::namesWithNothing() const
{
    QStringList names;
    for (const QString &country : countriesWithNothing())
        names.append(
            countryName(*answerData().dataset, country.toStdString(), answerData().language));
    return names.join(u", "_s);
}

ChartMark ProgrammeSumModel::mark(int row, bool relative) const
{
    const auto text = [&](int column) { return index(row, column).data().toString(); };
    const QModelIndex measured = index(row, relative ? Relative : Total);
    ChartMark mark;
    mark.key = measured.data(KeyRole).toString();
    mark.label = text(Country) + u" · "_s + text(Kind);
    if (const auto year = rowAt(row).sum.year)
        mark.label += u" · "_s + QString::number(*year);
    mark.note = text(Payer) + u" · "_s + text(Status);
    mark.value = measured.data(ValueRole).toDouble();
    mark.valueText = relative ? measured.data().toString() : rowAt(row).totalText();
    mark.country = measured.data(CountryRole).toString();
    return mark;
}

bool ProgrammeSumModel::largestIsSure(bool relative) const
{
    const auto size = [relative](const ProgrammeSum &sum) {
        return !relative ? sum.total : sum.relative ? sum.relative->value : Decimal();
    };
    const auto &sums = answerData().answer->funding.programmeSums;
    const auto largest = std::ranges::max_element(sums, {}, size);
    const auto mayBe
        = [](Bound bound, Bound side) { return bound == Bound::Exact || bound == side; };
    return std::ranges::all_of(sums, [&](const ProgrammeSum &sum) {
        return mayBe(sum.bound, &sum == &*largest ? Bound::AtLeast : Bound::AtMost);
    });
}

ChartSeries ProgrammeSumModel::series(int most) const
{
    ChartSeries series;
    series.emptyText = tr("No programme with a known amount.");
    if (!answerData())
        return series;
    const MoneyView &money = answerData().answer->view.money;
    const bool relative = money.per != MoneyPer::None;
    for (int row = 0; row < rows(); ++row) { // the answer has them in the order of this measure
        if (index(row, relative ? Relative : Total).data(ValueRole).isValid())
            series.marks.append(mark(row, relative));
    }
    series.rowsNotShown = std::max(0, static_cast<int>(series.marks.size()) - most);
    series.marks.resize(std::min<qsizetype>(series.marks.size(), most));
    if (!series.marks.isEmpty() && !largestIsSure(relative))
        series.title = tr("Sums of the amounts that are known");
    else if (!series.marks.isEmpty())
        series.title = tr("The largest sum: %1, %2")
                           .arg(series.marks.first().label, series.marks.first().valueText);
    series.subtitle = tr("Nothing twice: parts and disputed figures left out; payers, kinds and "
                         "statuses are not added up")
        + u" · "_s + rulesLine(answerData(), RulesOf::Programmes);
    if (const QString names = namesWithNothing(); !names.isEmpty())
        series.subtitle += u" · "_s + tr("no amount known, which is not zero: %1").arg(names);
    series.source = Captions(*answerData().dataset, *answerData().answer, answerData().language)
                        .programmeSource();
    series.valueAxisTitle = money.per == MoneyPer::Gdp ? tr("Per cent of GDP")
        : relative ? tr("Per head (%1)").arg(toQString(money.currency))
                   : tr("Sum (%1)").arg(toQString(money.currency));
    series.categoryAxisTitle = tr("Country");
    return series;
}

} // namespace podium
