// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document_change.h"
#include "app/data/scenarios/scenario.h"
#include "app/session/document/document_work.h"
#include "app/session/session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include <string>
#include <vector>

namespace podium {

class Desk;

/// What panels do to the scenarios of the open document, each a step to undo.
class ScenarioSteps final
{
    Q_DECLARE_TR_FUNCTIONS(podium::Scenario)

public:
    [[nodiscard]] static std::vector<Scenario> all(Desk &desk);
    /// The name of the one switched on last; empty without one.
    [[nodiscard]] static QString current(Desk &desk);

    static void switchOn(Desk &desk, const std::string &name, bool on);
    /// Adds what `more` assumes to the scenario of its name, or makes it, and switches it on; worked
    /// out off the UI thread. What the figures do not know changes nothing and is told.
    static void add(Desk &desk, const Scenario &more, QObject *context, DocumentWork::Told told);
    /// Takes a model out in the current scenario, or in a new one that is named after it.
    static void takeOut(Desk &desk, const QString &id, const QString &name);

    /// Any other change of what the document keeps; without an open document in a new one.
    static void keep(Desk &desk, const DocumentChange &change, StepName name);
};

} // namespace podium
