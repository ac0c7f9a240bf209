// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/qt_modules.h"

#include <cstddef>
#include <system_error>
#include <utility>

namespace podium::layering {

namespace fs = std::filesystem;

QtModules::QtModules(Headers headers)
    : m_headers(std::move(headers))
{
}

QtModules QtModules::installedIn(const fs::path &folder)
{
    Headers headers;
    std::error_code none;
    for (const fs::directory_entry &module : fs::directory_iterator(folder, none)) {
        if (!module.is_directory())
            continue;
        std::set<std::string> &names = headers[module.path().filename().string()];
        for (const fs::directory_entry &header : fs::directory_iterator(module))
            names.insert(header.path().filename().string());
    }
    return QtModules(std::move(headers));
}

std::set<std::string> QtModules::modulesOf(std::string_view header) const
{
    const std::size_t slash = header.find('/');
    if (slash != std::string_view::npos) {
        const auto module = m_headers.find(header.substr(0, slash));
        return module == m_headers.end() ? std::set<std::string>() : std::set{module->first};
    }
    std::set<std::string> found;
    for (const auto &[module, names] : m_headers) {
        if (names.contains(std::string(header)))
            found.insert(module);
    }
    return found;
}

} // namespace podium::layering
