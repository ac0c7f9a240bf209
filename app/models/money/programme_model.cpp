// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/programme_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/receipts/money_steps.h"
#include "app/models/rules/view_rules.h"
#include "app/models/tables/roles.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
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

} // namespace

int ProgrammeModel::rows() const
{
    return static_cast<int>(answerData().answer->funding.programmes.size());
}

ProgrammeLine ProgrammeModel::rowAt(int row) const
{
    const AnswerData &data = answerData();
    const ProgrammeRow &shown = data.answer->funding.programmes[static_cast<std::size_t>(row)];
    return {data, shown, data.dataset->ledger.programmes[shown.programme]};
}

QString ProgrammeLine::name() const
{
    return programmeName(programme, data.language);
}

QVariant ProgrammeLine::converted() const
{
    return shown.converted ? programmeAmountText(
               programme.qualifier,
               moneyText(shown.converted->value, data.answer->view.money.currency, data.language))
                           : QVariant();
}

QVariant ProgrammeLine::relative() const
{
    if (!shown.relative)
        return {};
    const QString text = relativeText(*shown.relative, data.answer->view.money, data.language);
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
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Whose programme it is."),
         .text = [](const Row &row) -> QVariant {
             return countryName(*row.data.dataset, row.programme.country, row.data.language);
         }},
        {.key = "programme",
         .title = QT_TR_NOOP("Programme"),
         .explanation = QT_TR_NOOP("What was announced, as the source calls it."),
         .text = [](const Row &row) -> QVariant { return row.name(); },
         .toolTip = [](const Row &row) -> QVariant {
             return row.programme.note.empty()
                 ? QVariant()
                 : QVariant(row.name() + u'\n' + toQString(row.programme.note));
         }},
        {.key = "amount",
         .title = QT_TR_NOOP("Amount"),
         .explanation = QT_TR_NOOP("As announced, in its own currency."),
         .text = [](const Row &row) -> QVariant {
             const auto &amount = row.programme.amount;
             return amount.value
                 ? programmeAmountText(row.programme.qualifier,
                                       moneyText(*amount.value, amount.currency, row.data.language))
                 : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.programme.amount.value ? QVariant(row.programme.amount.value->toDouble())
                                               : QVariant();
         },
         .unit
         = [](const Row &row) -> QVariant { return toQString(row.programme.amount.currency); }},
        {.key = "converted",
         .title = QT_TR_NOOP("Converted"),
         .explanation = QT_TR_NOOP("At the exchange rate of the day it was announced."),
         .text = [](const Row &row) { return row.converted(); },
         .value = [](const Row &row) -> QVariant {
             return row.shown.converted ? QVariant(row.shown.converted->value.toDouble())
                                        : QVariant();
         },
         .steps = [](const Row &row) -> QVariant {
             return row.shown.converted ? QVariant::fromValue(
                        MoneySteps(row.data).conversion(row.programme.amount, *row.shown.converted))
                                        : QVariant();
         },
         .unit = [](const Row &row) -> QVariant {
             return toQString(row.data.answer->view.money.currency);
         }},
        {.key = "relative",
         .title = QT_TR_NOOP("Measured"),
         .explanation = QT_TR_NOOP("Per head or per cent of GDP, with the year of the figure."),
         .text = [](const Row &row) { return row.relative(); },
         .value = [](const Row &row) -> QVariant {
             return row.shown.relative ? QVariant(row.shown.relative->value.toDouble())
                                       : QVariant();
         },
         .steps = [](const Row &row) -> QVariant {
             return QVariant::fromValue(MoneySteps(row.data).relative(row.programme, row.shown));
         }},
        {.key = "period",
         .title = QT_TR_NOOP("Period"),
         .explanation = QT_TR_NOOP("First and last year."),
         .text = [](const Row &row) -> QVariant { return periodText(row.programme); }},
        {.key = "payer",
         .title = QT_TR_NOOP("Payer"),
         .explanation = QT_TR_NOOP("Who pays."),
         .text = [](const Row &row) -> QVariant { return payerText(row.programme.payer); }},
        {.key = "kind",
         .title = QT_TR_NOOP("Kind"),
         .explanation = QT_TR_NOOP("Kinds are never added up."),
         .text = [](const Row &row) -> QVariant { return programmeKindText(row.programme.scope); }},
        {.key = "status",
         .title = QT_TR_NOOP("Status"),
         .explanation = QT_TR_NOOP("How far the programme is."),
         .text = [](const Row &row) -> QVariant { return roundStatusText(row.programme.status); }},
        {.key = "counted",
         .title = QT_TR_NOOP("In sums"),
         .explanation = QT_TR_NOOP("Parts are in no sum."),
         .text = [](const Row &row) -> QVariant { return countedText(row.shown.standing); }},
        {.key = "source",
         .title = QT_TR_NOOP("Source"),
         .explanation = QT_TR_NOOP("Where the amount was read."),
         .text = [](const Row &row) -> QVariant { return toQString(row.programme.source); },
         .toolTip = [](const Row &row) -> QVariant { return toQString(row.programme.source); }},
    });
    return kColumns;
}

