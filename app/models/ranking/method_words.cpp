// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/method_words.h"

#include "app/engine/methods/idle_goalposts.h"
#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct MethodText {
    Q_DECLARE_TR_FUNCTIONS(podium::MethodWords)
};

QString normalisationWords(Normalisation normalisation)
{
    switch (normalisation) {
    case Normalisation::None:
        break;
    case Normalisation::MinMax:
        return MethodText::tr("min–max normalisation");
    case Normalisation::ZScore:
        return MethodText::tr("z-scores (mean 50, standard deviation 10)");
    case Normalisation::Rank:
        return MethodText::tr("scores as ranks");
    case Normalisation::Borda:
        return MethodText::tr("scores as Borda points");
    case Normalisation::Percentile:
        return MethodText::tr("scores as percentile ranks");
    case Normalisation::Reference:
        return MethodText::tr("scores as distance to the reference");
    case Normalisation::Goalposts:
        return MethodText::tr("goalposts");
    }
    return {};
}

QString aggregationWords(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Arithmetic:
        break;
    case Aggregation::Geometric:
        return MethodText::tr("geometric mean");
    case Aggregation::Harmonic:
        return MethodText::tr("harmonic mean");
    case Aggregation::Copeland:
        return MethodText::tr("Copeland duels");
    case Aggregation::WinRate:
        return MethodText::tr("mean win rate");
    case Aggregation::Borda:
        return MethodText::tr("Borda count");
    }
    return {};
}

/// Those first that are farthest from the method's own: whoever moves one weight moves all, and where
/// there is room for few this is the one that was meant.
QString customWeightWords(const Dataset &dataset, const Method &method, const WeightRule &rule,
                          Language language)
{
    double sum = 0;
    for (const NamedWeight &named : rule.custom)
        sum += named.weight;
    const auto share = [sum](double weight) { return sum > 0 ? weight / sum : weight; };
    const auto moved = [&](const NamedWeight &named) {
        const auto evaluation = findEvaluation(dataset, named.evaluation);
        const auto part = std::ranges::find_if(method.parts, [&](const MethodPart &each) {
            return evaluation && each.evaluation == *evaluation;
        });
        const double own = part == method.parts.end() ? 0 : part->weight;
        return std::round(1e6 * std::abs(share(named.weight) - own)); // equal ones stay in order
    };
    std::vector<NamedWeight> weights = rule.custom;
    std::ranges::stable_sort(weights, std::ranges::greater{}, moved);
    QStringList items;
    for (const auto &[id, weight] : weights) {
        const auto evaluation = findEvaluation(dataset, id);
        items << MethodText::tr("%1 %2").arg(
            evaluation ? evaluationName(dataset.evaluations[*evaluation], language) : toQString(id),
            percentText(share(weight), language));
    }
    return MethodText::tr("own weights: %1").arg(items.join(u", "_s));
}

QString weightWords(const Dataset &dataset, const Method &method, const WeightRule &rule,
                    Language language)
{
    switch (rule.kind) {
    case WeightRule::Kind::Source:
        break;
    case WeightRule::Kind::Equal:
        return MethodText::tr("equal weights");
    case WeightRule::Kind::Category:
        return MethodText::tr("categories weighted equally");
    case WeightRule::Kind::PrincipalComponent:
        return MethodText::tr("principal component weights");
    case WeightRule::Kind::Custom:
        return customWeightWords(dataset, method, rule, language);
    }
    return {};
}

/// What becomes of a score where nothing is filled in for it.
QString gapWords(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Borda:
        return MethodText::tr("a missing score counts no points, from %1 measured (≈)");
    case Aggregation::Copeland:
        return MethodText::tr("duels by the scores that both models have, from %1 measured (≈)");
    case Aggregation::Arithmetic:
    case Aggregation::Geometric:
    case Aggregation::Harmonic:
    case Aggregation::WinRate:
        break;
    }
    return MethodText::tr("weights scaled up over missing scores, from %1 measured (≈)");
}

