// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/column_model.h"

#include <optional>
#include <utility>

namespace podium {

/// A ColumnModel of what was found about an answer: empty until that is set, and again when the
/// answer goes.
template <typename Row, typename Found>
class FoundModel : public ColumnModel<Row>
{
public:
    using ColumnModel<Row>::ColumnModel;

    /// `found` is about the answer of `data`.
    void setFound(AnswerData data, std::optional<Found> found)
    {
        this->reset(std::move(data), [&] { m_found = std::move(found); });
    }
    [[nodiscard]] const std::optional<Found> &found() const { return m_found; }

protected:
    void forget() override { m_found = {}; }

    std::optional<Found> m_found;
};

} // namespace podium
