// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/rank_field.h"

#include "app/engine/methods/effective_method.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/columns/rank_counting.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/uncertainty/score_error.h"

#include <algorithm>

namespace podium {

namespace {

bool isComplete(const Method &method, const RankedModel &line)
{
    for (std::size_t part = 0; part < line.parts.size(); ++part) {
        if (!line.parts[part].normalised && method.parts[part].weight != 0)
            return false;
    }
    return true;
}

/// Rules that allow for models that lack scores: the View's coverage, or the usual one.
MissingRule renormalising(const MethodChoice &choice)
{
    MissingRule rule{MissingRule::Kind::Renormalise, MissingRule::kUsualCoverage};
    if (choice.missing && choice.missing->kind != MissingRule::Kind::CompleteCases
        && choice.missing->kind != MissingRule::Kind::SourceEstimate)
        rule.leastCoverage = choice.missing->leastCoverage;
    return rule;
}

Method weighted(Method method, const std::vector<double> &weights)
{
    for (std::size_t part = 0; part < weights.size(); ++part)
        method.parts[part].weight = weights[part];
    return method;
}

class Field final
{
public:
    Field(const Dataset &dataset, const Answer &answer, RankedItem by, Gaps gaps)
        : m_dataset(dataset)
        , m_method(weighted(dataset.methods[answer.method], answer.weights))
        , m_models(dataset.snapshots[answer.snapshot].models)
        , m_by(by)
        , m_gaps(gaps)
    {
        m_out.view = answer.view;
        m_out.snapshot = answer.snapshot;
        m_out.method = answer.method;
        for (std::size_t part = 0; part < m_method.parts.size(); ++part) {
            if (m_method.parts[part].weight > 0)
                addColumn(part);
        }
    }

    RankField gather(const std::vector<RankedModel> &ranking)
    {
        for (const RankedModel &line : ranking) {
            if (m_by == RankedItem::Country
                && countryOrUnassigned(m_dataset, m_models[line.model]) == kUnassigned)
                continue;
            if (!line.estimated && !line.indexOnly
                && (m_gaps == Gaps::Filled || isComplete(m_method, line)))
                addLine(line);
            else
                ++m_out.leftOut;
        }
        m_out.composite.items = m_out.items.size();
        std::vector<double> values;
        for (const FieldItem &item : m_out.items)
            values.push_back(item.index);
        const std::vector<int> ranks = ranksByPosition(values, m_out.view.tieTolerance);
        for (std::size_t i = 0; i < ranks.size(); ++i)
            m_out.items[i].rank = ranks[i];
        return std::move(m_out);
    }

private:
    void addColumn(std::size_t part)
    {
        m_parts.push_back(part);
        m_out.evaluations.push_back(m_method.parts[part].evaluation);
        m_out.composite.weights.push_back(m_method.parts[part].weight);
        m_out.composite.scores.emplace_back();
        m_out.composite.standardErrors.emplace_back();
    }

    void addLine(const RankedModel &line)
    {
        m_out.models.push_back(line.model);
        const std::size_t item = itemOf(line);
        if (m_by != RankedItem::Model)
            m_out.composite.itemOf.push_back(static_cast<std::uint32_t>(item));
        double present = 0;
        for (const std::size_t part : m_parts)
            present += line.parts[part].normalised ? m_method.parts[part].weight : 0;
        for (std::size_t column = 0; column < m_parts.size(); ++column)
            addScore(column, line, present);
    }

    /// `present` is the weight of what the line's model has.
    void addScore(std::size_t column, const RankedModel &line, double present)
    {
        const MethodPart &part = m_method.parts[m_parts[column]];
        const std::optional<double> &score = line.parts[m_parts[column]].normalised;
        m_out.composite.scores[column].push_back(score.value_or(line.index / 100));
        if (!score) {
            m_out.composite.standardErrors[column].push_back(0);
            return;
        }
        const ScoreTable &scores = m_dataset.snapshots[m_out.snapshot].scores;
        const auto error = partStandardError(m_dataset.evaluations[part.evaluation], part, *score,
                                             m_out.view.certainty,
                                             {askedShareOf(m_dataset, line.parts, m_parts[column]),
                                              scores.basis(part.evaluation, line.model)});
        if (!error)
            m_out.withoutError = part.evaluation;
        // A complete model's weights sum to 1 but for rounding, which must not reach its errors.
        const double scale = isComplete(m_method, line) ? 1 : present;
        m_out.composite.standardErrors[column].push_back(error.value_or(0) / scale);
    }

    /// Lines come best first, so that the first of a lab or country is its best.
    std::size_t itemOf(const RankedModel &line)
    {
        FieldItem item{line.model, {}, {}, line.index, 0};
        const Model &model = m_models[line.model];
        if (m_by == RankedItem::Lab)
            item.lab = model.lab;
        if (m_by == RankedItem::Country)
            item.country = countryOrUnassigned(m_dataset, model);
        const bool grouped = item.lab || !item.country.empty();
        const auto known = std::ranges::find_if(m_out.items, [&item](const FieldItem &other) {
            return other.lab == item.lab && other.country == item.country;
        });
        if (grouped && known != m_out.items.end())
            return static_cast<std::size_t>(known - m_out.items.begin());
        m_out.items.push_back(std::move(item));
        return m_out.items.size() - 1;
    }

    const Dataset &m_dataset;
    Method m_method; ///< with the weights of the answer
    const std::vector<Model> &m_models;
    RankedItem m_by;
    Gaps m_gaps;
    std::vector<std::size_t> m_parts; ///< positions in Method::parts
    RankField m_out;
};

} // namespace

Result<RankField> rankField(const Dataset &dataset, const View &view, RankedItem by, Gaps gaps)
{
    View asked = view;
    if (by != RankedItem::Model)
        asked.folding = Folding::All;
    if (gaps == Gaps::Filled)
        asked.choice.missing = renormalising(view.choice);
    auto answered = answer(dataset, asked, RankSets::LeftOut);
    if (!answered)
        return tl::unexpected(answered.error());
    MethodRules rules = answered->rules;
    if (gaps == Gaps::Filled)
        rules.missing.kind = MissingRule::Kind::CompleteCases;
    if (!isPlain(rules))
        return failure(
            Error::Kind::Invalid,
            Error::tr("Ranks can only be varied around a weighted mean of complete scores as they "
                      "are; choose no normalisation, the arithmetic aggregation and complete "
                      "models."));
    answered->view.folding = view.folding;
    return Field(dataset, *answered, by, gaps).gather(answered->ranking);
}

} // namespace podium
