// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/figure_model.h"

#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

void FigureModel::setFigures(AnswerData data, std::vector<FigureRow> rows)
{
    reset(std::move(data), [&] { m_rows = std::move(rows); });
}

const CountryFigure &FigureModel::ofCountry(int row) const
{
    return answerData().dataset->ledger.figures[at(row).figure];
}

const LabFigure &FigureModel::ofLab(int row) const
{
    return answerData().dataset->ledger.labFigures[at(row).figure];
}

const std::string &FigureModel::metric(int row) const
{
    return at(row).ofLab ? ofLab(row).metric : ofCountry(row).metric;
}

const Decimal &FigureModel::amount(int row) const
{
    return at(row).ofLab ? ofLab(row).value : ofCountry(row).value;
}

const std::string &FigureModel::unit(int row) const
{
    return at(row).ofLab ? ofLab(row).unit : ofCountry(row).unit;
}

QString FigureModel::source(int row) const
{
    return toQString(at(row).ofLab ? ofLab(row).source : ofCountry(row).source);
}

QString FigureModel::note(int row) const
{
    return toQString(at(row).ofLab ? ofLab(row).about : ofCountry(row).note);
}

QString FigureModel::countryCode(int row) const
{
    return toQString(at(row).ofLab ? answerData().dataset->labs[ofLab(row).lab].country
                                   : ofCountry(row).country);
}

QString FigureModel::key(int row) const
{
    const QString who = at(row).ofLab ? toQString(answerData().dataset->labs[ofLab(row).lab].id)
                                      : countryCode(row);
    return u"%1|%2|%3"_s.arg(who, toQString(metric(row))).arg(at(row).figure);
}

QString FigureModel::searchText(int row) const
{
    QStringList names = countrySearchNames(*answerData().dataset, countryCode(row).toStdString());
    if (at(row).ofLab) {
        const Lab &lab = answerData().dataset->labs[ofLab(row).lab];
        names << toQString(lab.nameEn) << toQString(lab.nameKo);
    }
    return (names << figureText(metric(row))).join(u'\n');
}

QString FigureModel::name(int row) const
{
    return at(row).ofLab
        ? labName(answerData().dataset->labs[ofLab(row).lab], answerData().language)
        : countryName(*answerData().dataset, ofCountry(row).country, answerData().language);
}

QString FigureModel::valueText(int row) const
{
    return figureValueText(amount(row), unit(row), answerData().language);
}

QString FigureModel::whenText(int row) const
{
    if (at(row).ofLab)
        return dateText(ofLab(row).date, answerData().language);
    const CountryFigure &figure = ofCountry(row);
    const QString last = QString::number(figure.lastYear);
    return figure.firstYear == figure.lastYear ? last
                                               : QString::number(figure.firstYear) + u'–' + last;
}

QString FigureModel::comparedText(int row) const
{
    if (at(row).ofLab)
        return ofLab(row).isExpected() ? tr("expected") : tr("measured");
    return at(row).compared ? tr("yes") : tr("no");
}

QVariant FigureModel::whyCompared(int row) const
{
    if (at(row).ofLab)
        return ofLab(row).isExpected()
            ? QVariant(tr("Reported before the day it is about: an expectation, drawn hollow."))
            : QVariant();
    return at(row).compared
        ? tr("Of the newest year and edition that know more than one country; in the picture.")
        : tr("Of another year or edition: not in the picture.");
}

