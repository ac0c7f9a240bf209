// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"
#include "app/export/charts/chart_sheet.h"
#include "app/export/charts/native/native_chart.h"
#include "app/export/refresh/deck_in_file.h"
#include "app/export/story/story_telling.h"

#include <QtCore/QMap>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace podium {

/// A figure as it would be drawn now.
struct FreshFigure {
    DeckFigure figure;
    std::optional<NativeChart> chart;
    PlacedChart placed;
};

/// A deck that stands in a file, told anew.
struct FreshDeck {
    ToldStory told; ///< without slides where the file holds no story
    QMap<QString, FreshFigure> figures;
    std::shared_ptr<const Dataset> dataset = {}; ///< that told it
    /// By id of the slide the places ("title", "text") with words that name no live value.
    QMap<QString, QStringList> fixedWords = {};
};

/// Also of figures that were pasted from other decks, which carry their Views with them.
[[nodiscard]] Result<FreshDeck> freshDeck(const DeckInFile &found,
                                          const std::shared_ptr<const Dataset> &dataset,
                                          const std::vector<Claim> &claims,
                                          const std::function<void(View &)> &change);

} // namespace podium