namespace {

struct ProgrammeTitle {
    Q_DECLARE_TR_FUNCTIONS(podium::ProgrammeModel)
};

/// Which one is the largest; where several are, or none is known, what they are.
QString programmeTitle(const QList<ChartMark> &marks, const AnswerData &data)
{
    const bool first = !marks.isEmpty()
        && (marks.size() == 1 || marks[0].value.value_or(0) > marks[1].value.value_or(0));
    if (first)
        return ProgrammeTitle::tr("As far as known, the largest programme is %1: %2")
            .arg(marks[0].label, marks[0].valueText);
    const auto &countries = data.answer->view.money.countries;
    if (marks.isEmpty() && countries.size() == 1)
        return ProgrammeTitle::tr("Programmes and pledges of %1")
            .arg(countryInSentence(*data.dataset, countries.front(), data.language));
    return ProgrammeTitle::tr("The largest programmes announced");
}

} // namespace

ChartSeries ProgrammeModel::series(int most) const
{
    ChartSeries series;
    series.categoryAxisTitle = tr("Programme");
    series.emptyText = tr("No programme with a known amount.");
    if (!answerData())
        return series;
    const std::string &currency = answerData().answer->view.money.currency;
    const MoneyPer per = answerData().answer->view.money.per;
    const int measure = per == MoneyPer::None ? Converted : Relative;
    series.valueAxisTitle = per == MoneyPer::Gdp ? tr("Per cent of GDP")
        : per == MoneyPer::Capita                ? tr("Per head (%1)").arg(toQString(currency))
                                                 : tr("Amount (%1)").arg(toQString(currency));
    const auto amount = [&](int row) { return index(row, measure).data(ValueRole); };
    std::vector<int> counted; // the answer has them in the order of this measure
    for (int row = 0; row < rows(); ++row) {
        if (rowAt(row).shown.standing == ProgrammeStanding::Counted && amount(row).isValid())
            counted.push_back(row);
    }
    series.rowsNotShown = std::max(0, static_cast<int>(counted.size()) - most);
    counted.resize(std::min(counted.size(), static_cast<std::size_t>(most)));
    for (const int row : counted) {
        const auto text = [&](int column) { return index(row, column).data().toString(); };
        ChartMark mark;
        mark.key = toQString(programme(row).id);
        mark.label = text(Programme);
        mark.note = text(Country) + u" · "_s + text(Status);
        mark.value = amount(row).toDouble();
        mark.valueText = text(measure);
        mark.country = toQString(programme(row).country);
        series.marks.append(mark);
    }
    const AnswerData &data = answerData();
    series.title = programmeTitle(series.marks, data);
    series.subtitle = tr("Parts of other programmes left out; payers, kinds and statuses differ "
                         "and are not added up")
        + u" · "_s + rulesLine(data, RulesOf::Programmes);
    series.source = Captions(*data.dataset, *data.answer, data.language).programmeSource();
    return series;
}

} // namespace podium
