// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dataset_builder.h"

#include <algorithm>

namespace podium::tests {

namespace {

std::string idOf(const std::string &name)
{
    std::string id;
    for (const char c : name) {
        if (c == '(' || c == ')')
            continue;
        id += c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return id;
}

} // namespace

DatasetBuilder &DatasetBuilder::country(std::string code, std::string nameEn, std::string nameKo)
{
    m_dataset.countries.push_back({std::move(code), std::move(nameEn), std::move(nameKo), ""});
    return *this;
}

DatasetBuilder &DatasetBuilder::lab(std::string id, std::string nameEn, std::string country,
                                    std::string nameKo)
{
    m_dataset.labs.push_back(
        {std::move(id), std::move(nameEn), std::move(nameKo), std::move(country), {}, ""});
    return *this;
}

DatasetBuilder &DatasetBuilder::evaluation(std::string id, std::string nameEn, Scale scale)
{
    Evaluation evaluation;
    evaluation.id = std::move(id);
    evaluation.nameEn = std::move(nameEn);
    evaluation.scale = scale;
    m_dataset.evaluations.push_back(std::move(evaluation));
    return *this;
}

DatasetBuilder &DatasetBuilder::method(std::string id,
                                       const std::vector<std::pair<std::string, double>> &parts)
{
    Method method;
    method.name = "Intelligence Index " + id;
    method.version = id;
    method.id = std::move(id);
    for (const auto &[evaluation, weight] : parts)
        method.parts.push_back({findEvaluation(m_dataset, evaluation).value(), weight, "", {}, {}});
    m_dataset.methods.push_back(std::move(method));
    return *this;
}

DatasetBuilder &DatasetBuilder::snapshot(const std::string &day, const std::string &method)
{
    Snapshot snapshot;
    snapshot.id = day;
    snapshot.date = parseDate(day).value();
    snapshot.method = findMethod(m_dataset, method).value();
    snapshot.source = "Artificial Analysis";
    snapshot.attribution = "Data provided by Artificial Analysis (https://artificialanalysis.ai)";
    m_dataset.snapshots.push_back(std::move(snapshot));
    m_scores.emplace_back();
    return *this;
}

DatasetBuilder &DatasetBuilder::model(const std::string &name, const std::string &lab,
                                      std::vector<std::optional<double>> scores,
                                      const std::function<void(Model &)> &change)
{
    Model model;
    model.id = idOf(name);
    model.name = name;
    model.family = name.substr(0, name.find(" ("));
    if (!lab.empty())
        model.lab = findLab(m_dataset, lab).value();
    if (change)
        change(model);
    m_dataset.snapshots.back().models.push_back(std::move(model));
    m_scores.back().push_back(std::move(scores));
    return *this;
}

DatasetBuilder &DatasetBuilder::round(const RoundRow &row)
{
    FundingRound round;
    round.id = "R" + std::to_string(m_dataset.ledger.rounds.size() + 1);
    round.lab = findLab(m_dataset, row.lab).value();
    round.name = row.name;
    if (!row.announced.empty())
        round.announced = parseDate(row.announced).value();
    round.precision = row.announced.empty() ? DatePrecision::Unknown : row.precision;
    if (!row.amount.empty())
        round.amount.value = Decimal::parse(row.amount).value();
    round.amount.currency = row.currency;
    round.kind = row.kind;
    round.status = row.status;
    round.counted = row.counted;
    round.source = row.source;
    m_dataset.ledger.rounds.push_back(std::move(round));
    return *this;
}

DatasetBuilder &DatasetBuilder::rate(const std::string &currency, const std::string &day,
                                     const std::string &perEuro)
{
    auto &series = m_dataset.ledger.rates.perEuroByDay[currency];
    series.emplace_back(parseDate(day).value(), Decimal::parse(perEuro).value());
    std::ranges::sort(series);
    return *this;
}

Dataset DatasetBuilder::build() const
{
    Dataset dataset = m_dataset;
    for (std::size_t i = 0; i < dataset.snapshots.size(); ++i) {
        ScoreTable table(dataset.evaluations.size(), m_scores[i].size());
        for (std::size_t row = 0; row < m_scores[i].size(); ++row) {
            for (std::size_t evaluation = 0; evaluation < m_scores[i][row].size(); ++evaluation) {
                if (const auto score = m_scores[i][row][evaluation])
                    table.set(evaluation, row, *score);
            }
        }
        dataset.snapshots[i].scores = std::move(table);
    }
    return dataset;
}

std::shared_ptr<const Dataset> DatasetBuilder::share() const
{
    return std::make_shared<const Dataset>(build());
}

} // namespace podium::tests
