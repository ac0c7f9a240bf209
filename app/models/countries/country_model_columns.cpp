// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of countries are called, show and explain.
#include "app/models/countries/country_model.h"

#include "app/engine/countries/counting_kinds.h"
#include "app/models/charts/captions.h"
#include "app/models/language/bound_words.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/receipts/country_steps.h"
#include "app/models/trends/lag_model.h"

#include <array>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// A value as a table and a chart show it: shares in per cent.
double shownValue(double value, const CountingRule &rule)
{
    return traitsOf(rule.kind).unit == CountingUnit::Share ? 100 * value : value;
}

bool isAtLeast(const CountryLine &row)
{
    return row.bounds.ofValue(row.result, row.view.countingRule) == Bound::AtLeast;
}

/// Both ends in the unit of the rule: "41.7–43.5", "58.0–77.3%"; "3" where no draw changes a count;
/// of who may stand higher only the lower one.
QString intervalText(const CountryLine &row)
{
    const CountingRule &rule = row.view.countingRule;
    QString high = countingValueText(*row.result.high, rule, row.language());
    QString low = countingValueText(*row.result.low, rule, row.language());
    if (isAtLeast(row))
        return CountryModel::tr("from %1 on").arg(low);
    if (low == high && traitsOf(rule.kind).unit == CountingUnit::Points)
        return indexIntervalText(*row.result.low, *row.result.high, row.language());
    if (low == high)
        return high;
    if (traitsOf(rule.kind).unit == CountingUnit::Share)
        low.chop(1); // one sign for both
    return low + u'–' + high;
}

Bound rankBound(const CountryLine &row)
{
    return row.bounds.ofRank(row.result, row.model.answerData().answer->countries);
}

/// The end of an interval that was asked for.
QVariant shownEnd(const CountryLine &row, const std::optional<double> &end)
{
    return end && row.view.certainty.shown ? QVariant(shownValue(*end, row.view.countingRule))
                                           : QVariant();
}

/// Of who may stand higher there is none.
std::optional<double> highEnd(const CountryLine &row)
{
    return isAtLeast(row) ? std::nullopt : row.result.high;
}

QVariant placeOf(int place)
{
    return place > 0 ? QVariant(place) : QVariant();
}

QVariant lagLow(const CountryLine &row)
{
    return row.lag ? orMissing(row.lag->low) : QVariant();
}

QVariant lagHigh(const CountryLine &row)
{
    return row.lag ? orMissing(row.lag->high) : QVariant();
}

} // namespace

QVariant CountryModel::whatTheValueRestsOn(const CountryLine &row)
{
    if (row.result.fewerThanAsked)
        return tr("Fewer labs than the rule asks for; labs counted: %1.")
            .arg(countText(row.result.labsCounted, row.language()));
    if (row.result.estimated)
        return tr("Rests on an index that the source estimated.");
    return isAtLeast(row)
        ? QVariant(tr("At least: models without an index or only estimated: %1.")
                       .arg(countText(row.bounds.unmeasured(row.result), row.language())))
        : QVariant();
}

