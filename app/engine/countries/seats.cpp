// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/seats.h"

#include "app/engine/ranking/selection.h"

#include <algorithm>

namespace podium {

namespace {

std::vector<Seat> seatsOf(const Lab &lab, Seats rule)
{
    std::vector<Seat> seats;
    const auto add = [&seats](std::string_view country) {
        if (!country.empty() && std::ranges::find(seats, country, &Seat::country) == seats.end())
            seats.push_back({country, 1});
    };
    add(lab.country);
    if (rule != Seats::Source)
        std::ranges::for_each(lab.otherCountries, add);
    if (seats.empty())
        return {{kUnassigned, 1}};
    if (rule == Seats::Split) {
        for (Seat &seat : seats)
            seat.share = 1.0 / static_cast<double>(seats.size());
    }
    return seats;
}

} // namespace

SeatTable::SeatTable(const Dataset &dataset, Seats seats)
    : m_unassigned{{kUnassigned, 1}}
{
    m_byLab.reserve(dataset.labs.size());
    for (const Lab &lab : dataset.labs)
        m_byLab.push_back(seatsOf(lab, seats));
}

const std::vector<Seat> &SeatTable::of(const Model &model) const
{
    return model.lab ? m_byLab.at(*model.lab) : m_unassigned;
}

} // namespace podium
