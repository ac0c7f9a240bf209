// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenter/slides/presented_story.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtGui/QPixmap>

namespace podium {

/// Small pictures of all slides, for the overview and for what comes next. Painted one after the
/// other while nothing else is to be done: painting has to happen on the thread of the window.
class SlidePictures final : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize kSize{800, 450};

    explicit SlidePictures(QObject *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }
    /// One more slide, with its steps.
    void add(const PresentedSlide &slide);
    void clear();
    /// Null as long as it is not painted; one that is asked for is painted first. -1: the slide as
    /// a whole.
    [[nodiscard]] QPixmap picture(int position, int step = -1);

Q_SIGNALS:
    void painted(int position, int step);

private:
    void paintOne();

    struct Entry {
        DeckSlide slide;
        int position = 0;
        int step = -1;
        QPixmap picture = {};
    };
    QList<Entry> m_entries; ///< each slide and, behind it, its steps
    int m_slides = 0;
    QTimer m_idle;
    int m_wanted = -1;
    Language m_language = Language::English;
};

} // namespace podium
