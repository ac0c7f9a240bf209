// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/facet_words.h"

#include "app/models/language/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Keys of classes are their positions.
Bounds boundsOf(const std::array<Bounds, 4> &classes, const std::string &key)
{
    return classes.at(static_cast<std::size_t>(toQString(key).toUInt()));
}

} // namespace

QString FacetWords::title(Facet facet)
{
    switch (facet) {
    case Facet::Country:
        return tr("Country");
    case Facet::Lab:
        return tr("Lab");
    case Facet::Weights:
        return tr("Weights");
    case Facet::Reasoning:
        return tr("Reasoning");
    case Facet::Size:
        return tr("Size, billion parameters");
    case Facet::Price:
        return tr("Price, USD per million tokens");
    case Facet::Released:
        return tr("Released");
    }
    return {};
}

QString FacetWords::value(const Dataset &dataset, Facet facet, const std::string &key,
                          Language language)
{
    const auto range = [language](const Bounds &bounds) {
        const auto number = [language](std::optional<double> bound) {
            return shortNumberText(bound.value_or(0), language);
        };
        if (!bounds.over)
            return tr("at most %1").arg(number(bounds.most));
        return bounds.most ? tr("over %1 to %2").arg(number(bounds.over), number(bounds.most))
                           : tr("over %1").arg(number(bounds.over));
    };
    switch (facet) {
    case Facet::Country:
        return countryName(dataset, key, language);
    case Facet::Lab: {
        const auto lab = findLab(dataset, key);
        return lab ? labName(dataset.labs[*lab], language) : toQString(key);
    }
    case Facet::Weights:
        return key == "yes" ? tr("Open weights") : tr("Closed weights");
    case Facet::Reasoning:
        return key == "yes" ? tr("Reasoning models") : tr("Without reasoning");
    case Facet::Size:
        return range(boundsOf(kSizeClasses, key));
    case Facet::Price:
        return range(boundsOf(kPriceBands, key));
    case Facet::Released:
        return toQString(key);
    }
    return {};
}

} // namespace podium
