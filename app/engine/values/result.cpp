// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/values/result.h"

namespace podium {

std::string message(const Error &error)
{
    std::string out;
    for (std::size_t i = 0; i < error.text.size(); ++i) {
        const bool placeholder = error.text[i] == '%' && i + 1 < error.text.size()
            && error.text[i + 1] >= '1' && error.text[i + 1] <= '9';
        if (!placeholder) {
            out += error.text[i];
            continue;
        }
        const auto number = static_cast<std::size_t>(error.text[i + 1] - '1');
        out += number < error.arguments.size() ? error.arguments[number] : std::string();
        ++i;
    }
    return out;
}

} // namespace podium
