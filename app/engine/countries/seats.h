// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

#include <span>
#include <string_view>
#include <vector>

namespace podium {

/// One country a model counts in.
struct Seat {
    std::string_view country; ///< ISO code; "ZZ" when nobody assigned one
    double share = 1;         ///< 1/k under Seats::Split, else 1
};

/// In which countries each lab's models count. Refers to the Dataset, which must outlive it.
class SeatTable final
{
public:
    SeatTable(const Dataset &dataset, Seats seats);

    /// At least one; the source's country first. A model without lab or country is unassigned.
    [[nodiscard]] std::span<const Seat> of(const Model &model) const { return of(model.lab); }
    [[nodiscard]] std::span<const Seat> of(std::optional<std::size_t> lab) const;

private:
    std::vector<Seat> m_seats;         ///< of one lab after the other
    std::vector<std::size_t> m_begins; ///< by lab, where its seats begin; one more for the end
    Seat m_unassigned;
};

} // namespace podium
