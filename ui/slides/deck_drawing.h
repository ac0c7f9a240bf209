// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/deck/deck.h"

#include <QtCore/QByteArray>

#include <memory>

namespace podium {

/// Decks for those who have no program for presentations, with pictures as windows draw them. Both
/// need a QApplication; "offscreen" will do.

/// Draws a deck a slide at a time, so that a window can do something else in between.
class SlideDrawing final
{
public:
    enum class Kind { Html, Pdf, PdfWithNotes };

    SlideDrawing(Deck deck, Kind kind);
    ~SlideDrawing();
    SlideDrawing(const SlideDrawing &) = delete;
    SlideDrawing &operator=(const SlideDrawing &) = delete;

    [[nodiscard]] Language language() const;
    /// False: all are drawn.
    [[nodiscard]] bool drawNext();
    /// The file, once all are drawn.
    [[nodiscard]] QByteArray bytes();

private:
    class Medium;
    class Page;
    class Pdf;

    std::unique_ptr<Medium> m_medium;
};

/// One page of HTML (deck_page.h).
[[nodiscard]] QByteArray deckHtml(const Deck &deck);
/// PDF of 16:9, fonts embedded; with notes each slide stands on a page of A4 above them, and notes
/// that do not fit run on.
[[nodiscard]] QByteArray deckPdf(const Deck &deck, bool notes);

} // namespace podium
