// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/side_by_side.h"

#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/index.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <set>

namespace podium {

namespace {

/// Every variant that passes the View's filters, those with an estimated index, too.
Result<Answer> everyVariant(const Dataset &dataset, const Answer &shown)
{
    View view = shown.view;
    view.folding = Folding::All;
    view.estimated = true;
    return answer(dataset, view, RankSets::LeftOut);
}

/// Every model of the snapshot, for those that a filter leaves out.
Result<Answer> everyModel(const Dataset &dataset, const Answer &shown)
{
    View view;
    view.snapshot = shown.view.snapshot;
    view.method = shown.view.method;
    view.choice = shown.view.choice;
    view.certainty = shown.view.certainty;
    view.estimated = true;
    view.laterScores = true;
    return answer(dataset, view, RankSets::LeftOut);
}

const RankedModel *lineOf(const std::vector<RankedModel> &ranking, std::size_t model)
{
    const auto found = std::ranges::find(ranking, model, &RankedModel::model);
    return found == ranking.end() ? nullptr : &*found;
}

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

class Gathering final
{
public:
    Gathering(const Dataset &dataset, const Answer &shown, const Answer &variants,
              const Answer &all)
        : m_dataset(dataset)
        , m_snapshot(dataset.snapshots[shown.snapshot])
        , m_shown(shown)
        , m_variants(variants)
        , m_all(all)
    {
        m_out.view = shown.view;
        m_out.snapshot = shown.snapshot;
        m_out.method = shown.method;
        m_out.weights = shown.weights;
        for (const MethodPart &part : dataset.methods[shown.method].parts)
            m_out.evaluations.push_back(part.evaluation);
        addMedians();
    }

    Result<SideBySide> gather(const std::vector<std::string> &names)
    {
        m_out.view.comparing.items = names;
        for (const std::string &name : names) {
            const auto meaning = meaningOf(m_dataset, m_snapshot, name);
            if (!meaning)
                return tl::unexpected(meaning.error());
            SideItem item;
            item.kind = meaning->kind;
            item.model = meaning->position;
            item.country = meaning->country;
            if (meaning->kind != RankedItem::Model && !addBest(item, *meaning))
                return failure(Error::Kind::NotFound,
                               Error::tr("No model of \"%1\" is ranked under these rules."),
                               {name});
            describe(item);
            m_out.items.push_back(std::move(item));
        }
        return std::move(m_out);
    }

private:
    void addMedians()
    {
        for (const std::size_t evaluation : m_out.evaluations) {
            std::vector<double> values;
            for (const RankedModel &line : m_shown.ranking) {
                if (const auto score = m_snapshot.scores.score(evaluation, line.model))
                    values.push_back(normalised(*score, m_dataset.evaluations[evaluation]));
            }
            m_out.medians.push_back(medianOf(std::move(values)));
        }
    }

    [[nodiscard]] bool isOf(const Meaning &meaning, std::size_t position) const
    {
        const Model &model = m_snapshot.models[position];
        return meaning.kind == RankedItem::Lab
            ? model.lab == meaning.position
            : countryOrUnassigned(m_dataset, model) == meaning.country;
    }

    /// Lines come best first; a measured index goes before an estimated one.
    bool addBest(SideItem &item, const Meaning &meaning) const
    {
        if (meaning.kind == RankedItem::Lab)
            item.lab = meaning.position;
        const RankedModel *best = nullptr;
        std::set<std::size_t> labs;
        for (const RankedModel &line : m_variants.ranking) {
            if (!isOf(meaning, line.model))
                continue;
            if (!best || (best->estimated && !line.estimated))
                best = &line;
            if (line.estimated && !m_shown.view.estimated)
                continue;
            ++item.models;
            if (const auto lab = m_snapshot.models[line.model].lab)
                labs.insert(*lab);
        }
        item.labs = static_cast<int>(labs.size());
        if (best)
            item.model = best->model;
        return best != nullptr;
    }

    /// In the ranking shown a model has its ranks; elsewhere its index and scores at least.
    void describe(SideItem &item) const
    {
        if (const RankedModel *line = lineOf(m_shown.ranking, item.model))
            item.line = *line;
        const RankedModel *known = item.line ? &*item.line : lineOf(m_variants.ranking, item.model);
        if (!known)
            known = lineOf(m_all.ranking, item.model);
        if (known) {
            item.index = known->index;
            item.estimated = known->estimated;
            item.indexLow = known->indexLow;
            item.indexHigh = known->indexHigh;
        }
        for (std::size_t part = 0; part < m_out.evaluations.size(); ++part)
            item.scores.push_back(scoreOf(item.model, known, part));
    }

    [[nodiscard]] std::optional<SideScore> scoreOf(std::size_t model, const RankedModel *line,
                                                   std::size_t part) const
    {
        const std::size_t evaluation = m_out.evaluations[part];
        if (const auto score = m_snapshot.scores.score(evaluation, model))
            return SideScore{normalised(*score, m_dataset.evaluations[evaluation]), false};
        const bool filled = line && part < line->parts.size() && line->parts[part].imputed
            && line->parts[part].normalised && m_shown.rules.normalisation == Normalisation::None;
        return filled ? std::optional(SideScore{*line->parts[part].normalised, true})
                      : std::nullopt;
    }

    const Dataset &m_dataset;
    const Snapshot &m_snapshot;
    const Answer &m_shown;
    const Answer &m_variants;
    const Answer &m_all;
    SideBySide m_out;
};

} // namespace

std::vector<std::string> comparedItems(const Dataset &dataset, const Answer &shown)
{
    constexpr std::size_t kFewest = 2;
    const Snapshot &snapshot = dataset.snapshots[shown.snapshot];
    std::vector<std::string> items = shown.view.comparing.items;
    for (const RankedModel &line : shown.ranking) {
        if (items.size() >= kFewest)
            break;
        items = withItems(dataset, snapshot, std::move(items), {snapshot.models[line.model].id});
    }
    return items;
}

std::vector<std::string> withItems(const Dataset &dataset, const Snapshot &snapshot,
                                   std::vector<std::string> items,
                                   const std::vector<std::string> &more)
{
    const auto same = [&](const std::string &one, const std::string &other) {
        const auto meaning = meaningOf(dataset, snapshot, one);
        const auto otherMeaning = meaningOf(dataset, snapshot, other);
        return one == other || (meaning && otherMeaning && *meaning == *otherMeaning);
    };
    for (const std::string &item : more) {
        const bool listed = std::ranges::any_of(
            items, [&](const std::string &known) { return same(known, item); });
        if (!listed && items.size() < kMostCompared)
            items.push_back(item);
    }
    return items;
}

Result<SideBySide> sideBySide(const Dataset &dataset, const Answer &shown)
{
    const auto variants = everyVariant(dataset, shown);
    if (!variants)
        return tl::unexpected(variants.error());
    // Under rules that look at other models there may be no answer about all of them.
    const auto all = everyModel(dataset, shown);
    return Gathering(dataset, shown, *variants, all ? *all : *variants)
        .gather(comparedItems(dataset, shown));
}

Result<PairComparison> compareSides(const Dataset &dataset, const View &view, const std::string &a,
                                    const std::string &b)
{
    View asked = view;
    asked.comparing.items = {a, b};
    return comparePair(dataset, asked);
}

} // namespace podium
