// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/story/story_telling.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <atomic>
#include <memory>

namespace podium {

class SlideDrawing;
class Desk;
class Saving;
class StoryDesk;

/// Saves the story that is worked on as a presentation, PDF or web page, in a language of its own.
/// Figures are asked for and files written off the UI thread; pictures are drawn one slide at a
/// time. How far it is, is told.
class StorySaving final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    StorySaving(Desk &desk, const StoryDesk &stories, Saving &saving, QObject *parent);
    ~StorySaving() override;

    /// Asks where to. While a story is being saved, nothing happens.
    void save(const QString &ending, Language language);

Q_SIGNALS:
    void told(const QString &what);

private:
    struct Made;

    void begin(const QString &file, bool notes, Language language);
    void take(const Made &made);
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
    QTimer m_look; ///< how far it is
    QTimer m_next; ///< slide to draw
};

} // namespace podium
