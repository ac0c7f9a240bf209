// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/programme_model.h"

#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/receipts/money_steps.h"
#include "app/models/tables/roles.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString periodText(const PublicProgramme &programme)
{
    const auto year
        = [](std::optional<int> known) { return known ? QString::number(*known) : QString(); };
    if (programme.firstYear == programme.lastYear)
        return year(programme.firstYear);
    return year(programme.firstYear) + u'–' + year(programme.lastYear);
}

QString standingKey(ProgrammeStanding standing)
{
    switch (standing) {
    case ProgrammeStanding::Counted:
        return u"counted"_s;
    case ProgrammeStanding::Part:
        return u"part"_s;
    case ProgrammeStanding::OtherFigure:
        return u"other_figure_used"_s;
    case ProgrammeStanding::Undisclosed:
        return u"undisclosed"_s;
    case ProgrammeStanding::NoRate:
        return u"no_rate"_s;
    }
    return {};
}

/// Why another figure counts in its place, or it in place of another.
QString conflictOf(const Ledger &ledger, const std::string &id)
{
    for (const LedgerConflict &conflict : ledger.conflicts) {
        if (conflict.record == id || conflict.otherRecord == id)
            return toQString(conflict.reason);
    }
    return {};
}

} // namespace

int ProgrammeModel::rows() const
{
    return static_cast<int>(answerData().answer->funding.programmes.size());
}

ProgrammeLine ProgrammeModel::rowAt(int row) const
{
    const AnswerData &data = answerData();
    const ProgrammeRow &shown = data.answer->funding.programmes[static_cast<std::size_t>(row)];
    const PublicProgramme &programme = data.dataset->ledger.programmes[shown.programme];
    return {{data, programme.amount, shown.converted, shown.relative}, programme, shown.standing};
}

QString ProgrammeLine::name() const
{
    return programmeName(programme, data.language);
}

QVariant ProgrammeLine::amountText() const
{
    return amount.value ? programmeAmountText(
               programme.qualifier, moneyText(*amount.value, amount.currency, data.language))
                        : QVariant();
}

QVariant ProgrammeLine::convertedText() const
{
    return converted ? programmeAmountText(
               programme.qualifier, moneyText(converted->value, money().currency, data.language))
                     : QVariant();
}

QVariant ProgrammeLine::relativeText() const
{
    if (!relative)
        return {};
    const QString text = podium::relativeText(*relative, money(), data.language);
    // "up to" and "more than" are in its bound.
    return programme.qualifier == "about" ? programmeAmountText("about", text) : text;
}

QVariant ProgrammeModel::rowData(const ProgrammeLine &row, int role) const
{
    switch (role) {
    case KeyRole:
        return toQString(row.programme.id);
    case CountryRole:
        return toQString(row.programme.country);
    case SearchRole:
        return QStringList(countrySearchNames(*row.data.dataset, row.programme.country)
                           << toQString(row.programme.nameEn) << toQString(row.programme.nameKo))
            .join(u'\n');
    case SourceRole:
        return toQString(row.programme.source);
    default:
        return {};
    }
}

