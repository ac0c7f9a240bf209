// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/money_pictures.h"

#include "app/engine/money/asked_rounds.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/money/funding_total_model.h"
#include "app/models/money/ledger_words.h"
#include "app/models/trends/trend_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(podium::MoneyPictures)
};

QString currencyOf(const AnswerData &data)
{
    return toQString(data.answer->view.money.currency);
}

QString amountText(const AnswerData &data, Decimal amount)
{
    return moneyText(amount, data.answer->view.money.currency, data.language);
}

/// Axis, rules and sources, as of every picture of rounds; titles differ.
ChartSeries captioned(const AnswerData &data)
{
    const Captions captions(*data.dataset, *data.answer, data.language);
    ChartSeries series;
    series.subtitle = captions.fundingRules();
    series.source = captions.fundingSource();
    series.logarithmic = data.answer->view.picture.logarithmic;
    series.valueAxisTitle = Words::tr("New money (%1)").arg(currencyOf(data));
    series.emptyText
        = Words::tr("No round that counts was announced in this period. Choose a longer one.");
    return series;
}

std::vector<MoneyTotal> totalsOf(const AnswerData &data, SumBy by)
{
    MoneyView view = data.answer->view.money;
    view.sum = by;
    return totalsBy(*data.dataset, view, data.answer->funding.rows);
}

/// Those of which an amount is known: with none there is nothing to draw.
std::vector<MoneyTotal> known(std::vector<MoneyTotal> totals)
{
    std::erase_if(totals, [](const MoneyTotal &total) { return total.rounds == 0; });
    return totals;
}

/// Three digits of what is very many times as much, never beyond a bound: "at least 29,400".
QString timesText(const AnswerData &data, const MoneyTotal &other)
{
    const double times = other.ratio->toDouble();
    if (times < 1000)
        return toQString(other.ratio->toText());
    const double unit = std::pow(10.0, std::floor(std::log10(times)) - 2);
    const double units = other.gapBound == Bound::AtLeast ? std::floor(times / unit)
        : other.gapBound == Bound::AtMost                 ? std::ceil(times / unit)
                                                          : std::round(times / unit);
    return countText(std::llround(units * unit), data.language);
}

/// How the largest compares with another, as far as it is sure.
QString gapText(const AnswerData &data, const MoneyTotal &total)
{
    if (!total.difference)
        return Words::tr("not comparable: money is missing in both");
    const QString gap = boundText(total.gapBound, amountText(data, *total.difference));
    if (!total.ratio)
        return Words::tr("%1 short").arg(gap);
    const QString ratio = boundText(total.gapBound, timesText(data, total) + u'×');
    return Words::tr("%1 less, %2 short").arg(ratio, gap);
}

QString nameInSentence(const AnswerData &data, const MoneyTotal &total)
{
    return total.lab || total.year ? FundingTotalLine{data, total}.name()
                                   : countryInSentence(*data.dataset, total.country, data.language);
}

QString gapTitle(const AnswerData &data, const MoneyTotal &largest, const MoneyTotal &other)
{
    if (!other.ratio || other.undisclosed > 0)
        return Words::tr("What is known of the money raised");
    const QString times = timesText(data, other);
    if (times == "1"_L1 && other.gapBound == Bound::Exact)
        return atSentenceStart(
            Words::tr("%1 raised about as much as %2")
                .arg(nameInSentence(data, largest), nameInSentence(data, other)));
    const QString text = other.gapBound == Bound::AtMost
        ? Words::tr("%1 raised at most %2 times what %3 did")
        : other.gapBound == Bound::AtLeast ? Words::tr("%1 raised at least %2 times what %3 did")
                                           : Words::tr("%1 raised %2 times what %3 did");
    return atSentenceStart(
        text.arg(nameInSentence(data, largest), times, nameInSentence(data, other)));
}

ChartMark markOf(const AnswerData &data, const MoneyTotal &total)
{
    ChartMark mark;
    const FundingTotalLine line{data, total};
    mark.key = line.key();
    mark.label = line.name();
    mark.value = total.total.toDouble();
    mark.valueText = boundText(total.bound(), amountText(data, total.total));
    mark.country = toQString(total.country);
    return mark;
}

ChartMark cumulativeMark(const AnswerData &data, const FundingRow &row)
{
    const FundingRound &round = data.dataset->ledger.rounds[row.round];
    const Lab &lab = data.dataset->labs[round.lab];
    ChartMark mark;
    mark.key = toQString(round.id);
    mark.line = toQString(lab.id);
    mark.label = toQString(round.name);
    mark.note = labName(lab, data.language) + u" · "_s
        + dateText(*round.announced, data.language, round.precision);
    mark.at = dayNumber(*round.announced);
    mark.value = row.cumulative->toDouble();
    mark.valueText = Words::tr("%1 in all")
                         .arg(boundText(row.cumulativeBound, amountText(data, *row.cumulative)));
    mark.valueNote = row.converted
        ? Words::tr("this round: %1").arg(amountText(data, row.converted->value))
        : QString();
    mark.country = toQString(lab.country);
    return mark;
}

} // namespace

