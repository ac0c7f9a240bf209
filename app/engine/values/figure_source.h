// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/date.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// One kind of figures that ships: what it holds, whose it is, of which days, on which terms, and
/// what must stand beside it.
struct FigureSource {
    /// Our words in both languages; proper names stay as they are.
    struct Words {
        std::string english;
        std::string korean;
    };

    std::string id; ///< stable: "funding_rounds"
    std::vector<std::string>
        files; ///< the first is the one that is counted; "snapshots/" is all in it
    Words name;
    Words holds;  ///< a sentence
    Words source; ///< empty where there is none
    Words terms;
    Words note;              ///< editions, and the way the figures took
    std::string attribution; ///< empty: that of the page each row names
    std::string link;
    Date collected;
    std::size_t rows = 0;
    std::optional<Date> first; ///< earliest day of the rows; absent where they have no days
    std::optional<Date> last;
    DatePrecision precision = DatePrecision::Unknown;
};

} // namespace podium
