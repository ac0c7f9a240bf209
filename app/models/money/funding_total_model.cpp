// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/funding_total_model.h"

#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/money_records.h"

#include <QtCore/QJsonValue>

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// "public; mixed": the words of a list in one cell; an empty list is not a missing one.
QVariant wordList(const std::vector<std::string> &words)
{
    return QJsonValue(toQStrings(words).join(u"; "_s));
}

/// For people, in their words.
QVariant wordTexts(const std::vector<std::string> &words, QString (*text)(std::string_view))
{
    QStringList texts;
    for (const std::string &word : words)
        texts.append(text(word));
    return orMissing(texts.join(u", "_s));
}

QVariant numberOf(const std::optional<Decimal> &amount)
{
    return amount ? QVariant(amount->toDouble()) : QVariant();
}

QVariant amountText(const FundingTotalLine &row, const std::optional<Decimal> &amount, Bound bound)
{
    return amount
        ? QVariant(boundText(bound, moneyText(*amount, row.money().currency, row.data.language)))
        : QVariant();
}

/// Absent where no amount is known, which is not zero.
std::optional<Decimal> knownTotal(const FundingTotalLine &row)
{
    return row.total.rounds > 0 ? std::optional(row.total.total) : std::nullopt;
}

/// "6.5×" for the largest over this one; long ratios say only that they are at least so much, or
/// at most where something is left out of this one.
QVariant ratioText(const FundingTotalLine &row)
{
    const auto &ratio = row.total.ratio;
    if (!ratio)
        return {};
    const bool large = *ratio >= Decimal::whole(10);
    if (row.total.gapBound == Bound::AtMost) {
        const Decimal whole = ratio->floor();
        const Decimal up = whole == *ratio ? whole : whole + Decimal::whole(1);
        return u"≤ %1×"_s.arg(toQString((large ? up : *ratio).toText()));
    }
    if (large || row.total.gapBound == Bound::AtLeast)
        return u"≥ %1×"_s.arg(toQString((large ? ratio->floor() : *ratio).toText()));
    return QString(toQString(ratio->toText()) + u'×');
}

QVariant currencyOf(const FundingTotalLine &row)
{
    return toQString(row.money().currency);
}

} // namespace

QString FundingTotalLine::name() const
{
    if (total.lab)
        return labName(data.dataset->labs[*total.lab], data.language);
    return total.year ? QString::number(*total.year)
                      : countryName(*data.dataset, total.country, data.language);
}

QString FundingTotalLine::key() const
{
    if (total.lab)
        return toQString(data.dataset->labs[*total.lab].id);
    return total.year ? QString::number(*total.year) : toQString(total.country);
}

int FundingTotalModel::rows() const
{
    return static_cast<int>(answerData().answer->funding.totals.size());
}

FundingTotalLine FundingTotalModel::rowAt(int row) const
{
    return {answerData(), answerData().answer->funding.totals[static_cast<std::size_t>(row)]};
}

