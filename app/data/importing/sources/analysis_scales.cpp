// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/analysis_scales.h"

#include "app/data/files/number_text.h"

#include <cmath>
#include <vector>

namespace podium {

namespace {

constexpr double kMostPoints = 100;

void judgeColumn(const AnalysisColumn &column, const std::vector<int> &numbers,
                 std::vector<ImportedModel> &models, ImportFindings &findings)
{
    const bool points = 2 * column.beyond > column.numbers;
    if (points)
        findings.note(
            "scale", column.key,
            Error::tr("Most numbers are no shares of 1, so all of them are read as points "
                      "from -100 to 100."));
    for (std::size_t i = 0; i < models.size(); ++i) {
        std::erase_if(models[i].scores, [&](ImportedScore &score) {
            if (score.evaluation != column.evaluation.id)
                return false;
            const double value = score.score;
            score.score = points ? value / kMostPoints : value;
            const bool fits = points ? std::abs(value) <= kMostPoints : value >= 0 && value <= 1;
            if (!fits)
                findings.add(Finding::Severity::Warning, "range", numbers[i], column.key,
                             shortestText(value), Error::tr("%1 of %2 cannot be; it is left out."),
                             {shortestText(value), models[i].values.name});
            return !fits;
        });
    }
}

} // namespace

void judgeScales(const std::vector<AnalysisColumn> &columns, const std::vector<int> &numbers,
                 std::vector<ImportedModel> &models, ImportFindings &findings)
{
    for (const AnalysisColumn &column : columns) {
        if (column.mayBePoints && column.beyond > 0)
            judgeColumn(column, numbers, models, findings);
    }
}

} // namespace podium