QVariant FigureModel::rowData(const FigureLine &row, int role) const
{
    switch (role) {
    case KeyRole:
        return key(row.row);
    case CountryRole:
        return countryCode(row.row);
    case LabRole:
        return at(row.row).ofLab ? toQString(answerData().dataset->labs[ofLab(row.row).lab].id)
                                 : QVariant();
    case EstimatedRole:
        return at(row.row).ofLab && ofLab(row.row).isExpected();
    case SearchRole:
        return searchText(row.row);
    case SourceRole:
        return source(row.row);
    default:
        return {};
    }
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<FigureLine>> FigureModel::columnTable() const
{
    using Row = FigureLine;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "who",
         .title = QT_TR_NOOP("Of"),
         .explanation = QT_TR_NOOP("The country or lab."),
         .text = [](const Row &line) -> QVariant { return line.model.name(line.row); }},
        {.key = "figure",
         .title = QT_TR_NOOP("Figure"),
         .explanation = QT_TR_NOOP("What was counted."),
         .text
         = [](const Row &line) -> QVariant { return figureText(line.model.metric(line.row)); }},
        {.key = "value",
         .title = QT_TR_NOOP("Value"),
         .explanation = QT_TR_NOOP("As its source gives it."),
         .text = [](const Row &line) -> QVariant { return line.model.valueText(line.row); },
         .value
         = [](const Row &line) -> QVariant { return line.model.amount(line.row).toDouble(); },
         .toolTip = [](const Row &line) -> QVariant {
             const QString note = line.model.note(line.row);
             return note.isEmpty() ? QVariant() : note;
         },
         .unit
         = [](const Row &line) -> QVariant { return currencyOfUnit(line.model.unit(line.row)); }},
        {.key = "converted",
         .title = QT_TR_NOOP("Converted"),
         .explanation
         = QT_TR_NOOP("Money at the mean rate of its year, or at the rate of its day. Sums "
                      "over several years have no one rate."),
         .text = [](const Row &line) -> QVariant {
             const auto &converted = line.model.at(line.row).converted;
             return converted ? moneyText(converted->value, line.model.currency(),
                                          line.model.answerData().language)
                              : QVariant();
         },
         .value = [](const Row &line) -> QVariant {
             const auto &converted = line.model.at(line.row).converted;
             return converted ? QVariant(converted->value.toDouble()) : QVariant();
         },
         .unit = [](const Row &line) -> QVariant { return toQString(line.model.currency()); }},
        {.key = "date",
         .title = QT_TR_NOOP("Date"),
         .explanation = QT_TR_NOOP("Day, year or years of the value."),
         .text = [](const Row &line) -> QVariant { return line.model.whenText(line.row); },
         .value = [](const Row &line) -> QVariant {
             return line.model.at(line.row).ofLab
                 ? QVariant(toQDate(line.model.ofLab(line.row).date))
                 : QVariant(line.model.ofCountry(line.row).lastYear);
         }},
        {.key = "about",
         .title = QT_TR_NOOP("Edition or part"),
         .explanation = QT_TR_NOOP("Edition of the publication; of labs, the part or product."),
         .text = [](const Row &line) -> QVariant {
             return toQString(line.model.at(line.row).ofLab
                                  ? line.model.ofLab(line.row).about
                                  : line.model.ofCountry(line.row).edition);
         }},
        {.key = "compared",
         .title = QT_TR_NOOP("Compared"),
         .explanation = QT_TR_NOOP("Figures of countries compare only within one year and edition; "
                                   "those of labs are measured or expected."),
         .text = [](const Row &line) -> QVariant { return line.model.comparedText(line.row); },
         .toolTip = [](const Row &line) { return line.model.whyCompared(line.row); }},
        {.key = "confidence",
         .title = QT_TR_NOOP("Confidence"),
         .explanation = QT_TR_NOOP("How much the source can be trusted."),
         .text = [](const Row &line) -> QVariant {
             return confidenceText(line.model.at(line.row).ofLab
                                       ? line.model.ofLab(line.row).confidence
                                       : line.model.ofCountry(line.row).confidence);
         }},
        {.key = "source",
         .title = QT_TR_NOOP("Source"),
         .explanation = QT_TR_NOOP("Where it was read."),
         .text = [](const Row &line) -> QVariant { return line.model.source(line.row); },
         .toolTip = [](const Row &line) -> QVariant {
             const QString source = line.model.source(line.row);
             return source.isEmpty() ? QVariant() : source;
         }},
    });
    return kColumns;
}

} // namespace podium
