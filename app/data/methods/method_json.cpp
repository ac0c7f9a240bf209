// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/methods/method_json.h"

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

constexpr qsizetype kMostNameCharacters = 1000; ///< of a name, which stands in menus

/// Reads one key after the other; the first error stays.
class MethodReader final
{
public:
    MethodReader(const Dataset &dataset, const QString &file)
        : m_dataset(dataset)
        , m_file(file)
    {
    }

    Result<Method> read(const QJsonObject &root)
    {
        checkKeys({}, root,
                  {u"id"_s, u"name"_s, u"version"_s, u"normalisation"_s, u"aggregation"_s,
                   u"missing"_s, u"evaluations"_s});
        Method method;
        method.own = true;
        method.id = text({}, root, u"id"_s);
        method.name = text({}, root, u"name"_s);
        method.version = text({}, root, u"version"_s);
        rule(root, u"normalisation"_s, method.rules.normalisation, normalisationFromText,
             kNormalisationTexts);
        rule(root, u"aggregation"_s, method.rules.aggregation, aggregationFromText,
             kAggregationTexts);
        rule(root, u"missing"_s, method.rules.missing, missingRuleFromText, kMissingRuleTexts);
        readParts(root.value(u"evaluations"_s), method);
        if (findMethod(m_dataset, method.id))
            fail(
                u"id"_s,
                Error::tr("The method's key \"%1\" is that of a method there is; choose another."));
        if (m_error)
            return tl::unexpected<Error>(std::move(*m_error));
        return method;
    }

private:
    std::string text(const QString &prefix, const QJsonObject &object, const QString &key)
    {
        const QString value = object.value(key).toString();
        if (value.isEmpty())
            fail(prefix + key,
                 podium::Error::tr("The method's key \"%1\" must be a text in quotation marks."));
        if (value.size() > kMostNameCharacters)
            fail(prefix + key,
                 podium::Error::tr(
                     "The method's key \"%1\" must be a text of at most %2 characters."),
                 {std::to_string(kMostNameCharacters)});
        return value.toStdString();
    }

    template <typename T, typename FromText>
    void rule(const QJsonObject &root, const QString &key, T &target, FromText fromText,
              const char *right)
    {
        if (!root.contains(key))
            return;
        if (const auto value = fromText(root.value(key).toString()))
            target = *value;
        else
            fail(key, Error::tr("The method's key \"%1\" must be one of %2."), {right});
    }

    void readParts(const QJsonValue &value, Method &method)
    {
        const QJsonArray items = value.toArray();
        if (items.isEmpty())
            fail(u"evaluations"_s,
                 Error::tr("The method's key \"%1\" must be a list of evaluations in brackets."));
        double sum = 0;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString path = u"evaluations[%1]"_s.arg(i);
            const MethodPart part = readPart(path, items[i]);
            if (std::ranges::find(method.parts, part.evaluation, &MethodPart::evaluation)
                != method.parts.end())
                fail(path, Error::tr("The method's key \"%1\" names an evaluation a second time."));
            sum += part.weight;
            method.parts.push_back(part);
        }
        if (!(sum > 0))
            fail(u"evaluations"_s,
                 Error::tr("The weights under the method's key \"%1\" sum to nothing."));
        // Shares that were written stay as they are, to the last bit.
        if (std::abs(sum - 1) < kRounding)
            return;
        for (MethodPart &part : method.parts)
            part.weight /= sum;
    }

    MethodPart readPart(const QString &path, const QJsonValue &value)
    {
        const QJsonObject object = value.toObject();
        checkKeys(path + u'.', object, {u"id"_s, u"weight"_s, u"group"_s, u"goalposts"_s});
        MethodPart part;
        const std::string id = text(path + u'.', object, u"id"_s);
        if (const auto found = findEvaluation(m_dataset, id))
            part.evaluation = *found;
        else
            fail(path + u".id"_s,
                 Error::tr(
                     "The method's key \"%1\" names an evaluation there is not; there are %2."),
                 {knownEvaluations()});
        const QJsonValue weight = object.value(u"weight"_s);
        part.weight = weight.toDouble();
        if (!weight.isDouble() || !(part.weight >= 0 && part.weight <= kMostWeight))
            fail(path + u".weight"_s,
                 Error::tr("The method's key \"%1\" must be a number from 0 to %2."),
                 {std::to_string(static_cast<int>(kMostWeight))});
        if (object.contains(u"group"_s))
            part.group = text(path + u'.', object, u"group"_s);
        if (object.contains(u"goalposts"_s))
            part.goalposts = readGoalposts(path + u".goalposts"_s, object.value(u"goalposts"_s));
        return part;
    }

    Goalposts readGoalposts(const QString &path, const QJsonValue &value)
    {
        const QJsonArray ends = value.toArray();
        const Goalposts posts{ends.at(0).toDouble(), ends.at(1).toDouble()};
        if (ends.size() != 2 || !ends[0].isDouble() || !ends[1].isDouble()
            || !(posts.low < posts.high && posts.low >= -kMostNumber && posts.high <= kMostNumber))
            fail(path,
                 Error::tr(
                     "The method's key \"%1\" must be two numbers in brackets, the lower first."));
        return posts;
    }

    std::string knownEvaluations() const
    {
        QStringList ids;
        for (const Evaluation &evaluation : m_dataset.evaluations)
            ids.append(QString::fromStdString(evaluation.id));
        return ids.join(u", "_s).toStdString();
    }

    void checkKeys(const QString &prefix, const QJsonObject &object, const QStringList &known)
    {
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (!known.contains(key))
                fail(prefix + key,
                     Error::tr("The method has an unknown key \"%1\"; known keys there are %2."),
                     {known.join(u", "_s).toStdString()});
        }
    }

    void fail(const QString &path, const char *sentence, std::vector<std::string> more = {})
    {
        if (m_error)
            return;
        more.insert(more.begin(), path.toStdString());
        m_error = Error{Error::Kind::Invalid,
                        sentence,
                        std::move(more),
                        {m_file.toStdString(), 0, path.toStdString()}};
    }

    const Dataset &m_dataset;
    QString m_file;
    std::optional<Error> m_error;
};

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
    return MethodReader(dataset, file).read(object);
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
