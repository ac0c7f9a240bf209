// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/compared_item.h"

#include "app/engine/countries/places.h"
#include "app/engine/methods/effective_method.h"
#include "app/engine/ranking/index.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/ranking/similar_names.h"
#include "app/engine/uncertainty/score_error.h"
#include "app/engine/values/letter_case.h"

#include <algorithm>

namespace podium {

namespace {

std::optional<std::string> countryNamed(const Dataset &dataset, std::string_view name)
{
    const auto found = std::ranges::find_if(dataset.countries, [&](const Country &country) {
        return equalIgnoringCase(country.code, name) || equalIgnoringCase(country.nameEn, name)
            || country.nameKo == name;
    });
    return found == dataset.countries.end() ? std::nullopt : std::optional(found->code);
}

/// A model is compared by its scores even when a filter leaves it out.
Result<ComparedItem> comparedModel(const Dataset &dataset, const RankField &field,
                                   const Method &method, std::size_t model)
{
    const Snapshot &snapshot = dataset.snapshots[field.snapshot];
    ComparedItem out;
    const auto known = std::ranges::find(field.items, model, &FieldItem::model);
    if (known != field.items.end()) {
        out.item = *known;
        out.position = static_cast<std::size_t>(known - field.items.begin());
        return out;
    }
    out.item.model = model;
    for (const IndexPart &part : indexParts(dataset, snapshot, method, model)) {
        if (!part.points)
            return failure(
                Error::Kind::Invalid,
                Error::tr("\"%1\" was not measured on %2, so it cannot be compared."),
                {snapshot.models[model].name, dataset.evaluations[part.evaluation].nameEn});
        out.item.index += *part.points;
    }
    return out;
}

template <typename Matches>
Result<ComparedItem> comparedGroup(const RankField &field, std::string_view name, RankedItem kind,
                                   Matches matches)
{
    const auto found = std::ranges::find_if(field.items, matches);
    if (found == field.items.end())
        return failure(
            Error::Kind::NotFound,
            Error::tr("No model of \"%1\" is ranked with all its scores under these rules."),
            {std::string(name)});
    return ComparedItem{kind, *found, static_cast<std::size_t>(found - field.items.begin()), {}};
}

} // namespace

Result<Meaning> meaningOf(const Dataset &dataset, const Snapshot &snapshot, std::string_view name)
{
    if (const auto model = findModel(snapshot, name))
        return Meaning{RankedItem::Model, *model, {}};
    if (const auto lab = findLab(dataset, name))
        return Meaning{RankedItem::Lab, *lab, {}};
    if (const auto country = countryNamed(dataset, name)) {
        const std::vector<std::string> members = countriesWithLabs(dataset, *country);
        if (members == std::vector<std::string>{*country})
            return Meaning{RankedItem::Country, 0, *country};
        return failure(
            Error::Kind::Invalid,
            Error::tr("\"%1\" is a group of countries and has no models of its own; compare "
                      "countries, such as %2."),
            {std::string(name), members.empty() ? "KR" : members.front()});
    }
    return noSuchItem(snapshot, name);
}

std::vector<std::size_t> FoundItem::contenders() const
{
    std::vector<std::size_t> out;
    if (item.kind == RankedItem::Model)
        return out;
    for (std::size_t row = 0; row < field.models.size(); ++row) {
        if (field.composite.itemOf[row] == item.position)
            out.push_back(field.models[row]);
    }
    return out;
}

Result<FoundItem> findItem(const Dataset &dataset, const View &view, std::string_view name)
{
    const auto filled = resolved(dataset, view);
    if (!filled)
        return tl::unexpected(filled.error());
    const Snapshot &snapshot = dataset.snapshots[*findSnapshot(dataset, filled->snapshot)];
    const auto meaning = meaningOf(dataset, snapshot, name);
    if (!meaning)
        return tl::unexpected(meaning.error());
    auto field = rankField(dataset, *filled, meaning->kind);
    if (!field)
        return tl::unexpected(field.error());
    const auto method
        = effectiveMethod(dataset, snapshot, dataset.methods[field->method], field->view.choice);
    if (!method)
        return tl::unexpected(method.error());
    auto item = meaning->kind == RankedItem::Model
        ? comparedModel(dataset, *field, *method, meaning->position)
        : comparedGroup(*field, name, meaning->kind, [&meaning](const FieldItem &candidate) {
              return meaning->kind == RankedItem::Lab ? candidate.lab == meaning->position
                                                      : candidate.country == meaning->country;
          });
    if (!item)
        return tl::unexpected(item.error());
    item->standardError = indexStandardError(
        dataset, *method, indexParts(dataset, snapshot, *method, item->item.model),
        filled->certainty, {&snapshot.scores, item->item.model});
    return FoundItem{std::move(*item), std::move(*field)};
}

} // namespace podium
