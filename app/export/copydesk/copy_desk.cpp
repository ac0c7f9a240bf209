// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/copydesk/copy_desk.h"

#include "app/export/copydesk/copy_rules.h"

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool concerns(const Waiver &waiver, const CopyFinding &finding)
{
    return waiver.rule == finding.rule.toStdString()
        && (waiver.slide.empty() || waiver.slide == finding.slide.toStdString());
}

} // namespace

QList<CopyFinding> copyFindings(const CopyJob &job)
{
    QList<CopyFinding> findings;
    const auto slides = std::min({static_cast<qsizetype>(job.story.slides.size()),
                                  job.told.deck.slides.size(), job.told.figures.size()});
    for (qsizetype i = 0; i < slides; ++i) {
        const DeckSlide &deck = job.told.deck.slides[i];
        const CopySlide slide{job.story.slides[static_cast<std::size_t>(i)], deck,
                              job.told.figures[i], job.base.planOf(deck.layout)};
        checkWords(slide, job, findings);
        checkFigures(slide, job, findings);
    }
    checkTogether(job, findings);
    for (CopyFinding &finding : findings) {
        for (const Waiver &waiver : job.story.waivers) {
            if (concerns(waiver, finding))
                finding.waived = QString::fromStdString(waiver.reason);
        }
    }
    const auto place = [&job](const CopyFinding &finding) {
        const auto found = std::ranges::find(job.told.deck.slides, finding.slide, &DeckSlide::id);
        return found - job.told.deck.slides.begin();
    };
    std::ranges::stable_sort(findings, {}, place);
    return findings;
}

void waive(Story &story, const CopyFinding &finding, const QString &reason)
{
    const Waiver waiver{finding.rule.toStdString(), finding.slide.toStdString(),
                        reason.trimmed().toStdString()};
    std::erase_if(story.waivers, [&](const Waiver &one) {
        return one.rule == waiver.rule && one.slide == waiver.slide;
    });
    if (!waiver.reason.empty())
        story.waivers.push_back(waiver);
}

std::function<void(Story &)> onSlide(const std::string &id,
                                     std::function<void(StorySlide &)> change)
{
    return [id, change = std::move(change)](Story &story) {
        for (StorySlide &slide : story.slides) {
            if (slide.id == id)
                change(slide);
        }
    };
}

} // namespace podium
