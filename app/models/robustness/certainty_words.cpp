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

QString errorRules(const Certainty &certainty, Language language)
{
    QStringList parts{CertaintyText::tr("errors from the numbers of questions")};
    if (certainty.withinShare > 0)
        parts << CertaintyText::tr("repeats shrink %1 of the variance")
                     .arg(percentText(certainty.withinShare, language));
    if (certainty.correlation > 0)
        parts << CertaintyText::tr("errors of two models correlate by %1")
                     .arg(exactText(certainty.correlation, language));
    return parts.join(u"; "_s);
}

QString intervalRules(const Certainty &certainty, RankBounds used, Language language)
{
    const QString level = shortNumberText(100 * certainty.level, language) + u'%';
    const QString ranks = used == RankBounds::Overlap
        ? CertaintyText::tr("ranks by overlap of single intervals")
        : CertaintyText::tr("ranks by confidence sets for all at once (%1)")
              .arg(drawsText(rankDraws(certainty), certainty.seed, language));
    return QStringList{CertaintyText::tr("%1 intervals").arg(level), ranks,
                       errorRules(certainty, language)}
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
    if (scores)
        parts << errorRules(view.certainty, language);
    return parts.join(u"; "_s);
}

} // namespace podium
