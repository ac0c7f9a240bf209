// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace podium::tests {

/// A funding round in a test's words; dates are "YYYY-MM-DD", an empty one is unknown. Everything has
/// an initialiser, so that tests may name only what matters to them.
struct RoundRow {
    std::string lab = {}; ///< id
    std::string name = {};
    std::string announced = {};
    std::string amount = {}; ///< decimal text; empty: not disclosed
    std::string currency = "USD";
    DatePrecision precision = DatePrecision::Day;
    std::string kind = "equity";
    std::string status = "closed";
    bool counted = true;
    std::string source = {};
};

/// Builds small datasets in sight of the test. Ids must exist before they are referred to; what a
/// test gets wrong ends it with an exception.
class DatasetBuilder final
{
public:
    DatasetBuilder &country(std::string code, std::string nameEn, std::string nameKo = {});
    DatasetBuilder &lab(std::string id, std::string nameEn, std::string country,
                        std::string nameKo = {});
    DatasetBuilder &evaluation(std::string id, std::string nameEn, Scale scale = Scale::Fraction);
    /// Parts by evaluation id and weight. The name becomes "Intelligence Index <id>".
    DatasetBuilder &method(std::string id,
                           const std::vector<std::pair<std::string, double>> &parts);
    /// Its id is its day; the models that follow stand in it.
    DatasetBuilder &snapshot(const std::string &day, const std::string &method);
    /// Scores in the order of the evaluations, absent where missing; `lab` may be empty. The id is
    /// the name in lower case with dashes, the family the name without its last brackets.
    DatasetBuilder &model(const std::string &name, const std::string &lab,
                          std::vector<std::optional<double>> scores,
                          const std::function<void(Model &)> &change = {});
    DatasetBuilder &round(const RoundRow &row);
    /// Units of a currency for one euro, on one day.
    DatasetBuilder &rate(const std::string &currency, const std::string &day,
                         const std::string &perEuro);

    [[nodiscard]] Dataset build() const;
    [[nodiscard]] std::shared_ptr<const Dataset> share() const;

private:
    using Rows = std::vector<std::vector<std::optional<double>>>;

    Dataset m_dataset;
    std::vector<Rows> m_scores; ///< by snapshot
};

} // namespace podium::tests
