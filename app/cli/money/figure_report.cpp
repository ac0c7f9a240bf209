// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/money/money_reports.h"
#include "app/cli/money/money_words.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/language/language.h"
#include "app/models/money/figure_model.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString yearsOf(const CountryFigure &figure)
{
    const QString last = QString::number(figure.lastYear);
    return figure.firstYear == figure.lastYear ? last
                                               : QString::number(figure.firstYear) + u'-' + last;
}

QList<QJsonValue> converted(const FigureRow &row, const MoneyView &money)
{
    if (!row.converted)
        return {QJsonValue::Null, QJsonValue::Null};
    return {raw(row.converted->value.toWholeText()), raw(money.currency)};
}

QList<QJsonValue> countryRecord(const AnswerData &data, const FigureRow &row)
{
    const CountryFigure &figure = data.dataset->ledger.figures[row.figure];
    QList<QJsonValue> out{raw(figure.metric),         raw(figure.country), QJsonValue::Null,
                          raw(figure.value.toText()), raw(figure.unit),    yearsOf(figure),
                          raw(figure.edition)};
    out += converted(row, data.answer->view.money);
    out += {row.compared, false, raw(figure.confidence), raw(figure.source), raw(figure.note)};
    return out;
}

QList<QJsonValue> labRecord(const AnswerData &data, const FigureRow &row)
{
    const LabFigure &figure = data.dataset->ledger.labFigures[row.figure];
    const Lab &lab = data.dataset->labs[figure.lab];
    QList<QJsonValue> out{raw(figure.metric),         raw(lab.country), raw(lab.nameEn),
                          raw(figure.value.toText()), raw(figure.unit), raw(toIsoText(figure.date)),
                          raw(figure.about)};
    out += converted(row, data.answer->view.money);
    out += {QJsonValue::Null, figure.isExpected(), raw(figure.confidence), raw(figure.source),
            QJsonValue::Null};
    return out;
}

TextTable table(const FigureModel &model)
{
    TextTable out;
    for (const int column :
         {FigureModel::Who, FigureModel::Figure, FigureModel::Value, FigureModel::Converted,
          FigureModel::When, FigureModel::About, FigureModel::Compared, FigureModel::Confidence}) {
        const bool number = column == FigureModel::Value || column == FigureModel::Converted;
        out.columns.append(
            {model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), number});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < FigureModel::Source; ++column)
            cells.append(model.index(row, column).data().toString());
        out.rows.append(cells);
    }
    return out;
}

} // namespace

Report figureReport(const AnswerData &data, const std::vector<FigureRow> &rows, Format format)
{
    Report report;
    if (format == Format::Table) {
        FigureModel model;
        model.setFigures(data, rows);
        report.heading = {rulesLine(data, RulesOf::Figures)};
        report.tables = {table(model)};
        report.footing = {CliText::tr(
            "Figures of countries compare only within one year and edition. A country or lab that is "
            "not listed is not known, which is not zero. --format csv gives each source.")};
        return report;
    }
    report.records.keys
        = u"metric,country,lab,value,unit,date,edition_or_part,converted,"
          u"converted_currency,compared,expected,confidence,source,note"_s.split(u',');
    for (const FigureRow &row : rows)
        report.records.rows.append(row.ofLab ? labRecord(data, row) : countryRecord(data, row));
    report.document
        = {{u"view"_s, toJson(data.answer->view)}, {u"rules"_s, rulesLine(data, RulesOf::Figures)}};
    return report;
}

} // namespace podium
