// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/receipts/steps.h"
#include "app/models/tables/answer_model.h"

#include <QtCore/QCoreApplication>

namespace podium {

/// How a country's numbers come about. Holds references: `data` and `country`, its result under
/// `rule`, must outlive it.
class CountrySteps final
{
    Q_DECLARE_TR_FUNCTIONS(podium::CountrySteps)

public:
    CountrySteps(const AnswerData &data, const CountryResult &country, const CountingRule &rule);

    /// By the counting rule, lab by lab or model by model. Empty for the share of the frontier,
    /// which is counted in days, and where the rule counts models of labs with several seats.
    [[nodiscard]] Steps value() const;
    /// Its models among the top N of those shown.
    [[nodiscard]] Steps topShare() const;

private:
    [[nodiscard]] Steps meanOfLabs() const;
    [[nodiscard]] Steps labsOver() const;
    [[nodiscard]] Steps sumOfLabs() const;
    [[nodiscard]] Steps countedModels() const;
    [[nodiscard]] Steps concentration() const;
    [[nodiscard]] Step labLine(const LabResult &lab) const;
    [[nodiscard]] Step modelLine(const RankedModel &line, int rank) const;
    [[nodiscard]] QString labOf(const LabResult &lab) const;
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] bool isOwn(const RankedModel &line) const;

    const AnswerData &m_data;
    const CountryResult &m_country;
    CountingRule m_rule;
};

} // namespace podium
