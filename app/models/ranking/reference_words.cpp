// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/reference_words.h"

#include "app/engine/calibration/reruns.h"
#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>

#include <cstddef>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct ReferenceWords {
    Q_DECLARE_TR_FUNCTIONS(podium::ReferenceWords)
};

std::optional<std::size_t> measuredAgainSince(const Dataset &dataset, const Answer &answer)
{
    return answer.reference && !answer.reference->estimated
        ? remeasuredSince(dataset, answer.snapshot, answer.reference->model)
        : std::nullopt;
}

} // namespace

QString referenceMark(const Dataset &dataset, const Answer &answer)
{
    if (answer.reference && answer.reference->estimated)
        return u"*"_s;
    return measuredAgainSince(dataset, answer) ? u"‡"_s : QString();
}

QString referenceRemark(const Dataset &dataset, const Answer &answer, Language language)
{
    if (answer.reference && answer.reference->estimated)
        return ReferenceWords::tr("estimated");
    const auto since = measuredAgainSince(dataset, answer);
    return since ? ReferenceWords::tr("measured again since %1")
                       .arg(longDateText(dataset.snapshots[*since].date, language))
                 : QString();
}

} // namespace podium
