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
#include <numeric>

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

const ProgrammeRow &ProgrammeModel::programmeRow(int row) const
{
    return answerData().answer->funding.programmes[static_cast<std::size_t>(row)];
}

const PublicProgramme &ProgrammeModel::programme(int row) const
{
    return answerData().dataset->ledger.programmes[programmeRow(row).programme];
}

QString ProgrammeModel::name(int row) const
{
    const bool korean = answerData().language == Language::Korean && !programme(row).nameKo.empty();
    return toQString(korean ? programme(row).nameKo : programme(row).nameEn);
}

QVariant ProgrammeModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Source ? QVariant(toQString(programme(row).source))
            : column == Programme && !programme(row).note.empty()
            ? QVariant(name(row) + u'\n' + toQString(programme(row).note))
            : QVariant();
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(programme(row).id);
    case CountryRole:
        return toQString(programme(row).country);
    case SearchRole:
        return QStringList(countrySearchNames(*answerData().dataset, programme(row).country)
                           << toQString(programme(row).nameEn) << toQString(programme(row).nameKo))
            .join(u'\n');
    case SourceRole:
        return toQString(programme(row).source);
    case UnitRole:
        return unit(row, column);
    case StepsRole:
        return steps(row, column);
    default:
        return {};
    }
}

QVariant ProgrammeModel::steps(int row, int column) const
{
    const MoneySteps steps(answerData());
    const ProgrammeRow &shown = programmeRow(row);
    if (column == Converted && shown.converted)
        return QVariant::fromValue(steps.conversion(programme(row).amount, *shown.converted));
    return column == Relative ? QVariant::fromValue(steps.relative(programme(row), shown))
                              : QVariant();
}

QVariant ProgrammeModel::text(int row, int column) const
{
    const PublicProgramme &shown = programme(row);
    const Language language = answerData().language;
    switch (column) {
    case Country:
        return countryName(*answerData().dataset, shown.country, language);
    case Programme:
        return name(row);
    case Amount:
        return shown.amount.value ? programmeAmountText(
                   shown.qualifier, moneyText(*shown.amount.value, shown.amount.currency, language))
                                  : QVariant();
    case Converted:
        return programmeRow(row).converted
            ? programmeAmountText(shown.qualifier,
                                  moneyText(programmeRow(row).converted->value,
                                            answerData().answer->view.money.currency, language))
            : QVariant();
    case Relative:
        return relativeAmount(row);
    case Period:
        return periodText(shown);
    case Payer:
        return payerText(shown.payer);
    case Kind:
        return programmeKindText(shown.scope);
    case Status:
        return roundStatusText(shown.status);
    case Counted:
        return countedText(row);
    case Source:
        return toQString(shown.source);
    default:
        return {};
    }
}

/// "up to" and "more than" are in its bound.
QVariant ProgrammeModel::relativeAmount(int row) const
{
    if (!programmeRow(row).relative)
        return {};
    const QString text = relativeText(*programmeRow(row).relative, answerData().answer->view.money,
                                      answerData().language);
    return programme(row).qualifier == "about" ? programmeAmountText("about", text) : text;
}

QVariant ProgrammeModel::unit(int row, int column) const
{
    if (column == Amount)
        return toQString(programme(row).amount.currency);
    return column == Converted ? QVariant(toQString(answerData().answer->view.money.currency))
                               : QVariant();
}

QString ProgrammeModel::countedText(int row) const
{
    switch (programmeRow(row).standing) {
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

QVariant ProgrammeModel::value(int row, int column) const
{
    const PublicProgramme &shown = programme(row);
    switch (column) {
    case Amount:
        return shown.amount.value ? QVariant(shown.amount.value->toDouble()) : QVariant();
    case Converted:
        return programmeRow(row).converted ? QVariant(programmeRow(row).converted->value.toDouble())
                                           : QVariant();
    case Relative:
        return programmeRow(row).relative ? QVariant(programmeRow(row).relative->value.toDouble())
                                          : QVariant();
    default:
        return text(row, column);
    }
}

QVariant ProgrammeModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"country", QT_TR_NOOP("Country"), QT_TR_NOOP("Whose programme it is.")},
        ColumnText{"programme", QT_TR_NOOP("Programme"),
                   QT_TR_NOOP("What was announced, as the source calls it.")},
        ColumnText{"amount", QT_TR_NOOP("Amount"),
                   QT_TR_NOOP("As announced, in its own currency.")},
        ColumnText{"converted", QT_TR_NOOP("Converted"),
                   QT_TR_NOOP("At the exchange rate of the day it was announced.")},
        ColumnText{"relative", QT_TR_NOOP("Measured"),
                   QT_TR_NOOP("Per head or per cent of GDP, with the year of the figure.")},
        ColumnText{"period", QT_TR_NOOP("Period"), QT_TR_NOOP("First and last year.")},
        ColumnText{"payer", QT_TR_NOOP("Payer"), QT_TR_NOOP("Who pays.")},
        ColumnText{"kind", QT_TR_NOOP("Kind"), QT_TR_NOOP("Kinds are never added up.")},
        ColumnText{"status", QT_TR_NOOP("Status"), QT_TR_NOOP("How far the programme is.")},
        ColumnText{"counted", QT_TR_NOOP("In sums"), QT_TR_NOOP("Parts are in no sum.")},
        ColumnText{"source", QT_TR_NOOP("Source"), QT_TR_NOOP("Where the amount was read.")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
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
    std::vector<int> counted;
    for (int row = 0; row < rows(); ++row) {
        if (programmeRow(row).standing == ProgrammeStanding::Counted
            && value(row, measure).isValid())
            counted.push_back(row);
    }
    std::ranges::stable_sort(counted, std::ranges::greater{},
                             [&](int row) { return value(row, measure).toDouble(); });
    series.rowsNotShown = std::max(0, static_cast<int>(counted.size()) - most);
    counted.resize(std::min(counted.size(), static_cast<std::size_t>(most)));
    for (const int row : counted) {
        ChartMark mark;
        mark.key = toQString(programme(row).id);
        mark.label = name(row);
        mark.note = text(row, Country).toString() + u" · "_s + text(row, Status).toString();
        mark.value = value(row, measure).toDouble();
        mark.valueText = text(row, measure).toString();
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
