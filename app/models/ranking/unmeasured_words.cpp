// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/unmeasured_words.h"

#include "app/engine/countries/unmeasured.h"
#include "app/engine/uncertainty/beyond_error.h"
#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>

namespace podium {

QString unmeasuredText(const Dataset &dataset, const Answer &answer, Language language)
{
    const int unmeasured = answer.view.estimated ? 0 : unmeasuredIn(dataset, answer);
    return unmeasured == 0
        ? QString()
        : QCoreApplication::translate("podium::Captions", "models without an index: %1")
              .arg(countText(unmeasured, language));
}

QString asFarAsMeasured(const QString &sentence, const Dataset &dataset, const Answer &answer)
{
    return answer.view.estimated || unmeasuredIn(dataset, answer) == 0
        ? sentence
        : QCoreApplication::translate("podium::Captions", "As far as measured, %1").arg(sentence);
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
