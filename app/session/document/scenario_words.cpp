// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/scenario_words.h"

#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct ScenarioText {
    Q_DECLARE_TR_FUNCTIONS(podium::Scenario)
};

/// Ids as people call what they name, where the figures know it.
class Names
{
public:
    Names(const Dataset *dataset, Language language)
        : m_dataset(dataset)
        , m_language(language)
    {
    }

    [[nodiscard]] QString lab(const std::string &id) const
    {
        const auto found = m_dataset ? findLab(*m_dataset, id) : std::nullopt;
        return found ? labName(m_dataset->labs[*found], m_language) : toQString(id);
    }

    [[nodiscard]] QString evaluation(const std::string &id) const
    {
        if (m_dataset) {
            for (const Evaluation &known : m_dataset->evaluations) {
                if (known.id == id)
                    return evaluationName(known, m_language);
            }
        }
        return toQString(id);
    }

    [[nodiscard]] QString country(const std::string &code) const
    {
        return m_dataset ? countryName(*m_dataset, code, m_language) : toQString(code);
    }

    /// As the newest day that has it calls it.
    [[nodiscard]] QString model(const std::string &id) const
    {
        const Snapshot *newest = nullptr;
        QString name = toQString(id);
        for (std::size_t i = 0; m_dataset && i < m_dataset->snapshots.size(); ++i) {
            const Snapshot &snapshot = m_dataset->snapshots[i];
            const auto found = std::ranges::find(snapshot.models, id, &Model::id);
            if (found == snapshot.models.end() || (newest && newest->date > snapshot.date))
                continue;
            newest = &snapshot;
            name = toQString(found->name);
        }
        return name;
    }

private:
    const Dataset *m_dataset;
    Language m_language;
};

QString modelText(const AssumedModel &model, const Names &names, Language language)
{
    QStringList parts;
    if (model.index)
        parts << ScenarioText::tr("index %1").arg(indexText(*model.index, language));
    for (const AssumedScore &score : model.scores)
        parts << names.evaluation(score.evaluation) + u' ' + exactText(score.score, language);
    if (!model.lab.empty())
        parts << names.lab(model.lab);
    if (!model.country.empty())
        parts << names.country(model.country);
    if (model.released)
        parts << dateText(*model.released, language);
    if (model.price)
        parts << priceText(*model.price, language);
    if (model.openWeights)
        parts << (*model.openWeights ? ScenarioText::tr("open weights")
                                     : ScenarioText::tr("closed weights"));
    return toQString(model.name) + u": "_s + parts.join(u", "_s);
}

} // namespace

QString assumptionText(const Scenario &scenario, const Dataset *dataset, Language language)
{
    const Names names(dataset, language);
    QStringList parts;
    for (const AssumedModel &model : scenario.models)
        parts << modelText(model, names, language);
    for (const std::string &id : scenario.without)
        parts << ScenarioText::tr("without %1").arg(names.model(id));
    for (const AssumedRound &round : scenario.rounds)
        parts << names.lab(round.lab) + u": "_s + moneyText(round.amount, round.currency, language)
                + u", "_s + dateText(round.announced, language);
    return parts.join(u" · "_s);
}

} // namespace podium
