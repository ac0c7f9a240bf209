// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/robustness/certainty_words.h"

#include "app/engine/uncertainty/rank_intervals.h"
#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct CertaintyText {
    Q_DECLARE_TR_FUNCTIONS(podium::Certainty)
};

QString drawsText(int draws, unsigned seed, Language language)
{
    return CertaintyText::tr("%1 draws, seed %2").arg(countText(draws, language)).arg(seed);
}

} // namespace

QString variationText(const Robustness &robustness, Variation variation, Language language)
{
    switch (variation) {
    case Variation::Scores:
        return CertaintyText::tr("scores within their errors");
    case Variation::Weights:
        return robustness.weights == WeightSpread::Uniform
            ? CertaintyText::tr("weights over all there could be")
            : CertaintyText::tr("weights around the method's (concentration %1)")
                  .arg(exactText(robustness.concentration, language));
    case Variation::Method:
        return CertaintyText::tr("normalisation and aggregation");
    case Variation::Missing:
        return CertaintyText::tr("the rule for missing scores");
    case Variation::Evaluation:
        return CertaintyText::tr("one evaluation left out");
    }
    return {};
}

QString errorOfText(ErrorOf of)
{
    switch (of) {
    case ErrorOf::OtherQuestions:
        break;
    case ErrorOf::RunAgain:
        return CertaintyText::tr("run again: errors from what re-runs changed");
    case ErrorOf::OtherRules:
        return CertaintyText::tr("other rules: weights around the method's (concentration 100)");
    }
    return CertaintyText::tr("other questions of the kind: errors from the numbers of questions");
}

QString errorRules(const Certainty &certainty, Language language)
{
    QStringList parts{errorOfText(certainty.of)};
    if (certainty.of == ErrorOf::OtherRules)
        return parts.first();
    if (certainty.eloAsTasks)
        parts << CertaintyText::tr("Elo scores as uncertain as so many tasks");
    if (certainty.withinShare > 0)
        parts << CertaintyText::tr("repeats shrink %1 of the variance")
                     .arg(percentText(certainty.withinShare, language));
    if (certainty.sharedError() > 0)
        parts << CertaintyText::tr("errors of two models correlate by %1")
                     .arg(exactText(certainty.sharedError(), language));
    return parts.join(u"; "_s);
}

QString levelRules(const Certainty &certainty, Language language)
{
    return CertaintyText::tr("%1% intervals").arg(exactText(100 * certainty.level, language))
        + u"; "_s + errorRules(certainty, language);
}

QString rankRules(const Certainty &certainty, RankBounds used, Language language)
{
    switch (used) {
    case RankBounds::Overlap:
        return CertaintyText::tr("ranks by overlap of single intervals");
    case RankBounds::Each:
        return CertaintyText::tr("each rank by itself (%1)")
            .arg(drawsText(certainty.singleDraws(), certainty.seed, language));
    case RankBounds::Simultaneous:
        break;
    }
    return CertaintyText::tr("ranks by confidence sets for all at once (%1)")
        .arg(drawsText(rankDraws(certainty), certainty.seed, language));
}

QString intervalRules(const Certainty &certainty, RankBounds used, Language language)
{
    const QString level = shortNumberText(100 * certainty.level, language) + u'%';
    return QStringList{CertaintyText::tr("%1 intervals").arg(level),
                       rankRules(certainty, used, language), errorRules(certainty, language)}
        .join(u"; "_s);
}

QString simulationRules(const View &view, Language language)
{
    const Robustness &robustness = view.robustness;
    QStringList varied;
    for (const Variation variation : robustness.vary)
        varied << variationText(robustness, variation, language);
    QStringList parts{drawsText(robustness.draws, view.certainty.seed, language),
                      CertaintyText::tr("varied: %1").arg(varied.join(u", "_s))};
    const bool scores
        = std::ranges::find(robustness.vary, Variation::Scores) != robustness.vary.end();
    if (robustness.vary.size() > (scores ? 1 : 0))
        parts.prepend(CertaintyText::tr("other rules"));
    Certainty certainty = view.certainty;
    if (certainty.of == ErrorOf::OtherRules)
        certainty.of = ErrorOf::OtherQuestions;
    if (scores)
        parts << errorRules(certainty, language);
    return parts.join(u"; "_s);
}

} // namespace podium
