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

/// Those chosen, or else the usual ones.
TableColumns printedColumns(const QAbstractItemModel &model, const QList<int> &chosen, int without)
{
    QList<int> columns = chosen.isEmpty() ? columnsForPeople(model) : chosen;
    columns.removeOne(without);
    return {columns, {}};
}

/// A table for each value of the column that is kept apart, headed by that value; where columns were
/// chosen, one table of just these.
QList<TextTable> tablesOf(AnswerModel &model, const QList<int> &chosen, const char *apart, int rows)
{
    const auto column
        = static_cast<int>(keysOfColumns(model).indexOf(QString::fromLatin1(apart ? apart : "")));
    if (!chosen.isEmpty() || !apart || column < 0)
        return {readTable(model, printedColumns(model, chosen, -1), rows)};
    QStringList values;
    for (int row = 0; row < rows; ++row) {
        if (const QString value = model.index(row, column).data().toString();
            !values.contains(value))
            values.append(value);
    }
    QList<TextTable> tables;
    for (const QString &value : values) {
        const Part part(model, column, value);
        tables.append(readTable(part, printedColumns(model, {}, column), part.rowCount()));
        if (!tables.last().columns.isEmpty())
            tables.last().columns.first().title = value;
    }
    return tables;
}

} // namespace

Report exhibitReport(const Exhibit &exhibit, Language language, Format format,
                     std::optional<int> rows)
{
    const auto model = makeModel(exhibit.kind);
    fill(*model, exhibit, language);
    const int printed = std::min(rows.value_or(model->rowCount()), model->rowCount());
    const QList<int> chosen = chosenColumns(exhibit, *model);
    const QList<Remark> remarks = remarksOf(exhibit, *model);
    Report report;
    if (format == Format::Table) {
        report.heading = rulesOf(exhibit, *model);
        report.tables = tablesOf(*model, chosen, infoOf(exhibit.kind).apart, printed);
        for (const Remark &remark : remarks)
            report.footing.append(remark.sentence);
        report.footing.append(sourceOf(exhibit, *model));
        return report;
    }
    report.records = readRecords(*model, printed, chosen);
    report.document = {{u"view"_s, toJson(exhibit.answer->view)},
                       {u"rules"_s, rulesOf(exhibit, *model).join(u" · "_s)},
                       {u"source"_s, sourceOf(exhibit, *model)}};
    for (const Remark &remark : remarks) {
        if (!remark.key.isEmpty())
            report.document.insert(remark.key, remark.value);
    }
    return report;
}

} // namespace podium
