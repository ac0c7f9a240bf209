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

const FundingRow &FundingModel::fundingRow(int row) const
{
    return answerData().answer->funding.rows[static_cast<std::size_t>(row)];
}

const FundingRound &FundingModel::round(int row) const
{
    return answerData().dataset->ledger.rounds[fundingRow(row).round];
}

const podium::Lab &FundingModel::lab(int row) const
{
    return answerData().dataset->labs[round(row).lab];
}

int FundingModel::rows() const
{
    return static_cast<int>(answerData().answer->funding.rows.size());
}

QVariant FundingModel::cell(int row, int column, int role) const
{
    const std::string &country = lab(row).country;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return explanation(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(round(row).id);
    case CountryRole:
        return countryKey(country);
    case LabRole:
        return toQString(lab(row).id);
    case NoteRole:
        return column == Lab ? countryName(*answerData().dataset, country, answerData().language)
                             : QVariant();
    case SourceRole:
        return textOrNone(round(row).source);
    case SearchRole:
        return QStringList(labSearchNames(lab(row))
                           << toQString(round(row).name)
                           << countrySearchNames(*answerData().dataset, country))
            .join(u'\n');
    case UnitRole:
        return unit(row, column);
    case StepsRole:
        return steps(row, column);
    default:
        return {};
    }
}

QVariant FundingModel::text(int row, int column) const
{
    const FundingRound &shown = round(row);
    const Language language = answerData().language;
    switch (column) {
    case Lab:
        return labName(lab(row), language);
    case Country:
        return countryName(*answerData().dataset, lab(row).country, language);
    case Kind:
        return shown.kind.empty() ? QVariant() : roundKindText(shown.kind);
    case Round:
        return textOrNone(shown.name);
    case Announced:
        return shown.announced && shown.precision != DatePrecision::Unknown
            ? dateText(*shown.announced, language, shown.precision)
            : QVariant();
    case Status:
        return shown.status.empty() ? QVariant() : roundStatusText(shown.status);
    case Counted:
        return shown.counted ? tr("Yes") : tr("No");
    case Source:
        return textOrNone(shown.source);
    default:
        return moneyColumn(row, column);
    }
}

QVariant FundingModel::moneyColumn(int row, int column) const
{
    const podium::Amount &amount = round(row).amount;
    const Language language = answerData().language;
    if (column == Amount)
        return amount.value ? moneyText(*amount.value, amount.currency, language) : QVariant();
    const auto &converted = fundingRow(row).converted;
    if (!converted)
        return {};
    switch (column) {
    case Converted:
        return moneyText(converted->value, answerData().answer->view.money.currency, language);
    case Rate:
        return rateText(converted->rate.toDouble(), language);
    case RateDate:
        return rateDayText(*converted, language);
    default:
        return {};
    }
}

QVariant FundingModel::value(int row, int column) const
{
    const FundingRound &shown = round(row);
    const auto &converted = fundingRow(row).converted;
    switch (column) {
    case Announced:
        return shown.announced ? QVariant(toQDate(*shown.announced)) : QVariant();
    case Amount:
        return shown.amount.value ? QVariant(shown.amount.value->toDouble()) : QVariant();
    case Converted:
        return converted ? QVariant(converted->value.toDouble()) : QVariant();
    case Rate:
        return converted ? QVariant(converted->rate.toDouble()) : QVariant();
    case RateDate:
        return converted ? QVariant(toQDate(converted->rateDate)) : QVariant();
    case Counted:
        return shown.counted;
    default:
        return text(row, column);
    }
}

QVariant FundingModel::steps(int row, int column) const
{
    const auto &converted = fundingRow(row).converted;
    if (!converted || (column != Converted && column != Rate))
        return {};
    return QVariant::fromValue(MoneySteps(answerData()).conversion(round(row).amount, *converted));
}

QVariant FundingModel::unit(int row, int column) const
{
    if (column == Amount)
        return textOrNone(round(row).amount.currency);
    return column == Converted ? QVariant(toQString(answerData().answer->view.money.currency))
                               : QVariant();
}

QVariant FundingModel::explanation(int row, int column) const
{
    const FundingRound &shown = round(row);
    const auto &converted = fundingRow(row).converted;
    switch (column) {
    case Round:
        return textOrNone(shown.note);
    case Amount:
        return shown.amount.value ? QVariant() : tr("The amount was not disclosed.");
    case Converted:
        if (converted || !shown.amount.value)
            return {};
        return tr("There is no exchange rate for this day or its month, and Podium does not guess "
                  "one.");
    case Rate:
    case RateDate:
        if (!converted)
            return {};
        return rateStepText(*converted, answerData().language);
    case Counted:
        return shown.counted ? tr("New money: part of the totals.")
                             : tr("Not new money, or only planned: left out of the totals.");
    case Source:
        return textOrNone(shown.source);
    default:
        return {};
    }
}

QVariant FundingModel::header(int column, int role) const
{
    static constexpr std::array<ColumnText, ColumnCount> kColumns{{
        {"lab", QT_TR_NOOP("Lab"), QT_TR_NOOP("Who raised the money.")},
        {"country", QT_TR_NOOP("Country"), QT_TR_NOOP("Where the lab has its seat.")},
        {"kind", QT_TR_NOOP("Kind"),
         QT_TR_NOOP("Equity, debt, grant and so on; never mixed silently.")},
        {"round", QT_TR_NOOP("Round"), QT_TR_NOOP("Name of the round.")},
        {"date", QT_TR_NOOP("Announced"), QT_TR_NOOP("As exactly as the source says.")},
        {"amount", QT_TR_NOOP("Amount"), QT_TR_NOOP("In the round's own currency.")},
        {"converted", QT_TR_NOOP("In %1"),
         QT_TR_NOOP("Converted at the rate of the day announced, or the nearest there is.")},
        {"rate", QT_TR_NOOP("Rate"), QT_TR_NOOP("Units of the target currency for one unit.")},
        {"rate_date", QT_TR_NOOP("Rate of"), QT_TR_NOOP("The day or period of the exchange rate.")},
        {"status", QT_TR_NOOP("Status"), QT_TR_NOOP("How far the round has come.")},
        {"counted", QT_TR_NOOP("Counted"), QT_TR_NOOP("Whether it is part of the totals.")},
        {"source", QT_TR_NOOP("Source"), QT_TR_NOOP("Where the figures were read.")},
    }};
    const QVariant text = headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
    if (column == Converted && role == Qt::DisplayRole)
        return text.toString().arg(toQString(answerData().answer->view.money.currency));
    return text;
}

} // namespace podium
