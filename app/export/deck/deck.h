// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>

namespace podium {

/// A column that a table leaves out, with a cell for each row.
struct DeckColumn {
    QString title;
    QStringList cells;
};

/// Rows for people, numbers to the right.
struct DeckTable {
    QStringList header;
    QList<bool> numbers; ///< one for each column
    QList<QStringList> rows;
    int rowsNotShown = 0;
    bool saysMore = false;          ///< the last of the rows says how many are not shown
    QList<int> columns = {};        ///< which of the model they are
    QList<int> modelRows = {};      ///< the same of the rows; a row that says more has none
    QList<DeckColumn> leftOut = {}; ///< for tables that were made with them
};

/// What stands on a slide beside its texts, with all it takes to make it anew.
struct DeckFigure {
    QString id;       ///< unique in the deck and kept over refreshes
    QString altText;  ///< what it shows, in words
    QByteArray view;  ///< JSON
    QString dataHash; ///< of the values shown
    QByteArray drawn; ///< JSON of what it was drawn with; empty: of what it is drawn with now
    QByteArray setting = {}; ///< JSON of its FigureSetting; empty: on layouts of our own
    std::variant<ChartSeries, DeckTable> content;
};

/// What differs at one step of a slide.
struct DeckStep {
    QString title;
    QStringList text;
    bool grey = true;               ///< all but those highlighted
    qsizetype figures = 2;          ///< so many of the slide's are shown
    QList<QStringList> highlighted; ///< keys of marks, by figure
    QList<QByteArray> views;        ///< JSON, by figure
};

/// The last one is for few rows, which would leave a slide empty in one form alone: the chart of them
/// above their table.
enum class SlideLayout {
    Title,
    Section,
    Chart,
    ChartAndText,
    TwoCharts,
    Table,
    Text,
    ChartAndTable
};

struct DeckSlide {
    QString id;
    SlideLayout layout = SlideLayout::Chart;
    QString title;
    QString subtitle;  ///< the rules
    QString source;    ///< in the footer
    QStringList text;  ///< paragraphs
    QStringList notes; ///< paragraphs
    QList<DeckFigure> figures;
    QString group;              ///< slides of one group that follow one another are a section
    bool appendix = false;      ///< behind the others, for questions
    QList<DeckStep> steps = {}; ///< none: it is told at once
    QString number = {};        ///< as it is printed; empty: its place in the deck
};

/// A presentation in one language, as its file will hold it.
struct Deck {
    QString title;
    Language language = Language::English;
    QDate made;       ///< day of the newest figures, so that the same figures are the same bytes
    QByteArray story; ///< JSON it was made from
    QList<DeckSlide> slides;
};

/// The slide as it stands at one of its steps.
[[nodiscard]] DeckSlide atStep(const DeckSlide &slide, qsizetype step);
/// Every step as a slide of its own, for what cannot step: "3.1", "3.2". Slides keep the numbers
/// they have when they are told.
[[nodiscard]] Deck inSteps(Deck deck);

} // namespace podium
