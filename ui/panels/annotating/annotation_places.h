// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"
#include "ui/panels/annotating/annotation_preview.h"

#include <QtCore/QPointF>

#include <optional>

namespace podium {

class ChartWidget;

// What places on a drawn chart mean for annotations. Points are those of its scene.

/// Which axis a pointer is on.
enum class AnnotatedAxis { Values, Days };

/// The axis whose numbers stand under the point; `anywhere`: in the plot that of values counts, too.
[[nodiscard]] std::optional<AnnotatedAxis> axisUnder(ChartWidget &chart, QPointF point,
                                                     bool anywhere);
/// A line at `to`, or a band where `from` is far enough away; nothing where the axis has no value.
[[nodiscard]] std::optional<Annotation> annotationBetween(ChartWidget &chart, QPointF from,
                                                          QPointF to, AnnotatedAxis axis);
/// The one of a band whose edge or whole was dragged from `from` to `to`, or of a line put at `to`.
[[nodiscard]] Annotation movedAnnotation(ChartWidget &chart, const Annotation &annotation,
                                         const QRectF &shape, QPointF from, QPointF to);

/// The mark a pointer is at or beside, not just in the row of; null beside all.
[[nodiscard]] const ChartMark *markUnder(ChartWidget &chart, QPointF point);
/// Where a line from or to this mark begins; absent where it is not drawn.
[[nodiscard]] std::optional<QPointF> endOf(ChartWidget &chart, const QString &key);
/// "−4.3"; empty where a number would say too much.
[[nodiscard]] QString differenceBetween(ChartWidget &chart, const QString &from, const QString &to,
                                        Language language);

/// How an annotation on an axis would look, with the value it would have.
[[nodiscard]] AnnotationPreview::Shown previewBetween(ChartWidget &chart, QPointF from, QPointF to,
                                                      AnnotatedAxis axis, Language language);
[[nodiscard]] QString placeText(const Annotation &annotation, const QLocale &locale,
                                Language language);

} // namespace podium
