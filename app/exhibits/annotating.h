// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

#include <string>
#include <vector>

namespace podium {

/// Adds to a series what a person added to its picture: the note, what is highlighted, and the
/// annotations, bound to the marks that `Picture` names by id, name or key. What this picture has no
/// mark or axis for is counted in ChartSeries::withoutPlace.
void annotate(ChartSeries &series, const Picture &picture, Language language);

/// Highlights what these ids or names stand for, and nothing else.
void highlight(ChartSeries &series, const std::vector<std::string> &items);

/// Positions in Picture::annotations of those that have a place: annotate() adds one for each.
[[nodiscard]] QList<int> placedAnnotations(const ChartSeries &series, const Picture &picture,
                                           Language language);

} // namespace podium
