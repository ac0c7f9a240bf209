// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/scenarios/scenario_json.h"

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

/// Reads the keys of one scenario; the first error counts.
class ScenarioReader final
{
public:
    explicit ScenarioReader(const QString &file)
        : m_file(file)
    {
    }

    [[nodiscard]] Result<Scenario> read(const QJsonObject &object)
    {
        Scenario scenario;
        allow(object, {u"name"_s, u"on"_s, u"models"_s, u"without"_s, u"rounds"_s});
        scenario.name = text(object, u"name"_s, true);
        scenario.on = flag(object, u"on"_s).value_or(true);
        m_path = u"models"_s;
        for (const QJsonValue model : list(object, u"models"_s))
            scenario.models.push_back(readModel(model.toObject()));
        m_path = u"rounds"_s;
        for (const QJsonValue round : list(object, u"rounds"_s))
            scenario.rounds.push_back(readRound(round.toObject()));
        m_path = u"without"_s;
        for (const QJsonValue id : list(object, u"without"_s)) {
            if (!id.isString() || id.toString().isEmpty())
                fail(u"without"_s,
                     Error::tr("The key \"%1\" of the scenario must be a list of models' ids."));
            scenario.without.push_back(id.toString().toStdString());
        }
        if (m_error)
            return tl::unexpected(*m_error);
        return scenario;
    }

private:
    AssumedModel readModel(const QJsonObject &object)
    {
        allow(object,
              {u"name"_s, u"snapshot"_s, u"index"_s, u"scores"_s, u"lab"_s, u"country"_s,
               u"released"_s, u"price"_s, u"openWeights"_s});
        AssumedModel model;
        model.name = text(object, u"name"_s, true);
        model.snapshot = text(object, u"snapshot"_s, true);
        model.lab = text(object, u"lab"_s);
        model.country = text(object, u"country"_s);
        model.index = number(object, u"index"_s, 100);
        model.price = number(object, u"price"_s, 1e6);
        model.openWeights = flag(object, u"openWeights"_s);
        if (object.contains(u"released"_s))
            model.released = day(object, u"released"_s);
        const QJsonObject scores = object.value("scores"_L1).toObject();
        for (const QString &evaluation : scores.keys())
            model.scores.push_back(
                {evaluation.toStdString(), number(scores, evaluation, 1e5).value_or(0)});
        if (model.index.has_value() == !model.scores.empty())
            fail(
                u"index"_s,
                Error::tr(
                    "A model of a scenario needs either \"index\" or \"scores\"; give one of them."));
        return model;
    }

    AssumedRound readRound(const QJsonObject &object)
    {
        allow(object, {u"lab"_s, u"amount"_s, u"currency"_s, u"announced"_s});
        AssumedRound round;
        round.lab = text(object, u"lab"_s, true);
        round.currency = text(object, u"currency"_s, true);
        const auto amount = Decimal::parse(text(object, u"amount"_s, true));
        if (!amount || *amount < Decimal())
            fail(u"amount"_s,
                 Error::tr(
                     "The key \"%1\" of the scenario must be an amount in quotation marks, such as "
                     "\"5000000000\"."));
        round.amount = amount.value_or(Decimal());
        round.announced = day(object, u"announced"_s);
        return round;
    }

    void allow(const QJsonObject &object, const QStringList &keys)
    {
        for (const QString &key : object.keys()) {
            if (!keys.contains(key))
                fail(key,
                     Error::tr("There is no key \"%1\" in a scenario; known keys there are %2."),
                     keys.join(u", "_s));
        }
    }
    std::string text(const QJsonObject &object, const QString &key, bool needed = false)
    {
        const QJsonValue value = object.value(key);
        if ((needed || !value.isUndefined()) && value.toString().isEmpty())
            fail(
                key,
                podium::Error::tr(
                    "The key \"%1\" of the scenario must be a text in quotation marks, and not empty."));
        return value.toString().toStdString();
    }
    std::optional<bool> flag(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isBool())
            fail(key, Error::tr("The key \"%1\" of the scenario must be true or false."));
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }
    std::optional<double> number(const QJsonObject &object, const QString &key, double most)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > most)
            fail(key, Error::tr("The key \"%1\" of the scenario must be a number from 0 to %2."),
                 QString::number(most, 'f', 0));
        return value.toDouble();
    }
    QJsonArray list(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isArray())
            fail(key, Error::tr("The key \"%1\" must be a list in square brackets."));
        return value.toArray();
    }
    Date day(const QJsonObject &object, const QString &key)
    {
        const auto day = parseDate(object.value(key).toString().toStdString());
        if (!day)
            fail(key,
                 Error::tr("The key \"%1\" of the scenario must be a day such as \"2026-12-01\"."));
        return day.value_or(Date());
    }
    void fail(const QString &key, const char *sentence, const QString &more = {})
    {
        if (m_error)
            return;
        std::vector<std::string> arguments{key.toStdString()};
        if (!more.isEmpty())
            arguments.push_back(more.toStdString());
        const QString place = m_path.isEmpty() || m_path == key ? key : m_path + u'.' + key;
        m_error = Error{Error::Kind::Invalid,
                        sentence,
                        std::move(arguments),
                        {m_file.toStdString(), 0, place.toStdString()}};
    }

    QString m_file;
    QString m_path;
    std::optional<Error> m_error;
};

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
    return ScenarioReader(file).read(object);
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
    for (const QJsonValue json : root.value("scenarios"_L1).toArray()) {
        auto read = scenarioFromJson(json.toObject(), file);
        if (!read)
            return tl::unexpected(read.error());
        scenarios.push_back(std::move(*read));
    }
    return scenarios;
}

} // namespace podium
