// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"

#include <string>
#include <vector>

namespace podium {

/// Changes of a story's slides. Each returns the place of the slide that is looked at afterwards; ids
/// stay unique, and slides of the appendix stay behind the others.

/// "capture", "capture-2", …: what none of them is called.
[[nodiscard]] std::string freeId(const std::vector<std::string> &taken, const std::string &wanted);

/// Behind the slide at `after`, under an id of its own; -1: as the first one.
int insertSlide(Story &story, StorySlide slide, int after);
/// A copy behind the slide at `place`.
int duplicateSlide(Story &story, int place);
/// As far as its part of the story reaches; `to` is the place it has then.
int moveSlide(Story &story, int from, int to);
int removeSlide(Story &story, int place);
/// To the beginning of the appendix, or to the end of what is before it.
int setAppendix(Story &story, int place, bool appendix);

/// How many slides are told before the appendix.
[[nodiscard]] int mainSlides(const Story &story);

} // namespace podium
