// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// Relationships of a slide to the parts of its figures.
struct FigureRelations {
    QString chart; ///< empty: a table, which stands in the slide itself
    QString tags;
};

/// A slide: texts in the places of its layout, figures with their alternative texts.
[[nodiscard]] QByteArray slidePart(const DeckSlide &slide, Language language,
                                   const QList<FigureRelations> &relations);
[[nodiscard]] QByteArray notesPart(const DeckSlide &slide, Language language);
/// What a figure carries wherever its slide is copied to.
[[nodiscard]] QByteArray tagsPart(const DeckFigure &figure, Language language);

/// "Podium chart rank-1"
[[nodiscard]] QString shapeName(const DeckFigure &figure);

} // namespace podium
