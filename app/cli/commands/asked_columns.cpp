// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/asked_columns.h"

#include "app/cli/options/option_list.h"
#include "app/cli/text.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/models/tables/chosen_columns.h"
#include "app/models/tables/roles.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What the report says of a column, or else the model: programs get values, not texts.
Records arranged(const Records &all, const QAbstractItemModel &model, const QList<int> &columns)
{
    Records out = readRecords(model, static_cast<int>(all.rows.size()), columns);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const qsizetype said = all.keys.indexOf(out.keys[i]);
        for (qsizetype row = 0; said >= 0 && row < out.rows.size(); ++row)
            out.rows[row][i] = all.rows[row][said];
    }
    return out;
}

} // namespace

OrRefusal<void> checkColumns(const Arguments &arguments, const View &view,
                             const QAbstractItemModel &model, QTextStream &err)
{
    const QStringList known = keysOfColumns(model);
    QStringList unknown;
    for (const std::string &key : view.picture.columns) {
        if (!known.contains(QString::fromStdString(key)))
            unknown.append(QString::fromStdString(key));
    }
    if (unknown.isEmpty() || model.columnCount() == 0)
        return {};
    const QString sentence = wrongValue(
        Option::Columns, CliText::tr("some of %1").arg(known.join(u", "_s)), unknown.join(u", "_s));
    if (arguments.has(Option::Columns))
        return misused(sentence);
    err << CliText::tr("The View shows columns that this table has not: %1")
               .arg(unknown.join(u", "_s))
        << '\n';
    return {};
}

OrRefusal<Report> withColumns(Report report, const Arguments &arguments, const Exhibit &exhibit,
                              Format format, Language language, QTextStream &err)
{
    const View &view = exhibit.answer->view;
    if (view.picture.columns.empty())
        return report;
    const ExhibitKind &info = infoOf(exhibit.kind);
    const auto model = (info.makeTable ? info.makeTable : info.makeModel)();
    model->setAnswer(exhibit.in(language));
    if (const auto known = checkColumns(arguments, view, *model, err); !known)
        return tl::unexpected(known.error());
    const QList<int> columns = columnsOfKeys(*model, view.picture.columns);
    if (columns.isEmpty())
        return report;
    if (format == Format::Table) {
        TextTable &first = report.tables.first();
        first = readTable(*model, {columns, {}}, first.rows.size());
        return report;
    }
    report.records = arranged(report.records, *model, columns);
    report.rows = {};
    return report;
}

} // namespace podium
