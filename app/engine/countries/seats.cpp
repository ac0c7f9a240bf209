// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/seats.h"

#include "app/engine/ranking/selection.h"

#include <algorithm>

namespace podium {

namespace {

/// Adds a lab's seats.
void addSeats(std::vector<Seat> &seats, const Lab &lab, Seats rule)
{
    const auto begin = static_cast<std::ptrdiff_t>(seats.size());
    const auto add = [&seats, begin](std::string_view country) {
        if (!country.empty()
            && std::find_if(seats.begin() + begin, seats.end(),
                            [country](const Seat &seat) { return seat.country == country; })
                == seats.end())
            seats.push_back({country, 1});
    };
    add(lab.country);
    if (rule != Seats::Source)
        std::ranges::for_each(lab.otherCountries, add);
    const auto added = static_cast<std::ptrdiff_t>(seats.size()) - begin;
    if (added == 0)
        seats.push_back({kUnassigned, 1});
    for (std::ptrdiff_t i = 0; rule == Seats::Split && i < added; ++i)
        seats[static_cast<std::size_t>(begin + i)].share = 1.0 / static_cast<double>(added);
}

} // namespace

SeatTable::SeatTable(const Dataset &dataset, Seats seats)
    : m_unassigned{kUnassigned, 1}
{
    m_seats.reserve(dataset.labs.size());
    m_begins.reserve(dataset.labs.size() + 1);
    for (const Lab &lab : dataset.labs) {
        m_begins.push_back(m_seats.size());
        addSeats(m_seats, lab, seats);
    }
    m_begins.push_back(m_seats.size());
}

std::span<const Seat> SeatTable::of(std::optional<std::size_t> lab) const
{
    if (!lab)
        return {&m_unassigned, 1};
    const std::size_t begin = m_begins.at(*lab);
    return {&m_seats[begin], m_begins.at(*lab + 1) - begin};
}

} // namespace podium
