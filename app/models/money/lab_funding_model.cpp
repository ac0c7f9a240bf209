// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/lab_funding_model.h"

#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/receipts/money_steps.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

const LabFunding &LabFundingModel::funding(int row) const
{
    return answerData().answer->funding.labs[static_cast<std::size_t>(row)];
}

const podium::Lab &LabFundingModel::lab(int row) const
{
    return answerData().dataset->labs[funding(row).lab];
}

int LabFundingModel::rows() const
{
    return static_cast<int>(answerData().answer->funding.labs.size());
}

QVariant LabFundingModel::cell(int row, int column, int role) const
{
    const Dataset &dataset = *answerData().dataset;
    const std::string &country = lab(row).country;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return explanation(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
    case LabRole:
        return toQString(lab(row).id);
    case CountryRole:
        return countryKey(country);
    case NoteRole:
        return column == Lab ? countryName(dataset, country, answerData().language) : QVariant();
    case SearchRole:
        return QStringList(labSearchNames(lab(row)) + countrySearchNames(dataset, country))
            .join(u'\n');
    case StepsRole:
        return column == Total
            ? QVariant::fromValue(MoneySteps(answerData()).labTotal(funding(row)))
            : QVariant();
    case UnitRole:
        return column == Total ? toQString(answerData().answer->view.money.currency) : QVariant();
    default:
        return {};
    }
}

QVariant LabFundingModel::text(int row, int column) const
{
    const LabFunding &shown = funding(row);
    const Language language = answerData().language;
    switch (column) {
    case Lab:
        return labName(lab(row), language);
    case Country:
        return countryName(*answerData().dataset, lab(row).country, language);
    case Total:
        if (shown.rounds == 0)
            return {};
        return boundText(
            shown.bound(),
            moneyText(shown.total, answerData().answer->view.money.currency, language));
    case Rounds:
        return countText(shown.rounds, language);
    case Description:
        return description(shown);
    default:
        return {};
    }
}

QVariant LabFundingModel::value(int row, int column) const
{
    const LabFunding &shown = funding(row);
    switch (column) {
    case Total:
        return shown.rounds > 0 ? QVariant(shown.total.toDouble()) : QVariant();
    case Rounds:
        return shown.rounds;
    default:
        return text(row, column);
    }
}

QVariant LabFundingModel::explanation(int row, int column) const
{
    const LabFunding &shown = funding(row);
    if (column == Description)
        return description(shown);
    if ((column != Total && column != Rounds) || shown.leftOut == 0)
        return {};
    return tr("Rounds left out, because the amount was not disclosed or there is no exchange rate: "
              "%1.")
        .arg(countText(shown.leftOut, answerData().language));
}

QString LabFundingModel::roundText(const FundingRound &round) const
{
    const Language language = answerData().language;
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

QString LabFundingModel::description(const LabFunding &funding) const
{
    QStringList rounds;
    for (const std::size_t row : funding.rows)
        rounds << roundText(
            answerData().dataset->ledger.rounds[answerData().answer->funding.rows[row].round]);
    return rounds.join(u"; "_s);
}

QVariant LabFundingModel::header(int column, int role) const
{
    static constexpr std::array<ColumnText, ColumnCount> kColumns{{
        {"lab", QT_TR_NOOP("Lab"), QT_TR_NOOP("Who raised the money.")},
        {"country", QT_TR_NOOP("Country"), QT_TR_NOOP("Where the lab has its seat.")},
        {"total", QT_TR_NOOP("Total (%1)"),
         QT_TR_NOOP("New money of the period, converted at the rates "
                    "of the days announced.")},
        {"rounds", QT_TR_NOOP("Rounds"), QT_TR_NOOP("Rounds in the total.")},
        {"description", QT_TR_NOOP("Description"),
         QT_TR_NOOP("The rounds in their own currencies.")},
    }};
    const QVariant text = headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
    if (column == Total && role == Qt::DisplayRole)
        return text.toString().arg(toQString(answerData().answer->view.money.currency));
    return text;
}

} // namespace podium
