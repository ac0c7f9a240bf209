// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/unmeasured_words.h"

#include "app/engine/countries/unmeasured.h"
#include "app/engine/uncertainty/beyond_error.h"
#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>

namespace podium {

namespace {

struct LeftOutText {
    Q_DECLARE_TR_FUNCTIONS(podium::Captions)
};

QString unknownFactsSentence(const std::vector<ModelFact> &facts)
{
    if (facts.size() > 1)
        return LeftOutText::tr(
            "models left out because what the filters ask is not known of them: %1");
    switch (facts.front()) {
    case ModelFact::Weights:
        return LeftOutText::tr(
            "models left out whose weights are not known to be open or closed: %1");
    case ModelFact::Reasoning:
        return LeftOutText::tr("models left out that are not known to reason or not: %1");
    case ModelFact::Released:
        return LeftOutText::tr("models left out whose release date is not known: %1");
    case ModelFact::Parameters:
        return LeftOutText::tr("models left out whose number of parameters is not known: %1");
    case ModelFact::Price:
        return LeftOutText::tr("models left out whose price is not known: %1");
    }
    return {};
}

} // namespace

QString unmeasuredText(const Dataset &dataset, const Answer &answer, Language language)
{
    const int unmeasured = answer.view.estimated ? 0 : unmeasuredIn(dataset, answer);
    return unmeasured == 0
        ? QString()
        : LeftOutText::tr("models without an index: %1").arg(countText(unmeasured, language));
}

QString unknownFactsText(const Answer &answer, Language language)
{
    const UnknownFacts &unknown = answer.unknownFacts;
    return unknown.models == 0
        ? QString()
        : unknownFactsSentence(unknown.facts).arg(countText(unknown.models, language));
}

QString asFarAsMeasured(const QString &sentence, const Dataset &dataset, const Answer &answer)
{
    if (answer.unknownFacts.models > 0)
        return LeftOutText::tr("As far as known, %1").arg(sentence);
    return answer.view.estimated || unmeasuredIn(dataset, answer) == 0
        ? sentence
        : LeftOutText::tr("As far as measured, %1").arg(sentence);
}

std::vector<std::size_t> withinErrorOfLeader(const Answer &answer)
{
    const RankedModel &leader = answer.ranking.front();
    std::vector<std::size_t> models;
    for (const RankedModel &line : answer.ranking) {
        const bool known = leader.standardError && line.standardError;
        if (known && line.model != leader.model && !isAheadBeyondError(answer, leader, line))
            models.push_back(line.model);
    }
    return models;
}

} // namespace podium
