// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"

#include <array>
#include <utility>

namespace podium {

/// Words of stories in JSON.
inline constexpr std::array<std::pair<SlideForm, const char16_t *>, 7> kSlideForms{{
    {SlideForm::Title, u"title"},
    {SlideForm::Section, u"section"},
    {SlideForm::Chart, u"chart"},
    {SlideForm::ChartAndText, u"chart-and-text"},
    {SlideForm::TwoCharts, u"two-charts"},
    {SlideForm::Table, u"table"},
    {SlideForm::Text, u"text"},
}};
/// Steps and shared scales came with the second version; stories without them are of the first,
/// which says nothing.
inline constexpr int kStoryVersion = 2;

} // namespace podium
