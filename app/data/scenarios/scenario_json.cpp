// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/scenarios/scenario_json.h"

#include "app/data/files/json_reader.h"
#include "app/data/files/json_text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QStringList>

#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kScenarioVersion = 1; ///< of a file

QString textFrom(const std::string &text)
{
    return QString::fromStdString(text);
}

void insertText(QJsonObject &object, const QString &key, const std::string &text)
{
    if (!text.empty())
        object.insert(key, textFrom(text));
}

QJsonObject jsonOf(const AssumedModel &model)
{
    QJsonObject object{{u"name"_s, textFrom(model.name)}};
    insertText(object, u"snapshot"_s, model.snapshot);
    insertText(object, u"lab"_s, model.lab);
    insertText(object, u"country"_s, model.country);
    if (model.index)
        object.insert(u"index"_s, *model.index);
    if (model.released)
        object.insert(u"released"_s, textFrom(toIsoText(*model.released)));
    if (model.price)
        object.insert(u"price"_s, *model.price);
    if (model.openWeights)
        object.insert(u"openWeights"_s, *model.openWeights);
    QJsonObject scores;
    for (const AssumedScore &score : model.scores)
        scores.insert(textFrom(score.evaluation), score.score);
    if (!scores.isEmpty())
        object.insert(u"scores"_s, scores);
    return object;
}

QJsonObject jsonOf(const AssumedRound &round)
{
    return {{u"lab"_s, textFrom(round.lab)},
            {u"amount"_s, textFrom(round.amount.toText())},
            {u"currency"_s, textFrom(round.currency)},
            {u"announced"_s, textFrom(toIsoText(round.announced))}};
}

using Need = JsonGroup::Need;

AssumedModel modelFrom(const JsonGroup &json)
{
    json.allow({u"name"_s, u"snapshot"_s, u"index"_s, u"scores"_s, u"lab"_s, u"country"_s,
                u"released"_s, u"price"_s, u"openWeights"_s});
    AssumedModel model;
    model.name = json.text(u"name"_s, Need::Needed);
    model.snapshot = json.text(u"snapshot"_s, Need::Needed);
    model.lab = json.text(u"lab"_s);
    model.country = json.text(u"country"_s);
    model.index = json.number(u"index"_s, 100);
    model.price = json.number(u"price"_s, 1e6);
    model.openWeights = json.flag(u"openWeights"_s);
    model.released = json.day(u"released"_s);
    const JsonGroup scores = json.group(u"scores"_s);
    for (const QString &evaluation : scores.object().keys())
        model.scores.push_back(
            {evaluation.toStdString(), scores.number(evaluation, 1e5).value_or(0)});
    if (model.index.has_value() == !model.scores.empty())
        json.fail(
            u"index"_s,
            Error::tr(
                "A model of a scenario needs either \"index\" or \"scores\"; give one of them."));
    return model;
}

AssumedRound roundFrom(const JsonGroup &json)
{
    json.allow({u"lab"_s, u"amount"_s, u"currency"_s, u"announced"_s});
    AssumedRound round;
    round.lab = json.text(u"lab"_s, Need::Needed);
    round.currency = json.text(u"currency"_s, Need::Needed);
    const auto amount = Decimal::parse(json.text(u"amount"_s, Need::Needed));
    if (!amount || *amount < Decimal())
        json.fail(u"amount"_s,
                  Error::tr("The key \"%1\" must be an amount in quotation marks, such as "
                            "\"5000000000\"."));
    round.amount = amount.value_or(Decimal());
    const auto announced = json.day(u"announced"_s);
    if (!announced)
        json.fail(u"announced"_s,
                  Error::tr("The key \"%1\" is missing; give a day such as "
                            "\"2026-12-01\"."));
    round.announced = announced.value_or(Date());
    return round;
}

Result<Scenario> scenarioFrom(JsonReader &reader, const JsonGroup &json)
{
    Scenario scenario;
    json.allow({u"name"_s, u"on"_s, u"models"_s, u"without"_s, u"rounds"_s});
    scenario.name = json.text(u"name"_s, Need::Needed);
    scenario.on = json.flag(u"on"_s).value_or(true);
    for (const JsonGroup &model : json.groups(u"models"_s))
        scenario.models.push_back(modelFrom(model));
    for (const JsonGroup &round : json.groups(u"rounds"_s))
        scenario.rounds.push_back(roundFrom(round));
    scenario.without = json.texts(u"without"_s);
    if (reader.error())
        return tl::unexpected(*reader.error());
    return scenario;
}

} // namespace

QJsonObject toJson(const Scenario &scenario)
{
    QJsonObject object{{u"name"_s, textFrom(scenario.name)}, {u"on"_s, scenario.on}};
    QJsonArray models;
    for (const AssumedModel &model : scenario.models)
        models.append(jsonOf(model));
    QJsonArray rounds;
    for (const AssumedRound &round : scenario.rounds)
        rounds.append(jsonOf(round));
    QJsonArray without;
    for (const std::string &id : scenario.without)
        without.append(textFrom(id));
    const std::pair<QString, QJsonArray> lists[]{
        {u"models"_s, models}, {u"without"_s, without}, {u"rounds"_s, rounds}};
    for (const auto &[key, list] : lists) {
        if (!list.isEmpty())
            object.insert(key, list);
    }
    return object;
}

Result<Scenario> scenarioFromJson(const QJsonObject &object, const QString &file)
{
    JsonReader reader(file);
    return scenarioFrom(reader, {reader, object});
}

QByteArray scenariosToJson(const std::vector<Scenario> &scenarios)
{
    QJsonArray list;
    for (const Scenario &scenario : scenarios)
        list.append(toJson(scenario));
    return QJsonDocument({{u"version"_s, kScenarioVersion}, {u"scenarios"_s, list}}).toJson();
}

Result<std::vector<Scenario>> scenariosFromJson(const QByteArray &text, const QString &file)
{
    const auto document = parsedJson(text, Error::tr("The scenarios are not JSON: %1."), file);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject root = document->object();
    if (!root.value("scenarios"_L1).isArray() || root.value("version"_L1) != kScenarioVersion
        || root.size() != 2)
        return failure(
            Error::Kind::Invalid,
            Error::tr("A file of scenarios must have the keys \"version\", which is %1, and "
                      "\"scenarios\", a list in brackets, and no other."),
            {std::to_string(kScenarioVersion)}, {file.toStdString(), 1, {}});
    std::vector<Scenario> scenarios;
    JsonReader reader(file);
    for (const JsonGroup &json : JsonGroup(reader, root).groups(u"scenarios"_s)) {
        auto read = scenarioFrom(reader, json);
        if (!read)
            return tl::unexpected(read.error());
        scenarios.push_back(std::move(*read));
    }
    return scenarios;
}

} // namespace podium
