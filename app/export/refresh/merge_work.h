// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentence_reader.h"
#include "app/export/package/part_edits.h"
#include "app/export/refresh/chart_in_file.h"
#include "app/export/refresh/deck_in_file.h"
#include "app/export/refresh/fresh_deck.h"
#include "app/export/refresh/refresh_finding.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <map>
#include <optional>

namespace podium {

struct DeckMerge {
    const QByteArray &bytes;
    const QString &name; ///< of the file
    const OfficeFile &file;
    const DeckInFile &found;
    const FreshDeck &fresh;
};

/// What a merge has done to a presentation so far; shared by those that merge its figures and texts.
class MergeWork final
{
public:
    explicit MergeWork(const DeckMerge &asked)
        : merge(asked)
    {
    }

    /// Edits of a part; each part has one set of them.
    [[nodiscard]] PartEdits &edits(const QString &part);
    /// Whether it is there and its places are known.
    [[nodiscard]] bool isEditable(const QString &part);
    /// Another part in its place, unless it is the same.
    void put(const QString &part, const QByteArray &old, const QByteArray &now);
    /// All parts that are other than they were.
    [[nodiscard]] QMap<QString, QByteArray> changed() const;

    const DeckMerge &merge;
    QMap<QString, QByteArray> parts; ///< whole ones
    QSet<QString> left;              ///< ids of figures that were left alone
    QSet<QString> leftSlides;        ///< parts they stand on, whose words speak of them
    QList<RefreshFinding> findings;

    /// Knows all names and shipped claims; gathered when it is first asked for.
    [[nodiscard]] const SentenceReader &reader();

private:
    std::optional<SentenceReader> m_reader;
    std::map<QString, PartEdits> m_edits;
};

/// Gives a figure its new values, or says why it does not.
class FigureMerging final
{
public:
    explicit FigureMerging(MergeWork &work)
        : m_work(work)
    {
    }
    void refresh(const FigureInFile &figure);
    void addTwice(const FigureInFile &figure);

private:
    RefreshFinding &add(const FigureInFile &figure, RefreshFinding::State state);
    [[nodiscard]] RefreshFinding of(const FigureInFile &figure) const;
    void keep(const FigureInFile &figure, const QString &why);
    bool refreshChart(const FigureInFile &figure, const FreshFigure &fresh);
    bool mergeChart(const FigureInFile &figure, const FreshFigure &fresh, const XmlNode &tree,
                    const QString &book);
    bool rebuildChart(const FigureInFile &figure, const FreshFigure &fresh);
    void addWorkbookType();
    bool refreshTable(const FigureInFile &figure, const FreshFigure &fresh);
    bool refreshMap(const FigureInFile &figure, const FreshFigure &fresh);
    void refreshAltText(const FigureInFile &figure, const FreshFigure &fresh);
    void refreshTags(const FigureInFile &figure, const FreshFigure &fresh);

    MergeWork &m_work;
    QSet<QString> m_tagged;
    int m_books = 0;
};

/// Adds who moved, entered and left between what a chart keeps and what it would say now.
void addMoves(const ChartInFile &old, const NativeChart &now, const RefreshFinding &of,
              QList<RefreshFinding> &findings);

/// Gives a slide its new texts. `told`: what it should say; texts that somebody wrote stay, and
/// `told` then says what Podium last wrote there.
void mergeTexts(MergeWork &work, const SlideInFile &slide, DeckSlide &told);
/// Says of a slide that was pasted from another deck that its words stay.
void addForeignWords(MergeWork &work, const SlideInFile &slide);

} // namespace podium
