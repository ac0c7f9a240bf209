// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"

#include <memory>
#include <span>

namespace podium {

/// How firm ranks are.
[[nodiscard]] std::span<const ExhibitKind> robustnessExhibits();

/// The exhibit of PictureKind::RankRange with the confidence factor of each item, which takes as
/// long again and which no picture shows.
[[nodiscard]] Result<Exhibit> ranksWithConfidence(const std::shared_ptr<const Dataset> &dataset,
                                                  View view);

} // namespace podium
