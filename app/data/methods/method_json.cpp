// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/methods/method_json.h"

#include "app/data/files/json_reader.h"
#include "app/data/files/json_text.h"
#include "app/data/methods/method_text.h"
#include "app/engine/values/limits.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRounding = 1e-12; ///< by which shares may miss a sum of one

constexpr std::size_t kMostNameBytes = 1000; ///< of a name, which stands in menus

constexpr auto kNeeded = JsonGroup::Need::Needed;

std::string nameFrom(const JsonGroup &json, const QString &key)
{
    std::string name = json.text(key, kNeeded);
    if (name.size() > kMostNameBytes)
        json.fail(key, podium::Error::tr("The key \"%1\" must be a text of at most %2 bytes."),
                  {QString::number(kMostNameBytes)});
    return name;
}

template <typename T, typename FromText>
void readRule(const JsonGroup &json, const QString &key, T &target, FromText fromText,
              const char *right)
{
    if (!json.object().contains(key))
        return;
    if (const auto value = fromText(json.object().value(key).toString()))
        target = *value;
    else
        json.fail(key, Error::tr("The key \"%1\" must be one of %2."), {QString::fromUtf8(right)});
}

Goalposts goalpostsFrom(const JsonGroup &json)
{
    const QJsonArray ends = json.list(u"goalposts"_s);
    const Goalposts posts{ends.at(0).toDouble(), ends.at(1).toDouble()};
    if (ends.size() != 2 || !ends[0].isDouble() || !ends[1].isDouble()
        || !(posts.low < posts.high && posts.low >= -kMostNumber && posts.high <= kMostNumber))
        json.fail(u"goalposts"_s,
                  Error::tr("The key \"%1\" must be two numbers in brackets, the lower first."));
    return posts;
}

QString idsOf(const std::vector<Evaluation> &evaluations)
{
    QStringList ids;
    for (const Evaluation &evaluation : evaluations)
        ids.append(QString::fromStdString(evaluation.id));
    return ids.join(u", "_s);
}

MethodPart partFrom(const JsonGroup &json, const Dataset &dataset)
{
    json.allow({u"id"_s, u"weight"_s, u"group"_s, u"goalposts"_s});
    MethodPart part;
    if (const auto found = findEvaluation(dataset, nameFrom(json, u"id"_s)))
        part.evaluation = *found;
    else
        json.fail(u"id"_s,
                  Error::tr("The key \"%1\" names an evaluation there is not; there are %2."),
                  {idsOf(dataset.evaluations)});
    const auto weight = json.number(u"weight"_s, kMostWeight);
    if (!weight)
        json.fail(u"weight"_s, Error::tr("The key \"%1\" must be a number from 0 to %2."),
                  {QString::number(kMostWeight, 'f', 0)});
    part.weight = weight.value_or(0);
    if (json.object().contains(u"group"_s))
        part.group = nameFrom(json, u"group"_s);
    if (json.object().contains(u"goalposts"_s))
        part.goalposts = goalpostsFrom(json);
    return part;
}

void readParts(const JsonGroup &json, const Dataset &dataset, Method &method)
{
    const std::vector<JsonGroup> items = json.groups(u"evaluations"_s);
    if (items.empty())
        json.fail(u"evaluations"_s,
                  Error::tr("The key \"%1\" must be a list of evaluations in brackets."));
    double sum = 0;
    for (const JsonGroup &item : items) {
        const MethodPart part = partFrom(item, dataset);
        if (std::ranges::find(method.parts, part.evaluation, &MethodPart::evaluation)
            != method.parts.end())
            item.fail({}, Error::tr("The key \"%1\" names an evaluation a second time."));
        sum += part.weight;
        method.parts.push_back(part);
    }
    if (!(sum > 0))
        json.fail(u"evaluations"_s, Error::tr("The weights under the key \"%1\" sum to nothing."));
    // Shares that were written stay as they are, to the last bit.
    if (std::abs(sum - 1) < kRounding)
        return;
    for (MethodPart &part : method.parts)
        part.weight /= sum;
}

Method methodFrom(const JsonGroup &json, const Dataset &dataset)
{
    json.allow({u"id"_s, u"name"_s, u"version"_s, u"normalisation"_s, u"aggregation"_s,
                u"missing"_s, u"evaluations"_s});
    Method method;
    method.own = true;
    method.id = nameFrom(json, u"id"_s);
    method.name = nameFrom(json, u"name"_s);
    method.version = nameFrom(json, u"version"_s);
    MethodRules &rules = method.rules;
    readRule(json, u"normalisation"_s, rules.normalisation, normalisationFromText,
             kNormalisationTexts);
    readRule(json, u"aggregation"_s, rules.aggregation, aggregationFromText, kAggregationTexts);
    readRule(json, u"missing"_s, rules.missing, missingRuleFromText, kMissingRuleTexts);
    readParts(json, dataset, method);
    if (findMethod(dataset, method.id))
        json.fail(u"id"_s,
                  Error::tr("The key \"%1\" is that of a method there is; choose another."));
    return method;
}

} // namespace

Result<Method> methodFromJson(const QByteArray &text, const Dataset &dataset, const QString &file)
{
    const auto document = parsedJson(text, Error::tr("The method is not JSON: %1."), file);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isObject())
        return failure(Error::Kind::Invalid,
                       Error::tr("The method must be one group of keys in braces."), {},
                       {file.toStdString(), 1, {}});
    return methodFromJson(document->object(), dataset, file);
}

Result<Method> methodFromJson(const QJsonObject &object, const Dataset &dataset,
                              const QString &file)
{
    JsonReader reader(file);
    Method method = methodFrom({reader, object}, dataset);
    if (reader.error())
        return tl::unexpected(*reader.error());
    return method;
}

QJsonObject toJson(const Method &method, const Dataset &dataset)
{
    QJsonArray evaluations;
    for (const MethodPart &part : method.parts) {
        QJsonObject item{{u"id"_s, QString::fromStdString(dataset.evaluations[part.evaluation].id)},
                         {u"weight"_s, part.weight}};
        if (!part.group.empty())
            item.insert(u"group"_s, QString::fromStdString(part.group));
        if (part.goalposts)
            item.insert(u"goalposts"_s, QJsonArray{part.goalposts->low, part.goalposts->high});
        evaluations.append(item);
    }
    return {{u"id"_s, QString::fromStdString(method.id)},
            {u"name"_s, QString::fromStdString(method.name)},
            {u"version"_s, QString::fromStdString(method.version)},
            {u"normalisation"_s, normalisationText(method.rules.normalisation)},
            {u"aggregation"_s, aggregationText(method.rules.aggregation)},
            {u"missing"_s, missingRuleText(method.rules.missing)},
            {u"evaluations"_s, evaluations}};
}

} // namespace podium
