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

QVariant FigureModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole: {
        const QString said = explanation(row, column);
        return said.isEmpty() ? QVariant() : said;
    }
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return key(row);
    case CountryRole:
        return countryCode(row);
    case LabRole:
        return at(row).ofLab ? toQString(answerData().dataset->labs[ofLab(row).lab].id)
                             : QVariant();
    case EstimatedRole:
        return at(row).ofLab && ofLab(row).isExpected();
    case UnitRole:
        return unit(row, column);
    case SearchRole:
        return searchText(row);
    case SourceRole:
        return text(row, Source);
    default:
        return {};
    }
}

QVariant FigureModel::text(int row, int column) const
{
    const bool lab = at(row).ofLab;
    switch (column) {
    case Who:
        return name(row);
    case Figure:
        return figureText(metric(row));
    case Value:
        return valueText(row);
    case Converted:
        return at(row).converted
            ? moneyText(at(row).converted->value, answerData().answer->view.money.currency,
                        answerData().language)
            : QVariant();
    case When:
        return whenText(row);
    case About:
        return toQString(lab ? ofLab(row).about : ofCountry(row).edition);
    case Compared:
        return lab ? (ofLab(row).isExpected() ? tr("expected") : tr("measured"))
                   : (at(row).compared ? tr("yes") : tr("no"));
    case Confidence:
        return confidenceText(lab ? ofLab(row).confidence : ofCountry(row).confidence);
    case Source:
        return toQString(lab ? ofLab(row).source : ofCountry(row).source);
    default:
        return {};
    }
}

QString FigureModel::name(int row) const
{
    return at(row).ofLab
        ? labName(answerData().dataset->labs[ofLab(row).lab], answerData().language)
        : countryName(*answerData().dataset, ofCountry(row).country, answerData().language);
}

QString FigureModel::valueText(int row) const
{
    const Decimal value = at(row).ofLab ? ofLab(row).value : ofCountry(row).value;
    const std::string &unit = at(row).ofLab ? ofLab(row).unit : ofCountry(row).unit;
    return figureValueText(value, unit, answerData().language);
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

QVariant FigureModel::value(int row, int column) const
{
    switch (column) {
    case Value:
        return (at(row).ofLab ? ofLab(row).value : ofCountry(row).value).toDouble();
    case Converted:
        return at(row).converted ? QVariant(at(row).converted->value.toDouble()) : QVariant();
    case When:
        return at(row).ofLab ? QVariant(toQDate(ofLab(row).date))
                             : QVariant(ofCountry(row).lastYear);
    default:
        return text(row, column);
    }
}

QVariant FigureModel::unit(int row, int column) const
{
    if (column == Value)
        return currencyOfUnit(at(row).ofLab ? ofLab(row).unit : ofCountry(row).unit);
    return column == Converted ? QVariant(toQString(answerData().answer->view.money.currency))
                               : QVariant();
}

QString FigureModel::explanation(int row, int column) const
{
    if (column == Source)
        return text(row, Source).toString();
    if (column == Compared && !at(row).ofLab)
        return at(row).compared
            ? tr("Of the newest year and edition that know more than one country; in the picture.")
            : tr("Of another year or edition: not in the picture.");
    if (column == Compared && ofLab(row).isExpected())
        return tr("Reported before the day it is about: an expectation, drawn hollow.");
    const std::string &note = at(row).ofLab ? ofLab(row).about : ofCountry(row).note;
    return column == Value ? toQString(note) : QString();
}

QVariant FigureModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"who", QT_TR_NOOP("Of"), QT_TR_NOOP("The country or lab.")},
        ColumnText{"figure", QT_TR_NOOP("Figure"), QT_TR_NOOP("What was counted.")},
        ColumnText{"value", QT_TR_NOOP("Value"), QT_TR_NOOP("As its source gives it.")},
        ColumnText{"converted", QT_TR_NOOP("Converted"),
                   QT_TR_NOOP("Money at the mean rate of its year, or at the rate of its day. Sums "
                              "over several years have no one rate.")},
        ColumnText{"date", QT_TR_NOOP("Date"), QT_TR_NOOP("Day, year or years of the value.")},
        ColumnText{"about", QT_TR_NOOP("Edition or part"),
                   QT_TR_NOOP("Edition of the publication; of labs, the part or product.")},
        ColumnText{"compared", QT_TR_NOOP("Compared"),
                   QT_TR_NOOP("Figures of countries compare only within one year and edition; "
                              "those of labs are measured or expected.")},
        ColumnText{"confidence", QT_TR_NOOP("Confidence"),
                   QT_TR_NOOP("How much the source can be trusted.")},
        ColumnText{"source", QT_TR_NOOP("Source"), QT_TR_NOOP("Where it was read.")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

} // namespace podium
