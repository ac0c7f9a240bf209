// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_findings.h"
#include "app/data/importing/import_input.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// One score as a harness or a leaderboard writes it, a share of 1.
struct MeasuredScore {
    std::string evaluation; ///< as the source names it
    double score = 0;
    std::optional<double> standardError = {};
    std::optional<int> questions = {};
    std::optional<int> repeats = {};
    double least = 0; ///< that it may be; -1 where wrong answers take points away
    bool lessIsBetter = false;
};

struct MeasuredModel {
    std::string name;
    std::string lab = {};
    std::string raw = {};
    std::vector<MeasuredScore> scores = {};
    std::optional<Date> day = {};          ///< it was measured on, or the record was made on
    std::optional<double> inputPrice = {}; ///< USD per million tokens
    std::optional<double> outputPrice = {};
};

/// Makes of measured models what they are to the ranking: scores of known evaluations become own runs, those
/// of others evaluations of one's own, with a method and a snapshot of the newest day that they tell. What only
/// resembles a known evaluation, as "GPQA" its Diamond, is of others, and a finding. Records of one model are
/// one model; of two scores of one evaluation the newer counts. Impossible errors, scores that are no shares
/// and those that count the other way than their evaluation are findings and left out.
void addMeasured(Import &import, const ImportInput &input, const std::vector<MeasuredModel> &models,
                 ImportFindings &findings);

/// The same of a file that holds some of the runs of a harness, whose other files are of the same snapshot
/// (run_days.h).
void addRuns(Import &import, const ImportInput &input, const std::vector<MeasuredModel> &models,
             const std::string &harness, ImportFindings &findings);

/// A metric that is a share of 1 and says how good a model is.
[[nodiscard]] bool isShareMetric(const QString &name);

/// An evaluation that is known in Elo points, whose scores are no shares.
[[nodiscard]] bool isElo(const std::string &evaluation, const Dataset &known);

} // namespace podium
