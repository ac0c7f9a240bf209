// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace podium::layering {

/// A file and the files it includes, all relative to the source root.
struct SourceFile {
    std::string path;
    std::vector<std::string> includes;
};

/// Which room includes which. x.h and x.cpp are one room, "x". A source without a header of its name
/// continues what it includes first: it belongs to that room, if that is in the same folder.
using Rooms = std::map<std::string, std::set<std::string>>;
[[nodiscard]] Rooms roomsOf(const std::vector<SourceFile> &files);

/// One line for each set of rooms that include one another, with a shortest way around through the
/// first of them: "a -> b -> a (of 3 rooms)".
[[nodiscard]] std::string circlesIn(const Rooms &rooms);

} // namespace podium::layering
