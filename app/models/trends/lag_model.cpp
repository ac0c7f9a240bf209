// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trends/lag_model.h"

#include "app/models/language/bound_words.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/receipts/lag_steps.h"
#include "app/models/rules/view_rules.h"
#include "app/models/trends/trend_words.h"

#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString standingWord(LagStanding standing)
{
    switch (standing) {
    case LagStanding::Reference:
        return u"reference"_s;
    case LagStanding::Behind:
        return u"behind"_s;
    case LagStanding::Ahead:
        return u"ahead"_s;
    }
    return {};
}

} // namespace

int LagModel::rows() const
{
    return m_found ? static_cast<int>(m_found->groups.size()) : 0;
}

const GroupLag &LagModel::lag(int row) const
{
    return m_found->groups[static_cast<std::size_t>(row)];
}

LagRow LagModel::rowAt(int row) const
{
    return {*this, lag(row), answerData().answer->ranking[lag(row).line]};
}

QString LagModel::name(const std::string &group) const
{
    return groupName(*answerData().dataset, answerData().answer->view.trends.by, group,
                     answerData().language);
}

QString LagModel::nameInSentence(const std::string &group) const
{
    return groupInSentence(*answerData().dataset, answerData().answer->view.trends.by, group,
                           answerData().language);
}

const podium::Model &LagModel::modelOf(const LagRow &row) const
{
    return answerData().snapshot().models[row.best.model];
}

QVariant LagModel::rowData(const LagRow &row, int role) const
{
    switch (role) {
    case KeyRole:
        return toQString(modelOf(row).id);
    case CountryRole:
        return toQString(countryOf(*answerData().dataset, modelOf(row)));
    case EstimatedRole:
        return row.best.estimated;
    case SearchRole:
        return name(row.lag.group) + u'\n' + toQString(modelOf(row).name);
    default:
        return {};
    }
}

QString LagModel::monthsText(const GroupLag &lag, Language language)
{
    if (lag.standing == LagStanding::Reference)
        return tr("reference");
    const bool ahead = lag.standing == LagStanding::Ahead;
    const QString months = indexText(std::abs(lag.months), language);
    switch (lag.bound) {
    case Bound::Exact:
        break;
    case Bound::AtLeast:
        return (ahead ? tr("ahead by at least %1") : tr("at least %1")).arg(months);
    case Bound::AtMost:
        return (ahead ? tr("ahead by at most %1") : tr("at most %1")).arg(months);
    case Bound::Unsure:
        return (ahead ? tr("ahead by %1, unsure") : tr("%1, unsure")).arg(months);
    }
    return ahead ? tr("ahead by %1").arg(months) : months;
}

