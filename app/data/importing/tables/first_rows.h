// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace podium {

/// Which of a table's rows had an id first, without keeping any id twice.
class FirstRows final
{
public:
    explicit FirstRows(std::size_t rows)
        : m_slots(std::bit_ceil(2 * rows + 1))
    {
    }

    struct Found {
        std::size_t place; ///< of the model
        std::size_t row;
    };
    /// The model that had the id of the one in `row` before; else that one, which is about to stand
    /// at `place`.
    Found firstOf(const std::vector<ImportedModel> &models, std::size_t row, std::size_t place)
    {
        const std::string &id = models[row].values.id;
        const std::size_t hash = std::hash<std::string>()(id);
        const auto tag = static_cast<std::uint32_t>(hash >> 32);
        for (std::size_t at = hash;; ++at) {
            Slot &slot = m_slots[at & (m_slots.size() - 1)];
            if (!slot.used) {
                slot = {true, tag, static_cast<std::uint32_t>(place),
                        static_cast<std::uint32_t>(row)};
                return {place, row};
            }
            if (slot.tag == tag && models[slot.place].values.id == id)
                return {slot.place, slot.row};
        }
    }

private:
    struct Slot {
        bool used = false;
        std::uint32_t tag = 0;
        std::uint32_t place = 0;
        std::uint32_t row = 0;
    };
    std::vector<Slot> m_slots;
};

} // namespace podium
