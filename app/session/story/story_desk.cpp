// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/story/story_desk.h"

#include "app/session/story/story_edits.h"

#include <algorithm>
#include <memory>

namespace podium {

namespace {

const LocalText kUntitled{"New story", "새 이야기"};

/// Of a slide that may be const.
template <typename Slide>
auto &wordsIn(Slide &slide, StoryDesk::Words which)
{
    switch (which) {
    case StoryDesk::Words::Headline:
        return slide.headline;
    case StoryDesk::Words::Text:
        return slide.text;
    case StoryDesk::Words::Notes:
        return slide.notes;
    case StoryDesk::Words::Group:
        break;
    }
    return slide.group;
}

QString nameOfWriting(StoryDesk::Words which, int slide)
{
    switch (which) {
    case StoryDesk::Words::Headline:
        return StoryDesk::tr("Headline of slide %1").arg(slide);
    case StoryDesk::Words::Text:
        return StoryDesk::tr("Text of slide %1").arg(slide);
    case StoryDesk::Words::Notes:
        return StoryDesk::tr("Notes of slide %1").arg(slide);
    case StoryDesk::Words::Group:
        break;
    }
    return StoryDesk::tr("Section of slide %1").arg(slide);
}

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
    m_slide = slide() ? slide()->id : std::string();
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

void StoryDesk::show(int place)
{
    m_place = place;
    m_slide = slide() ? slide()->id : std::string();
}

void StoryDesk::startEmpty()
{
    Story begun;
    begun.id = "story";
    begun.title = kUntitled;
    StorySlide title;
    title.id = "title";
    title.form = SlideForm::Title;
    begun.slides = {title};
    start(std::move(begun));
}

void StoryDesk::start(Story story)
{
    if (story.slides.empty())
        return;
    story.id = freeId(storyIds(), story.id);
    m_story = story.id;
    change(std::move(story), 0, [] { return tr("Begin a story"); });
}

void StoryDesk::rename(const LocalText &title)
{
    const Story *told = story();
    if (!told || told->title == title)
        return;
    Story renamed = *told;
    renamed.title = title;
    change(std::move(renamed), m_place, [] { return tr("Title of the story"); });
}

void StoryDesk::removeStory()
{
    if (!story())
        return;
    changeTo(withoutStory(held(), m_story), [] { return tr("Remove the story"); });
}

void StoryDesk::capture()
{
    StorySlide made;
    made.id = "slide";
    made.views = {m_session.view()};
    Story told;
    if (story()) {
        told = *story();
    } else {
        told.id = freeId(storyIds(), "story");
        told.title = kUntitled;
        m_story = told.id;
    }
    const int place = insertSlide(told, std::move(made), m_place);
    change(std::move(told), place,
           [number = place + 1] { return tr("Capture slide %1").arg(number); });
    Q_EMIT captured(place);
}

void StoryDesk::moveSlide(int from, int to)
{
    const Story *told = story();
    if (!told)
        return;
    Story moved = *told;
    const int place = podium::moveSlide(moved, from, to);
    if (place != from)
        change(std::move(moved), place,
               [number = from + 1] { return tr("Move slide %1").arg(number); });
}

void StoryDesk::duplicateSlide()
{
    if (!slide())
        return;
    Story more = *story();
    const int place = podium::duplicateSlide(more, m_place);
    change(std::move(more), place,
           [number = place] { return tr("Duplicate slide %1").arg(number); });
}

void StoryDesk::removeSlide()
{
    if (!slide() || story()->slides.size() < 2)
        return;
    Story fewer = *story();
    const int number = m_place + 1;
    const int place = podium::removeSlide(fewer, m_place);
    change(std::move(fewer), place, [number] { return tr("Remove slide %1").arg(number); });
}

void StoryDesk::setAppendix(bool appendix)
{
    if (!slide() || slide()->appendix == appendix)
        return;
    Story parted = *story();
    const int number = m_place + 1;
    const int place = podium::setAppendix(parted, m_place, appendix);
    change(std::move(parted), place, [number, appendix] {
        return appendix ? tr("Slide %1 to the appendix").arg(number)
                        : tr("Slide %1 out of the appendix").arg(number);
    });
}

void StoryDesk::setForm(std::optional<SlideForm> form)
{
    if (!slide() || slide()->form == form)
        return;
    Story other = *story();
    other.slides[static_cast<std::size_t>(m_place)].form = form;
    change(std::move(other), m_place,
           [number = m_place + 1] { return tr("Layout of slide %1").arg(number); });
}

const LocalText &StoryDesk::wordsOf(const StorySlide &slide, Words which)
{
    return wordsIn(slide, which);
}

void StoryDesk::write(Words which, const LocalText &text, const std::string &instead)
{
    if (!slide() || (instead.empty() && wordsOf(*slide(), which) == text))
        return;
    Story written = *story();
    StorySlide &said = written.slides[static_cast<std::size_t>(m_place)];
    wordsIn(said, which) = text;
    std::erase(said.claims, instead);
    change(std::move(written), m_place,
           [which, number = m_place + 1] { return nameOfWriting(which, number); });
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

std::vector<std::string> StoryDesk::storyIds() const
{
    std::vector<std::string> ids;
    for (const KeptText &text : held().texts) { // also those that cannot be read
        if (text.kind == KeptText::Kind::Story)
            ids.push_back(text.name);
    }
    return ids;
}

Document StoryDesk::held() const
{
    return m_session.document() ? *m_session.document() : Document();
}

void StoryDesk::change(Story story, int place, StepName name)
{
    m_place = place;
    m_slide = story.slides[static_cast<std::size_t>(place)].id;
    changeTo(withStory(held(), story), std::move(name));
}

/// As imports do: what is brought in makes a document, and undo leaves an empty one.
void StoryDesk::changeTo(Document document, StepName name)
{
    if (!m_session.document())
        m_session.openDocument(std::make_shared<const Document>(), {});
    m_session.changeDocument(std::make_shared<const Document>(std::move(document)),
                             m_session.view(), std::move(name));
}

} // namespace podium
