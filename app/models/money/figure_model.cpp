// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/figure_model.h"

#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"

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

const std::string &FigureModel::confidence(int row) const
{
    return at(row).ofLab ? ofLab(row).confidence : ofCountry(row).confidence;
}

bool FigureModel::isExpected(int row) const
{
    return at(row).ofLab && ofLab(row).isExpected();
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
        return isExpected(row.row);
    case SearchRole:
        return searchText(row.row);
    case SourceRole:
        return source(row.row);
    default:
        return {};
    }
}

} // namespace podium