QString missingWords(const MethodRules &rules, Language language)
{
    const MissingRule &rule = rules.missing;
    const QString least = percentText(rule.leastCoverage, language);
    switch (rule.kind) {
    case MissingRule::Kind::CompleteCases:
    case MissingRule::Kind::SourceEstimate: // said by "estimates included"
        break;
    case MissingRule::Kind::Renormalise:
        return gapWords(rules.aggregation).arg(least);
    case MissingRule::Kind::Mean:
        return MethodText::tr("missing scores filled in with the mean, from %1 measured (≈)")
            .arg(least);
    case MissingRule::Kind::Median:
        return MethodText::tr("missing scores filled in with the median, from %1 measured (≈)")
            .arg(least);
    case MissingRule::Kind::Regression:
        return MethodText::tr("missing scores predicted from the others, from %1 measured (≈)")
            .arg(least);
    }
    return {};
}

int incompleteModels(const Answer &answer)
{
    return static_cast<int>(std::ranges::count_if(
        answer.ranking, [](const RankedModel &line) { return line.imputed > 0; }));
}

QString noteSentence(const Answer &answer, MethodNote note, Language language)
{
    const QString incomplete = countText(incompleteModels(answer), language);
    switch (note) {
    case MethodNote::DependsOnModels:
        return MethodText::tr("These rules compare models with each other: one model more or less "
                              "changes every index. They are computed over all variants that pass "
                              "the filters, whatever countries or names are shown.");
    case MethodNote::NegativeLoadings:
        return MethodText::tr("At least one evaluation runs against the others and has a negative "
                              "weight: a better score there lowers the index.");
    case MethodNote::ImputedScores:
        return MethodText::tr("Models shown with scores filled in, not measured (≈): %1.")
            .arg(incomplete);
    case MethodNote::RenormalisedWeights:
    case MethodNote::SharedScores:
        return MethodText::tr("Models shown that are judged by fewer evaluations than others: %1.")
            .arg(incomplete);
    case MethodNote::MissingEarnsNothing:
        return MethodText::tr("Models shown with missing scores, which count no points: %1.")
            .arg(incomplete);
    case MethodNote::ZeroDecides:
        return MethodText::tr("A score of zero in one evaluation makes the whole index zero.");
    case MethodNote::NoStandardError:
        return MethodText::tr("Under these rules errors of scores have no size in index points, so "
                              "indices have no intervals.");
    }
    return {};
}

} // namespace

QStringList methodRuleWords(const Dataset &dataset, const Answer &answer, Language language)
{
    QStringList words{
        normalisationWords(answer.rules.normalisation), aggregationWords(answer.rules.aggregation),
        weightWords(dataset, dataset.methods[answer.method], answer.rules.weights, language),
        missingWords(answer.rules, language)};
    if (answer.rules.winsorised > 0)
        words << MethodText::tr("scores beyond %1 at each end brought in")
                     .arg(percentText(answer.rules.winsorised, language));
    words.removeAll(QString());
    return words;
}

QStringList methodNoteSentences(const Answer &answer, Language language)
{
    QStringList sentences;
    for (const MethodNote note : answer.notes)
        sentences << noteSentence(answer, note, language);
    if (!idleGoalposts(answer).empty())
        sentences << MethodText::tr("In at least one evaluation every score lies at or beyond the "
                                    "goalposts, so that it tells nobody apart; goalposts are in "
                                    "the unit of the scores.");
    return sentences;
}

QString methodNoteKey(MethodNote note)
{
    switch (note) {
    case MethodNote::DependsOnModels:
        return u"depends_on_models"_s;
    case MethodNote::NegativeLoadings:
        return u"negative_loadings"_s;
    case MethodNote::ImputedScores:
        return u"imputed_scores"_s;
    case MethodNote::RenormalisedWeights:
        return u"renormalised_weights"_s;
    case MethodNote::MissingEarnsNothing:
        return u"missing_scores_count_nothing"_s;
    case MethodNote::SharedScores:
        return u"shared_scores"_s;
    case MethodNote::ZeroDecides:
        return u"zero_decides"_s;
    case MethodNote::NoStandardError:
        return u"no_standard_error"_s;
    }
    return {};
}

} // namespace podium
