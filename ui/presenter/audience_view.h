// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/presenter/talk.h"
#include "ui/presenter/slides/live_slide.h"
#include "ui/presenter/slides/presented_story.h"
#include "ui/presenter/slides/slide_move.h"
#include "ui/theme/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;

namespace podium {

class OverviewGrid;
class PickPanel;
class ReceiptPanel;
class SlidePictures;

/// What the audience sees: the slide on black, above it the answer to a question, above that what
/// was opened last, and above all a blank screen. It says what is shown and decides nothing.
class AudienceView final : public QWidget
{
    Q_OBJECT

public:
    AudienceView(SlidePictures &pictures, QWidget *parent = nullptr);

    /// Instead of slides, as long as there are none.
    void say(const QString &text);
    void showSlide(const PresentedSlide &slide, int number, Language language, bool moving);
    /// The answer to a question, with the question above it; the slide below stays as it is.
    void showAside(const PresentedSlide &slide, const QString &question, int number,
                   Language language, bool moving);
    void hideAside();
    /// A word at the lower edge, for a few seconds or until another.
    void tell(const QString &text);
    void setBlank(Talk::Blank blank);

    [[nodiscard]] LiveSlide &slide(); ///< the answer, where one is shown
    [[nodiscard]] PickPanel &picks() { return *m_picks; }
    [[nodiscard]] OverviewGrid &overview() { return *m_overview; }
    [[nodiscard]] ReceiptPanel &receipt() { return *m_receipt; }
    [[nodiscard]] SlideMove &move() { return *m_move; }
    void showReceipt(const Receipt &receipt, const Theme &theme);
    /// Keys are for what is open, but for Escape.
    [[nodiscard]] bool takesKeys() const;
    /// What lies on top of the slide; false: nothing does.
    bool closeTop();
    /// As it is seen, without what moves.
    [[nodiscard]] QPixmap picture();

Q_SIGNALS:
    void receiptAsked(const podium::ReceiptMaking &making);
    void clickedBeside();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect room() const; ///< of the slide
    [[nodiscard]] SlideLook look();
    void moveFrom(SlideLook before, bool moving);
    void arrange();
    void listenTo(LiveSlide &slide);

    LiveSlide *m_slide;
    LiveSlide *m_aside;
    QLabel *m_question;
    SlideMove *m_move;
    ReceiptPanel *m_receipt;
    PickPanel *m_picks;
    OverviewGrid *m_overview;
    QLabel *m_word;
    QWidget *m_blank;
    QString m_text;
    QTimer m_wordEnds;
};

} // namespace podium
