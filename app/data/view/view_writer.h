// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/methods/method_text.h"
#include "app/data/view/rule_text.h"
#include "app/data/view/view_fields.h"
#include "app/data/view/view_words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// Writes each field visitFields() shows it; the other half of ViewReader.
class ViewWriter final
{
public:
    void group(const QString &name)
    {
        closeGroup();
        m_group = name;
    }

    template <typename T>
    void value(const QString &key, const T &value, FieldRange = {})
    {
        m_object.insert(key, written(value));
    }

    template <typename T>
    void value(const QString &key, const std::optional<T> &value, FieldRange = {})
    {
        if (value)
            m_object.insert(key, written(*value));
    }

    [[nodiscard]] QJsonObject finish()
    {
        closeGroup();
        return m_root;
    }

private:
    void closeGroup()
    {
        if (!m_group.isEmpty())
            m_root.insert(m_group, m_object);
        m_object = {};
    }

    [[nodiscard]] static QJsonValue written(bool value) { return value; }
    [[nodiscard]] static QJsonValue written(int value) { return value; }
    [[nodiscard]] static QJsonValue written(unsigned value) { return qint64{value}; }
    [[nodiscard]] static QJsonValue written(double value) { return value; }
    [[nodiscard]] static QJsonValue written(const std::string &value)
    {
        return QString::fromStdString(value);
    }
    [[nodiscard]] static QJsonValue written(Date value)
    {
        return QString::fromStdString(toIsoText(value));
    }
    [[nodiscard]] static QJsonValue written(Folding value) { return foldingText(value); }
    [[nodiscard]] static QJsonValue written(Normalisation value)
    {
        return normalisationText(value);
    }
    [[nodiscard]] static QJsonValue written(Aggregation value) { return aggregationText(value); }
    [[nodiscard]] static QJsonValue written(const WeightRule &value)
    {
        return weightRuleText(value);
    }
    [[nodiscard]] static QJsonValue written(const MissingRule &value)
    {
        return missingRuleText(value);
    }
    [[nodiscard]] static QJsonValue written(const CountingRule &value)
    {
        return countingRuleText(value);
    }
    template <HasWords Choice>
    [[nodiscard]] static QJsonValue written(Choice value)
    {
        return wordOf(value);
    }
    template <HasWords Choice>
    [[nodiscard]] static QJsonValue written(const std::vector<Choice> &values)
    {
        return QJsonArray::fromStringList(wordsOf(values));
    }
    [[nodiscard]] static QJsonValue written(const std::vector<std::string> &values)
    {
        QJsonArray out;
        for (const std::string &value : values)
            out.append(QString::fromStdString(value));
        return out;
    }

    [[nodiscard]] static QJsonValue written(const std::vector<Annotation> &values)
    {
        QJsonArray out;
        for (const Annotation &value : values) {
            ViewWriter writer;
            visitAnnotation(value, QStringLiteral("annotation"), writer);
            out.append(writer.finish().value(QStringLiteral("annotation")));
        }
        return out;
    }

    QJsonObject m_root;
    QString m_group;
    QJsonObject m_object;
};

} // namespace podium
