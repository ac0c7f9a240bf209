// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

#include <future>
#include <vector>

namespace podium {

/// What each ranked model is found by: its names, its lab's and its country's, one a line. Those
/// of a long ranking are composed on another thread, before anybody types.
class RankedSearch final
{
public:
    void setAnswer(const AnswerData &data);
    /// Of a row of the answer's ranking; an answer must be set.
    [[nodiscard]] const QString &text(int row) const;

private:
    using Texts = std::vector<QString>; ///< by row

    AnswerData m_data;
    mutable std::future<Texts> m_ahead;
    mutable Texts m_texts; ///< empty: not composed yet
};

} // namespace podium
