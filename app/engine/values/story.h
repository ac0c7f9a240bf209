// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// A text in both languages; one of them may be empty.
struct LocalText {
    std::string english;
    std::string korean;

    bool operator==(const LocalText &) const = default;
};

/// What a slide looks like; without a word from its author it follows from what the slide has.
enum class SlideForm { Title, Section, Chart, ChartAndText, TwoCharts, Table, Text };

/// A slide may be told in steps, a key each: all grey, ours, the rivals, the money.
struct SlideStep {
    std::vector<std::string> highlighted; ///< ids or names, in whichever of the Views has them
    bool grey = true; ///< all but those highlighted step back; false: they keep their colours
    int views = 2;    ///< so many of the slide's Views are shown
    LocalText headline = {}; ///< empty: the slide's
    LocalText text = {};     ///< the same

    bool operator==(const SlideStep &) const = default;
};
inline constexpr std::size_t kMostSteps = 12;

/// One slide: Views with words. Words may hold live values: "{leader} leads outside {excluded}".
struct StorySlide {
    std::string id; ///< unique in its story
    std::optional<SlideForm> form;
    LocalText headline;               ///< empty: the finding of the first View
    LocalText text;                   ///< paragraphs, a line each
    LocalText notes;                  ///< the same; what Podium knows comes after them
    std::vector<View> views;          ///< none, one, or two side by side
    std::vector<std::string> claims;  ///< ids of claims that its words rest on
    std::vector<std::string> checked; ///< ids of claims of others: notes say what became of them
    std::vector<SlideStep> steps;     ///< in their order; none: it is told at once
    LocalText group;                  ///< slides of one group that follow one another are a section
    bool appendix = false;            ///< behind the others, for questions
    bool sameScale = false; ///< its first figure is drawn on the scale of the slide before

    bool operator==(const StorySlide &) const = default;
};

/// Why something that a copy desk would object to is as it is.
struct Waiver {
    std::string rule;  ///< id of the rule
    std::string slide; ///< empty: in all of the story
    std::string reason;

    bool operator==(const Waiver &) const = default;
};

/// Slides that make one argument.
struct Story {
    std::string id;
    LocalText title;
    std::vector<StorySlide> slides;
    std::vector<Waiver> waivers = {};

    bool operator==(const Story &) const = default;
};

} // namespace podium
