// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/models/language/language.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <string>
#include <vector>

namespace podium {

/// What a slide says of a claim.
struct ToldClaim {
    QString id;
    QString sentence; ///< as it was made
    QString verdict;  ///< "Depends"
    QString why;      ///< why words cannot rest on it; empty where they can
    QString safe;     ///< what can be said in its place
};

/// Holds the claims of these ids, which must be among those known, against the figures.
[[nodiscard]] Result<QList<ToldClaim>> toldClaims(const Dataset &dataset,
                                                  const std::vector<Claim> &known,
                                                  const std::vector<std::string> &ids,
                                                  Language language);

} // namespace podium
