// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

namespace podium {

class Desk;

/// A picture of the answer the desk shows, as its exhibit draws it: rows in the order of the desk's
/// tables, texts as the View says. Only for kinds that need nothing beyond that answer; the desk must
/// show one.
[[nodiscard]] ChartSeries readPicture(Desk &desk, PictureKind kind, int most);

/// The same of a model that was filled otherwise, for any kind whose model it is.
[[nodiscard]] ChartSeries readPicture(Desk &desk, PictureKind kind, const AnswerModel &model,
                                      const QAbstractItemModel &rows, int most);

} // namespace podium
