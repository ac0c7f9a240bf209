// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/judging/subjects.h"
#include "app/engine/claims/verdict.h"

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace podium {

/// Evaluates claims against one Dataset, which must outlive it. Answers are kept, so that claims
/// share those of equal Views; ranks in readings have the bounds of RankBounds::Overlap, because
/// simultaneous ones cost a simulation for each reading. Not for several threads at once.
class ClaimEvaluation final
{
public:
    explicit ClaimEvaluation(const Dataset &dataset);

    /// Fails when a claim names a subject, country, lab, snapshot, method or programme there is
    /// not. A View that cannot be answered makes its reading not applicable.
    [[nodiscard]] Result<ClaimResult> evaluate(const Claim &claim);

    /// Different Views answered so far.
    [[nodiscard]] std::size_t answers() const;

private:
    using Kept = std::pair<View, std::unique_ptr<const Result<Answer>>>;

    [[nodiscard]] const Result<Answer> &answerTo(const View &view);
    [[nodiscard]] Judgement judgementOf(const Claim &claim, const ClaimReading &reading);

    const Dataset &m_dataset;
    std::unordered_map<std::string, std::vector<Kept>> m_answers; ///< by snapshot
    SubjectMemory m_subjects;
};

} // namespace podium
