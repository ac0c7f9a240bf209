// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/method_rules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace podium {

/// One choice of one rule, in plain words.
struct RuleChoice {
    MethodChoice choice; ///< of all rules
    QString text;
    QString meaning; ///< a whole sentence
};

/// What can be changed about a method: how scores become comparable, how they are put together and
/// weighted, and what becomes of models that lack some.
class RuleChoices final
{
    Q_DECLARE_TR_FUNCTIONS(podium::RuleChoices)

public:
    /// Every choice of one rule, beside what is chosen of the others; the method's own first.
    [[nodiscard]] static QList<RuleChoice> normalisations(const MethodChoice &now);
    [[nodiscard]] static QList<RuleChoice> aggregations(const MethodChoice &now);
    [[nodiscard]] static QList<RuleChoice> weights(const MethodChoice &now);
    [[nodiscard]] static QList<RuleChoice> missingRules(const MethodChoice &now);
    /// What is chosen by going from one choice to another.
    [[nodiscard]] static QString nameOf(const MethodChoice &before, const MethodChoice &choice);

private:
    [[nodiscard]] static QString gapMeaning(std::optional<Aggregation> aggregation);
};

} // namespace podium
