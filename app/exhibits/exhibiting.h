// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/engine/values/watch.h"
#include "app/exhibits/exhibit.h"
#include "app/exhibits/remark.h"
#include "app/models/charts/chart_series.h"

#include <QtCore/QStringList>

#include <memory>

namespace podium {

/// The one door from a View to what is shown: window, command line, exports and tests all come in
/// here, so they cannot disagree. Same input, same exhibit. Fails as the subject of
/// View::picture.kind does, e.g. when it names a model that is not there, and when the watch stops
/// it. May take seconds; never on the thread of a window.
[[nodiscard]] Result<Exhibit> exhibit(const std::shared_ptr<const Dataset> &dataset,
                                      const View &view, const Watch &watch = {});

/// An empty model for exhibits of this kind.
[[nodiscard]] std::unique_ptr<AnswerModel> makeModel(PictureKind kind);
/// Resets a model that makeModel() made for the exhibit's kind.
void fill(AnswerModel &model, const Exhibit &exhibit, Language language);

/// The rows that a command prints, filled: those of the table beside the picture, or what they sum up
/// to; null where they are what is drawn.
[[nodiscard]] std::unique_ptr<AnswerModel> printedModel(const Exhibit &exhibit, Language language);

/// The columns of `model`, one of makeModel(), that the View names, in its order; none where it names
/// none, or those of a table that other pictures share and that has other rows.
[[nodiscard]] QList<int> chosenColumns(const Exhibit &exhibit, const AnswerModel &model);

/// What is drawn: at most `most` rows (less where the picture says so) of `rows`, which is `model`
/// or a proxy over it, with the texts that `picture` gives in place of the composed ones.
[[nodiscard]] ChartSeries seriesOf(const Exhibit &exhibit, const AnswerModel &model,
                                   const QAbstractItemModel &rows, const Picture &picture,
                                   int most);
/// As many rows as are usual for the kind, or as the picture asks for.
[[nodiscard]] ChartSeries seriesOf(const Exhibit &exhibit, const AnswerModel &model,
                                   const Picture &picture);

/// The rules that hold for all rows, a line each; the source of the figures; what else must be said.
[[nodiscard]] QStringList rulesOf(const Exhibit &exhibit, const AnswerModel &model);
[[nodiscard]] QString sourceOf(const Exhibit &exhibit, const AnswerModel &model);
[[nodiscard]] QList<Remark> remarksOf(const Exhibit &exhibit, const AnswerModel &model);

} // namespace podium
