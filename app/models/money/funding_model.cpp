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
    return {data, shown, round, data.dataset->labs[round.lab]};
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

QVariant FundingModel::conversion(const FundingLine &row)
{
    return row.shown.converted ? QVariant::fromValue(
               MoneySteps(row.data).conversion(row.round.amount, *row.shown.converted))
                               : QVariant();
}

QVariant FundingModel::rateSource(const FundingLine &row)
{
    return row.shown.converted ? QVariant(rateStepText(*row.shown.converted, row.data.language))
                               : QVariant();
}

QVariant FundingModel::whyNotConverted(const FundingLine &row)
{
    return row.shown.converted || !row.round.amount.value
        ? QVariant()
        : tr("There is no exchange rate for this day or its month, and Podium does not guess "
             "one.");
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<FundingLine>> FundingModel::columnTable() const
{
    using Row = FundingLine;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "lab",
         .title = QT_TR_NOOP("Lab"),
         .explanation = QT_TR_NOOP("Who raised the money."),
         .text = [](const Row &row) -> QVariant { return labName(row.lab, row.data.language); },
         .note = [](const Row &row) -> QVariant {
             return countryName(*row.data.dataset, row.lab.country, row.data.language);
         }},
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Where the lab has its seat."),
         .text = [](const Row &row) -> QVariant {
             return countryName(*row.data.dataset, row.lab.country, row.data.language);
         }},
        {.key = "kind",
         .title = QT_TR_NOOP("Kind"),
         .explanation = QT_TR_NOOP("Equity, debt, grant and so on; never mixed silently."),
         .text = [](const Row &row) -> QVariant {
             return row.round.kind.empty() ? QVariant() : roundKindText(row.round.kind);
         }},
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
         }},
        {.key = "amount",
         .title = QT_TR_NOOP("Amount"),
         .explanation = QT_TR_NOOP("In the round's own currency."),
         .text = [](const Row &row) -> QVariant {
             const auto &amount = row.round.amount;
             return amount.value ? moneyText(*amount.value, amount.currency, row.data.language)
                                 : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.round.amount.value ? QVariant(row.round.amount.value->toDouble())
                                           : QVariant();
         },
         .toolTip = [](const Row &row) -> QVariant {
             return row.round.amount.value ? QVariant() : tr("The amount was not disclosed.");
         },
         .unit = [](const Row &row) { return textOrNone(row.round.amount.currency); }},
        {.key = "converted",
         .title = QT_TR_NOOP("In %1"),
         .explanation
         = QT_TR_NOOP("Converted at the rate of the day announced, or the nearest there is."),
         .text = [](const Row &row) -> QVariant {
             const auto &converted = row.shown.converted;
             return converted ? moneyText(converted->value, row.data.answer->view.money.currency,
                                          row.data.language)
                              : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.shown.converted ? QVariant(row.shown.converted->value.toDouble())
                                        : QVariant();
         },
         .steps = &FundingModel::conversion,
         .toolTip = &FundingModel::whyNotConverted,
         .unit = [](const Row &row) -> QVariant {
             return toQString(row.data.answer->view.money.currency);
         }},
        {.key = "rate",
         .title = QT_TR_NOOP("Rate"),
         .explanation = QT_TR_NOOP("Units of the target currency for one unit."),
         .text = [](const Row &row) -> QVariant {
             return row.shown.converted
                 ? rateText(row.shown.converted->rate.toDouble(), row.data.language)
                 : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.shown.converted ? QVariant(row.shown.converted->rate.toDouble())
                                        : QVariant();
         },
         .steps = &FundingModel::conversion,
         .toolTip = &FundingModel::rateSource},
        {.key = "rate_date",
         .title = QT_TR_NOOP("Rate of"),
         .explanation = QT_TR_NOOP("The day or period of the exchange rate."),
         .text = [](const Row &row) -> QVariant {
             return row.shown.converted ? rateDayText(*row.shown.converted, row.data.language)
                                        : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.shown.converted ? QVariant(toQDate(row.shown.converted->rateDate))
                                        : QVariant();
         },
         .toolTip = &FundingModel::rateSource},
        {.key = "status",
         .title = QT_TR_NOOP("Status"),
         .explanation = QT_TR_NOOP("How far the round has come."),
         .text = [](const Row &row) -> QVariant {
             return row.round.status.empty() ? QVariant() : roundStatusText(row.round.status);
         }},
        {.key = "counted",
         .title = QT_TR_NOOP("Counted"),
         .explanation = QT_TR_NOOP("Whether it is part of the totals."),
         .text
         = [](const Row &row) -> QVariant { return row.round.counted ? tr("Yes") : tr("No"); },
         .value = [](const Row &row) -> QVariant { return row.round.counted; },
         .toolTip = [](const Row &row) -> QVariant {
             return row.round.counted
                 ? tr("New money: part of the totals.")
                 : tr("Not new money, or only planned: left out of the totals.");
         }},
        {.key = "source",
         .title = QT_TR_NOOP("Source"),
         .explanation = QT_TR_NOOP("Where the figures were read."),
         .text = [](const Row &row) { return textOrNone(row.round.source); },
         .toolTip = [](const Row &row) { return textOrNone(row.round.source); }},
    });
    return kColumns;
}

QVariant FundingModel::header(int column, int role) const
{
    const QVariant text = ColumnModel::header(column, role);
    return column == Converted && role == Qt::DisplayRole
        ? text.toString().arg(toQString(answerData().answer->view.money.currency))
        : text;
}

} // namespace podium
