// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/charts/rules_of.h"
#include "app/models/tables/answer_model.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

namespace podium {

/// A rule of a View that acts on what is shown, and that is not the usual one.
struct ActingRule {
    QString key;            ///< of the View as JSON: "money.payers"
    QString text;           ///< what the line of rules says because of it
    bool leavesOut = false; ///< a country
    std::function<void(View &)> remove;
};

/// Each rule by which `view` differs from one that says nothing, as far as the lines of rules under
/// `what` speak of it; of a list each item by itself. `shown` is the answer to the View; where it is
/// still an older one, a rule is missing until it is answered. What other controls show all the time
/// is left out: see isShownElsewhere().
[[nodiscard]] QList<ActingRule> actingRules(const AnswerData &shown, const View &view,
                                            const QList<RulesOf> &what);

/// Figures, method and folding have fields of their own, those compared a row of their own, and the
/// look of a picture is in its menu.
[[nodiscard]] bool isShownElsewhere(const QString &key);

/// What acts on a picture and on the table that belongs to it.
[[nodiscard]] QList<RulesOf> rulesUnder(PictureKind kind);
/// Whether method and filters act there, and whether folding does.
[[nodiscard]] bool doesRankingAct(PictureKind kind);
[[nodiscard]] bool doesFoldingAct(PictureKind kind);

} // namespace podium
