// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/language/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace podium {

/// What counting rules are called.
class CountingWords final
{
    Q_DECLARE_TR_FUNCTIONS(podium::CountingWords)

public:
    /// In a menu: "Mean of the best 3 labs".
    [[nodiscard]] static QString nameOf(const CountingRule &rule, Language language);
    /// In a line of rules: "sum over labs, each by its best model".
    [[nodiscard]] static QString ruleOf(const CountingRule &rule, Language language);
    /// Where there is little room, without the number: "mean of best labs".
    [[nodiscard]] static QString briefOf(CountingRule::Kind kind);
    /// Of the axis of the rule's values, with their unit; index points are those of `method`.
    [[nodiscard]] static QString axisTitle(const CountingRule &rule, const QString &method,
                                           Language language);
};

} // namespace podium
