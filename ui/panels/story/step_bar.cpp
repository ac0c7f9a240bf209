// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/step_bar.h"

#include "app/models/language/language.h"
#include "app/session/story/story_desk.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/story/live_story.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabBar>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

StepBar::StepBar(StoryDesk &stories, const LiveStory &live, QWidget *parent)
    : QWidget(parent)
    , m_stories(stories)
    , m_live(live)
    , m_tabs(new QTabBar(this))
    , m_menu(new MenuButton(this))
{
    m_tabs->setObjectName(u"steps"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setFocusPolicy(Qt::StrongFocus); // what was being written is given first
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_menu->setObjectName(u"stepMenu"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs);
    layout->addWidget(m_menu);
    fillWhenShown(m_menu->popup(), [this](QMenu &menu) { fill(menu); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (!m_refreshing)
            m_stories.chooseStep(tab - 1);
    });
}

void StepBar::refresh()
{
    const QScopedValueRollback guard(m_refreshing, true);
    const StorySlide *slide = m_stories.slide();
    const int steps = slide ? static_cast<int>(slide->steps.size()) : 0;
    while (m_tabs->count() > steps + 1)
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < steps + 1)
        m_tabs->addTab(QString::number(m_tabs->count()));
    m_tabs->setTabText(0, tr("Whole slide"));
    for (int step = 1; step <= steps; ++step)
        m_tabs->setTabToolTip(step, tr("Step %1 of %2").arg(step).arg(steps));
    m_tabs->setCurrentIndex(m_stories.step() + 1);
    m_tabs->setVisible(steps > 0);
    m_tabs->setAccessibleName(tr("Steps of the slide"));
    // Qt names these once, in the language of the start.
    if (auto *back = m_tabs->findChild<QAbstractButton *>(u"ScrollLeftButton"_s))
        back->setAccessibleName(tr("Earlier steps"));
    if (auto *on = m_tabs->findChild<QAbstractButton *>(u"ScrollRightButton"_s))
        on->setAccessibleName(tr("Later steps"));
    m_menu->describe(tr("Steps"), tr("Tell the slide in steps, each with what is highlighted"));
    m_menu->setEnabled(slide && !slide->views.empty());
}

void StepBar::fill(QMenu &menu)
{
    const StorySlide *slide = m_stories.slide();
    if (!slide)
        return;
    menu.addAction(tr("Add a step"), this, &StepBar::add)
        ->setEnabled(slide->steps.size() < kMostSteps);
    if (m_stories.step() >= 0)
        fillStep(menu);
}

void StepBar::fillStep(QMenu &menu)
{
    const StorySlide &slide = *m_stories.slide();
    const SlideStep &step = slide.steps[static_cast<std::size_t>(m_stories.step())];
    menu.addSeparator();
    fillHighlights(*menu.addMenu(tr("Highlight")));
    addSwitch(menu, tr("Grey out the rest"), step.grey,
              tr("All but those highlighted step back into grey."),
              [this](bool grey) { changeStep([grey](SlideStep &one) { one.grey = grey; }); });
    if (slide.views.size() > 1)
        addSwitch(menu, tr("Show the second figure"), step.views > 1, {}, [this](bool both) {
            changeStep([both](SlideStep &one) { one.views = both ? 2 : 1; });
        });
    menu.addSeparator();
    const int last = static_cast<int>(slide.steps.size()) - 1;
    menu.addAction(tr("One step earlier"), this, [this] { move(-1); })
        ->setEnabled(m_stories.step() > 0);
    menu.addAction(tr("One step later"), this, [this] { move(+1); })
        ->setEnabled(m_stories.step() < last);
    menu.addAction(tr("Remove the step"), this, [this] { move(0); });
}

/// What the charts of the slide show, each once.
void StepBar::fillHighlights(QMenu &menu)
{
    const auto told = m_live.shown(m_stories.place(), -1);
    const SlideStep &step = m_stories.slide()->steps[static_cast<std::size_t>(m_stories.step())];
    QStringList offered;
    for (const DeckFigure &figure : told ? told->figures : QList<DeckFigure>()) {
        const auto *series = std::get_if<ChartSeries>(&figure.content);
        for (const ChartMark &mark : series ? series->marks : QList<ChartMark>()) {
            const QString shown = mark.line.isEmpty() ? mark.key : mark.line;
            if (offered.contains(shown))
                continue;
            offered.append(shown);
            const std::string item = shown.toStdString();
            const bool on = std::ranges::find(step.highlighted, item) != step.highlighted.end();
            QString text = mark.label;
            addSwitch(menu, text.replace(u'&', u"&&"_s), on, {}, [this, item](bool chosen) {
                changeStep([&](SlideStep &one) {
                    std::erase(one.highlighted, item);
                    if (chosen)
                        one.highlighted.push_back(item);
                });
            });
        }
    }
    if (offered.isEmpty())
        menu.addAction(tr("This slide has no chart"))->setEnabled(false);
}

/// As the step looked at, behind it; the first one is all grey.
void StepBar::add()
{
    std::vector<SlideStep> steps = m_stories.slide()->steps;
    const int at = m_stories.step() < 0 ? static_cast<int>(steps.size()) : m_stories.step() + 1;
    SlideStep made = at > 0 ? steps[static_cast<std::size_t>(at) - 1] : SlideStep();
    made.headline = {};
    made.text = {};
    steps.insert(steps.begin() + at, std::move(made));
    m_stories.setSteps(std::move(steps), at);
}

void StepBar::changeStep(const std::function<void(SlideStep &)> &change)
{
    std::vector<SlideStep> steps = m_stories.slide()->steps;
    change(steps[static_cast<std::size_t>(m_stories.step())]);
    m_stories.setSteps(std::move(steps), m_stories.step());
}

void StepBar::move(int by)
{
    std::vector<SlideStep> steps = m_stories.slide()->steps;
    const int at = m_stories.step();
    if (by == 0)
        steps.erase(steps.begin() + at);
    else
        std::swap(steps[static_cast<std::size_t>(at)], steps[static_cast<std::size_t>(at + by)]);
    m_stories.setSteps(std::move(steps), by == 0 ? at - 1 : at + by);
}

} // namespace podium
