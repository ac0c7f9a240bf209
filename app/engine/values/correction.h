// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace podium {

/// What somebody corrected about the figures for themselves. Where it is in force, it stands in
/// Dataset::corrections, so that whatever is shown can say so.
struct Correction {
    enum class Kind {
        LabCountry, ///< `value` is the country of the lab `subject`
        LabAlias,   ///< `value` is another name of the lab `subject`
        ModelAlias, ///< `value` is another name of the model `subject`
    };
    Kind kind = Kind::LabCountry;
    std::string subject;     ///< Lab::id or Model::id
    std::string value;       ///< Country::code or a name
    std::string before = {}; ///< of LabCountry: the country of the figures; empty: none. Filled in
                             ///< once it is in force

    bool operator==(const Correction &) const = default;
};

} // namespace podium
