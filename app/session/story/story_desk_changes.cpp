// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes of stories: each change is a step of the session.
#include "app/session/story/story_desk.h"

#include "app/session/story/story_edits.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace podium {

namespace {

const LocalText kUntitled{"New story", "새 스토리"};

/// Of a slide that may be const, or of its step.
template <typename Slide>
auto &wordsIn(Slide &slide, StoryDesk::Words which, int step)
{
    const bool stepped = step >= 0 && step < static_cast<int>(slide.steps.size());
    switch (which) {
    case StoryDesk::Words::Headline:
        return stepped ? slide.steps[static_cast<std::size_t>(step)].headline : slide.headline;
    case StoryDesk::Words::Text:
        return stepped ? slide.steps[static_cast<std::size_t>(step)].text : slide.text;
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

} // namespace

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

void StoryDesk::keepAnswer(StorySlide slide)
{
    if (!story())
        return;
    Story more = *story();
    const int last = static_cast<int>(more.slides.size()) - 1;
    const int place = insertSlide(more, std::move(slide), last);
    more.slides[static_cast<std::size_t>(place)].appendix = true;
    change(std::move(more), place,
           [number = place + 1] { return tr("Keep the answer as slide %1").arg(number); });
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

void StoryDesk::setSameScale(bool same)
{
    if (!slide() || slide()->sameScale == same)
        return;
    Story scaled = *story();
    scaled.slides[static_cast<std::size_t>(m_place)].sameScale = same;
    change(std::move(scaled), m_place,
           [number = m_place + 1] { return tr("Scale of slide %1").arg(number); });
}

void StoryDesk::setSteps(std::vector<SlideStep> steps, int step)
{
    if (!slide() || steps.size() > kMostSteps || slide()->steps == steps)
        return;
    Story stepped = *story();
    stepped.slides[static_cast<std::size_t>(m_place)].steps = std::move(steps);
    m_step = step;
    change(std::move(stepped), m_place,
           [number = m_place + 1] { return tr("Steps of slide %1").arg(number); });
}

LocalText StoryDesk::words(Words which) const
{
    return slide() ? wordsIn(*slide(), which, m_step) : LocalText();
}

void StoryDesk::write(Words which, const LocalText &text, const std::string &instead)
{
    if (!slide() || (instead.empty() && words(which) == text))
        return;
    Story written = *story();
    StorySlide &said = written.slides[static_cast<std::size_t>(m_place)];
    wordsIn(said, which, m_step) = text;
    std::erase(said.claims, instead);
    change(std::move(written), m_place,
           [which, number = m_place + 1] { return nameOfWriting(which, number); });
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