QVariant FundingTotalModel::rowData(const FundingTotalLine &row, int role) const
{
    const podium::Lab *lab = row.total.lab ? &row.data.dataset->labs[*row.total.lab] : nullptr;
    switch (role) {
    case KeyRole:
        return row.key();
    case CountryRole:
        return orMissing(toQString(row.total.country));
    case LabRole:
        return lab ? QVariant(toQString(lab->id)) : QVariant();
    case SearchRole:
        return QStringList((lab ? labSearchNames(*lab) : QStringList(row.name()))
                           + countrySearchNames(*row.data.dataset, row.total.country))
            .join(u'\n');
    default:
        return {};
    }
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<FundingTotalLine>> FundingTotalModel::columnTable() const
{
    using Row = FundingTotalLine;
    using Money = MoneyColumns<Row>;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "lab",
         .title = QT_TR_NOOP("Lab"),
         .explanation = QT_TR_NOOP("Who raised the money."),
         .text = [](const Row &row) { return row.total.lab ? QVariant(row.name()) : QVariant(); },
         .record = [](const Row &row) -> QVariant {
             return row.total.lab ? toQString(row.data.dataset->labs[*row.total.lab].nameEn)
                                  : QVariant();
         }},
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Where the labs have their seat."),
         .text = [](const Row &row) -> QVariant {
             return row.total.year
                 ? QVariant()
                 : countryName(*row.data.dataset, row.total.country, row.data.language);
         },
         .record = [](const Row &row) { return orMissing(toQString(row.total.country)); }},
        {.key = "year",
         .title = QT_TR_NOOP("Year"),
         .explanation = QT_TR_NOOP("When the rounds were announced."),
         .text = [](const Row &row) { return row.total.year ? QVariant(row.name()) : QVariant(); },
         .value = [](const Row &row) { return orMissing(row.total.year); }},
        {.key = "kinds",
         .title = QT_TR_NOOP("Kinds summed"),
         .explanation = QT_TR_NOOP("A sum over several kinds names them all."),
         .text = [](const Row &row) { return wordTexts(row.total.kinds, &roundKindText); },
         .record = [](const Row &row) { return wordList(row.total.kinds); }},
        {.key = "statuses",
         .title = QT_TR_NOOP("Statuses summed"),
         .explanation = QT_TR_NOOP("A sum over several statuses names them all."),
         .text = [](const Row &row) { return wordTexts(row.total.statuses, &roundStatusText); },
         .use = ColumnUse::Optional,
         .record = [](const Row &row) { return wordList(row.total.statuses); }},
        {.key = "rounds",
         .title = QT_TR_NOOP("Rounds"),
         .explanation = QT_TR_NOOP("In the sum."),
         .text = [](const Row &row) -> QVariant {
             return countText(row.total.rounds, row.data.language);
         },
         .value = [](const Row &row) -> QVariant { return row.total.rounds; }},
        Money::leftOut([](const Row &row) -> QVariant { return row.total.leftOut; }),
        {.key = "uncertain",
         .title = QT_TR_NOOP("Uncertain"),
         .explanation
         = QT_TR_NOOP("Rounds in the sum of low confidence, or that may be part of another round."),
         .text = [](const Row &row) -> QVariant { return row.total.uncertain; },
         .use = ColumnUse::Optional},
        {.key = "total",
         .title = QT_TR_NOOP("In %1"),
         .explanation = QT_TR_NOOP("New money, converted at the rates of the days announced."),
         .text = [](const Row &row) { return amountText(row, knownTotal(row), row.total.bound()); },
         .value = [](const Row &row) { return numberOf(knownTotal(row)); },
         .record = [](const Row &row) { return wholeAmount(knownTotal(row)); },
         .unit = &currencyOf},
        Money::viewCurrency(),
        Money::relative(ColumnUse::Optional),
        Money::relativeUnit(),
        Money::relativeYear(),
        {.key = "cumulative",
         .title = QT_TR_NOOP("Cumulative"),
         .explanation = QT_TR_NOOP("With all years before."),
         .text =
             [](const Row &row) {
                 return amountText(row, row.total.cumulative, row.total.cumulativeBound);
             },
         .value = [](const Row &row) { return numberOf(row.total.cumulative); },
         .record = [](const Row &row) { return wholeAmount(row.total.cumulative); },
         .unit = &currencyOf},
        {.key = "ratio",
         .title = QT_TR_NOOP("Largest is"),
         .explanation = QT_TR_NOOP("How many times as much the largest is."),
         .text = &ratioText,
         .value = [](const Row &row) { return numberOf(row.total.ratio); },
         .record = [](const Row &row) { return exactAmount(row.total.ratio); }},
        {.key = "difference",
         .title = QT_TR_NOOP("Gap"),
         .explanation = QT_TR_NOOP("By how much the largest is more."),
         .text
         = [](const Row &row) { return amountText(row, row.total.difference, row.total.gapBound); },
         .value = [](const Row &row) { return numberOf(row.total.difference); },
         .record = [](const Row &row) { return wholeAmount(row.total.difference); },
         .unit = &currencyOf},
        Money::bound([](const Row &row) -> QVariant { return boundKey(row.total.bound()); }),
        {.key = "gap_bound",
         .title = QT_TR_NOOP("Bound of the gap"),
         .explanation = QT_TR_NOOP("What ratio and gap say of the true ones."),
         .text = [](const Row &row) -> QVariant { return boundKey(row.total.gapBound); },
         .use = ColumnUse::Programs},
        Money::viewPrices(),
    });
    return kColumns;
}

QVariant FundingTotalModel::header(int column, int role) const
{
    const MoneyView &money = answerData().answer->view.money;
    const QVariant text = ColumnModel::header(column, role);
    return column == Total && role == Qt::DisplayRole
        ? text.toString().arg(toQString(money.currency))
        : text;
}

} // namespace podium
