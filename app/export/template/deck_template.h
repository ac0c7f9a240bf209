// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/package/office_file.h"
#include "app/export/template/theme_colours.h"

#include <QtCore/QList>
#include <QtCore/QRect>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace podium {

/// A placeholder of a layout; what the layout does not say is its master's.
struct TemplatePlace {
    QString type;   ///< as Office names it; empty: any content
    QString number; ///< its idx; empty: it has none
    QString name;
    QRect place; ///< in pixels of 9525 EMU; empty: nowhere
    double points = 18;
    bool styled = true;   ///< slides take size and colour of their text from the layout
    QString colour;       ///< of text that is not styled, "RRGGBB"; empty: nobody says
    bool upright = false; ///< letters below one another
};

/// Something that is drawn on the layout itself.
struct TemplatePanel {
    QRect place;
    std::optional<QString> colour; ///< nothing: a picture, or no fill
    bool filled = false;           ///< it hides what is below
};

struct TemplateLayout {
    QString part;
    QString name; ///< as people know it; a number is added where two have the same
    QString type; ///< as Office names it, may be empty
    int master = 0;
    QList<TemplatePlace> places;
    QList<TemplatePanel> panels;   ///< from the back to the front
    std::optional<QString> ground; ///< "RRGGBB"; nothing: a picture
    ThemeColours colours;
};

/// Something about a template that is worth saying.
struct TemplateNote {
    QString rule; ///< stable id, such as "sample-slides"
    QString text; ///< in the language of the reader
};

/// A company's presentation or template, as far as slides can be put on its layouts.
struct DeckTemplate {
    QString name;                           ///< of the file
    QString hash;                           ///< SHA-256 of its bytes
    std::shared_ptr<const OfficeFile> file; ///< never null
    QSize size;                             ///< of slides, in pixels of 9525 EMU
    QStringList masters;
    QList<TemplateLayout> layouts;
    QList<ThemeFonts> fonts; ///< by master
    QList<TemplateNote> notes;
};

} // namespace podium
