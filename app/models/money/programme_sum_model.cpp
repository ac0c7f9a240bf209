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

const ProgrammeSum &ProgrammeSumModel::sum(int row) const
{
    return answerData().answer->funding.programmeSums[static_cast<std::size_t>(row)];
}

QVariant ProgrammeSumModel::cell(int row, int column, int role) const
{
    const ProgrammeSum &shown = sum(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(shown.country + '|' + shown.payer + '|' + shown.kind + '|' + shown.status);
    case CountryRole:
        return toQString(shown.country);
    case SearchRole:
        return countrySearchNames(*answerData().dataset, shown.country).join(u'\n');
    case StepsRole:
        return column == Total ? QVariant::fromValue(MoneySteps(answerData()).programmeTotal(shown))
                               : QVariant();
    case UnitRole:
        return column == Total ? toQString(answerData().answer->view.money.currency) : QVariant();
    default:
        return {};
    }
}

QVariant ProgrammeSumModel::text(int row, int column) const
{
    const ProgrammeSum &shown = sum(row);
    const MoneyView &money = answerData().answer->view.money;
    const Language language = answerData().language;
    switch (column) {
    case Country:
        return countryName(*answerData().dataset, shown.country, language);
    case Payer:
        return payerText(shown.payer);
    case Kind:
        return programmeKindText(shown.kind);
    case Status:
        return roundStatusText(shown.status);
    case Total:
        if (shown.programmes == 0)
            return {};
        return programmeSumText(shown, money, language);
    case Relative:
        return shown.relative ? QVariant(relativeText(*shown.relative, money, language))
                              : QVariant();
    case Programmes:
        return countText(shown.programmes, language);
    case LeftOut:
        return countText(shown.leftOut, language);
    default:
        return {};
    }
}

QVariant ProgrammeSumModel::value(int row, int column) const
{
    const ProgrammeSum &shown = sum(row);
    switch (column) {
    case Total:
        return shown.programmes > 0 ? QVariant(shown.total.toDouble()) : QVariant();
    case Relative:
        return shown.relative ? QVariant(shown.relative->value.toDouble()) : QVariant();
    case Programmes:
        return shown.programmes;
    case LeftOut:
        return shown.leftOut;
    default:
        return text(row, column);
    }
}

QVariant ProgrammeSumModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"country", QT_TR_NOOP("Country"), QT_TR_NOOP("Whose programmes these are.")},
        ColumnText{"payer", QT_TR_NOOP("Payer"), QT_TR_NOOP("Payers are never added up.")},
        ColumnText{"kind", QT_TR_NOOP("Kind"), QT_TR_NOOP("Kinds are never added up.")},
        ColumnText{"status", QT_TR_NOOP("Status"), QT_TR_NOOP("Statuses are never added up.")},
        ColumnText{"total", QT_TR_NOOP("Sum"),
                   QT_TR_NOOP("Without parts of other programmes and without figures that a "
                              "conflict of sources was decided against.")},
        ColumnText{"relative", QT_TR_NOOP("Measured"),
                   QT_TR_NOOP("Per head or per cent of GDP, with the year of the figure.")},
        ColumnText{"programmes", QT_TR_NOOP("Programmes"), QT_TR_NOOP("In the sum.")},
        ColumnText{"left_out", QT_TR_NOOP("Left out"),
                   QT_TR_NOOP("Not disclosed, or without an exchange rate.")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
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
    const ProgrammeSum &shown = sum(row);
    ChartMark mark;
    mark.key = data(index(row, 0), KeyRole).toString();
    mark.label = text(row, Country).toString() + u" · "_s + text(row, Kind).toString();
    mark.note = text(row, Payer).toString() + u" · "_s + text(row, Status).toString();
    mark.value = relative ? shown.relative->value.toDouble() : shown.total.toDouble();
    mark.valueText = text(row, relative ? Relative : Total).toString();
    mark.country = toQString(shown.country);
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
    for (int row = 0; row < rows(); ++row) {
        if (sum(row).programmes > 0 && (!relative || sum(row).relative))
            series.marks.append(mark(row, relative));
    }
    std::ranges::stable_sort(series.marks, std::ranges::greater{},
                             [](const ChartMark &mark) { return *mark.value; });
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
