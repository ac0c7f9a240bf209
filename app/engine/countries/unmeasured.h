// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/bound.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// Models that pass the filters of an answer without an index, or with the source's estimate alone,
/// by country, as View::seats says, or by lab. The best index known of whoever has one is at least so
/// much. Where the answer folds variants, estimates of those that are folded away are not among them.
[[nodiscard]] std::map<std::string, int> unmeasuredByCountry(const Dataset &dataset,
                                                             const Answer &answer);
[[nodiscard]] std::map<std::string, int> unmeasuredByLab(const Dataset &dataset,
                                                         const Answer &answer);
/// Of all countries.
[[nodiscard]] int unmeasuredIn(const Dataset &dataset, const Answer &answer);

/// What such models leave open of the numbers of countries.
class CountryBounds final
{
public:
    CountryBounds(const Dataset &dataset, const Answer &answer);

    [[nodiscard]] int unmeasured(const CountryResult &country) const;
    /// Whether rules stand in for scores of its best model, or of one that the value rests on.
    [[nodiscard]] bool isFilledIn(const LabResult &lab) const;
    [[nodiscard]] bool isFilledIn(const CountryResult &country) const;
    [[nodiscard]] Bound ofBest(const CountryResult &country) const;
    /// Of the value under `rule`. Unsure where another model may lower it, too, or where it rests on
    /// what is only estimated or filled in itself.
    [[nodiscard]] Bound ofValue(const CountryResult &country, const CountingRule &rule) const;
    /// Of the rank among `all`: unsure where it, or who is not above it, may have a better model than
    /// those that are measured.
    [[nodiscard]] Bound ofRank(const CountryResult &country,
                               const std::vector<CountryResult> &all) const;

private:
    using LabId = std::optional<std::size_t>;

    [[nodiscard]] bool mayGainLabs(const CountryResult &country) const;

    std::map<std::string, std::vector<LabId>> m_labs; ///< of the unmeasured models, by country
    std::vector<std::size_t> m_filledIn;              ///< ranked models that lack scores, in order
};

} // namespace podium
