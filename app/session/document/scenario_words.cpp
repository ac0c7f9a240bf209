// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/scenario_words.h"

#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct ScenarioText {
    Q_DECLARE_TR_FUNCTIONS(podium::Scenario)
};

QString modelText(const AssumedModel &model, Language language)
{
    QStringList parts;
    if (model.index)
        parts << ScenarioText::tr("index %1").arg(indexText(*model.index, language));
    for (const AssumedScore &score : model.scores)
        parts << toQString(score.evaluation) + u' ' + exactText(score.score, language);
    if (!model.lab.empty())
        parts << toQString(model.lab);
    if (!model.country.empty())
        parts << toQString(model.country);
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

QString assumptionText(const Scenario &scenario, Language language)
{
    QStringList parts;
    for (const AssumedModel &model : scenario.models)
        parts << modelText(model, language);
    for (const std::string &id : scenario.without)
        parts << ScenarioText::tr("without %1").arg(toQString(id));
    for (const AssumedRound &round : scenario.rounds)
        parts << toQString(round.lab) + u": "_s + moneyText(round.amount, round.currency, language)
                + u", "_s + dateText(round.announced, language);
    return parts.join(u" · "_s);
}

} // namespace podium
