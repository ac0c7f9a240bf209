// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/ground_colours.h"
#include "app/models/language/language.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QRect>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <optional>

namespace podium {

struct DeckFigure;
struct DeckSlide;
struct NativeChart;

/// Where something of a slide stands, and which placeholder of its layout it fills.
struct SlidePlace {
    int role = 0;        ///< 0: the title; else a PlaceNumber
    QString type = {};   ///< of the placeholder, as Office names it; empty: any content
    QString number = {}; ///< its idx; empty: it has none
    QString name = {};
    QRect place = {};  ///< in pixels of 9525 EMU; of texts in placeholders: as the layout has it
    double points = 0; ///< size of its text; 0: it fits whatever is written there
    bool styled
        = true; ///< the layout gives size and colour to what is written there; else texts say
    QString colour = {}; ///< theirs, "RRGGBB"; empty: as it comes
    bool own = false;    ///< the layout has no place for it: a shape of the slide's own
    bool moved = false;  ///< a placeholder that stands elsewhere on the slide than on its layout
};

/// How a slide of one form is laid out.
struct SlidePlan {
    QString layout; ///< part
    QList<SlidePlace> places;
    GroundColours colours;
    bool pictured
        = false; ///< behind figures is a picture, whose colours nobody knows: they get a plain ground
    bool foreign = false; ///< a layout of somebody else's
    bool sized = false; ///< figures are laid out for the places here, not for a whole slide of ours

    /// Of the first or second figure; empty where there is none.
    [[nodiscard]] QRect figurePlace(qsizetype figure) const;
};

/// What a figure is drawn for: kept in the file, so that a refresh draws it the same way.
struct FigureSetting {
    GroundColours colours = {};
    QSize room = {}; ///< empty: that of our own layouts
};

[[nodiscard]] FigureSetting settingOf(const SlidePlan &plan, qsizetype figure);
/// {"ground": ..., "roles": ..., "room": [584, 410]}; empty: our own.
[[nodiscard]] QByteArray toJson(const FigureSetting &setting);
[[nodiscard]] FigureSetting figureSetting(const QByteArray &json);

/// The chart that Office draws of a figure, in the colours and sizes of text of where it stands;
/// nothing for a table and for a map, which is drawn in shapes.
[[nodiscard]] std::optional<NativeChart> chartOf(const DeckFigure &figure, Language language);
/// The same, but of a map the bars of its countries, which decks had before maps were drawn.
[[nodiscard]] std::optional<NativeChart> barsOf(const DeckFigure &figure, Language language);
/// Smaller letters where a chart has less room, in pixels, than on a layout of ours.
void fitChart(NativeChart &chart, QSize room);
/// Takes away rows of tables that have no room where they stand; the notes say how many.
void fitTables(DeckSlide &slide);

} // namespace podium
