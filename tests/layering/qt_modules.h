// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace podium::layering {

/// Knows which module of Qt a header belongs to. `<QString>` compiles for every target that links
/// any module, so the spelling of an include alone does not tell.
class QtModules final
{
public:
    using Headers = std::map<std::string, std::set<std::string>, std::less<>>;

    /// Module name to the headers it has.
    explicit QtModules(Headers headers);

    /// Reads the folder that holds QtCore, QtGui and so on. Empty when there is no such folder.
    [[nodiscard]] static QtModules installedIn(const std::filesystem::path &folder);

    /// The modules of `QtCore/QString` or `QString`; none when it is not a header of Qt.
    [[nodiscard]] std::set<std::string> modulesOf(std::string_view header) const;

private:
    Headers m_headers;
};

} // namespace podium::layering
