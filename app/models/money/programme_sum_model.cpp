// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/programme_sum_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"
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

QVariant ProgrammeSumModel::rowData(const ProgrammeSumLine &row, int role) const
{
    const ProgrammeSum &sum = row.sum;
    switch (role) {
    case KeyRole:
        return toQString(sum.country + '|' + sum.payer + '|' + sum.kind + '|' + sum.status);
    case CountryRole:
        return toQString(sum.country);
    case SearchRole:
        return countrySearchNames(*row.data.dataset, sum.country).join(u'\n');
    default:
        return {};
    }
}

std::span<const Column<ProgrammeSumLine>> ProgrammeSumModel::columnTable() const
{
    using Row = ProgrammeSumLine;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Whose programmes these are."),
         .text = [](const Row &row) -> QVariant {
             return countryName(*row.data.dataset, row.sum.country, row.data.language);
         }},
        {.key = "payer",
         .title = QT_TR_NOOP("Payer"),
         .explanation = QT_TR_NOOP("Payers are never added up."),
         .text = [](const Row &row) -> QVariant { return payerText(row.sum.payer); }},
        {.key = "kind",
         .title = QT_TR_NOOP("Kind"),
         .explanation = QT_TR_NOOP("Kinds are never added up."),
         .text = [](const Row &row) -> QVariant { return programmeKindText(row.sum.kind); }},
        {.key = "status",
         .title = QT_TR_NOOP("Status"),
         .explanation = QT_TR_NOOP("Statuses are never added up."),
         .text = [](const Row &row) -> QVariant { return roundStatusText(row.sum.status); }},
        {.key = "total",
         .title = QT_TR_NOOP("Sum"),
         .explanation = QT_TR_NOOP("Without parts of other programmes and without figures that a "
                                   "conflict of sources was decided against."),
         .text = [](const Row &row) -> QVariant {
             return row.sum.programmes > 0
                 ? programmeSumText(row.sum, row.data.answer->view.money, row.data.language)
                 : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.sum.programmes > 0 ? QVariant(row.sum.total.toDouble()) : QVariant();
         },
         .steps = [](const Row &row) -> QVariant {
             return QVariant::fromValue(MoneySteps(row.data).programmeTotal(row.sum));
         },
         .unit = [](const Row &row) -> QVariant {
             return toQString(row.data.answer->view.money.currency);
         }},
        {.key = "relative",
         .title = QT_TR_NOOP("Measured"),
         .explanation = QT_TR_NOOP("Per head or per cent of GDP, with the year of the figure."),
         .text = [](const Row &row) -> QVariant {
             return row.sum.relative ? QVariant(relativeText(
                        *row.sum.relative, row.data.answer->view.money, row.data.language,
                        row.sum.approximate))
                                     : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.sum.relative ? QVariant(row.sum.relative->value.toDouble()) : QVariant();
         }},
        {.key = "programmes",
         .title = QT_TR_NOOP("Programmes"),
         .explanation = QT_TR_NOOP("In the sum."),
         .text = [](const Row &row) -> QVariant {
             return countText(row.sum.programmes, row.data.language);
         },
         .value = [](const Row &row) -> QVariant { return row.sum.programmes; }},
        {.key = "left_out",
         .title = QT_TR_NOOP("Left out"),
         .explanation = QT_TR_NOOP("Not disclosed, or without an exchange rate."),
         .text
         = [](const Row &row) -> QVariant { return countText(row.sum.leftOut, row.data.language); },
         .value = [](const Row &row) -> QVariant { return row.sum.leftOut; }},
    });
    return kColumns;
}

QString ProgrammeSumModel::nothingKnown() const
{
    if (!answerData())
        return {};
    const auto &sums = answerData().answer->funding.programmeSums;
    QStringList names;
    for (const std::string &country : answerData().answer->view.money.countries) {
        if (std::ranges::find(sums, country, &ProgrammeSum::country) == sums.end())
            names.append(countryName(*answerData().dataset, country, answerData().language));
    }
    return names.isEmpty() ? QString()
                           : tr("no amount known, which is not zero: %1").arg(names.join(u", "_s));
}

ChartMark ProgrammeSumModel::mark(int row, bool relative) const
{
    const auto text = [&](int column) { return index(row, column).data().toString(); };
    const QModelIndex measured = index(row, relative ? Relative : Total);
    ChartMark mark;
    mark.key = measured.data(KeyRole).toString();
    mark.label = text(Country) + u" · "_s + text(Kind);
    mark.note = text(Payer) + u" · "_s + text(Status);
    mark.value = measured.data(ValueRole).toDouble();
    mark.valueText = measured.data().toString();
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
    if (!nothingKnown().isEmpty())
        series.subtitle += u" · "_s + nothingKnown();
    series.source = Captions(*answerData().dataset, *answerData().answer, answerData().language)
                        .programmeSource();
    series.valueAxisTitle = money.per == MoneyPer::Gdp ? tr("Per cent of GDP")
        : relative ? tr("Per head (%1)").arg(toQString(money.currency))
                   : tr("Sum (%1)").arg(toQString(money.currency));
    series.categoryAxisTitle = tr("Country");
    return series;
}

} // namespace podium
