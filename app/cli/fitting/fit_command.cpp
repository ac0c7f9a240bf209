// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fitting/fit_command.h"

#include "app/cli/fitting/fit_reports.h"
#include "app/cli/options/command_list.h"
#include "app/cli/options/option_list.h"
#include "app/cli/options/option_reading.h"
#include "app/cli/options/view_options.h"
#include "app/cli/printing/error_text.h"
#include "app/cli/text.h"
#include "app/engine/values/limits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostPenalty = 100;
/// Comparing every pair grows with the square; beyond, bounds come from overlap, as in "rank".
constexpr std::size_t kMostPairwise = 1000;

/// What each fit takes of the options that not all of them take.
struct FitOptions {
    const char16_t *name;
    std::array<Option, 5> options;
};

constexpr std::array kFits{
    FitOptions{u"bradley-terry",
               {Option::Anchor, Option::Ties, Option::BothBad, Option::Level, Option::Level}},
    FitOptions{u"irt",
               {Option::Anchor, Option::Penalty, Option::Benchmarks, Option::Level, Option::Level}},
    FitOptions{
        u"ranks",
        {Option::RankBounds, Option::Correlation, Option::Draws, Option::Seed, Option::Level}}};

/// An option that the fit does not take must not be passed over in silence.
std::optional<QString> idleOption(const Arguments &arguments, const FitOptions &fit)
{
    for (const FitOptions &other : kFits) {
        for (const Option option : other.options) {
            if (!arguments.has(option)
                || std::ranges::find(fit.options, option) != fit.options.end())
                continue;
            const bool drawn = option == Option::Draws || option == Option::Seed;
            return (drawn
                        ? CliText::tr("fit %1 takes no %2: its intervals are computed, not drawn.")
                        : CliText::tr("fit %1 takes no %2."))
                .arg(QString::fromUtf16(fit.name), nameOf(option));
        }
    }
    return std::nullopt;
}

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
            return failure(
                Error::Kind::Invalid,
                Error::tr("An anchor is a model and its value, such as \"GPT-5=150\", not \"%1\"."),
                {item.toStdString()});
        const std::string name = item.left(at).trimmed().toStdString();
        const auto found = std::ranges::find(models, name);
        if (found == models.end())
            return failure(Error::Kind::NotFound,
                           Error::tr("The table has no model \"%1\" to anchor."), {name});
        anchors.push_back({std::size_t(found - models.begin()), value});
    }
    return anchors;
}

void warn(const std::vector<Error> &warnings, QTextStream &err)
{
    for (const Error &warning : warnings)
        err << errorText(warning) << '\n';
}

OrRefusal<FitReport> fitScores(const Arguments &arguments, const Certainty &certainty,
                               QTextStream &err)
{
    ItemResponseTask task;
    OptionReading reading(arguments);
    reading.of(infoOf(Option::Penalty)).numberWithin(task.penalty, 0, kMostPenalty);
    if (!reading.problem().isEmpty())
        return misused(reading.problem());
    const auto table = readScoreTable(arguments.operands[1]);
    if (!table)
        return refused(table.error());
    warn(table->warnings, err);
    const auto anchors = anchorsOf(arguments, table->models);
    if (!anchors)
        return refusedIn(arguments.operands[1], anchors.error());
    task.models = table->models.size();
    task.benchmarks = table->benchmarks.size();
    task.cells = table->cells;
    task.anchors = *anchors;
    task.level = certainty.level;
    const auto fitted = fitItemResponse(task);
    if (!fitted)
        return refusedIn(arguments.operands[1], fitted.error());
    const bool benchmarks = arguments.value(Option::Benchmarks) == u"yes"_s;
    return FitReport([table = *table, task, fitted = *fitted, benchmarks](Format format) {
        return abilityReport(table, task, fitted, benchmarks, format);
    });
}

OrRefusal<FitReport> fitBattles(const Arguments &arguments, const Certainty &certainty,
                                QTextStream &err)
{
    const auto ties = chosen(arguments, Option::Ties, {u"half"_s, u"davidson"_s});
    if (!ties)
        return misused(ties.error());
    const auto bothBad = chosen(arguments, Option::BothBad, {u"tie"_s, u"omit"_s});
    if (!bothBad)
        return misused(bothBad.error());
    const auto table = readBattleTable(arguments.operands[1],
                                       *bothBad == u"omit"_s ? BothBad::Omitted : BothBad::Tie);
    if (!table)
        return refused(table.error());
    warn(table->warnings, err);
    const auto anchors = anchorsOf(arguments, table->models);
    if (!anchors)
        return refusedIn(arguments.operands[1], anchors.error());
    if (anchors->size() > 1)
        return misused(CliText::tr("Ratings have one anchor at most."));
    BradleyTerryTask task{table->models.size(),
                          table->pairings,
                          {},
                          certainty.level,
                          *ties == u"davidson"_s ? TieRule::Davidson : TieRule::HalfWins};
    if (!anchors->empty())
        task.anchor = anchors->front();
    const auto ratings = fitBradleyTerry(task);
    if (!ratings)
        return refusedIn(arguments.operands[1], ratings.error());
    const bool omitted = *bothBad == u"omit"_s;
    return FitReport([table = *table, task, ratings = *ratings, omitted](Format format) {
        return ratingReport(table, task, ratings, omitted, format);
    });
}

OrRefusal<FitReport> fitRanks(const Arguments &arguments, Certainty certainty, QTextStream &err)
{
    const auto table = readValueTable(arguments.operands[1]);
    if (!table)
        return refused(table.error());
    warn(table->warnings, err);
    if (table->values.size() > kMostPairwise)
        certainty.rankBounds = RankBounds::Overlap;
    return FitReport([table = *table, certainty](Format format) {
        return rankSetReport(table, certainty, format);
    });
}

} // namespace

OrRefusal<FitReport> fitReport(const Arguments &arguments, QTextStream &err)
{
    const QStringList &operands = arguments.operands;
    const auto fit = std::ranges::find_if(kFits, [&operands](const FitOptions &known) {
        return !operands.isEmpty() && operands[0] == QString::fromUtf16(known.name);
    });
    if (operands.size() != 2 || fit == kFits.end())
        return misused(
            CliText::tr("fit takes bradley-terry, irt or ranks, and the file of a table."));
    if (const auto idle = idleOption(arguments, *fit))
        return misused(*idle);
    View view;
    if (const auto applied = applyOptions(arguments, view); !applied)
        return misused(applied.error());
    if (operands[0] == u"ranks")
        return fitRanks(arguments, view.certainty, err);
    return operands[0] == u"irt" ? fitScores(arguments, view.certainty, err)
                                 : fitBattles(arguments, view.certainty, err);
}

} // namespace podium
