// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "ui/panels/inspector/fact_list.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

namespace podium {

class Desk;

/// What the inspector says about the current model of the desk, as texts.
class ModelFacts final
{
    Q_DECLARE_TR_FUNCTIONS(podium::ModelFacts)

public:
    /// `ranked` is a position in Answer::ranking.
    ModelFacts(Desk &desk, int ranked);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString origin() const; ///< "LG AI Research · Korea · 15 Jul 2025 · open weights"
    [[nodiscard]] QList<Fact> facts() const;
    [[nodiscard]] QString comparison() const; ///< with the neighbours in rank
    [[nodiscard]] QString source() const;
    /// Everything as plain text, for the clipboard.
    [[nodiscard]] QString record() const;

private:
    [[nodiscard]] QString country() const;
    [[nodiscard]] QString shown(int column) const;
    [[nodiscard]] QString explained(int column) const;
    [[nodiscard]] Fact fact(const QString &name, int column, bool important = false) const;
    [[nodiscard]] Fact publishedFact() const;
    [[nodiscard]] QString evaluationNames(const std::vector<std::size_t> &parts) const;

    Desk &m_desk;
    int m_ranked;
    const RankedModel &m_line;
    const Model &m_model;
};

} // namespace podium
