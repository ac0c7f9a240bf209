// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document/export_command.h"

#include "app/cli/commands/asking.h"
#include "app/cli/text.h"
#include "app/data/corrections/correction_json.h"
#include "app/data/document/document_file.h"
#include "app/data/document/keeping.h"
#include "app/data/importing/sources/every_eval_ever.h"
#include "app/data/scenarios/scenario_json.h"
#include "app/engine/ranking/selection.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What a document keeps under a kind and a name, as a file of one's own.
OrRefusal<QByteArray> documentText(const Arguments &arguments)
{
    const QString word = arguments.operands.first();
    const QString name = arguments.operands.value(1);
    const auto file = arguments.value(Option::Document);
    constexpr std::array kKinds{KeptText::Kind::View, KeptText::Kind::Method,
                                KeptText::Kind::Claims, KeptText::Kind::Story};
    const auto kind = std::ranges::find(kKinds, word.toStdString(), textWord);
    const bool listed = word == "corrections"_L1 || word == "scenarios"_L1;
    if (!file || (kind == kKinds.end() && !listed) || listed != name.isEmpty())
        return misused(
            CliText::tr("Say what, its name and the document: view, method, claims or story NAME, "
                        "or corrections or scenarios, with --document FILE.podium."));
    const auto document = readDocument(*file);
    if (!document)
        return refused(document.error());
    if (word == "corrections"_L1)
        return correctionsToJson(document->corrections);
    if (word == "scenarios"_L1)
        return scenariosToJson(document->scenarios);
    if (const KeptText *text = findText(*document, *kind, name.toStdString()))
        return QByteArray::fromStdString(text->text);
    return refusedIn(*file,
                     {Error::Kind::NotFound,
                      Error::tr("The document keeps no %1 \"%2\"; it keeps %3."),
                      {word.toStdString(), name.toStdString(), keptNames(*document, *kind)},
                      {}});
}

} // namespace

OrRefusal<QByteArray> exportText(const Arguments &arguments, QTextStream &err)
{
    if (!arguments.operands.isEmpty())
        return documentText(arguments);
    if (!arguments.has(Option::EveryEvalEver))
        return misused(CliText::tr("Say as what: \"podium export --every-eval-ever\", or what of a "
                                   "document: \"podium export view NAME --document "
                                   "figures.podium\"."));
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
