// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/receipts/country_steps.h"

#include "app/engine/ranking/selection.h"
#include "app/models/language/number_text.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

CountrySteps::CountrySteps(const AnswerData &data, const CountryResult &country,
                           const CountingRule &rule)
    : m_data(data)
    , m_country(country)
    , m_rule(rule)
{
}

QString CountrySteps::number(double value) const
{
    return exactText(value, m_data.language);
}

QString CountrySteps::labOf(const LabResult &lab) const
{
    return lab.lab ? labName(m_data.dataset->labs[*lab.lab], m_data.language) : tr("Lab not known");
}

bool CountrySteps::isOwn(const RankedModel &line) const
{
    const Model &model = m_data.snapshot().models[line.model];
    return countryOrUnassigned(*m_data.dataset, model) == m_country.country;
}

/// "LG AI Research: EXAONE 4.0 32B (Reasoning)" and the index, split where the seats are.
Step CountrySteps::labLine(const LabResult &lab) const
{
    const QString what
        = labOf(lab) + u": "_s + toQString(m_data.snapshot().models[lab.bestModel].name);
    if (lab.share < 1)
        return {what,
                u"%1 × %2 = %3"_s.arg(number(lab.bestIndex), number(lab.share),
                                      number(lab.bestIndex * lab.share))};
    return {what, number(lab.bestIndex)};
}

Step CountrySteps::modelLine(const RankedModel &line, int rank) const
{
    return {toQString(m_data.snapshot().models[line.model].name),
            tr("rank %1, index %2").arg(countText(rank, m_data.language), number(line.index))};
}

Steps CountrySteps::value() const
{
    switch (m_rule.kind) {
    case CountingRule::Kind::Best:
        return {labLine(m_country.labs.front())};
    case CountingRule::Kind::TopMean:
        return meanOfLabs();
    case CountingRule::Kind::LabsOver:
        return labsOver();
    case CountingRule::Kind::LabSum:
        return sumOfLabs();
    case CountingRule::Kind::Count:
        return countedModels();
    case CountingRule::Kind::Herfindahl:
        return concentration();
    case CountingRule::Kind::FrontierShare:
        break;
    }
    return {};
}

Steps CountrySteps::meanOfLabs() const
{
    Steps steps;
    QStringList terms;
    for (int i = 0; i < m_country.labsCounted; ++i) {
        const LabResult &lab = m_country.labs[static_cast<std::size_t>(i)];
        steps.append(
            {labOf(lab) + u": "_s + toQString(m_data.snapshot().models[lab.bestModel].name),
             number(lab.bestIndex)});
        terms.append(number(lab.bestIndex));
    }
    steps.append({tr("Mean"),
                  u"(%1) ÷ %2 = %3"_s.arg(terms.join(u" + "_s),
                                          countText(m_country.labsCounted, m_data.language),
                                          number(m_country.value))});
    return steps;
}

Steps CountrySteps::labsOver() const
{
    const double bar = m_rule.number;
    Steps steps;
    for (const LabResult &lab : m_country.labs) {
        if (lab.bestIndex >= bar)
            steps.append({labOf(lab), u"%1 ≥ %2"_s.arg(number(lab.bestIndex), number(bar))});
    }
    steps.append({tr("Labs"), number(m_country.value)});
    return steps;
}

Steps CountrySteps::sumOfLabs() const
{
    Steps steps;
    for (const LabResult &lab : m_country.labs)
        steps.append(labLine(lab));
    steps.append({tr("Sum"), number(m_country.value)});
    return steps;
}

Steps CountrySteps::countedModels() const
{
    if (m_data.answer->view.seats != Seats::Source)
        return {};
    Steps steps;
    for (const RankedModel &line : m_data.answer->ranking) {
        if (isOwn(line) && line.worldRank > 0 && line.worldRank <= m_rule.number)
            steps.append(modelLine(line, line.worldRank));
    }
    steps.append({tr("Models"), number(m_country.value)});
    return steps;
}

/// Shares of the models that count after folding.
Steps CountrySteps::concentration() const
{
    if (m_data.answer->view.seats != Seats::Source)
        return {};
    const auto &ranking = m_data.answer->ranking;
    const auto all
        = std::ranges::count_if(ranking, [this](const auto &line) { return isOwn(line); });
    Steps steps;
    for (const LabResult &lab : m_country.labs) {
        const auto own = std::ranges::count_if(ranking, [&](const RankedModel &line) {
            return isOwn(line) && m_data.snapshot().models[line.model].lab == lab.lab;
        });
        const double share = static_cast<double>(own) / static_cast<double>(all);
        steps.append(
            {labOf(lab),
             u"(%1 ÷ %2)² = %3"_s.arg(countText(own, m_data.language),
                                      countText(all, m_data.language), number(share * share))});
    }
    steps.append({tr("Sum"), number(m_country.value)});
    return steps;
}

Steps CountrySteps::topShare() const
{
    Steps steps;
    const auto &ranking = m_data.answer->ranking;
    const auto top = std::min(ranking.size(), static_cast<std::size_t>(m_data.answer->topSize));
    for (std::size_t i = 0; i < top; ++i) {
        if (isOwn(ranking[i]))
            steps.append(modelLine(ranking[i], ranking[i].rank));
    }
    return steps;
}

} // namespace podium