ChartSeries cumulativeMoney(const AnswerData &data, int mostLabs)
{
    ChartSeries series = captioned(data);
    series.form.emplace<ChartPlane>();
    series.plane()->across = ChartPlane::Across::Days;
    series.plane()->up = ChartPlane::Up::FromZero;
    series.plane()->joined = ChartPlane::Joined::Steps;
    series.plane()->acrossTitle = Words::tr("Day announced");
    series.valueAxisTitle = Words::tr("New money so far (%1)").arg(currencyOf(data));
    const FundingAnswer &funding = data.answer->funding;
    const auto shown = std::min(funding.labs.size(), static_cast<std::size_t>(mostLabs));
    std::optional<Date> last;
    for (std::size_t i = 0; i < shown && funding.labs[i].rounds > 0; ++i) {
        const LabFunding &lab = funding.labs[i];
        const Lab &who = data.dataset->labs[lab.lab];
        series.plane()->lines.append(
            {toQString(who.id), labName(who, data.language), toQString(who.country)});
        std::vector<std::size_t> rows = lab.rows;
        std::ranges::reverse(rows);
        for (const std::size_t position : rows) {
            const FundingRow &row = funding.rows[position];
            const FundingRound &round = data.dataset->ledger.rounds[row.round];
            if (!row.cumulative || !round.announced || round.precision == DatePrecision::Unknown)
                continue;
            series.marks.append(cumulativeMark(data, row));
            last = std::max(last.value_or(*round.announced), *round.announced);
        }
    }
    series.rowsNotShown = static_cast<int>(funding.labs.size() - shown);
    if (last)
        series.plane()->runsTo = dayNumber(*last);
    if (!series.marks.isEmpty())
        series.title = Words::tr("%1 has raised %2")
                           .arg(series.plane()->lines.first().name,
                                boundText(funding.labs.front().bound(),
                                          amountText(data, funding.labs.front().total)));
    return series;
}

ChartSeries moneyGaps(const AnswerData &data, SumBy by, int most)
{
    ChartSeries series = captioned(data);
    series.categoryAxisTitle = by == SumBy::Lab ? Words::tr("Lab") : Words::tr("Country");
    const std::vector<MoneyTotal> all = totalsOf(data, by);
    const std::vector<MoneyTotal> totals = known(all);
    for (std::size_t i = 0; i < totals.size() && series.marks.size() < most; ++i) {
        ChartMark mark = markOf(data, totals[i]);
        if (i > 0) {
            mark.from = totals.front().total.toDouble();
            mark.valueNote = gapText(data, totals[i]);
        }
        series.marks.append(mark);
    }
    series.rowsNotShown = static_cast<int>(totals.size()) - static_cast<int>(series.marks.size());
    const MoneyTotal *other = totals.size() < 2 ? nullptr
        : totals.size() <= 5                    ? &totals.back()
                                                : &totals[1];
    if (other)
        series.title = gapTitle(data, totals.front(), *other);
    else if (all.size() == 1 && totals.size() == 1)
        series.title = atSentenceStart(
            Words::tr("%1 alone raised money here").arg(nameInSentence(data, totals.front())));
    else if (!totals.empty())
        series.title = Words::tr("What is known of the money raised");
    series.subtitle += u" · "_s + Words::tr("grey: the largest");
    return series;
}

ChartSeries moneyTotals(const AnswerData &data, SumBy by, int most)
{
    ChartSeries series = captioned(data);
    series.categoryAxisTitle = by == SumBy::Year ? Words::tr("Year") : Words::tr("Country");
    const std::vector<MoneyTotal> all = totalsOf(data, by);
    const std::vector<MoneyTotal> totals = known(all);
    const MoneyTotal *largest = nullptr;
    for (const MoneyTotal &total : totals) {
        if (!largest || largest->total < total.total)
            largest = &total;
        if (series.marks.size() < most)
            series.marks.append(markOf(data, total));
    }
    series.rowsNotShown = static_cast<int>(totals.size()) - static_cast<int>(series.marks.size());
    if (largest && !largestIsSure(all))
        series.title = Words::tr("What is known of the money raised");
    else if (largest)
        series.title = (by == SumBy::Year ? Words::tr("Most money in %1: %2")
                                          : Words::tr("Labs of %1 raised most: %2"))
                           .arg(nameInSentence(data, *largest),
                                boundText(largest->bound(), amountText(data, largest->total)));
    return series;
}

ChartSeries moneyByKind(const AnswerData &data)
{
    ChartSeries series = captioned(data);
    series.categoryAxisTitle = Words::tr("Kind");
    std::map<std::string, MoneyTotal> sums;
    for (const FundingRow &row : data.answer->funding.rows) {
        const FundingRound &round = data.dataset->ledger.rounds[row.round];
        if (!round.counted)
            continue;
        MoneyTotal &sum = sums[round.kind];
        sum.rounds += row.converted ? 1 : 0;
        sum.leftOut += row.converted ? 0 : 1;
        sum.total += row.converted ? row.converted->value : Decimal();
    }
    for (const std::size_t i : undatedRounds(*data.dataset, data.answer->view.money)) {
        if (const FundingRound &round = data.dataset->ledger.rounds[i]; round.counted)
            ++sums[round.kind].leftOut;
    }
    std::vector<MoneyTotal> all;
    for (const auto &[kind, sum] : sums) {
        all.push_back(sum);
        if (sum.rounds == 0)
            continue;
        ChartMark mark;
        mark.key = toQString(kind);
        mark.label = roundKindText(kind);
        mark.value = sum.total.toDouble();
        mark.valueText = boundText(sum.bound(), amountText(data, sum.total));
        series.marks.append(mark);
    }
    std::ranges::stable_sort(series.marks, std::ranges::greater{},
                             [](const ChartMark &mark) { return *mark.value; });
    if (!series.marks.isEmpty() && !largestIsSure(all))
        series.title = Words::tr("What is known of the money raised");
    else if (!series.marks.isEmpty())
        series.title = Words::tr("Largest kind of money: %1, %2")
                           .arg(series.marks.first().label, series.marks.first().valueText);
    return series;
}

} // namespace podium
