// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/answer_hints.h"

#include "app/cli/text.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// "Not ranked: 3 without all scores; ..."; empty where everybody is ranked.
QString unrankedText(const AnswerData &data)
{
    const std::array reasons{
        std::pair{UnrankedReason::MissingScores, CliText::tr("%1 without all scores")},
        std::pair{UnrankedReason::EstimatedOnly,
                  CliText::tr("%1 only estimated by the source (--estimated ranks them)")},
        std::pair{UnrankedReason::ScoredLater,
                  CliText::tr("%1 scored after the snapshot's day (--later-scores ranks them)")},
    };
    QStringList parts;
    for (const auto &[reason, text] : reasons) {
        const auto models
            = std::ranges::count(data.answer->unranked, reason, &UnrankedModel::reason);
        if (models > 0)
            parts.append(text.arg(countText(models, data.language)));
    }
    return parts.isEmpty() ? QString() : CliText::tr("Not ranked: %1").arg(parts.join(u"; "_s));
}

/// What a maximum over uncertain variants does to a value.
QString choiceText(const Answer &answer)
{
    const auto known = [](const CountryResult &country) { return country.choiceBias.has_value(); };
    if (std::ranges::none_of(answer.countries, known))
        return {};
    return answer.view.correctChoice
        ? CliText::tr("\"From choosing\" was taken from the values: the best of several uncertain "
                      "models looks better than it is.")
        : CliText::tr("\"From choosing\" is what the values are too high by, because the best of "
                      "several uncertain models looks better than it is; --correct-choice takes it "
                      "away.");
}

QString shownText(const QString &text, qsizetype printed, std::size_t all, Language language)
{
    const auto rows = static_cast<qsizetype>(all);
    return printed < rows ? text.arg(countText(printed, language), countText(rows, language))
                          : QString();
}

} // namespace

QStringList answerHints(const Exhibit &exhibit, Language language, qsizetype printed)
{
    const AnswerData data = exhibit.in(language);
    const Answer &answer = *data.answer;
    switch (exhibit.kind) {
    case PictureKind::Models: {
        const QString shown = shownText(CliText::tr("Showing %1 of %2 ranked models."), printed,
                                        answer.ranking.size(), language);
        return {shown.isEmpty() ? Captions(*data.dataset, answer, language).count() : shown,
                unrankedText(data)};
    }
    case PictureKind::Countries:
        return {shownText(CliText::tr("Showing %1 of %2 countries."), printed,
                          answer.countries.size(), language),
                choiceText(answer), unrankedText(data)};
    case PictureKind::Composition:
        return {unrankedText(data)};
    default:
        return {};
    }
}

} // namespace podium
