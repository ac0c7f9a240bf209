// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/rules_text.h"

#include "app/models/captions.h"

namespace podium {

namespace {

QString composedSubtitle(const AnswerData &data, void (Captions::*caption)(ChartSeries &) const)
{
    Answer answer = *data.answer;
    answer.view.picture = {};
    ChartSeries series;
    (Captions(*data.dataset, answer, data.language).*caption)(series);
    return series.subtitle;
}

} // namespace

QString countryRulesText(const AnswerData &data)
{
    return composedSubtitle(data, &Captions::captionCountries);
}

QString fundingRulesText(const AnswerData &data)
{
    return composedSubtitle(data, &Captions::captionFunding);
}

} // namespace podium
