// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"

#include <QtWidgets/QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace podium {

class AnnotateMenu;
class Card;
class ChartWidget;
class Desk;
class MenuButton;
class PictureMenu;

/// A chart in a card, with "Export". It draws what its reader reads, as many rows as fit, and
/// reads again when the answer, the order, the size, the language or the theme changes.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        /// Reads at most so many rows, with all texts.
        std::function<ChartSeries(int mostMarks)> read;
        /// Keys of the marks of the chosen model.
        std::function<QStringList()> highlighted;
        QString fileStem; ///< of exported files, e.g. "countries"
        bool ofDesk
            = true; ///< what is highlighted is the desk's choice, so nothing while it has none
    };

    ChartCard(Desk &desk, Content content, QWidget *parent = nullptr);

    [[nodiscard]] Card &card() { return *m_card; }
    [[nodiscard]] ChartWidget &chart() { return *m_chart; }
    /// What "Export" does.
    [[nodiscard]] PictureMenu &pictures() { return *m_pictures; }
    /// What a person can write on the chart.
    [[nodiscard]] AnnotateMenu &annotations() { return *m_annotations; }

    /// At once or, while a value is dragged and nobody sees the chart, after that.
    void refresh();
    /// Said beside the card's title, before what the picture itself has no room to say.
    void setNote(const QString &note);
    /// What the menu of a mark offers before what can be written on the chart.
    void setMarkActions(std::function<void(QMenu &, const QString &key)> actions)
    {
        m_markActions = std::move(actions);
    }
    void fillMarkMenu(QMenu &menu, const QString &key);
    /// Asks anew what is highlighted.
    void highlight();
    /// Keys of what is chosen; nothing while the desk has no choice that it shows.
    [[nodiscard]] QStringList highlightedKeys() const;
    /// Places "Export" after the tools that were added so far.
    void addExport();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void followDesk();
    [[nodiscard]] ChartSeries seriesFor(QSizeF size) const;
    [[nodiscard]] ChartLook exportLook() const;
    [[nodiscard]] QString fileName() const;
    void showNote();
    void showMenu(const QPoint &position);
    void showMarkMenu(const QString &key, const QPoint &position);
    void addAnnotate(QMenu &menu, const QString &mark);
    void translate();

    Desk &m_desk;
    Content m_content;
    Card *m_card;
    ChartWidget *m_chart;
    MenuButton *m_export;
    PictureMenu *m_pictures;
    AnnotateMenu *m_annotations;
    std::function<void(QMenu &, const QString &key)> m_markActions;
    QString m_note;
    bool m_outdated = false; ///< something changed that was not drawn
};

} // namespace podium
