// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/story/story_telling.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <atomic>
#include <memory>

class QWidget;

namespace podium {

class SlideDrawing;
class Desk;
class MessageBar;
class Saving;
class StoryDesk;
struct Story;
struct StoryExport;

/// Saves stories as presentations, PDF or web pages, in a language of their own. Figures are asked
/// for and files written off the UI thread; pictures are drawn one slide at a time. How far it is
/// stands in a bar, which can cancel it.
class StorySaving final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. The bar stands in `window`, which is its parent.
    StorySaving(Desk &desk, const StoryDesk &stories, Saving &saving, QWidget &window);
    ~StorySaving() override;

    /// Asks where to, and saves the story that is worked on. While one is being saved, nothing
    /// happens.
    void save(const QString &ending, Language language);
    /// The same of one as somebody decided about it.
    void save(const StoryExport &decided);
    /// Nothing is written any more.
    void stop();
    [[nodiscard]] MessageBar &bar() { return *m_bar; }
    void translate();

Q_SIGNALS:
    void told(const QString &what);

private:
    struct Made;

    [[nodiscard]] QString choose(const QString &ending, const Story &story, Language language);
    template <typename Work>
    void begin(const QString &file, const Story &story, Work work);
    void take(const Made &made);
    void end();
    void drawNext();
    void finish(const Result<void> &written);
    void tellShare();

    Desk &m_desk;
    const StoryDesk &m_stories;
    Saving &m_saving;
    QString m_file; ///< that is being written; empty: none
    bool m_notes = false;
    int m_slides = 0;
    qsizetype m_broken = 0; ///< sentences that do not hold
    std::shared_ptr<std::atomic<int>> m_done;
    std::unique_ptr<SlideDrawing> m_drawing;
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< of the one that is saved
    MessageBar *m_bar;
    QTimer m_look; ///< how far it is
    QTimer m_next; ///< slide to draw
};

} // namespace podium