QVariant CountryModel::whichTopModels(const CountryLine &row)
{
    const Answer &answer = *row.model.answerData().answer;
    return tr("%1 of the %2 models that are the top %3 of those shown.")
        .arg(countText(row.model.topShare(row.result), row.language()),
             countText(answer.topSize, row.language()), countText(row.view.top, row.language()));
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<CountryLine>> CountryModel::columnTable() const
{
    using Row = CountryLine;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "rank",
         .title = QT_TR_NOOP("Rank"),
         .explanation = QT_TR_NOOP("Place among the countries shown."),
         .text = [](const Row &row) -> QVariant {
             return row.result.rank > 0 ? QVariant(countText(row.result.rank, row.language()))
                                        : QVariant();
         },
         .value = [](const Row &row) { return placeOf(row.result.rank); }},
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Where the labs have their seat."),
         .text = [](const Row &row) -> QVariant {
             return countryName(*row.model.answerData().dataset, row.result.country,
                                row.language());
         },
         .record = [](const Row &row) { return orMissing(toQString(row.result.country)); },
         .note = [](const Row &row) -> QVariant { return nameWithOrigin(row.best); }},
        {.key = "value",
         .title = QT_TR_NOOP("Value"),
         .explanation = QT_TR_NOOP("The country's number under the counting rule."),
         .text = [](const Row &row) -> QVariant {
             const QString text
                 = countingValueText(row.result.value, row.view.countingRule, row.language());
             return atLeastText(markedText(text, row.result.estimated, row.valueFilledIn),
                                isAtLeast(row));
         },
         .value = [](const Row &row) -> QVariant {
             return shownValue(row.result.value, row.view.countingRule);
         },
         .record = [](const Row &row) -> QVariant { return row.result.value; },
         .low = [](const Row &row) { return shownEnd(row, row.result.low); },
         .high = [](const Row &row) { return shownEnd(row, highEnd(row)); },
         .steps = [](const Row &row) -> QVariant {
             return QVariant::fromValue(
                 CountrySteps(row.model.answerData(), row.result, row.view.countingRule).value());
         },
         .toolTip = &CountryModel::whatTheValueRestsOn,
         .share = [](const Row &row) -> QVariant {
             return traitsOf(row.view.countingRule.kind).unit == CountingUnit::Points
                 ? QVariant(row.result.value / 100)
                 : QVariant();
         }},
        {.key = "other_rank",
         .title = QT_TR_NOOP("Second rank"),
         .explanation
         = QT_TR_NOOP("Place among the countries shown under the second counting rule."),
         .text = [](const Row &row) -> QVariant {
             return row.other && row.other->rank > 0
                 ? QVariant(countText(row.other->rank, row.language()))
                 : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.other ? placeOf(row.other->rank) : QVariant();
         }},
        {.key = "other_value",
         .title = QT_TR_NOOP("Second value"),
         .explanation = QT_TR_NOOP("The country's number under the second counting rule."),
         .text = [](const Row &row) -> QVariant {
             if (!row.other)
                 return {};
             const CountingRule &rule = *row.view.otherRule;
             return atLeastText(
                 markedText(countingValueText(row.other->value, rule, row.language()),
                            row.other->estimated, false),
                 row.bounds.ofValue(*row.other, rule) == Bound::AtLeast);
         },
         .value = [](const Row &row) -> QVariant {
             return row.other ? QVariant(shownValue(row.other->value, *row.view.otherRule))
                              : QVariant();
         },
         .record = [](const Row &row) -> QVariant {
             return row.other ? QVariant(row.other->value) : QVariant();
         },
         .steps = [](const Row &row) -> QVariant {
             return row.other
                 ? QVariant::fromValue(
                     CountrySteps(row.model.answerData(), *row.other, *row.view.otherRule).value())
                 : QVariant();
         }},
        {.key = "months_behind",
         .title = QT_TR_NOOP("Months behind"),
         .explanation = QT_TR_NOOP("Since the reference first had an index as high."),
         .text = [](const Row &row) -> QVariant {
             return row.lag ? QVariant(LagModel::monthsText(*row.lag, row.language())) : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.lag ? QVariant(row.lag->months) : QVariant();
         },
         .low = &lagLow,
         .high = &lagHigh,
         .steps = &CountryModel::lagSteps},
        {.key = "behind_interval",
         .title = QT_TR_NOOP("Interval of the months"),
         .explanation = QT_TR_NOOP("What the errors of the scores leave open."),
         .text = [](const Row &row) -> QVariant {
             const QString text
                 = row.lag ? LagModel::intervalText(*row.lag, row.language()) : QString();
             return text.isEmpty() ? QVariant() : text;
         },
         .value = [](const Row &row) -> QVariant {
             return row.lag && row.lag->low && row.lag->high
                 ? QVariant(*row.lag->high - *row.lag->low)
                 : QVariant();
         },
         .use = ColumnUse::Interval,
         .low = &lagLow,
         .high = &lagHigh},
        {.key = "best_model",
         .title = QT_TR_NOOP("Best model"),
         .explanation = QT_TR_NOOP("The country's model of highest index."),
         .text = [](const Row &row) -> QVariant { return nameWithOrigin(row.best); },
         .record = [](const Row &row) -> QVariant { return toQString(row.best.name); }},
        {.key = "best_index",
         .title = QT_TR_NOOP("Best index"),
         .explanation = QT_TR_NOOP("Index of the best model, 0 to 100."),
         .text = [](const Row &row) -> QVariant {
             return atLeastText(markedText(indexText(row.result.bestIndex, row.language()),
                                           row.result.labs.front().estimated, row.bestFilledIn),
                                row.bounds.ofBest(row.result) == Bound::AtLeast);
         },
         .value = [](const Row &row) -> QVariant { return row.result.bestIndex; },
         .share = [](const Row &row) -> QVariant { return row.result.bestIndex / 100; }},
        {.key = "labs",
         .title = QT_TR_NOOP("Labs"),
         .explanation = QT_TR_NOOP("Labs with a ranked model."),
         .text = [](const Row &row) -> QVariant {
             return countText(std::ssize(row.result.labs), row.language());
         },
         .value
         = [](const Row &row) -> QVariant { return static_cast<int>(row.result.labs.size()); },
         .toolTip = [](const Row &row) { return row.model.labLines(row.result); }},
        {.key = "models",
         .title = QT_TR_NOOP("Models"),
         .explanation = QT_TR_NOOP("Ranked models, all variants."),
         .text
         = [](const Row &row) -> QVariant { return countText(row.result.models, row.language()); },
         .value = [](const Row &row) -> QVariant { return row.result.models; }},
        {.key = "top_share",
         .title = QT_TR_NOOP("In the top %1"),
         .explanation = QT_TR_NOOP("How many of the top models shown come from this country."),
         .text = [](const Row &row) -> QVariant {
             return countText(row.model.topShare(row.result), row.language());
         },
         .value = [](const Row &row) -> QVariant { return row.model.topShare(row.result); },
         .steps = [](const Row &row) -> QVariant {
             return QVariant::fromValue(
                 CountrySteps(row.model.answerData(), row.result, row.view.countingRule)
                     .topShare());
         },
         .toolTip = &CountryModel::whichTopModels},
        {.key = "lab_names",
         .title = QT_TR_NOOP("Names of the labs"),
         .explanation = QT_TR_NOOP("Labs with a ranked model, best first."),
         .text = [](const Row &row) -> QVariant { return row.model.labNames(row.result); },
         .record = [](const Row &row) { return orMissing(row.model.labKeys(row.result)); },
         .toolTip = [](const Row &row) { return row.model.labLines(row.result); }},
        {.key = "interval",
         .title = QT_TR_NOOP("Interval"),
         .explanation = QT_TR_NOOP("What the errors of the scores leave open of the value."),
         .text = [](const Row &row) -> QVariant {
             return row.view.certainty.shown && row.result.low ? QVariant(intervalText(row))
                                                               : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.view.certainty.shown && row.result.low
                 ? QVariant(*row.result.high - *row.result.low)
                 : QVariant();
         },
         .use = ColumnUse::Interval,
         .low = [](const Row &row) { return orMissing(row.result.low); },
         .high = [](const Row &row) { return orMissing(highEnd(row)); }},
        {.key = "rank_interval",
         .title = QT_TR_NOOP("Ranks"),
         .explanation = QT_TR_NOOP("Ranks among the countries shown that can be claimed."),
         .text = [](const Row &row) -> QVariant {
             const bool known
                 = row.view.certainty.shown && row.result.low && row.result.rankLow > 0;
             if (!known)
                 return {};
             const QString ranks
                 = rankIntervalText(row.result.rankLow, row.result.rankHigh, row.language());
             return rankBound(row) == Bound::Exact ? ranks : tr("%1, unsure").arg(ranks);
         },
         .value = [](const Row &row) -> QVariant {
             return row.result.rankLow > 0 ? QVariant(row.result.rankHigh - row.result.rankLow)
                                           : QVariant();
         },
         .use = ColumnUse::Interval,
         .low = [](const Row &row) { return placeOf(row.result.rankLow); },
         .high = [](const Row &row) { return placeOf(row.result.rankHigh); }},
        {.key = "rank_bound",
         .title = QT_TR_NOOP("Bound of the ranks"),
         .explanation = QT_TR_NOOP("Unsure where models that nobody measured may change them."),
         .text = [](const Row &row) -> QVariant {
             return row.result.rankLow > 0 ? QVariant(boundKey(rankBound(row))) : QVariant();
         },
         .use = ColumnUse::Programs},
        {.key = "choice_bias",
         .title = QT_TR_NOOP("From choosing"),
         .explanation
         = QT_TR_NOOP("What taking the best of several uncertain models adds to the value."),
         .text = [](const Row &row) -> QVariant {
             return row.result.choiceBias
                 ? QVariant(differenceText(*row.result.choiceBias, row.language()))
                 : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.result.choiceBias); }},
        {.key = "bound",
         .title = QT_TR_NOOP("Bound"),
         .explanation = QT_TR_NOOP(
             "Of the value: exact, at_least, or unsure, for models that are not measured."),
         .text = [](const Row &row) -> QVariant {
             return boundKey(row.bounds.ofValue(row.result, row.view.countingRule));
         },
         .use = ColumnUse::Programs},
        {.key = "unmeasured",
         .title = QT_TR_NOOP("Unmeasured"),
         .explanation = QT_TR_NOOP("Its models without an index, or only estimated."),
         .text = [](const Row &row) -> QVariant { return row.bounds.unmeasured(row.result); },
         .use = ColumnUse::Programs},
    });
    static const auto kAll = [] {
        std::vector<Column<Row>> all(kColumns.begin(), kColumns.end());
        all.insert(all.end(), columnsForPrograms().begin(), columnsForPrograms().end());
        return all;
    }();
    return kAll;
}

QVariant CountryModel::header(int column, int role) const
{
    const Answer &answer = *answerData().answer;
    QVariant text = ColumnModel::header(column, role);
    const Captions captions(*answerData().dataset, answer, answerData().language);
    if (column == TopShare && role == Qt::DisplayRole)
        return text.toString().arg(countText(answer.view.top, answerData().language));
    if (column == Value && role == Qt::ToolTipRole)
        return captions.countingRule();
    if (column == OtherValue && role == Qt::ToolTipRole && answer.view.otherRule)
        return captions.countingRule(*answer.view.otherRule);
    return text;
}

} // namespace podium
