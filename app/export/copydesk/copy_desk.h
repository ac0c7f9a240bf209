// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/copydesk/copy_finding.h"
#include "app/export/deck/deck_base.h"
#include "app/export/story/story_telling.h"

#include <QtCore/QDate>

namespace podium {

/// What a copy desk looks at: a story, as it was told, as it will stand on its layouts.
struct CopyJob {
    const Story &story;
    const ToldStory &told;
    const DeckBase &base;
    QDate today; ///< by which figures are old
};

/// All findings in the order of the slides; those that the story waives say why.
[[nodiscard]] QList<CopyFinding> copyFindings(const CopyJob &job);

/// Takes a finding's reason for being as it is into the story, for this slide or, where it has
/// none, for all of it. An empty reason takes it out again.
void waive(Story &story, const CopyFinding &finding, const QString &reason);

} // namespace podium
