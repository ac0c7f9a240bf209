// SPDX-License-Identifier: GPL-3.0-or-later
// What is fitted to a file of the user's: it is in no answer, and no item model has it.
#include "app/cli/fitting/fit_reports.h"
#include "app/cli/fitting/fit_text.h"
#include "app/cli/text.h"
#include "app/engine/fitting/first_place.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/models/language/language.h"

#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSharedLead = 1e-6; ///< points

/// Group by group; within one those above the core, the core, those below, and what is not known.
std::vector<std::size_t> bestRatedFirst(const Ratings &ratings)
{
    const auto key = [&ratings](std::size_t i) {
        const Rating &rating = ratings.models[i];
        const ModelStanding &place = rating.place;
        const bool known
            = place.standing != RatingStanding::Apart && place.standing != RatingStanding::Unmet;
        const double value = rating.rating.value_or(rating.low.value_or(rating.high.value_or(0)));
        return std::array<double, 4>{place.standing == RatingStanding::Unmet ? 1.0 : 0.0,
                                     double(place.group), known ? -double(place.tier) : 1e9,
                                     -value};
    };
    return ordered(ratings.models.size(),
                   [&key](std::size_t a, std::size_t b) { return key(a) < key(b); });
}

QString standingWord(RatingStanding standing)
{
    switch (standing) {
    case RatingStanding::Rated:
        return u"rated"_s;
    case RatingStanding::Above:
        return u"above"_s;
    case RatingStanding::Below:
        return u"below"_s;
    case RatingStanding::Apart:
        return u"apart"_s;
    case RatingStanding::Unmet:
        return u"unmet"_s;
    }
    return {};
}

QString ratingText(const Rating &rating)
{
    if (rating.rating)
        return fixedText(rating.rating, 0);
    if (rating.low)
        return u"> "_s + fixedText(rating.low, 0);
    if (rating.high)
        return u"< "_s + fixedText(rating.high, 0);
    return u"–"_s;
}

/// Groups in which there were battles.
std::size_t metGroups(const Ratings &ratings)
{
    std::size_t groups = 0;
    for (const Rating &rating : ratings.models) {
        if (rating.place.standing != RatingStanding::Unmet)
            groups = std::max(groups, rating.place.group + 1);
    }
    return groups;
}

bool holds(const Ratings &ratings, RatingStanding standing)
{
    return std::ranges::any_of(ratings.models, [standing](const Rating &rating) {
        return rating.place.standing == standing;
    });
}

/// One model is a core of its own and still has others above or below it.
bool hasLoneCore(const Ratings &ratings)
{
    return std::ranges::any_of(ratings.models, [&ratings](const Rating &rating) {
        return rating.place.standing == RatingStanding::Rated
            && std::ranges::count_if(ratings.models,
                                     [&rating](const Rating &other) {
                                         return other.place.circle == rating.place.circle;
                                     })
            == 1;
    });
}

QString countText(double battles)
{
    return QString::number(battles, 'f', battles == std::floor(battles) ? 0 : 1);
}

Records ratingRecords(const BattleTable &table, const Ratings &ratings)
{
    Records out;
    out.keys = u"model,rating,low,high,wins,losses,ties,separated,standing,group"_s.split(u',');
    for (const std::size_t i : bestRatedFirst(ratings)) {
        const Rating &rating = ratings.models[i];
        const RatingStanding standing = rating.place.standing;
        out.rows.append({toQString(table.models[i]), rounded(rating.rating), raw(rating.low),
                         raw(rating.high), rating.wins, rating.losses, rating.ties,
                         standing != RatingStanding::Rated, standingWord(standing),
                         static_cast<qint64>(rating.place.group + 1)});
    }
    return out;
}

TextTable ratingTable(const BattleTable &table, const Ratings &ratings)
{
    const bool groups = ratings.groups.size() > 1;
    TextTable lines;
    lines.columns = {{CliText::tr("Model")},          {CliText::tr("Rating"), true},
                     {CliText::tr("Interval"), true}, {CliText::tr("Wins"), true},
                     {CliText::tr("Losses"), true},   {CliText::tr("Ties"), true}};
    if (groups)
        lines.columns.append({CliText::tr("Group"), true});
    for (const std::size_t i : bestRatedFirst(ratings)) {
        const Rating &rating = ratings.models[i];
        const bool both = rating.rating.has_value();
        QStringList row{toQString(table.models[i]),
                        ratingText(rating),
                        both ? spanText(rating.low, rating.high, 0) : u"–"_s,
                        countText(rating.wins),
                        countText(rating.losses),
                        countText(rating.ties)};
        if (groups)
            row.append(QString::number(rating.place.group + 1));
        lines.rows.append(row);
    }
    return lines;
}

QString tieRuleLine(const BradleyTerryTask &task, const Ratings &ratings)
{
    if (task.ties == TieRule::HalfWins)
        return CliText::tr("A tie counts as half a win for each.");
    QStringList shares;
    for (const RatedGroup &group : ratings.groups) {
        if (group.models > 1)
            shares << QString::number(100 * group.nu / (2 + group.nu), 'f', 1);
    }
    return CliText::tr("Ties are an outcome of their own (Davidson): of 100 battles between "
                       "equals so many are ties: %1.")
        .arg(shares.join(u", "_s));
}

