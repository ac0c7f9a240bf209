// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/header_scale.h"

#include "app/data/importing/tables/cells/number_cell.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace podium {

namespace {

constexpr double kMostWhole = 1000; ///< beyond it stand years and numbers of questions

/// Reads along what may say a scale.
class ScaleReading final
{
public:
    explicit ScaleReading(std::string_view text)
        : m_rest(trimmedCell(text))
    {
    }

    template <std::size_t Size>
    bool skipOneOf(const std::array<std::string_view, Size> &words)
    {
        const auto *const word = std::ranges::find_if(
            words, [this](std::string_view each) { return m_rest.starts_with(each); });
        if (word == words.end())
            return false;
        m_rest = trimmedCell(m_rest.substr(word->size()));
        return true;
    }

    [[nodiscard]] std::optional<double> number()
    {
        double value = 0;
        const auto [end, error]
            = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (error != std::errc() || value < 0)
            return std::nullopt;
        m_rest = trimmedCell(m_rest.substr(static_cast<std::size_t>(end - m_rest.data())));
        return value;
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

constexpr auto kBetween = std::to_array<std::string_view>(
    {"-", "\xE2\x80\x93", "\xE2\x80\x94", "~", "to ", "bis ", "..", ",", ";"});
constexpr auto kWholeWords = std::to_array<std::string_view>(
    {"out of", "of", "max.", "max", "maximum", "von", "sur", "만점", "/"});
constexpr auto kPointWords = std::to_array<std::string_view>(
    {"점만점", "점 만점", "만점", "점", "points", "pts", "Punkte"});

std::optional<HeaderScale> scaleOf(double least, std::optional<double> most)
{
    if (!most || *most <= least || *most > kMostWhole || (least != 0 && least != 1))
        return std::nullopt;
    return HeaderScale{least, *most, {}};
}

/// Of what stands in brackets: "0-15", "out of 15", "/15", "15점 만점".
std::optional<HeaderScale> bracketScale(std::string_view inside)
{
    ScaleReading reading(inside);
    if (reading.skipOneOf(kWholeWords)) {
        const auto most = reading.number();
        (void)reading.skipOneOf(kPointWords);
        return reading.atEnd() ? scaleOf(0, most) : std::nullopt;
    }
    const auto first = reading.number();
    if (!first)
        return std::nullopt;
    if (reading.skipOneOf(kPointWords))
        return reading.atEnd() ? scaleOf(0, first) : std::nullopt;
    if (!reading.skipOneOf(kBetween))
        return std::nullopt;
    const auto most = reading.number();
    (void)reading.skipOneOf(kPointWords);
    return reading.atEnd() ? scaleOf(*first, most) : std::nullopt;
}

std::optional<HeaderScale> bracketedIn(std::string_view header)
{
    constexpr std::array<std::pair<char, char>, 2> kBrackets{{{'(', ')'}, {'[', ']'}}};
    for (const auto &[open, close] : kBrackets) {
        const auto start = header.rfind(open);
        const auto end = header.find(close, start == std::string_view::npos ? 0 : start);
        if (start == std::string_view::npos || end == std::string_view::npos || start == 0)
            continue;
        auto scale = bracketScale(header.substr(start + 1, end - start - 1));
        if (!scale)
            continue;
        const std::string_view after = trimmedCell(header.substr(end + 1));
        scale->name = trimmedCell(header.substr(0, start));
        if (!after.empty())
            (scale->name += ' ') += after;
        return scale;
    }
    return std::nullopt;
}

/// "Essay /10"; of "AIME 24/25" neither is a scale.
std::optional<HeaderScale> behindSlash(std::string_view header)
{
    const auto slash = header.rfind('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const std::string_view name = trimmedCell(header.substr(0, slash));
    if (name.empty() || (name.back() >= '0' && name.back() <= '9'))
        return std::nullopt;
    auto scale = bracketScale(header.substr(slash));
    if (scale)
        scale->name = name;
    return scale;
}

} // namespace

std::optional<HeaderScale> headerScale(std::string_view header)
{
    header = trimmedCell(header);
    auto scale = bracketedIn(header);
    return scale ? scale : behindSlash(header);
}

std::string withoutScale(std::string_view header)
{
    const auto scale = headerScale(header);
    return scale ? scale->name : std::string(header);
}

} // namespace podium
