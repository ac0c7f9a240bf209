// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/package/office_file.h"
#include "app/models/language/language.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QRect>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <vector>

namespace podium {

/// What Podium last wrote of a figure.
struct WrittenFigure {
    QString slide; ///< id
    QString altText;
    QString dataHash;
    QByteArray view;
    QByteArray drawn;
    QByteArray setting;
};

/// A figure that stands on a slide.
struct FigureInFile {
    QString id = {};
    int slide = 0; ///< place in DeckInFile::slides
    const XmlNode *frame = nullptr;
    QString tags = {};  ///< part; empty: LibreOffice dropped it
    QString chart = {}; ///< part; empty: a table or a map
    QSize mapRoom = {}; ///< that a map was drawn for, in pixels; empty: it is none
    QByteArray view = {};
    QByteArray drawn = {};
    QByteArray setting = {}; ///< empty: it stands on a layout of ours
};

/// The element that names it and says what it shows.
[[nodiscard]] const XmlNode *nameOf(const FigureInFile &figure);
/// Where it stands, in pixels; empty: its slide says nowhere.
[[nodiscard]] QRect placeOf(const FigureInFile &figure);
/// What a table that stands there may take of its slide: down to where sources begin.
[[nodiscard]] QSize roomOf(const FigureInFile &figure);

struct SlideInFile {
    int number = 0; ///< from 1, as they are shown
    QString part;
    QString id; ///< of the story; empty: it is none of Podium's
};

/// A part that is no XML, so that nothing in it can be refreshed.
struct BrokenPart {
    int slide = 0; ///< number of the slide it is, or belongs to
    QString part;
    QString why;
};

/// What of a presentation is Podium's, wherever it was moved or copied to.
struct DeckInFile {
    QString item; ///< the part that holds the story; empty: there is none
    QByteArray story;
    Language language = Language::English;
    /// By id of the slide: place ("title", "subtitle", "source", "text", "notes") to text.
    QMap<QString, QMap<QString, QString>> texts;
    QMap<QString, WrittenFigure> written;
    QList<SlideInFile> slides;
    QList<FigureInFile> figures;
    QList<BrokenPart> broken;
};

/// Figures are found by their tags, then by the names of their shapes. One that was pasted from the
/// deck of another story, where it had the id of a figure here, gets an id of its own. `file` must
/// outlive it.
[[nodiscard]] DeckInFile deckInFile(const OfficeFile &file);

} // namespace podium
