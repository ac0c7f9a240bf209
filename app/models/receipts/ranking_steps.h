// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/receipts/steps.h"
#include "app/models/tables/answer_model.h"

#include <QtCore/QCoreApplication>

namespace podium {

/// How the numbers of one line of a ranking come about, with the numbers they come from. Empty
/// where a number was read and not computed. Holds references: `data` and `line` must outlive it.
class RankingSteps final
{
    Q_DECLARE_TR_FUNCTIONS(podium::RankingSteps)

public:
    RankingSteps(const AnswerData &data, const RankedModel &line);

    [[nodiscard]] Steps rank() const;
    [[nodiscard]] Steps worldRank() const;
    /// A line for each evaluation, then what they sum up to.
    [[nodiscard]] Steps index() const;
    /// What one evaluation of the line adds to it.
    [[nodiscard]] Steps part(const IndexPart &part) const;
    [[nodiscard]] Steps interval() const;
    [[nodiscard]] Steps published() const;
    [[nodiscard]] QString ofReference(const QString &step) const;
    [[nodiscard]] Steps ratio() const;
    [[nodiscard]] Steps difference() const;
    [[nodiscard]] Steps price() const;

private:
    [[nodiscard]] const Model &model() const;
    [[nodiscard]] QString partText(const IndexPart &part) const;
    [[nodiscard]] QString number(double value) const;

    const AnswerData &m_data;
    const RankedModel &m_line;
};

} // namespace podium
