// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// "open" and "closed": the groups of TrendGroup::Openness.
inline constexpr std::string_view kOpen = "open";
inline constexpr std::string_view kClosed = "closed";

/// A ranked model on the axis of time.
struct DatedLine {
    std::size_t line = 0; ///< position in Answer::ranking
    Date released;
};

/// A group's models in order of date; of one day best first.
struct DatedGroup {
    std::string group; ///< country code, lab id, "open" or "closed"
    std::vector<DatedLine> lines;
    /// Days on which the group released models that have no index, or only the source's estimate,
    /// in order. Each may have stood as high as any that was measured later.
    std::vector<Date> unmeasured;
};

/// The ranked models of one answer, by group.
struct DatedGroups {
    Date lastDay;                   ///< the snapshot's, or the View's `asOf` if that is earlier
    std::vector<DatedGroup> groups; ///< by group; none is empty
    int withoutDate = 0;  ///< ranked models without a release date up to the last day, left out
    int withoutGroup = 0; ///< dated ones whose lab, or whose openness, is not known, left out
    int unmeasured = 0;   ///< models released by the last day without an index, or only estimated
};

/// Groups what `answer`, which must rank every variant, ranks. By country a lab counts as View::seats says, without a country as "ZZ".
[[nodiscard]] DatedGroups datedGroups(const Dataset &dataset, const Answer &answer, TrendGroup by);

/// One group's highest index over time: the lines that beat all before them, in order of date. An
/// index that only equals the highest is no step.
struct GroupFrontier {
    std::string group;
    std::vector<DatedLine> steps;
    /// From this day on the frontier may have been higher: a model that nobody measured, or whose
    /// index is only estimated, was out. Absent: all were measured.
    std::optional<Date> atLeastSince;
    int unmeasured = 0; ///< such models
};

struct Frontiers {
    Date lastDay;
    std::vector<GroupFrontier> groups; ///< highest last step first
    int withoutDate = 0;
    int withoutGroup = 0;
    int unmeasured = 0; ///< of all that pass the filters, released by the last day
};

/// The running maximum of the index by release date within the one snapshot, and so the one method,
/// of a View, by View::trends.by. Every variant counts however the View folds, for a folded ranking
/// lacks former leaders; the answer's money is that of all years. Fails as answer() does.
[[nodiscard]] Result<Answered<Frontiers>> frontiers(const Dataset &dataset, const View &view);
/// The same of an answer at hand, which must rank every variant.
[[nodiscard]] Frontiers frontiersOf(const Dataset &dataset, const Answer &answer);

} // namespace podium
