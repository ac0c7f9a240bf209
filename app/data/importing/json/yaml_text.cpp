// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/json/yaml_text.h"

#include "app/data/importing/json/tolerant_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <yaml-cpp/yaml.h>

#include <cmath>
#include <optional>
#include <sstream>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Walks one document; empty where it is too deep or too long.
class YamlWalk final
{
public:
    [[nodiscard]] std::optional<QJsonValue> valueOf(const YAML::Node &node, int depth = 0)
    {
        constexpr int kMostValues = 200'000;
        if (depth > kMostDepth || ++m_values > kMostValues)
            return std::nullopt;
        if (node.IsSequence())
            return listOf(node, depth);
        if (node.IsMap())
            return objectOf(node, depth);
        return node.IsScalar() ? scalarOf(node) : QJsonValue();
    }

private:
    [[nodiscard]] std::optional<QJsonValue> listOf(const YAML::Node &node, int depth)
    {
        QJsonArray list;
        for (const YAML::Node &item : node) {
            const auto value = valueOf(item, depth + 1);
            if (!value)
                return std::nullopt;
            list.append(*value);
        }
        return list;
    }

    [[nodiscard]] std::optional<QJsonValue> objectOf(const YAML::Node &node, int depth)
    {
        QJsonObject object;
        for (const auto &entry : node) {
            if (!entry.first.IsScalar())
                continue; // a key that is a list cannot be one of ours
            const auto value = valueOf(entry.second, depth + 1);
            if (!value)
                return std::nullopt;
            object.insert(QString::fromStdString(entry.first.Scalar()), *value);
        }
        return object;
    }

    [[nodiscard]] static QJsonValue scalarOf(const YAML::Node &node)
    {
        const bool quoted = node.Tag() == "!";
        double number = 0;
        bool truth = false;
        if (!quoted && YAML::convert<double>::decode(node, number))
            return std::isfinite(number) ? QJsonValue(number) : QJsonValue();
        if (!quoted && YAML::convert<bool>::decode(node, truth))
            return truth;
        return QString::fromStdString(node.Scalar());
    }

    int m_values = 0;
};

tl::unexpected<Error> noYaml(const std::string &file, int line, const std::string &reason)
{
    return failure(Error::Kind::Invalid, Error::tr("The file is not YAML: %1."), {reason},
                   {file, line, {}});
}

} // namespace

bool looksLikeYaml(const QString &name, const QByteArray &bytes)
{
    return name.endsWith(".yaml"_L1, Qt::CaseInsensitive)
        || name.endsWith(".yml"_L1, Qt::CaseInsensitive) || bytes.startsWith("---\n")
        || bytes.startsWith("---\r\n");
}

Result<QJsonDocument> yamlAsJson(const QByteArray &bytes, const std::string &file)
{
    try {
        std::istringstream text(bytes.toStdString());
        const auto value = YamlWalk().valueOf(YAML::Load(text));
        if (!value)
            return noYaml(file, 0, "it is nested too deep or holds too many values");
        return value->isArray() ? QJsonDocument(value->toArray())
                                : QJsonDocument(value->toObject());
    } catch (const YAML::Exception &fault) {
        return noYaml(file, fault.mark.line + 1, fault.msg);
    }
}

} // namespace podium
