// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/story/slide_bar.h"

#include "app/models/language/local_text.h"
#include "app/session/desk/desk.h"
#include "app/session/story/story_desk.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTelling = 6000; ///< milliseconds

} // namespace

SlideBar::SlideBar(Desk &desk, StoryDesk &stories, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_stories(stories)
    , m_sentence(new QLabel(this))
    , m_update(new QPushButton(this))
    , m_revert(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_show(new QPushButton(this))
    , m_close(makeTextButton(this))
{
    build();
    m_told.setSingleShot(true);
    m_told.callOnTimeout(this, &SlideBar::refresh);
    connect(m_update, &QPushButton::clicked, &stories, &StoryDesk::update);
    connect(m_revert, &QPushButton::clicked, &stories, &StoryDesk::revert);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_told.stop();
        m_desk.session().undo();
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_told.stop();
        Q_EMIT m_desk.workspaceAsked(u"story"_s);
        refresh();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (std::exchange(m_captured, -1) >= 0)
            m_told.stop();
        else
            m_stories.leave();
        refresh();
    });
    connect(&stories, &StoryDesk::captured, this, &SlideBar::sayCaptured);
    connect(&stories, &StoryDesk::openChanged, this, &SlideBar::refresh);
    connect(&desk.session(), &Session::viewChanged, this, [this] {
        if (m_captured < 0 || m_desk.session().undoName() == m_step)
            return;
        m_told.stop(); // or the button would undo something else
        refresh();
    });
    translate();
}

void SlideBar::build()
{
    setObjectName(u"slideBar"_s);
    setPart(this, u"hint"_s);
    m_update->setObjectName(u"updateSlide"_s);
    m_revert->setObjectName(u"revertSlide"_s);
    m_undo->setObjectName(u"undoCapture"_s);
    m_show->setObjectName(u"showStory"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 10, 4);
    layout->addWidget(m_sentence, 1);
    for (QWidget *button : QList<QWidget *>{m_update, m_revert, m_undo, m_show, m_close})
        layout->addWidget(button);
}

QString SlideBar::sentence() const
{
    return m_sentence->text();
}

QString SlideBar::storyTitle() const
{
    return inLanguage(m_stories.story()->title, m_desk.language());
}

void SlideBar::sayCaptured(int place)
{
    m_captured = place;
    m_step = m_desk.session().undoName();
    m_told.start(kTelling);
    refresh();
}

void SlideBar::refresh()
{
    if (!m_told.isActive())
        m_captured = -1;
    const bool told = m_captured >= 0 && m_stories.story();
    const int from = m_stories.openPlace();
    const bool changed = m_stories.isOpenChanged();
    if (told)
        m_sentence->setText(tr("Slide %1 of “%2”: what is shown.")
                                .arg(QString::number(m_captured + 1), storyTitle()));
    else if (from >= 0)
        m_sentence->setText(
            (changed ? tr("Changed since slide %1 of “%2”.") : tr("From slide %1 of “%2”."))
                .arg(QString::number(from + 1), storyTitle()));
    setAccessibleName(m_sentence->text());
    m_update->setVisible(!told && changed);
    m_revert->setVisible(!told && changed);
    m_undo->setVisible(told);
    m_show->setVisible(told || from >= 0);
    setVisible(told || from >= 0);
}

void SlideBar::translate()
{
    m_update->setText(tr("Update the slide"));
    m_revert->setText(tr("Back to the slide"));
    m_undo->setText(tr("Undo"));
    m_show->setText(tr("Show the story"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("What is shown has nothing to do with the slide any more."));
    refresh();
}

} // namespace podium
