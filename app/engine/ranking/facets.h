// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// What a View's models can be narrowed by, value by value.
enum class Facet { Country, Lab, Weights, Reasoning, Size, Price, Released };
inline constexpr std::array kFacets{Facet::Country, Facet::Lab,   Facet::Weights, Facet::Reasoning,
                                    Facet::Size,    Facet::Price, Facet::Released};

/// Bounds of a class: more than `over`, at most `most`.
struct Bounds {
    std::optional<double> over;
    std::optional<double> most;

    bool operator==(const Bounds &) const = default;
};

/// Size classes in billions of parameters (tiny, small, medium, large, as Artificial Analysis draws
/// them) and price bands in USD per million tokens, blended.
inline constexpr std::array<Bounds, 4> kSizeClasses{
    {{std::nullopt, 4}, {4, 40}, {40, 150}, {150, std::nullopt}}};
inline constexpr std::array<Bounds, 4> kPriceBands{
    {{std::nullopt, 0.5}, {0.5, 2}, {2, 5}, {5, std::nullopt}}};

struct FacetValue {
    /// ISO code, lab id, "yes" or "no", position of the class or band, year.
    std::string key;
    int models = 0;      ///< ranked variants that have it and pass the filters on all other facets
    bool chosen = false; ///< the View asks for it

    bool operator==(const FacetValue &) const = default;
};

/// Values of each facet, in the order of kFacets: countries and labs with most models first,
/// classes and years in their order. Models of which the source does not say it are in no value;
/// a value without a model is listed only while it is chosen.
using Facets = std::array<std::vector<FacetValue>, kFacets.size()>;

/// The View with one value chosen, or no longer. Countries and labs add up; of the other facets one
/// value is chosen at a time.
[[nodiscard]] View withFacet(View view, Facet facet, const std::string &key, bool chosen);

/// Fails as answer() does.
[[nodiscard]] Result<Facets> facets(const Dataset &dataset, const View &view);

} // namespace podium
