// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

#include <string>
#include <utility>
#include <vector>

namespace podium::tests {

/// A dataset small enough to check by hand: one method of two fractions of equal weight and one
/// snapshot. addModel() sets both scores to index / 100, so that the index is what the test says.
class SmallWorld final
{
public:
    SmallWorld()
    {
        for (const auto &[code, name] : {std::pair("US", "United States"), std::pair("CN", "China"),
                                         std::pair("KR", "South Korea"), std::pair("FR", "France")})
            dataset.countries.push_back({code, name, "", ""});
        dataset.evaluations = {{"alpha", "Alpha", "", "reasoning", Scale::Fraction, 100, 1},
                               {"beta", "Beta", "", "coding", Scale::Fraction, 100, 1}};
        dataset.methods
            = {{"v1", "Test Index v1", "1", {{0, 0.5, "", {}, {}}, {1, 0.5, "", {}, {}}}}};
        Snapshot snapshot;
        snapshot.id = "2025-10-02";
        snapshot.date = *parseDate("2025-10-02");
        dataset.snapshots.push_back(std::move(snapshot));
    }

    SmallWorld &addLab(const std::string &id, const std::string &country)
    {
        dataset.labs.push_back({id, id, "", country, {}, ""});
        return *this;
    }

    /// The scores NaN-free; use model() to change anything else about the one just added.
    SmallWorld &addModel(const std::string &name, const std::string &lab, double index)
    {
        Model model;
        model.id = name;
        model.name = name;
        model.family = name.substr(0, name.find(" ("));
        model.lab = findLab(dataset, lab);
        m_rows.push_back({index / 100, index / 100});
        Snapshot &snapshot = dataset.snapshots.front();
        snapshot.models.push_back(std::move(model));
        writeScores();
        return *this;
    }

    SmallWorld &withoutScore(std::size_t evaluation)
    {
        m_rows.back().at(evaluation).reset();
        writeScores();
        return *this;
    }

    Model &model() { return dataset.snapshots.front().models.back(); }

    Dataset dataset;

private:
    void writeScores()
    {
        ScoreTable scores(dataset.evaluations.size(), m_rows.size());
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            for (std::size_t evaluation = 0; evaluation < m_rows[row].size(); ++evaluation) {
                if (m_rows[row][evaluation])
                    scores.set(evaluation, row, *m_rows[row][evaluation]);
            }
        }
        dataset.snapshots.front().scores = std::move(scores);
    }

    std::vector<std::vector<std::optional<double>>> m_rows;
};

} // namespace podium::tests
