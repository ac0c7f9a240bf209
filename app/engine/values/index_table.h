// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// What an index of others gives one model or country. Absent means that it was not read.
struct IndexEntry {
    std::string item;    ///< the model as that index calls it; empty of countries
    std::string lab;     ///< as that index calls it; may be empty
    std::string country; ///< Country::code; empty where it is not known
    std::optional<double> value;
    std::optional<double> low; ///< interval as printed
    std::optional<double> high;
    std::optional<int> rank; ///< as printed; absent: by value
};

/// An index of others, published without the scores behind it and on a scale of its own.
struct IndexTable {
    std::string id;
    std::string nameEn;
    std::string nameKo;
    std::string measuresEn; ///< what it is about, in a few words
    std::string measuresKo;
    std::string period; ///< the day, or the edition's year, as it says
    bool ofCountries = false;
    std::string source;
    std::string terms;
    std::string note;
    std::vector<IndexEntry> entries;
};

} // namespace podium
