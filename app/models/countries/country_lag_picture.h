// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/trends/lag.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

class QAbstractItemModel;

namespace podium {

/// Countries in the order of `rows`, a table of them, as dots: the months each is behind with its
/// interval, open where the lag is; at most so many; with all texts. `lags` are of the answer in `data`.
[[nodiscard]] ChartSeries countryLagPicture(const QAbstractItemModel &rows, const AnswerData &data,
                                            const Lags &lags, int most);

} // namespace podium
