// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/unmeasured_words.h"

#include "app/engine/countries/unmeasured.h"
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

} // namespace podium
