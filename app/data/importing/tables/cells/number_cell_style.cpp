// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell says about points and commas.
#include "app/data/importing/tables/cells/number_cell.h"

#include <string_view>

namespace podium {

namespace {

/// The digits and marks a number begins with, without sign and currency.
std::string_view firstToken(std::string_view text)
{
    text = trimmedCell(text);
    const auto start = text.find_first_of("0123456789");
    if (start == std::string_view::npos)
        return {};
    text = text.substr(start);
    const auto end = text.find_first_not_of("0123456789.,'");
    text = text.substr(0, end);
    while (!text.empty() && (text.back() < '0' || text.back() > '9'))
        text.remove_suffix(1);
    return text;
}

/// "1.234.567" has thousands, "0.850" and "12.5" a decimal mark, "1.234" may have either.
StyleEvidence evidenceOf(std::string_view token, char mark, StyleEvidence decimal,
                         StyleEvidence groups, StyleEvidence either)
{
    const auto first = token.find(mark);
    if (token.find(mark, first + 1) != std::string_view::npos)
        return groups;
    const bool mayGroup
        = token.size() - first - 1 == 3 && first >= 1 && first <= 3 && token[0] != '0';
    return mayGroup ? either : decimal;
}

} // namespace

StyleEvidence styleEvidence(std::string_view text)
{
    const std::string_view token = firstToken(text);
    const auto point = token.rfind('.');
    const auto comma = token.rfind(',');
    constexpr auto kNone = std::string_view::npos;
    if (point == kNone && comma == kNone)
        return StyleEvidence::None;
    if (point != kNone && comma != kNone)
        return point > comma ? StyleEvidence::Point : StyleEvidence::Comma;
    return point != kNone ? evidenceOf(token, '.', StyleEvidence::Point, StyleEvidence::Comma,
                                       StyleEvidence::PointOrGroups)
                          : evidenceOf(token, ',', StyleEvidence::Comma, StyleEvidence::Point,
                                       StyleEvidence::CommaOrGroups);
}

} // namespace podium
