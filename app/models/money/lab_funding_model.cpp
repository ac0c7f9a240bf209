// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/lab_funding_model.h"

#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/receipts/money_steps.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

int LabFundingModel::rows() const
{
    return static_cast<int>(answerData().answer->funding.labs.size());
}

LabFundingLine LabFundingModel::rowAt(int row) const
{
    const AnswerData &data = answerData();
    const LabFunding &funding = data.answer->funding.labs[static_cast<std::size_t>(row)];
    return {data, funding, data.dataset->labs[funding.lab]};
}

QVariant LabFundingModel::rowData(const LabFundingLine &row, int role) const
{
    switch (role) {
    case KeyRole:
    case LabRole:
        return toQString(row.lab.id);
    case CountryRole:
        return countryKey(row.lab.country);
    case SearchRole:
        return QStringList(labSearchNames(row.lab)
                           + countrySearchNames(*row.data.dataset, row.lab.country))
            .join(u'\n');
    default:
        return {};
    }
}

QString LabFundingModel::roundText(const FundingRound &round, Language language)
{
    QStringList parts;
    if (!round.name.empty())
        parts << toQString(round.name);
    parts << (round.amount.value ? moneyText(*round.amount.value, round.amount.currency, language)
                                 : tr("amount not disclosed"));
    if (round.announced && round.precision != DatePrecision::Unknown) {
        const bool yearOnly = round.precision == DatePrecision::Year;
        parts << dateText(*round.announced, language,
                          yearOnly ? DatePrecision::Year : DatePrecision::Month);
    }
    return parts.join(u" · "_s);
}

QVariant LabFundingModel::description(const LabFundingLine &row)
{
    QStringList rounds;
    for (const std::size_t place : row.funding.rows)
        rounds << roundText(
            row.data.dataset->ledger.rounds[row.data.answer->funding.rows[place].round],
            row.data.language);
    return rounds.join(u"; "_s);
}

QVariant LabFundingModel::leftOut(const LabFundingLine &row)
{
    return row.funding.leftOut == 0
        ? QVariant()
        : tr("Rounds left out, because the amount was not disclosed or there is no exchange rate: "
             "%1.")
              .arg(countText(row.funding.leftOut, row.data.language));
}

std::span<const Column<LabFundingLine>> LabFundingModel::columnTable() const
{
    using Row = LabFundingLine;
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
         .record = [](const Row &row) { return orMissing(toQString(row.lab.country)); }},
        {.key = "total",
         .title = QT_TR_NOOP("Total (%1)"),
         .explanation = QT_TR_NOOP("New money of the period, converted at the rates "
                                   "of the days announced."),
         .text = [](const Row &row) -> QVariant {
             return row.funding.rounds > 0
                 ? boundText(row.funding.bound(),
                             moneyText(row.funding.total, row.data.answer->view.money.currency,
                                       row.data.language))
                 : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.funding.rounds > 0 ? QVariant(row.funding.total.toDouble()) : QVariant();
         },
         .record = [](const Row &row) -> QVariant {
             return row.funding.rounds > 0 ? wholeAmount(row.funding.total) : QVariant();
         },
         .steps = [](const Row &row) -> QVariant {
             return QVariant::fromValue(MoneySteps(row.data).labTotal(row.funding));
         },
         .toolTip = &LabFundingModel::leftOut,
         .unit = [](const Row &row) -> QVariant {
             return toQString(row.data.answer->view.money.currency);
         }},
        {.key = "rounds",
         .title = QT_TR_NOOP("Rounds"),
         .explanation = QT_TR_NOOP("Rounds in the total."),
         .text = [](const Row &row) -> QVariant {
             return countText(row.funding.rounds, row.data.language);
         },
         .value = [](const Row &row) -> QVariant { return row.funding.rounds; },
         .toolTip = &LabFundingModel::leftOut},
        {.key = "description",
         .title = QT_TR_NOOP("Description"),
         .explanation = QT_TR_NOOP("The rounds in their own currencies."),
         .text = &LabFundingModel::description,
         .use = ColumnUse::Optional,
         .toolTip = &LabFundingModel::description},
        Money::viewCurrency(),
        Money::leftOut([](const Row &row) -> QVariant { return row.funding.leftOut; }),
        Money::bound([](const Row &row) -> QVariant { return boundKey(row.funding.bound()); }),
    });
    return kColumns;
}

QVariant LabFundingModel::header(int column, int role) const
{
    const QVariant text = ColumnModel::header(column, role);
    return column == Total && role == Qt::DisplayRole
        ? text.toString().arg(toQString(answerData().answer->view.money.currency))
        : text;
}

} // namespace podium