QStringList firstPlaceLines(const BattleTable &table, const BradleyTerryTask &task,
                            const FirstPlace &first)
{
    const QString leader = toQString(table.models[first.leader]);
    const QString second = toQString(table.models[first.runnerUp]);
    const double margin = normalQuantile((1 + task.level) / 2) * first.error;
    const int decimals = decimalsThatShow(std::min(first.lead, margin), 1);
    if (first.lead < kSharedLead)
        return {CliText::tr("First place is shared: any further win decides it.")};
    QStringList lines;
    lines << CliText::tr("First place: %1, ahead of %2 by %3 points (± %4).")
                 .arg(leader, second, fixedText(first.lead, decimals), fixedText(margin, decimals));
    if (first.fewer)
        lines << CliText::tr("Battles left out that would put %1 first, the worst chosen: %2.")
                     .arg(toQString(table.models[first.heir]), countText(*first.fewer));
    if (first.more)
        lines << CliText::tr("Further wins of %1 over %2 that would put it first: %3.")
                     .arg(second, leader, countText(*first.more));
    if (first.timesAsMany && *first.timesAsMany > 1)
        lines << CliText::tr("The lead is within the error; %1 times as many battles with the same "
                             "shares would make it sure.")
                     .arg(fixedText(first.timesAsMany, 1));
    return lines;
}

QStringList ratingFooting(const BattleTable &table, const BradleyTerryTask &task,
                          const Ratings &ratings, bool bothBadOmitted)
{
    QStringList lines;
    lines << (task.anchor
                  ? CliText::tr("400 points are odds of ten to one.")
                  : CliText::tr("400 points are odds of ten to one; 1000 is the mean of the "
                                "models with a rating."))
          << tieRuleLine(task, ratings);
    if (table.bothBad > 0)
        lines << (bothBadOmitted
                      ? CliText::tr("Battles in which both were bad, left out: %1.")
                      : CliText::tr("Battles in which both were bad, taken as ties: %1."))
                     .arg(countText(table.bothBad));
    if (holds(ratings, RatingStanding::Above) || holds(ratings, RatingStanding::Below))
        lines << CliText::tr("> and <: never lost, or never won, against the models with a rating. "
                             "At this rating such a record would be as rare as %1 %.")
                     .arg(percentText(1 - task.level));
    if (hasLoneCore(ratings))
        lines << CliText::tr("Where no two models beat each other in turn there is only an order: "
                             "the model in its middle stands at its mean, without an interval.");
    if (holds(ratings, RatingStanding::Apart))
        lines << CliText::tr("Without a rating: met the others only through models that are above "
                             "or below all of them.");
    if (holds(ratings, RatingStanding::Unmet))
        lines << CliText::tr("A model without a battle has no rating; a row without battles is no "
                             "meeting.");
    if (const std::size_t groups = metGroups(ratings); groups > 1)
        lines << CliText::tr("%1 groups of models never met: ratings of different groups cannot be "
                             "compared.")
                     .arg(groups);
    for (std::size_t group = 0; group < ratings.groups.size(); ++group) {
        if (const auto first = firstPlaceOf(task, ratings, group))
            lines << firstPlaceLines(table, task, *first);
    }
    return lines;
}

QJsonObject firstPlaceObject(const BattleTable &table, const FirstPlace &first)
{
    return {{u"leader"_s, toQString(table.models[first.leader])},
            {u"runner_up"_s, toQString(table.models[first.runnerUp])},
            {u"lead"_s, rounded(first.lead)},
            {u"lead_standard_error"_s, rounded(first.error)},
            {u"battles_left_out_for_another_first"_s, raw(first.fewer)},
            {u"then_first"_s, toQString(table.models[first.heir])},
            {u"further_wins_of_runner_up"_s, raw(first.more)},
            {u"times_as_many_battles_for_a_sure_lead"_s, rounded(first.timesAsMany)}};
}

QJsonObject ratingDocument(const BattleTable &table, const BradleyTerryTask &task,
                           const Ratings &ratings, bool bothBadOmitted)
{
    QJsonArray groups;
    for (std::size_t i = 0; i < ratings.groups.size(); ++i) {
        const RatedGroup &group = ratings.groups[i];
        QJsonObject object{{u"group"_s, static_cast<qint64>(i + 1)},
                           {u"models"_s, static_cast<qint64>(group.models)}};
        if (task.ties == TieRule::Davidson)
            object[u"nu"_s] = group.nu;
        if (const auto first = firstPlaceOf(task, ratings, i))
            object[u"first_place"_s] = firstPlaceObject(table, *first);
        groups.append(object);
    }
    return {{u"level"_s, task.level},
            {u"ties"_s, task.ties == TieRule::Davidson ? u"davidson"_s : u"half"_s},
            {u"both_bad"_s, table.bothBad},
            {u"both_bad_omitted"_s, bothBadOmitted},
            {u"groups"_s, groups},
            {u"warnings"_s, warningTexts(table.warnings)}};
}

} // namespace

Report ratingReport(const BattleTable &table, const BradleyTerryTask &task, const Ratings &ratings,
                    bool bothBadOmitted, Format format)
{
    Report report;
    if (format == Format::Table) {
        report.tables = {ratingTable(table, ratings)};
        report.footing = ratingFooting(table, task, ratings, bothBadOmitted);
        return report;
    }
    report.records = ratingRecords(table, ratings);
    report.document = ratingDocument(table, task, ratings, bothBadOmitted);
    return report;
}

} // namespace podium
