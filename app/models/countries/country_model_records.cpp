// SPDX-License-Identifier: GPL-3.0-or-later
// What programs get of countries beside what people read.
#include "app/models/countries/country_model.h"

#include "app/engine/countries/counting_kinds.h"
#include "app/models/countries/counting_words.h"
#include "app/models/language/bound_words.h"
#include "app/models/language/number_text.h"

#include <QtCore/QLocale>

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Stable for programs: "best", "top-mean:3".
QString ruleKey(const CountingRule &rule)
{
    const CountingTraits &traits = traitsOf(rule.kind);
    const QString word = toQString(traits.word);
    return traits.number
        ? word + u':' + QString::number(rule.number, 'g', QLocale::FloatingPointShortest)
        : word;
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<CountryLine>> CountryModel::columnsForPrograms()
{
    using Row = CountryLine;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "rule",
         .title = QT_TR_NOOP("Counting rule"),
         .explanation = QT_TR_NOOP("What makes models the country's number."),
         .text = [](const Row &row) -> QVariant {
             return CountingWords::ruleOf(row.view.countingRule, row.language());
         },
         .use = ColumnUse::Programs,
         .record = [](const Row &row) -> QVariant { return ruleKey(row.view.countingRule); }},
        {.key = "labs_counted",
         .title = QT_TR_NOOP("Labs counted"),
         .explanation = QT_TR_NOOP("Labs that the value rests on."),
         .text = [](const Row &row) -> QVariant { return row.result.labsCounted; },
         .use = ColumnUse::Programs},
        {.key = "fewer_than_asked",
         .title = QT_TR_NOOP("Fewer labs"),
         .explanation = QT_TR_NOOP("Whether there are fewer labs than the rule asks for."),
         .text = [](const Row &row) -> QVariant {
             return row.result.fewerThanAsked ? tr("yes") : QString();
         },
         .value = [](const Row &row) -> QVariant { return row.result.fewerThanAsked; },
         .use = ColumnUse::Programs},
        {.key = "estimated",
         .title = QT_TR_NOOP("Estimated"),
         .explanation = QT_TR_NOOP("Whether the value rests on an index the source estimated."),
         .text
         = [](const Row &row) -> QVariant { return row.result.estimated ? tr("yes") : QString(); },
         .value = [](const Row &row) -> QVariant { return row.result.estimated; },
         .use = ColumnUse::Programs},
        {.key = "best_lab",
         .title = QT_TR_NOOP("Best lab"),
         .explanation = QT_TR_NOOP("The lab of the best model."),
         .text
         = [](const Row &row) -> QVariant { return row.model.nameOf(row.result.labs.front()); },
         .use = ColumnUse::Programs,
         .record = [](const Row &row) -> QVariant {
             const auto &lab = row.result.labs.front().lab;
             return lab ? orMissing(toQString(row.model.answerData().dataset->labs[*lab].nameEn))
                        : QVariant();
         }},
        {.key = "value_without_best_lab",
         .title = QT_TR_NOOP("Without its best lab"),
         .explanation = QT_TR_NOOP("The value as if the best lab had no models."),
         .text = [](const Row &row) -> QVariant {
             const auto &value = row.result.withoutBestLab;
             return value ? QVariant(atLeastText(
                        countingValueText(*value, row.view.countingRule, row.language()),
                        row.bounds.ofValue(row.result, row.view.countingRule) == Bound::AtLeast))
                          : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.result.withoutBestLab); },
         .use = ColumnUse::Programs},
        {.key = "tie_group",
         .title = QT_TR_NOOP("Tie"),
         .explanation = QT_TR_NOOP("Countries of one group cannot be told apart by rank."),
         .text = [](const Row &row) { return row.result.tieGroup > 0 ? QVariant(row.result.tieGroup) : QVariant(); },
         .use = ColumnUse::Programs},
    });
    return kColumns;
}

} // namespace podium
