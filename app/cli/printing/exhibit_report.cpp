// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing/exhibit_report.h"

#include "app/data/view/view_json.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "app/models/tables/chosen_columns.h"

#include <QtCore/QSortFilterProxyModel>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The rows whose cell of `column` shows `text`; all where there is no such column.
class Part final : public QSortFilterProxyModel
{
public:
    Part(QAbstractItemModel &model, int column, QString text)
        : m_column(column)
        , m_text(std::move(text))
    {
        setSourceModel(&model);
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return sourceModel()->index(row, m_column).data().toString() == m_text;
    }

private:
    int m_column;
    QString m_text;
};

/// What is printed of a model, and how much of it.
struct Printed {
    AnswerModel &model;
    QList<int> chosen; ///< by whoever asks
    PrintedColumns usual;
    int rows;
};

/// Those chosen, or else the usual ones, as far as anything is known in them.
TableColumns printedColumns(const Printed &printed)
{
    if (!printed.chosen.isEmpty())
        return {printed.chosen, {}};
    const QList<int> usual = columnsOfKeys(printed.model, printed.usual.people);
    return usual.isEmpty() ? TableColumns{columnsForPeople(printed.model), {}}
                           : TableColumns{usual, usual};
}

/// A table for each value of the column that is kept apart, headed by that value; where columns were
/// chosen, one table of just these.
QList<TextTable> tablesOf(const Printed &printed, const char *apart)
{
    AnswerModel &model = printed.model;
    const auto column
        = static_cast<int>(keysOfColumns(model).indexOf(QString::fromLatin1(apart ? apart : "")));
    TableColumns columns = printedColumns(printed);
    if (!printed.chosen.isEmpty() || !apart || column < 0)
        return {readTable(model, columns, printed.rows)};
    columns.columns.removeOne(column);
    QStringList values;
    for (int row = 0; row < printed.rows; ++row) {
        if (const QString value = model.index(row, column).data().toString();
            !values.contains(value))
            values.append(value);
    }
    QList<TextTable> tables;
    for (const QString &value : values) {
        const Part part(model, column, value);
        tables.append(readTable(part, columns, part.rowCount()));
        if (!tables.last().columns.isEmpty())
            tables.last().columns.first().title = value;
    }
    return tables;
}

Records recordsOf(const Printed &printed)
{
    return readRecords(printed.model, printed.rows,
                       printed.chosen.isEmpty()
                           ? columnsOfKeys(printed.model, printed.usual.programs)
                           : printed.chosen);
}

/// The records, each with what stands beside its columns.
QJsonArray detailedRows(const Printed &printed, const Records &records,
                        decltype(ExhibitKind::details) details)
{
    QJsonArray rows;
    for (const QJsonValue &record : toJson(records)) {
        QJsonObject row = details(printed.model, static_cast<int>(rows.size()));
        const QJsonObject columns = record.toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column)
            row.insert(column.key(), column.value());
        rows.append(row);
    }
    return rows;
}

QJsonObject documentOf(const Exhibit &exhibit, const QStringList &rules, const QString &source,
                       const QList<Remark> &remarks)
{
    QJsonObject document{{u"view"_s, toJson(exhibit.answer->view)},
                         {u"rules"_s, rules.join(u" · "_s)},
                         {u"source"_s, source}};
    for (const Remark &remark : remarks) {
        if (!remark.key.isEmpty())
            document.insert(remark.key, remark.value);
    }
    return document;
}

} // namespace

int rowsUpTo(const QAbstractItemModel &model, int top)
{
    const int rows = model.rowCount();
    const auto rank = static_cast<int>(keysOfColumns(model).indexOf(u"rank"_s));
    int within = 0;
    for (int row = 0; rank >= 0 && row < rows; ++row) {
        const QVariant place = model.index(row, rank).data(ValueRole);
        if (place.isValid() && place.toInt() <= top)
            within = row + 1;
    }
    return rank < 0 ? rows : within;
}

void addRows(Report &report, AnswerModel &model, const PrintedColumns &columns, Format format)
{
    const Printed printed{model, {}, columns, model.rowCount()};
    if (format == Format::Table)
        report.tables += tablesOf(printed, nullptr);
    else
        report.records = recordsOf(printed);
}

void addTable(Report &report, Exhibit exhibit, PictureKind kind, Language language)
{
    exhibit.kind = kind;
    const auto model = makeModel(kind);
    fill(*model, exhibit, language);
    addRows(report, *model, {}, Format::Table);
}

Report exhibitReport(const Exhibit &exhibit, Language language, Format format,
                     std::optional<int> top)
{
    const ExhibitKind &info = infoOf(exhibit.kind);
    const auto drawn = makeModel(exhibit.kind);
    fill(*drawn, exhibit, language);
    const auto table = printedModel(exhibit, language);
    AnswerModel &model = table ? *table : *drawn;
    const Printed printed{model, columnsOfKeys(model, exhibit.answer->view.picture.columns),
                          info.printed ? info.printed(*exhibit.answer) : PrintedColumns{},
                          top ? rowsUpTo(model, *top) : model.rowCount()};
    const bool besides = table && info.besides && exhibit.answer->view.money.sum == SumBy::None;
    const QStringList rules = rulesOf(exhibit, model);
    const QString source = sourceOf(exhibit, model);
    const QList<Remark> remarks = remarksOf(exhibit, *drawn);
    Report report;
    if (format == Format::Table) {
        report.heading = rules;
        report.tables = tablesOf(printed, info.apart);
        if (besides && drawn->rowCount() > 0)
            report.tables += tablesOf({*drawn, {}, {}, drawn->rowCount()}, nullptr);
        for (const Remark &remark : remarks)
            report.footing.append(remark.sentence);
        report.footing.append(source);
        return report;
    }
    report.records = recordsOf(printed);
    if (info.details && format == Format::Json && printed.chosen.isEmpty())
        report.rows = detailedRows(printed, report.records, info.details);
    report.document = documentOf(exhibit, rules, source, remarks);
    if (besides)
        report.document.insert(QString::fromLatin1(info.besides),
                               toJson(recordsOf({*drawn, {}, {}, drawn->rowCount()})));
    return report;
}

} // namespace podium
