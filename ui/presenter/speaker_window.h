// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QSpinBox;
class QTextBrowser;

namespace podium {

class ElidedLabel;
class SlidePane;
struct Theme;

/// What the speaker sees: the slide, the next one, the notes in letters as large as wanted, and the
/// times. On a single screen the audience's own view stands in the place of the slide.
class SpeakerWindow final : public QWidget
{
    Q_OBJECT

public:
    struct Slide {
        QString position; ///< "3 of 8"
        QString state;    ///< what the audience sees instead of the slide; empty: the slide
        QString nextTitle;
        QStringList notes;
        QStringList broken; ///< what must not be said any more
    };
    struct Times {
        qint64 elapsed = 0;
        qint64 slot = 0; ///< 0: nobody said
        qint64 onSlide = 0;
        std::optional<qint64> planned;
        qint64 rehearsed = 0;
        bool tooLong = false; ///< as rehearsed
        bool paused = false;
    };

    explicit SpeakerWindow(const Theme &theme, QWidget *parent = nullptr);

    /// The audience's view stands here; null: it is elsewhere, and a picture of it is shown.
    void hold(QWidget *audience);
    void show(const Slide &slide);
    void showCurrent(const QPixmap &picture);
    void showNext(const QPixmap &picture);
    void show(const Times &times);
    void setSlot(qint64 milliseconds);
    using QWidget::show;

    /// In pixels; kept within what can be read and what fits.
    void setNotesSize(int pixels);
    [[nodiscard]] int notesSize() const { return m_notesSize; }
    [[nodiscard]] QString notesText() const;

Q_SIGNALS:
    void pauseAsked();
    void slotChosen(qint64 milliseconds);
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *rightColumn();
    [[nodiscard]] QWidget *timeLine();
    [[nodiscard]] QWidget *keys();
    [[nodiscard]] QWidget *controls();
    void writeNotes();

    const Theme &m_theme;
    QWidget *m_place; ///< of the slide, or of the audience's view
    SlidePane *m_current;
    SlidePane *m_next;
    ElidedLabel *m_nextTitle;
    QTextBrowser *m_notes;
    QLabel *m_elapsed;
    QLabel *m_clock;
    QLabel *m_onSlide;
    QLabel *m_plan;
    QLabel *m_position;
    QLabel *m_state;
    QPushButton *m_pause;
    QSpinBox *m_slot;
    Slide m_slide;
    int m_notesSize;
};

} // namespace podium
