// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"
#include "app/models/language/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace podium {

/// Names of counting rules.
class CountingWords final
{
    Q_DECLARE_TR_FUNCTIONS(podium::CountingWords)

public:
    /// "Mean of the best 3 labs"
    [[nodiscard]] static QString nameOf(const CountingRule &rule, Language language);

private:
    /// With "%1" for the number of rules that have one.
    [[nodiscard]] static QString textOf(CountingRule::Kind kind);
};

} // namespace podium
