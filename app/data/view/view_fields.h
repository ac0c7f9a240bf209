// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/limits.h"
#include "app/engine/values/view.h"

#include <QtCore/QString>

#include <limits>

namespace podium {

/// Least and most of a number in a View, or of the texts in a list, both allowed.
struct FieldRange {
    double least = 0;
    double most = kMostNumber;
};

/// All keys of a View, for the writer and the reader alike, so that they cannot disagree.
template <typename AnyView, typename Fields>
// NOLINTNEXTLINE(readability-function-size): a list, a line a key
void visitFields(AnyView &view, Fields &fields)
{
    fields.group(QStringLiteral("data"));
    fields.value(QStringLiteral("snapshot"), view.snapshot);
    fields.value(QStringLiteral("asOf"), view.asOf);
    fields.group(QStringLiteral("method"));
    fields.value(QStringLiteral("id"), view.method);
    fields.value(QStringLiteral("normalisation"), view.choice.normalisation);
    fields.value(QStringLiteral("aggregation"), view.choice.aggregation);
    fields.value(QStringLiteral("weights"), view.choice.weights);
    fields.value(QStringLiteral("missing"), view.choice.missing);
    fields.value(QStringLiteral("winsorised"), view.choice.winsorised, {0, 0.25});
    fields.value(QStringLiteral("estimated"), view.estimated);
    fields.value(QStringLiteral("laterScores"), view.laterScores);
    fields.value(QStringLiteral("tieTolerance"), view.tieTolerance, {0, 100});
    fields.group(QStringLiteral("whom"));
    fields.value(QStringLiteral("folding"), view.folding);
    fields.value(QStringLiteral("include"), view.include);
    fields.value(QStringLiteral("exclude"), view.exclude);
    fields.value(QStringLiteral("labs"), view.labs);
    fields.value(QStringLiteral("openWeights"), view.openWeights);
    fields.value(QStringLiteral("reasoning"), view.reasoning);
    fields.value(QStringLiteral("releasedFrom"), view.releasedFrom);
    fields.value(QStringLiteral("overParameters"), view.overParameters);
    fields.value(QStringLiteral("mostParameters"), view.mostParameters);
    fields.value(QStringLiteral("overPrice"), view.overPrice);
    fields.value(QStringLiteral("mostPrice"), view.mostPrice);
    fields.value(QStringLiteral("text"), view.text);
    fields.group(QStringLiteral("countries"));
    fields.value(QStringLiteral("rule"), view.countingRule);
    fields.value(QStringLiteral("otherRule"), view.otherRule);
    fields.value(QStringLiteral("top"), view.top, {1, 1'000'000});
    fields.value(QStringLiteral("seats"), view.seats);
    fields.value(QStringLiteral("withoutBestLab"), view.withoutBestLab);
    fields.value(QStringLiteral("correctChoice"), view.correctChoice);
    fields.group(QStringLiteral("certainty"));
    fields.value(QStringLiteral("of"), view.certainty.of);
    fields.value(QStringLiteral("eloAsTasks"), view.certainty.eloAsTasks);
    fields.value(QStringLiteral("level"), view.certainty.level, {0.5, 0.999});
    fields.value(QStringLiteral("withinShare"), view.certainty.withinShare, {0, 1});
    fields.value(QStringLiteral("correlation"), view.certainty.correlation, {0, 0.95});
    fields.value(QStringLiteral("draws"), view.certainty.draws, {1, 1'000'000});
    fields.value(QStringLiteral("seed"), view.certainty.seed,
                 {0, std::numeric_limits<unsigned>::max()});
    fields.value(QStringLiteral("rankBounds"), view.certainty.rankBounds);
    fields.value(QStringLiteral("shown"), view.certainty.shown);
    fields.group(QStringLiteral("robustness"));
    fields.value(QStringLiteral("vary"), view.robustness.vary);
    fields.value(QStringLiteral("weights"), view.robustness.weights);
    fields.value(QStringLiteral("concentration"), view.robustness.concentration, {1, 1'000'000});
    fields.value(QStringLiteral("by"), view.robustness.by);
    fields.value(QStringLiteral("leaveOut"), view.robustness.leaveOut);
    fields.value(QStringLiteral("draws"), view.robustness.draws, {100, 1'000'000});
    fields.value(QStringLiteral("sobol"), view.robustness.sobol);
    fields.group(QStringLiteral("comparing"));
    fields.value(QStringLiteral("items"), view.comparing.items, {0, kMostCompared});
    fields.value(QStringLiteral("neighbours"), view.comparing.neighbours, {0, 1000});
    fields.value(QStringLiteral("snapshot"), view.comparing.snapshot);
    fields.value(QStringLiteral("from"), view.comparing.from);
    fields.value(QStringLiteral("to"), view.comparing.to);
    fields.group(QStringLiteral("trends"));
    fields.value(QStringLiteral("by"), view.trends.by);
    fields.value(QStringLiteral("reference"), view.trends.reference);
    fields.value(QStringLiteral("items"), view.trends.items);
    fields.value(QStringLiteral("folded"), view.trends.folded);
    fields.value(QStringLiteral("joined"), view.trends.joined);
    fields.group(QStringLiteral("money"));
    fields.value(QStringLiteral("labs"), view.money.labs);
    fields.value(QStringLiteral("countries"), view.money.countries);
    fields.value(QStringLiteral("kinds"), view.money.kinds);
    fields.value(QStringLiteral("from"), view.money.from);
    fields.value(QStringLiteral("to"), view.money.to);
    fields.value(QStringLiteral("currency"), view.money.currency);
    fields.value(QStringLiteral("rateDate"), view.money.rateDate);
    fields.value(QStringLiteral("real"), view.money.real);
    fields.value(QStringLiteral("per"), view.money.per);
    fields.value(QStringLiteral("sum"), view.money.sum);
    fields.value(QStringLiteral("payers"), view.money.payers);
    fields.value(QStringLiteral("programmeKinds"), view.money.programmeKinds);
    fields.value(QStringLiteral("eventKinds"), view.money.eventKinds);
    fields.value(QStringLiteral("figureKinds"), view.money.figureKinds);
    fields.value(QStringLiteral("indexBy"), view.money.indexBy);
    fields.value(QStringLiteral("basis"), view.money.basis);
    fields.value(QStringLiteral("profile"), view.money.profile);
    fields.group(QStringLiteral("reference"));
    fields.value(QStringLiteral("model"), view.reference);
    fields.group(QStringLiteral("picture"));
    fields.value(QStringLiteral("kind"), view.picture.kind);
    fields.value(QStringLiteral("title"), view.picture.title);
    fields.value(QStringLiteral("subtitle"), view.picture.subtitle);
    fields.value(QStringLiteral("source"), view.picture.source);
    fields.value(QStringLiteral("note"), view.picture.note);
    fields.value(QStringLiteral("logarithmic"), view.picture.logarithmic);
    fields.value(QStringLiteral("radar"), view.picture.radar);
    fields.value(QStringLiteral("beside"), view.picture.beside);
    fields.value(QStringLiteral("rows"), view.picture.rows, {0, 10'000});
    fields.value(QStringLiteral("model"), view.picture.model);
    fields.value(QStringLiteral("highlighted"), view.picture.highlighted, {0, kMostHighlighted});
    fields.value(QStringLiteral("greyRest"), view.picture.greyRest);
    fields.value(QStringLiteral("annotations"), view.picture.annotations, {0, kMostAnnotations});
    fields.value(QStringLiteral("columns"), view.picture.columns, {0, kMostColumns});
    fields.value(QStringLiteral("width"), view.picture.width, {1, 16384});
    fields.value(QStringLiteral("height"), view.picture.height, {1, 16384});
}

/// The same of one annotation, as the group `name`.
template <typename AnyAnnotation, typename Fields>
void visitAnnotation(AnyAnnotation &annotation, const QString &name, Fields &fields)
{
    fields.group(name);
    fields.value(QStringLiteral("kind"), annotation.kind);
    fields.value(QStringLiteral("text"), annotation.text);
    fields.value(QStringLiteral("value"), annotation.value, {-kMostNumber, kMostNumber});
    fields.value(QStringLiteral("otherValue"), annotation.otherValue, {-kMostNumber, kMostNumber});
    fields.value(QStringLiteral("day"), annotation.day);
    fields.value(QStringLiteral("otherDay"), annotation.otherDay);
    fields.value(QStringLiteral("item"), annotation.item);
    fields.value(QStringLiteral("otherItem"), annotation.otherItem);
}

} // namespace podium