QString LagModel::intervalText(const GroupLag &lag, Language language)
{
    if (lag.low && lag.high)
        return indexIntervalText(*lag.low, *lag.high, language);
    if (lag.low)
        return tr("from %1 on").arg(indexText(*lag.low, language));
    if (lag.high)
        return tr("up to %1").arg(indexText(*lag.high, language));
    return lag.bound == Bound::Unsure ? tr("open") : QString();
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<LagRow>> LagModel::columnTable() const
{
    using Row = LagRow;
    constexpr auto kLow = [](const Row &row) -> QVariant { return orMissing(row.lag.low); };
    constexpr auto kHigh = [](const Row &row) -> QVariant { return orMissing(row.lag.high); };
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "group",
         .title = QT_TR_NOOP("Who"),
         .explanation = QT_TR_NOOP("Country, lab or kind of weights."),
         .text = [](const Row &row) -> QVariant { return row.model.name(row.lag.group); },
         .record = [](const Row &row) -> QVariant { return toQString(row.lag.group); }},
        {.key = "months",
         .title = QT_TR_NOOP("Months behind"),
         .explanation = QT_TR_NOOP("Since the reference first had an index as high."),
         .text = [](const Row &row) -> QVariant {
             return monthsText(row.lag, row.model.answerData().language);
         },
         .value = [](const Row &row) -> QVariant { return row.lag.months; },
         .record = [](const Row &row) -> QVariant {
             return row.lag.standing == LagStanding::Reference ? QVariant()
                                                               : QVariant(row.lag.months);
         },
         .low = kLow,
         .high = kHigh,
         .steps = [](const Row &row) -> QVariant { return row.model.steps(row.lag); }},
        {.key = "interval",
         .title = QT_TR_NOOP("Interval"),
         .explanation = QT_TR_NOOP("What the errors of the scores leave open."),
         .text = [](const Row &row) -> QVariant {
             const QString text = intervalText(row.lag, row.model.answerData().language);
             return text.isEmpty() ? QVariant() : QVariant(text);
         },
         .value = [](const Row &row) -> QVariant {
             return row.lag.low && row.lag.high ? QVariant(*row.lag.high - *row.lag.low)
                                                : QVariant();
         },
         .use = ColumnUse::People,
         .low = kLow,
         .high = kHigh},
        {.key = "low",
         .title = QT_TR_NOOP("Low"),
         .explanation = QT_TR_NOOP("Lower end of the interval."),
         .text = kLow,
         .use = ColumnUse::Programs},
        {.key = "high",
         .title = QT_TR_NOOP("High"),
         .explanation = QT_TR_NOOP("Upper end of the interval."),
         .text = kHigh,
         .use = ColumnUse::Programs},
        {.key = "standing",
         .title = QT_TR_NOOP("Standing"),
         .explanation = QT_TR_NOOP("Reference, behind or ahead."),
         .text = [](const Row &row) -> QVariant { return standingWord(row.lag.standing); },
         .use = ColumnUse::Programs},
        {.key = "at_least",
         .title = QT_TR_NOOP("At least"),
         .explanation = QT_TR_NOOP(
             "The level may have been reached before: the first model known had passed it, or one "
             "without an index of its own was out."),
         .text = [](const Row &row) -> QVariant { return row.lag.bound == Bound::AtLeast; },
         .use = ColumnUse::Programs},
        {.key = "p_ahead",
         .title = QT_TR_NOOP("Ahead in"),
         .explanation = QT_TR_NOOP("Share of the draws in which it is ahead of the reference."),
         .text = [](const Row &row) -> QVariant {
             return row.lag.ahead
                 ? QVariant(percentText(*row.lag.ahead, row.model.answerData().language))
                 : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.lag.ahead); }},
        {.key = "model",
         .title = QT_TR_NOOP("Best model"),
         .explanation = QT_TR_NOOP("Its index sets the level."),
         .text = [](const Row &row) -> QVariant { return nameWithOrigin(row.model.modelOf(row)); },
         .record
         = [](const Row &row) -> QVariant { return toQString(row.model.modelOf(row).name); }},
        {.key = "index",
         .title = QT_TR_NOOP("Index"),
         .explanation = QT_TR_NOOP("Of the best model."),
         .text = [](const Row &row) -> QVariant {
             return rankedIndexText(row.best, row.model.answerData().language);
         },
         .value = [](const Row &row) -> QVariant { return row.best.index; }},
        {.key = "reference",
         .title = QT_TR_NOOP("Reference"),
         .explanation = QT_TR_NOOP("Whose frontier the months are counted from."),
         .text = [](const Row &row) -> QVariant { return toQString(row.model.m_found->reference); },
         .use = ColumnUse::Programs},
        {.key = "bound",
         .title = QT_TR_NOOP("Bound"),
         .explanation = QT_TR_NOOP("exact, at_least, at_most, or unsure: open to both sides."),
         .text = [](const Row &row) -> QVariant { return boundKey(row.lag.bound); },
         .use = ColumnUse::Programs},
        {.key = "unmeasured",
         .title = QT_TR_NOOP("Unmeasured"),
         .explanation = QT_TR_NOOP("Its own models without an index, or only estimated."),
         .text = [](const Row &row) -> QVariant { return row.lag.unmeasured; },
         .use = ColumnUse::Programs},
    });
    return kColumns;
}

/// Programs find the groups under what they are: "country", "lab" or "openness".
QVariant LagModel::header(int column, int role) const
{
    return column == Group && role == KeyRole ? groupKind(answerData().answer->view.trends.by)
                                              : ColumnModel::header(column, role);
}

QVariant LagModel::steps(const GroupLag &lag) const
{
    const double index = answerData().answer->ranking[lag.line].index;
    return QVariant::fromValue(
        lagSteps(lag, m_found->lastDay,
                 {nameInSentence(lag.group), nameInSentence(m_found->reference), index},
                 answerData().language));
}

QString LagModel::rules() const
{
    return m_found ? rules(answerData(), *m_found) : QString();
}

QString LagModel::rules(const AnswerData &data, const Lags &found)
{
    const View &view = data.answer->view;
    const QString reference
        = groupInSentence(*data.dataset, view.trends.by, found.reference, data.language);
    return tr("Months from the day %1 first had an index as high, to %2")
        .arg(reference, dateText(found.lastDay, data.language));
}

} // namespace podium
