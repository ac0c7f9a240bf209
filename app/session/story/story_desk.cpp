// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/story/story_desk.h"

#include <algorithm>
#include <utility>

namespace podium {

namespace {

int placeOf(const Story &story, const std::string &slide)
{
    const auto found = std::ranges::find(story.slides, slide, &StorySlide::id);
    return found == story.slides.end() ? -1 : static_cast<int>(found - story.slides.begin());
}

} // namespace

StoryDesk::StoryDesk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::documentChanged, this, &StoryDesk::followDocument);
    connect(&session, &Session::viewChanged, this, [this] {
        if (m_opened)
            Q_EMIT openChanged();
    });
    followDocument();
}

const Story *StoryDesk::story() const
{
    const auto found = std::ranges::find(m_own.stories, m_story, &Story::id);
    return found == m_own.stories.end() ? nullptr : &*found;
}

const StorySlide *StoryDesk::slide() const
{
    const Story *told = story();
    return told && m_place >= 0 ? &told->slides[static_cast<std::size_t>(m_place)] : nullptr;
}

StoryDesk::State StoryDesk::stateOf(int place) const
{
    if (place == openPlace() && isOpenChanged())
        return State::Changed;
    const Story *told = story();
    if (!told || place < 0 || place >= static_cast<int>(told->slides.size()))
        return State::Kept;
    const Key key{told->id, told->slides[static_cast<std::size_t>(place)].id};
    return m_kept.contains(key) ? State::Kept : State::New;
}

void StoryDesk::followDocument()
{
    m_read = m_session.document();
    m_own = m_read ? ownStories(*m_read) : OwnStories();
    if (!story())
        m_story = m_own.stories.empty() ? std::string() : m_own.stories.back().id;
    settlePlace();
    if (m_opened && openPlace() < 0)
        m_opened.reset();
    Q_EMIT changed();
    Q_EMIT openChanged();
}

/// The slide looked at may have moved or be gone.
void StoryDesk::settlePlace()
{
    const Story *told = story();
    const int last = told ? static_cast<int>(told->slides.size()) - 1 : -1;
    const int found = told ? placeOf(*told, m_slide) : -1;
    m_place = found >= 0 ? found : std::clamp(m_place, std::min(last, 0), last);
    if (found < 0)
        m_step = -1;
    m_slide = slide() ? slide()->id : std::string();
    m_step = std::min(m_step, slide() ? static_cast<int>(slide()->steps.size()) - 1 : -1);
}

void StoryDesk::chooseStory(const std::string &id)
{
    if (id == m_story || std::ranges::find(m_own.stories, id, &Story::id) == m_own.stories.end())
        return;
    m_story = id;
    m_slide.clear();
    m_place = 0;
    settlePlace();
    Q_EMIT changed();
    Q_EMIT openChanged();
}

void StoryDesk::chooseSlide(int place)
{
    const Story *told = story();
    if (!told || place == m_place || place < 0 || place >= static_cast<int>(told->slides.size()))
        return;
    show(place);
    Q_EMIT placeChanged();
}

void StoryDesk::chooseStep(int step)
{
    const int steps = slide() ? static_cast<int>(slide()->steps.size()) : 0;
    if (step == m_step || step < -1 || step >= steps)
        return;
    m_step = step;
    Q_EMIT placeChanged();
}

void StoryDesk::show(int place)
{
    m_place = place;
    m_step = -1;
    m_slide = slide() ? slide()->id : std::string();
}

int StoryDesk::openPlace() const
{
    const Story *told = story();
    if (!m_opened || !told || told->id != m_opened->key.first)
        return -1;
    const int place = placeOf(*told, m_opened->key.second);
    const bool held
        = place >= 0 && m_opened->view < told->slides[static_cast<std::size_t>(place)].views.size();
    return held ? place : -1;
}

const View *StoryDesk::openView() const
{
    const int place = openPlace();
    return place < 0 ? nullptr
                     : &story()->slides[static_cast<std::size_t>(place)].views[m_opened->view];
}

bool StoryDesk::isOpenChanged() const
{
    const View *view = openView();
    return view && *view != m_session.view();
}

void StoryDesk::open(int place, std::size_t view)
{
    const Story *told = story();
    if (!told || place < 0 || place >= static_cast<int>(told->slides.size()))
        return;
    const StorySlide &from = told->slides[static_cast<std::size_t>(place)];
    if (view >= from.views.size())
        return;
    m_opened = Opened{{told->id, from.id}, view};
    const PictureKind kind = from.views[view].picture.kind;
    m_session.setView(from.views[view],
                      [number = place + 1] { return tr("View of slide %1").arg(number); });
    Q_EMIT openChanged();
    Q_EMIT opened(kind);
}

void StoryDesk::update()
{
    const int place = openPlace();
    if (place < 0 || !isOpenChanged())
        return;
    Story updated = *story();
    updated.slides[static_cast<std::size_t>(place)].views[m_opened->view] = m_session.view();
    change(std::move(updated), place,
           [number = place + 1] { return tr("Update slide %1").arg(number); });
}

void StoryDesk::revert()
{
    if (!isOpenChanged())
        return;
    const int number = openPlace() + 1;
    m_session.setView(*openView(), [number] { return tr("Back to slide %1").arg(number); });
}

void StoryDesk::leave()
{
    m_opened.reset();
    Q_EMIT openChanged();
}

void StoryDesk::keepAll()
{
    m_kept.clear();
    for (const Story &told : m_own.stories) {
        for (const StorySlide &one : told.slides)
            m_kept.emplace(told.id, one.id);
    }
    Q_EMIT changed();
}

} // namespace podium
