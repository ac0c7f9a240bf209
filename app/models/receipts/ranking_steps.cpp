// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/receipts/ranking_steps.h"

#include "app/engine/ranking/candidates.h"
#include "app/engine/ranking/solved_scores.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/models/language/number_text.h"
#include "app/models/ranking/reference_words.h"

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What the source prints of a price: a cent, rounded.
constexpr double kCentRounding = 0.0051;

} // namespace

RankingSteps::RankingSteps(const AnswerData &data, const RankedModel &line)
    : m_data(data)
    , m_line(line)
{
}

const Model &RankingSteps::model() const
{
    return m_data.snapshot().models[m_line.model];
}

QString RankingSteps::number(double value) const
{
    return exactText(value, m_data.language);
}

Steps RankingSteps::rank() const
{
    const int above = m_line.rank - 1;
    return {{tr("Models shown that rank above it"), countText(above, m_data.language)},
            {tr("Rank"),
             u"%1 + 1 = %2"_s.arg(countText(above, m_data.language),
                                  countText(m_line.rank, m_data.language))}};
}

Steps RankingSteps::worldRank() const
{
    if (m_line.worldRank == 0)
        return {};
    const int above = m_line.worldRank - 1;
    return {{tr("Models above it when nothing is filtered"), countText(above, m_data.language)},
            {tr("World rank"),
             u"%1 + 1 = %2"_s.arg(countText(above, m_data.language),
                                  countText(m_line.worldRank, m_data.language))}};
}

Steps RankingSteps::index() const
{
    if (m_line.estimated)
        return {{tr("The source's own estimate, as printed"), number(m_line.index)}};
    if (m_line.indexOnly && m_data.snapshot().models[m_line.model].assumed)
        return {{tr("Assumed by a scenario of the document"), number(m_line.index)}};
    if (m_line.indexOnly)
        return {{tr("The source's own index, as printed; its scores are not in these figures"),
                 number(m_line.index)}};
    Steps steps;
    for (const IndexPart &counted : m_line.parts)
        steps += part(counted);
    const bool addsUp = !m_line.parts.empty() && m_line.parts.front().points.has_value();
    steps.append({addsUp ? tr("Sum") : tr("Together, by the rules below"), number(m_line.index)});
    return steps;
}

Steps RankingSteps::part(const IndexPart &part) const
{
    return {{evaluationName(m_data.dataset->evaluations[part.evaluation], m_data.language),
             partText(part)}};
}

/// "83.7 × 10% = 8.37", with what the source printed where the method counts something else.
QString RankingSteps::partText(const IndexPart &part) const
{
    if (!part.normalised)
        return tr("not measured");
    const Language language = m_data.language;
    const Evaluation &evaluation = m_data.dataset->evaluations[part.evaluation];
    const double counted = 100 * *part.normalised;
    QString basis = number(counted);
    if (part.imputed)
        basis = tr("not measured, filled in as %1").arg(basis);
    else if (part.score
             && (evaluation.scale == Scale::Elo || std::abs(100 * *part.score - counted) > 1e-9))
        basis = tr("%1, counted as %2")
                    .arg(evaluation.scale == Scale::Elo ? number(*part.score)
                                                        : number(100 * *part.score),
                         basis);
    const QString weight = exactText(100 * part.weight, language) + u'%';
    if (!part.points)
        return tr("%1, with a weight of %2").arg(basis, weight);
    return u"%1 × %2 = %3"_s.arg(basis, weight, number(*part.points));
}

Steps RankingSteps::interval() const
{
    if (!m_line.indexLow || !m_line.indexHigh || !m_line.standardError)
        return {};
    const double level = m_data.answer->view.certainty.level;
    const double z = normalQuantile(0.5 + level / 2);
    const double half = z * *m_line.standardError;
    const auto end = [&](QStringView sign, double reached, double kept) {
        const QString text
            = u"%1 %2 %3 = %4"_s.arg(number(m_line.index), sign, number(half), number(reached));
        return std::abs(reached - kept) < 1e-9
            ? text
            : tr("%1, kept within the scale at %2").arg(text, number(kept));
    };
    Steps steps;
    if (const auto hidden = hiddenEffectOf(*m_data.dataset, *m_data.answer, m_line.model))
        steps.append({tr("Hiding the same scores of %1 complete models: mean change, deviation")
                          .arg(countText(hidden->models, m_data.language)),
                      u"%1, %2"_s.arg(number(hidden->bias), number(hidden->spread))});
    return steps
        + Steps{{tr("Standard error of the index"), number(*m_line.standardError)},
                {tr("Half the interval, at a certainty of %1")
                     .arg(shortNumberText(100 * level, m_data.language) + u'%'),
                 u"%1 × %2 = %3"_s.arg(number(z), number(*m_line.standardError), number(half))},
                {tr("Lower end"), end(u"−", m_line.index - half, *m_line.indexLow)},
                {tr("Upper end"), end(u"+", m_line.index + half, *m_line.indexHigh)}};
}

Steps RankingSteps::published() const
{
    const auto printed = publishedFor(model(), m_data.method().subject);
    if (!printed || !m_line.publishedDifference)
        return {};
    const bool solved = isSolvedFromIndex(m_data.snapshot(), model());
    return {{solved
                 ? tr("Podium's index less the printed one; no check, for a score was solved from "
                      "the printed one")
                 : tr("Podium's index less the printed one"),
             u"%1 − %2 = %3"_s.arg(number(m_line.index), number(*printed),
                                   number(*m_line.publishedDifference))}};
}

/// What is done, and whether the reference was measured anew.
QString RankingSteps::ofReference(const QString &step) const
{
    const QString remark = referenceRemark(*m_data.dataset, *m_data.answer, m_data.language);
    return remark.isEmpty() ? step : tr("%1 (%2)").arg(step, remark);
}

Steps RankingSteps::ratio() const
{
    const auto &reference = m_data.answer->reference;
    if (!reference || !m_line.ratio)
        return {};
    return {{reference->estimated
                 ? tr("Index divided by that of the reference, which the source estimated")
                 : ofReference(tr("Index divided by that of the reference")),
             u"%1 ÷ %2 = %3"_s.arg(number(m_line.index), number(reference->index),
                                   number(*m_line.ratio))}};
}

Steps RankingSteps::difference() const
{
    const auto &reference = m_data.answer->reference;
    if (!reference || !m_line.difference)
        return {};
    return {{reference->estimated
                 ? tr("Index less that of the reference, which the source estimated")
                 : ofReference(tr("Index less that of the reference")),
             u"%1 − %2 = %3"_s.arg(number(m_line.index), number(reference->index),
                                   number(*m_line.difference))}};
}

/// Only where the source's price is that of three parts input to one part output.
Steps RankingSteps::price() const
{
    const Model &shown = model();
    if (!shown.inputPrice || !shown.outputPrice || !shown.blendedPrice)
        return {};
    const double blended = (3 * *shown.inputPrice + *shown.outputPrice) / 4;
    if (std::abs(blended - *shown.blendedPrice) > kCentRounding)
        return {};
    return {{tr("Three parts input, one part output"),
             u"(3 × %1 + %2) ÷ 4 = %3"_s.arg(number(*shown.inputPrice), number(*shown.outputPrice),
                                             number(blended))}};
}

} // namespace podium
