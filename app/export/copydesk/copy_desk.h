// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/copydesk/copy_finding.h"
#include "app/export/copydesk/copy_job.h"

namespace podium {

/// All findings in the order of the slides; those that the story waives say why.
[[nodiscard]] QList<CopyFinding> copyFindings(const CopyJob &job);

/// Takes a finding's reason for being as it is into the story, for this slide or, where it has
/// none, for all of it. An empty reason takes it out again.
void waive(Story &story, const CopyFinding &finding, const QString &reason);

} // namespace podium
