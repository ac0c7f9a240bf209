// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/funding_model.h"

#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/rate_words.h"
#include "app/models/receipts/money_steps.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QVariant textOrNone(std::string_view text)
{
    return text.empty() ? QVariant() : toQString(text);
}

} // namespace

int FundingModel::rows() const
{
    return static_cast<int>(answerData().answer->funding.rows.size());
}

FundingLine FundingModel::rowAt(int row) const
{
    const AnswerData &data = answerData();
    const FundingRow &shown = data.answer->funding.rows[static_cast<std::size_t>(row)];
    const FundingRound &round = data.dataset->ledger.rounds[shown.round];
    return {{data, round.amount, shown.converted, shown.relative},
            round,
            data.dataset->labs[round.lab]};
}

QVariant FundingModel::rowData(const FundingLine &row, int role) const
{
    switch (role) {
    case KeyRole:
        return toQString(row.round.id);
    case CountryRole:
        return countryKey(row.lab.country);
    case LabRole:
        return toQString(row.lab.id);
    case SourceRole:
        return textOrNone(row.round.source);
    case SearchRole:
        return QStringList(labSearchNames(row.lab)
                           << toQString(row.round.name)
                           << countrySearchNames(*row.data.dataset, row.lab.country))
            .join(u'\n');
    default:
        return {};
    }
}

QVariant FundingModel::whyNotConverted(const FundingLine &row)
{
    return row.converted || !row.round.amount.value
        ? QVariant()
        : tr("There is no exchange rate for this day or its month, and Podium does not guess "
             "one.");
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<FundingLine>> FundingModel::columnTable() const
{
    using Row = FundingLine;
    using Money = MoneyColumns<Row>;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "lab",
         .title = QT_TR_NOOP("Lab"),
         .explanation = QT_TR_NOOP("Who raised the money."),
         .text = [](const Row &row) -> QVariant { return labName(row.lab, row.data.language); },
         .record = [](const Row &row) -> QVariant { return toQString(row.lab.nameEn); },
         .note = [](const Row &row) -> QVariant {
             return countryName(*row.data.dataset, row.lab.country, row.data.language);
         }},
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Where the lab has its seat."),
         .text = [](const Row &row) -> QVariant {
             return countryName(*row.data.dataset, row.lab.country, row.data.language);
         },
         .record = [](const Row &row) { return textOrNone(row.lab.country); }},
        {.key = "kind",
         .title = QT_TR_NOOP("Kind"),
         .explanation = QT_TR_NOOP("Equity, debt, grant and so on; never mixed silently."),
         .text = [](const Row &row) -> QVariant {
             return row.round.kind.empty() ? QVariant() : roundKindText(row.round.kind);
         },
         .record = [](const Row &row) { return textOrNone(row.round.kind); }},
        {.key = "round",
         .title = QT_TR_NOOP("Round"),
         .explanation = QT_TR_NOOP("Name of the round."),
         .text = [](const Row &row) { return textOrNone(row.round.name); },
         .toolTip = [](const Row &row) { return textOrNone(row.round.note); }},
        {.key = "date",
         .title = QT_TR_NOOP("Announced"),
         .explanation = QT_TR_NOOP("As exactly as the source says."),
         .text = [](const Row &row) -> QVariant {
             const FundingRound &round = row.round;
             return round.announced && round.precision != DatePrecision::Unknown
                 ? dateText(*round.announced, row.data.language, round.precision)
                 : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.round.announced ? QVariant(toQDate(*row.round.announced)) : QVariant();
         },
         .record
         = [](const Row &row) { return knownDate(row.round.announced, row.round.precision); }},
        {.key = "amount",
         .title = QT_TR_NOOP("Amount"),
         .explanation = QT_TR_NOOP("In the round's own currency."),
         .text = [](const Row &row) -> QVariant {
             const auto &amount = row.round.amount;
             return amount.value ? moneyText(*amount.value, amount.currency, row.data.language)
                                 : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.amount.value ? QVariant(row.amount.value->toDouble()) : QVariant();
         },
         .record = [](const Row &row) { return exactAmount(row.amount.value); },
         .toolTip = [](const Row &row) -> QVariant {
             return row.round.amount.value ? QVariant() : tr("The amount was not disclosed.");
         },
         .unit = [](const Row &row) { return textOrNone(row.amount.currency); }},
        Money::currency(),
        {.key = "converted",
         .title = QT_TR_NOOP("In %1"),
         .explanation
         = QT_TR_NOOP("Converted at the rate of the day announced, or the nearest there is."),
         .text = [](const Row &row) -> QVariant {
             const auto &converted = row.converted;
             return converted ? moneyText(converted->value, row.data.answer->view.money.currency,
                                          row.data.language)
                              : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.converted ? QVariant(row.converted->value.toDouble()) : QVariant();
         },
         .record = [](const Row &row) -> QVariant {
             return row.converted ? wholeAmount(row.converted->value) : QVariant();
         },
         .steps = [](const Row &row) { return row.conversion(); },
         .toolTip = &FundingModel::whyNotConverted,
         .unit = [](const Row &row) -> QVariant {
             return toQString(row.data.answer->view.money.currency);
         }},
        Money::rate(),
        Money::rateDate(),
        {.key = "status",
         .title = QT_TR_NOOP("Status"),
         .explanation = QT_TR_NOOP("How far the round has come."),
         .text = [](const Row &row) -> QVariant {
             return row.round.status.empty() ? QVariant() : roundStatusText(row.round.status);
         },
         .record = [](const Row &row) { return textOrNone(row.round.status); }},
        {.key = "source",
         .title = QT_TR_NOOP("Source"),
         .explanation = QT_TR_NOOP("Where the figures were read."),
         .text = [](const Row &row) { return textOrNone(row.round.source); },
         .use = ColumnUse::Optional,
         .toolTip = [](const Row &row) { return textOrNone(row.round.source); }},
        Money::convertedCurrency(),
        {.key = "counted",
         .title = QT_TR_NOOP("Counted"),
         .explanation = QT_TR_NOOP("Whether it is part of the totals."),
         .text
         = [](const Row &row) -> QVariant { return row.round.counted ? tr("Yes") : tr("No"); },
         .value = [](const Row &row) -> QVariant { return row.round.counted; },
         .use = ColumnUse::Optional,
         .toolTip = [](const Row &row) -> QVariant {
             return row.round.counted
                 ? tr("New money: part of the totals.")
                 : tr("Not new money, or only planned: left out of the totals.");
         }},
        {.key = "confidence",
         .title = QT_TR_NOOP("Confidence"),
         .explanation = QT_TR_NOOP("How much the source can be trusted."),
         .text = [](const Row &row) -> QVariant { return confidenceText(row.round.confidence); },
         .use = ColumnUse::Programs,
         .record = [](const Row &row) { return textOrNone(row.round.confidence); }},
        Money::relative(ColumnUse::Programs),
        Money::relativeUnit(),
        Money::relativeYear(),
        Money::rateBasis(),
        Money::pricesOf(),
    });
    return kColumns;
}

QVariant FundingModel::header(int column, int role) const
{
    const MoneyView &money = answerData().answer->view.money;
    const bool isAsked = column == Relative ? money.per != MoneyPer::None
                                            : column == Counted && !money.kinds.empty();
    if (isAsked && role == UseRole)
        return static_cast<int>(ColumnUse::Usual);
    const QVariant text = ColumnModel::header(column, role);
    return column == Converted && role == Qt::DisplayRole
        ? text.toString().arg(toQString(money.currency))
        : text;
}

} // namespace podium
