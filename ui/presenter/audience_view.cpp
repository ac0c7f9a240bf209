// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/audience_view.h"

#include "ui/panels/elements/part.h"
#include "ui/presenter/above/overview_grid.h"
#include "ui/presenter/above/pick_panel.h"
#include "ui/presenter/above/receipt_panel.h"
#include "ui/presenter/slides/live_slide.h"
#include "ui/theme/fonts.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWordMilliseconds = 5000;

/// One colour, whatever the style sheet says of widgets.
class BlankSheet final : public QWidget
{
public:
    using QWidget::QWidget;
    Qt::GlobalColor colour = Qt::black;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), colour); }
};

QLabel *labelOn(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setStyleSheet(u"background: #1a2233; color: white; padding: 4px 12px;"_s);
    label->hide();
    return label;
}

} // namespace

AudienceView::AudienceView(SlidePictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_slide(new LiveSlide(this))
    , m_aside(new LiveSlide(this))
    , m_question(labelOn(this, u"question"_s))
    , m_move(new SlideMove(this))
    , m_receipt(new ReceiptPanel(this))
    , m_picks(new PickPanel(this))
    , m_overview(new OverviewGrid(pictures, this))
    , m_word(labelOn(this, u"word"_s))
    , m_blank(new BlankSheet(this))
{
    setObjectName(u"audience"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Slide"));
    m_blank->setObjectName(u"blank"_s);
    m_slide->hide();
    m_aside->hide();
    m_blank->hide();
    m_wordEnds.setSingleShot(true);
    m_wordEnds.setInterval(kWordMilliseconds);
    connect(&m_wordEnds, &QTimer::timeout, m_word, &QWidget::hide);
    listenTo(*m_slide);
    listenTo(*m_aside);
}

void AudienceView::listenTo(LiveSlide &slide)
{
    connect(&slide, &LiveSlide::receiptAsked, this, &AudienceView::receiptAsked);
    connect(&slide, &LiveSlide::clickedBeside, this, &AudienceView::clickedBeside);
}

LiveSlide &AudienceView::slide()
{
    return m_aside->isHidden() ? *m_slide : *m_aside;
}

void AudienceView::say(const QString &text)
{
    m_text = text;
    m_slide->hide();
    m_aside->hide();
    update();
}

void AudienceView::showSlide(const PresentedSlide &slide, int number, Language language,
                             bool moving)
{
    const SlideLook before = moving ? look() : SlideLook();
    m_text.clear();
    m_receipt->hide();
    m_aside->hide();
    m_question->hide();
    m_slide->setSlide(slide, number, language);
    m_slide->show();
    moveFrom(before, moving);
}

void AudienceView::showAside(const PresentedSlide &slide, const QString &question, int number,
                             Language language, bool moving)
{
    const SlideLook before = moving ? look() : SlideLook();
    m_receipt->hide();
    m_question->setText(question);
    m_aside->setSlide(slide, number, language);
    m_aside->show();
    m_aside->raise();
    m_question->show();
    m_question->raise();
    arrange();
    moveFrom(before, moving);
}

void AudienceView::hideAside()
{
    m_receipt->hide();
    m_aside->hide();
    m_question->hide();
    m_move->finish();
}

SlideLook AudienceView::look()
{
    m_move->finish();
    LiveSlide &shown = slide();
    if (shown.isHidden() || shown.width() < 2)
        return {};
    return {shown.grab(), shown.rows()};
}

void AudienceView::moveFrom(SlideLook before, bool moving)
{
    m_move->finish();
    if (moving && !before.picture.isNull() && isVisible())
        m_move->start(std::move(before), {slide().grab(), slide().rows()});
    m_move->stackUnder(m_receipt);
}

void AudienceView::tell(const QString &text)
{
    m_word->setText(text);
    m_word->setHidden(text.isEmpty());
    arrange();
    m_word->raise();
    m_wordEnds.start();
}

void AudienceView::setBlank(Talk::Blank blank)
{
    static_cast<BlankSheet *>(m_blank)->colour
        = blank == Talk::Blank::White ? Qt::white : Qt::black;
    m_blank->setVisible(blank != Talk::Blank::None);
    m_blank->raise();
    m_blank->update();
}

void AudienceView::showReceipt(const Receipt &receipt, const Theme &theme)
{
    m_receipt->open(receipt, theme, room());
}

bool AudienceView::takesKeys() const
{
    return m_picks->isVisible() || m_overview->isVisible();
}

bool AudienceView::closeTop()
{
    for (QWidget *top : {static_cast<QWidget *>(m_picks), static_cast<QWidget *>(m_overview),
                         static_cast<QWidget *>(m_receipt)}) {
        if (top->isHidden())
            continue;
        top->hide();
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

QPixmap AudienceView::picture()
{
    m_move->finish();
    return grab(room());
}

QRect AudienceView::room() const
{
    const QSize fits = QSize(16, 9).scaled(size(), Qt::KeepAspectRatio);
    return {QPoint((width() - fits.width()) / 2, (height() - fits.height()) / 2), fits};
}

void AudienceView::arrange()
{
    const QRect slide = room();
    for (QWidget *widget : {static_cast<QWidget *>(m_slide), static_cast<QWidget *>(m_aside),
                            static_cast<QWidget *>(m_move)})
        widget->setGeometry(slide);
    m_blank->setGeometry(rect());
    m_overview->setGeometry(rect());
    QFont font = textFont();
    font.setPixelSize(std::max(baseFontSize(), slide.height() / 40));
    for (QLabel *label : {m_question, m_word}) {
        label->setFont(font);
        label->adjustSize();
    }
    m_question->move(slide.right() - m_question->width(), slide.top());
    m_word->move(slide.center().x() - m_word->width() / 2, slide.bottom() - 2 * m_word->height());
    m_picks->setFont(font);
    const QSize picks(std::min(slide.width() - 40, 36 * font.pixelSize()), slide.height() * 3 / 5);
    m_picks->setGeometry(QRect(
        QPoint(slide.center().x() - picks.width() / 2, slide.top() + slide.height() / 8), picks));
}

void AudienceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_move->finish();
    m_receipt->hide();
    arrange();
}

void AudienceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_text.isEmpty())
        return;
    QFont font = textFont();
    font.setPixelSize(std::max(baseFontSize(), height() / 36));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(room().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace podium
