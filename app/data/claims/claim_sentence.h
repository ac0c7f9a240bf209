// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// Reads a claim from a sentence as people write it, English or Korean; the manual page has the
/// grammar. The claim keeps the sentence as its text in both languages and has the id "claim".
/// Numbers without "about" or "at least" are met when they round to what is written: "5 times" is
/// 4.5 to 5.5; ranks and counts are exact. What the program prints of a claim is read as what it
/// leads with. `today` is what "today", "last month" and "October 2" are told from. Fails with what
/// was not understood, its place and an example.
[[nodiscard]] Result<Claim> claimFromSentence(const Dataset &dataset, const QString &sentence,
                                              Date today);

/// One sentence of each sort, all of which are read; templates to fill in.
[[nodiscard]] QStringList englishClaimSentences();
[[nodiscard]] QStringList koreanClaimSentences();

} // namespace podium
