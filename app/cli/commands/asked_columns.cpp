// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/asked_columns.h"

#include "app/cli/options/option_list.h"
#include "app/cli/text.h"
#include "app/models/tables/chosen_columns.h"

namespace podium {

using namespace Qt::StringLiterals;

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

} // namespace podium
