// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/story/story_edits.h"

#include <algorithm>
#include <utility>

namespace podium {

namespace {

int sizeOf(const Story &story)
{
    return static_cast<int>(story.slides.size());
}

} // namespace

std::string freeId(const std::vector<std::string> &taken, const std::string &wanted)
{
    std::string id = wanted;
    for (int number = 2; std::ranges::find(taken, id) != taken.end(); ++number)
        id = wanted + '-' + std::to_string(number);
    return id;
}

int insertSlide(Story &story, StorySlide slide, int after)
{
    std::vector<std::string> taken;
    for (const StorySlide &other : story.slides)
        taken.push_back(other.id);
    slide.id = freeId(taken, slide.id);
    const int place = std::clamp(after + 1, 0, sizeOf(story));
    slide.appendix = place > mainSlides(story);
    story.slides.insert(story.slides.begin() + place, std::move(slide));
    return place;
}

int duplicateSlide(Story &story, int place)
{
    const StorySlide copy = story.slides[static_cast<std::size_t>(place)];
    const int made = insertSlide(story, copy, place);
    story.slides[static_cast<std::size_t>(made)].appendix = copy.appendix;
    return made;
}

int moveSlide(Story &story, int from, int to)
{
    const int main = mainSlides(story);
    const bool appendix = from >= main;
    const int first = appendix ? main : 0;
    const int last = (appendix ? sizeOf(story) : main) - 1;
    to = std::clamp(to, first, last);
    const auto begin = story.slides.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    return to;
}

int removeSlide(Story &story, int place)
{
    story.slides.erase(story.slides.begin() + place);
    return std::min(place, sizeOf(story) - 1);
}

int setAppendix(Story &story, int place, bool appendix)
{
    StorySlide slide = story.slides[static_cast<std::size_t>(place)];
    if (slide.appendix == appendix)
        return place;
    story.slides.erase(story.slides.begin() + place);
    slide.appendix = appendix;
    const int end = mainSlides(story);
    story.slides.insert(story.slides.begin() + end, std::move(slide));
    return end;
}

int mainSlides(const Story &story)
{
    return static_cast<int>(std::ranges::count(story.slides, false, &StorySlide::appendix));
}

} // namespace podium
