// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fitting/fit_command.h"

#include "app/cli/fitting/fit_reports.h"
#include "app/cli/options/view_options.h"
#include "app/cli/text.h"
#include "app/engine/values/limits.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDraws = 200;

/// The models of "NAME=VALUE,.." and their places; names may hold "=".
Result<std::vector<Anchor>> anchorsOf(const Arguments &arguments,
                                      const std::vector<std::string> &models)
{
    std::vector<Anchor> anchors;
    for (const QString &item : arguments.list(Option::Anchor)) {
        const qsizetype at = item.lastIndexOf(u'=');
        bool number = false;
        const double value = item.mid(at + 1).toDouble(&number);
        if (at < 0 || !number || !(std::abs(value) <= kMostNumber))
            return failure(Error::Kind::Invalid,
                           "An anchor is a model and its value, such as \"GPT-5=150\", not \"%1\".",
                           {item.toStdString()});
        const std::string name = item.left(at).trimmed().toStdString();
        const auto found = std::ranges::find(models, name);
        if (found == models.end())
            return failure(Error::Kind::NotFound, "The table has no model \"%1\" to anchor.",
                           {name});
        anchors.push_back({std::size_t(found - models.begin()), value});
    }
    return anchors;
}

OrRefusal<FitReport> fitScores(const Arguments &arguments, const Certainty &certainty)
{
    const auto table = readScoreTable(arguments.operands[1]);
    if (!table)
        return refused(table.error());
    const auto anchors = anchorsOf(arguments, table->models);
    if (!anchors)
        return refusedIn(arguments.operands[1], anchors.error());
    const ItemResponseTask task{.models = table->models.size(),
                                .benchmarks = table->benchmarks.size(),
                                .cells = table->cells,
                                .anchors = *anchors,
                                .draws = arguments.has(Option::Draws) ? certainty.draws : kDraws,
                                .seed = certainty.seed,
                                .level = certainty.level};
    const auto fitted = fitItemResponse(task);
    if (!fitted)
        return refusedIn(arguments.operands[1], fitted.error());
    return FitReport([table = *table, task, fitted = *fitted](Format format) {
        return abilityReport(table, task, fitted, format);
    });
}

OrRefusal<FitReport> fitBattles(const Arguments &arguments, const Certainty &certainty)
{
    const auto table = readBattleTable(arguments.operands[1]);
    if (!table)
        return refused(table.error());
    const auto anchors = anchorsOf(arguments, table->models);
    if (!anchors)
        return refusedIn(arguments.operands[1], anchors.error());
    if (anchors->size() > 1)
        return misused(CliText::tr("Ratings have one anchor at most."));
    BradleyTerryTask task{table->models.size(), table->pairings, {}, certainty.level};
    if (!anchors->empty())
        task.anchor = anchors->front();
    const auto ratings = fitBradleyTerry(task);
    if (!ratings)
        return refusedIn(arguments.operands[1], ratings.error());
    return FitReport([table = *table, ratings = *ratings](Format format) {
        return ratingReport(table, ratings, format);
    });
}

} // namespace

OrRefusal<FitReport> fitReport(const Arguments &arguments)
{
    const QStringList &operands = arguments.operands;
    if (operands.size() != 2 || (operands[0] != u"bradley-terry" && operands[0] != u"irt"))
        return misused(CliText::tr("fit takes bradley-terry or irt, and the file of a table."));
    View view;
    if (const auto applied = applyOptions(arguments, view); !applied)
        return misused(applied.error());
    return operands[0] == u"irt" ? fitScores(arguments, view.certainty)
                                 : fitBattles(arguments, view.certainty);
}

} // namespace podium
