// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/opening.h"
#include "app/models/charts/chart_series.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace podium {

/// What files of a picture hold beside it, so that it can be had back from them:
/// {"view": ..., "dataHash": ...}. Empty where the series does not know its View.
[[nodiscard]] QByteArray carriedText(const ChartSeries &series);

/// What a file that Podium wrote holds beside what it shows: the View of a picture (PNG, SVG, PDF) or
/// of a table (XLSX),
/// the story of a presentation (PPTX, PDF, HTML). Nothing of all other files; an error where what
/// Podium put there was damaged.
[[nodiscard]] std::optional<Result<Opened>> carriedIn(const QString &file);

} // namespace podium
