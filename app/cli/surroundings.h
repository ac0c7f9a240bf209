// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/engine/values/result.h"
#include "app/export/deck/deck.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QTextStream>

#include <functional>

namespace podium {

/// How a chart from the command line is drawn; main.cpp passes the drawing in, because the command
/// line itself knows no widget.
struct ChartOrder {
    ChartSeries series;
    /// The first rows only, where nobody asked for so many; null: all of them.
    std::function<ChartSeries(int rows)> first = {};
    Language language = Language::English;
    bool dark = false;
    QSize size;       ///< logical pixels
    double scale = 1; ///< PNG pixels per logical pixel
    QString file;     ///< .png, .svg or .pdf
};
using ChartDrawing = std::function<Result<void>(const ChartOrder &)>;

/// A deck for those who have no program for presentations, drawn by main.cpp as charts are.
struct DeckOrder {
    Deck deck;
    QString file; ///< .html or .pdf
    bool notes = false;
};
using DeckDrawing = std::function<Result<void>(const DeckOrder &)>;

/// Installs the translation of the texts for people; main.cpp knows where it stands.
using LanguageChoice = std::function<void(Language)>;

/// What a command works with besides its arguments.
struct Surroundings {
    QTextStream &out;
    QTextStream &err;
    const ChartDrawing &drawChart;
    const LanguageChoice &useLanguage;
    Language language = Language::English;
    Format format = Format::Table;
    DeckDrawing drawDeck = {};
};

} // namespace podium
