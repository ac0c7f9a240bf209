// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document/export_command.h"

#include "app/cli/commands/asking.h"
#include "app/cli/text.h"
#include "app/data/importing/sources/every_eval_ever.h"
#include "app/engine/ranking/selection.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>

namespace podium {

OrRefusal<QByteArray> exportText(const Arguments &arguments, QTextStream &err)
{
    if (!arguments.has(Option::EveryEvalEver))
        return misused(CliText::tr("Say as what: \"podium export --every-eval-ever\"."));
    const auto dataset = readShipped(arguments, err);
    if (!dataset)
        return tl::unexpected(dataset.error());
    View view;
    view.snapshot = arguments.value(Option::Snapshot).value_or(QString()).toStdString();
    const auto chosen = resolved(**dataset, view);
    if (!chosen)
        return refused(chosen.error());
    const Snapshot &snapshot = (*dataset)->snapshots[*findSnapshot(**dataset, chosen->snapshot)];
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return QJsonDocument(everyEvalEver(**dataset, snapshot, now)).toJson();
}

} // namespace podium