QString ProgrammeModel::countedText(ProgrammeStanding standing)
{
    switch (standing) {
    case ProgrammeStanding::Counted:
        return tr("yes");
    case ProgrammeStanding::Part:
        return tr("no, a part of another");
    case ProgrammeStanding::OtherFigure:
        return tr("no, another figure is used");
    case ProgrammeStanding::Undisclosed:
        return tr("no, not disclosed");
    case ProgrammeStanding::NoRate:
        return tr("no, no exchange rate");
    }
    return {};
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<ProgrammeLine>> ProgrammeModel::columnTable() const
{
    using Row = ProgrammeLine;
    using Money = MoneyColumns<Row>;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Whose programme it is."),
         .text = [](const Row &row) -> QVariant {
             return countryName(*row.data.dataset, row.programme.country, row.data.language);
         },
         .record = [](const Row &row) -> QVariant { return toQString(row.programme.country); }},
        {.key = "programme",
         .title = QT_TR_NOOP("Programme"),
         .explanation = QT_TR_NOOP("What was announced, as the source calls it."),
         .text = [](const Row &row) -> QVariant {
             return row.programme.confidence == "low" ? row.name() + u" ?"_s : row.name();
         },
         .record = [](const Row &row) -> QVariant { return toQString(row.programme.nameEn); },
         .toolTip = [](const Row &row) -> QVariant {
             return row.programme.note.empty()
                 ? QVariant()
                 : QVariant(row.name() + u'\n' + toQString(row.programme.note));
         }},
        {.key = "part_of",
         .title = QT_TR_NOOP("Part of"),
         .explanation = QT_TR_NOOP("The id of the programme that it is a part of."),
         .text = [](const Row &row) { return orMissing(toQString(row.programme.partOf)); },
         .use = ColumnUse::Programs},
        {.key = "amount",
         .title = QT_TR_NOOP("Amount"),
         .explanation = QT_TR_NOOP("As announced, in its own currency."),
         .text = [](const Row &row) { return row.amountText(); },
         .value = [](const Row &row) -> QVariant {
             return row.amount.value ? QVariant(row.amount.value->toDouble()) : QVariant();
         },
         .record = [](const Row &row) { return exactAmount(row.amount.value); },
         .unit = [](const Row &row) -> QVariant { return toQString(row.amount.currency); }},
        Money::currency(),
        {.key = "converted",
         .title = QT_TR_NOOP("In %1"),
         .explanation = QT_TR_NOOP("At the exchange rate of the day it was announced."),
         .text = [](const Row &row) { return row.convertedText(); },
         .value = [](const Row &row) -> QVariant {
             return row.converted ? QVariant(row.converted->value.toDouble()) : QVariant();
         },
         .record = [](const Row &row) -> QVariant {
             return row.converted ? wholeAmount(row.converted->value) : QVariant();
         },
         .steps = [](const Row &row) { return row.conversion(); },
         .unit = [](const Row &row) -> QVariant { return toQString(row.money().currency); }},
        {.key = "period",
         .title = QT_TR_NOOP("Period"),
         .explanation = QT_TR_NOOP("First and last year."),
         .text = [](const Row &row) -> QVariant { return periodText(row.programme); },
         .record = [](const Row &row) -> QVariant {
             return periodText(row.programme).replace(u'–', u'-');
         }},
        {.key = "status",
         .title = QT_TR_NOOP("Status"),
         .explanation = QT_TR_NOOP("How far the programme is."),
         .text = [](const Row &row) -> QVariant { return roundStatusText(row.programme.status); },
         .record = [](const Row &row) -> QVariant { return toQString(row.programme.status); }},
        {.key = "source",
         .title = QT_TR_NOOP("Source"),
         .explanation = QT_TR_NOOP("Where the amount was read."),
         .text = [](const Row &row) -> QVariant { return toQString(row.programme.source); },
         .use = ColumnUse::Optional,
         .toolTip = [](const Row &row) -> QVariant { return toQString(row.programme.source); }},
        {.key = "id",
         .title = QT_TR_NOOP("Id"),
         .explanation = QT_TR_NOOP("By which other rows name it."),
         .text = [](const Row &row) -> QVariant { return toQString(row.programme.id); },
         .use = ColumnUse::Programs},
        Money::convertedCurrency(),
        Money::rate(),
        Money::rateDate(),
        Money::rateBasis(),
        {.key = "qualifier",
         .title = QT_TR_NOOP("How exact the amount is"),
         .explanation = QT_TR_NOOP("Exact, about, up to or more than."),
         .text = [](const Row &row) { return orMissing(toQString(row.programme.qualifier)); },
         .use = ColumnUse::Programs},
        {.key = "payer",
         .title = QT_TR_NOOP("Payer"),
         .explanation = QT_TR_NOOP("Who pays."),
         .text = [](const Row &row) -> QVariant { return payerText(row.programme.payer); },
         .record = [](const Row &row) -> QVariant { return toQString(row.programme.payer); }},
        {.key = "kind",
         .title = QT_TR_NOOP("Kind"),
         .explanation = QT_TR_NOOP("Kinds are never added up."),
         .text = [](const Row &row) -> QVariant { return programmeKindText(row.programme.scope); },
         .use = ColumnUse::Optional,
         .record = [](const Row &row) -> QVariant { return toQString(row.programme.scope); }},
        {.key = "in_sum",
         .title = QT_TR_NOOP("In sums"),
         .explanation = QT_TR_NOOP("Parts are in no sum."),
         .text = [](const Row &row) -> QVariant { return countedText(row.standing); },
         .record = [](const Row &row) -> QVariant { return standingKey(row.standing); }},
        {.key = "relative",
         .title = QT_TR_NOOP("Measured"),
         .explanation = QT_TR_NOOP("Per head or per cent of GDP, with the year of the figure."),
         .text = [](const Row &row) { return row.relativeText(); },
         .value = [](const Row &row) -> QVariant {
             return row.relative ? QVariant(row.relative->value.toDouble()) : QVariant();
         },
         .use = ColumnUse::Optional,
         .record = [](const Row &row) -> QVariant {
             return row.relative ? exactAmount(row.relative->value) : QVariant();
         },
         .steps = [](const Row &row) -> QVariant {
             return QVariant::fromValue(
                 MoneySteps(row.data).relative(row.programme, row.converted, row.relative));
         }},
        Money::relativeUnit(),
        Money::relativeYear(),
        {.key = "confidence",
         .title = QT_TR_NOOP("Confidence"),
         .explanation = QT_TR_NOOP("How much the source can be trusted."),
         .text
         = [](const Row &row) -> QVariant { return confidenceText(row.programme.confidence); },
         .use = ColumnUse::Programs,
         .record = [](const Row &row) { return orMissing(toQString(row.programme.confidence)); }},
        {.key = "conflict",
         .title = QT_TR_NOOP("Conflict of sources"),
         .explanation = QT_TR_NOOP("Which figure counts where sources differ, and why."),
         .text =
             [](const Row &row) {
                 return orMissing(conflictOf(row.data.dataset->ledger, row.programme.id));
             },
         .use = ColumnUse::Programs},
        Money::pricesOf(),
    });
    return kColumns;
}

QVariant ProgrammeModel::header(int column, int role) const
{
    const MoneyView &money = answerData().answer->view.money;
    if (column == Relative && role == UseRole && money.per != MoneyPer::None)
        return static_cast<int>(ColumnUse::Usual);
    const QVariant text = ColumnModel::header(column, role);
    return column == Converted && role == Qt::DisplayRole
        ? text.toString().arg(toQString(money.currency))
        : text;
}

QString ProgrammeModel::confidenceRemark() const
{
    for (int row = 0; row < rows(); ++row) {
        if (programme(row).confidence == "low")
            return tr("? marks a source of low confidence.");
    }
    return {};
}

} // namespace podium
