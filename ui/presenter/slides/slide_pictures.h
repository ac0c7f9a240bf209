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
    /// One more slide.
    void add(const PresentedSlide &slide);
    void clear();
    /// Null as long as it is not painted; one that is asked for is painted first.
    [[nodiscard]] QPixmap picture(int position);

Q_SIGNALS:
    void painted(int position);

private:
    void paintOne();

    struct Entry {
        DeckSlide slide;
        QPixmap picture;
    };
    QList<Entry> m_entries;
    QTimer m_idle;
    int m_wanted = -1;
    Language m_language = Language::English;
};

} // namespace podium
