// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/copydesk/copy_finding.h"
#include "app/export/copydesk/copy_job.h"

namespace podium {

/// A slide of the job with all that belongs to it; figures are those it shows.
struct CopySlide {
    const StorySlide &story;
    const DeckSlide &deck;
    const QList<ToldFigure> &figures;
    const SlidePlan &plan;
};

/// The rules by subject; each adds what it finds on one slide.
void checkFigures(const CopySlide &slide, const CopyJob &job, QList<CopyFinding> &findings);
void checkWords(const CopySlide &slide, const CopyJob &job, QList<CopyFinding> &findings);
/// Methods, and scales of neighbours.
void checkTogether(const CopyJob &job, QList<CopyFinding> &findings);

/// A change of the slide of this id.
[[nodiscard]] std::function<void(Story &)> onSlide(const std::string &id,
                                                   std::function<void(StorySlide &)> change);

} // namespace podium
