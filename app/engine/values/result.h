// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace podium {

/// Where in outside input something was found. Row 1 is the header; 0 means "not applicable".
struct Place {
    std::string file;
    int row = 0;
    std::string column;

    bool operator==(const Place &) const = default;
};

/// What went wrong with outside input. `text` is a whole English sentence with %1, %2, ... for
/// `arguments`; it is also the key under which the front ends look up its translation.
struct Error {
    enum class Kind { NotFound, Invalid, Unreadable, Empty, Stopped };

    /// Marks a text where it is raised, for lupdate; front ends translate what they show.
    [[nodiscard]] static constexpr const char *tr(const char *text) { return text; }

    Kind kind = Kind::Invalid;
    std::string text;
    std::vector<std::string> arguments;
    Place place;

    bool operator==(const Error &) const = default;
};

/// The sentence with its arguments filled in, without the place; English.
[[nodiscard]] std::string message(const Error &error);

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, std::string text,
                                                   std::vector<std::string> arguments = {},
                                                   Place place = {})
{
    return tl::unexpected<Error>(
        Error{kind, std::move(text), std::move(arguments), std::move(place)});
}

} // namespace podium
