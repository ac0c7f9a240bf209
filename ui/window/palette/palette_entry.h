// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

namespace podium {

/// Something the palette finds and does.
struct PaletteEntry {
    /// Among equally good matches, the first kinds stand first.
    enum class Kind { Workspace, Country, Lab, Model, Picture, Command };

    Kind kind = Kind::Command;
    QString text;
    QString note;  ///< what it is, or the menu it stands in; beside the text
    QString keys;  ///< shortcut; may be empty
    QString names; ///< what else finds it: names in all languages, and words for the same thing
    std::function<void()> act;
    bool shown = true; ///< false: has to be brought back first, and stands behind what is shown
};

} // namespace podium
