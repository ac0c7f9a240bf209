// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/methods/method_text.h"
#include "app/data/view/rule_text.h"
#include "app/data/view/view_fields.h"
#include "app/data/view/view_words.h"
#include "app/engine/values/result.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace podium {

/// Of one text; a longer title or name of a method is a mistake, and takes minutes to lay out.
inline constexpr qsizetype kMostCharacters = 10'000;

/// Overwrites each field visitFields() shows it with what the object holds; the first error ends the
/// reading. The other half of ViewWriter.
class ViewReader final
{
public:
    ViewReader(const QJsonObject &root, const QString &file)
        : m_root(root)
        , m_file(file)
    {
    }

    void group(const QString &name)
    {
        checkKeys(m_group + u'.', m_object, m_keys);
        m_groups.append(name);
        m_group = name;
        m_keys.clear();
        const QJsonValue value = m_root.value(name);
        m_object = value.toObject();
        if (!value.isUndefined() && !value.isObject())
            fail(name, Error::tr("The View's key \"%1\" must be a group of keys in braces."), {});
    }

    template <typename T>
    void value(const QString &key, T &value, FieldRange range = {})
    {
        m_keys.append(key);
        const QJsonValue json = m_object.value(key);
        if (!m_error && !json.isUndefined())
            read(m_group + u'.' + key, json, value, range);
    }

    [[nodiscard]] std::optional<Error> finish()
    {
        checkKeys(m_group + u'.', m_object, m_keys);
        checkKeys({}, m_root, m_groups);
        return m_error;
    }

private:
    template <typename T>
    void read(const QString &path, const QJsonValue &json, std::optional<T> &value,
              FieldRange range)
    {
        T present{};
        read(path, json, present, range);
        value = present;
    }

    void read(const QString &path, const QJsonValue &json, bool &value, FieldRange)
    {
        if (!json.isBool())
            return fail(path, Error::tr("The View's key \"%1\" must be true or false."), {});
        value = json.toBool();
    }

    void read(const QString &path, const QJsonValue &json, double &value, FieldRange range)
    {
        const double number = json.toDouble();
        if (!json.isDouble() || number < range.least || number > range.most)
            return fail(path,
                        Error::tr("The View's key \"%1\" must be a number between %2 and %3."),
                        {QString::number(range.least), QString::number(range.most)});
        value = number;
    }

    void read(const QString &path, const QJsonValue &json, int &value, FieldRange range)
    {
        readWhole(path, json, value, range);
    }

    void read(const QString &path, const QJsonValue &json, unsigned &value, FieldRange range)
    {
        readWhole(path, json, value, range);
    }

    template <typename Whole>
    void readWhole(const QString &path, const QJsonValue &json, Whole &value, FieldRange range)
    {
        const double number = json.toDouble();
        if (!json.isDouble() || number < range.least || number > range.most
            || std::floor(number) != number)
            return fail(
                path, Error::tr("The View's key \"%1\" must be a whole number between %2 and %3."),
                {QString::number(range.least, 'f', 0), QString::number(range.most, 'f', 0)});
        value = static_cast<Whole>(number);
    }

    void read(const QString &path, const QJsonValue &json, std::string &value, FieldRange)
    {
        if (!json.isString())
            return fail(path, Error::tr("The View's key \"%1\" must be a text in quotation marks."),
                        {});
        if (json.toString().size() > kMostCharacters)
            return fail(path,
                        Error::tr("The View's key \"%1\" must be a text of at most %2 characters."),
                        {QString::number(kMostCharacters)});
        value = json.toString().toStdString();
    }

    void read(const QString &path, const QJsonValue &json, Date &value, FieldRange)
    {
        const auto day = parseDate(json.toString().toStdString());
        if (!day)
            return fail(
                path, Error::tr("The View's key \"%1\" must be a day such as \"2026-08-22\"."), {});
        value = *day;
    }

    void read(const QString &path, const QJsonValue &json, Folding &value, FieldRange)
    {
        const auto folding = foldingFromText(json.toString());
        if (!folding)
            return fail(path,
                        Error::tr("The View's key \"%1\" must be \"all\", \"family\" or \"lab\"."),
                        {});
        value = *folding;
    }

    void read(const QString &path, const QJsonValue &json, Normalisation &value, FieldRange)
    {
        readWord(path, normalisationFromText(json.toString()), value, kNormalisationTexts);
    }

    void read(const QString &path, const QJsonValue &json, Aggregation &value, FieldRange)
    {
        readWord(path, aggregationFromText(json.toString()), value, kAggregationTexts);
    }

    void read(const QString &path, const QJsonValue &json, WeightRule &value, FieldRange)
    {
        readWord(path, weightRuleFromText(json.toString()), value, kWeightRuleTexts);
    }

    void read(const QString &path, const QJsonValue &json, MissingRule &value, FieldRange)
    {
        readWord(path, missingRuleFromText(json.toString()), value, kMissingRuleTexts);
    }

    template <typename T>
    void readWord(const QString &path, std::optional<T> meaning, T &value, const char *right)
    {
        if (!meaning)
            return fail(path, Error::tr("The View's key \"%1\" must be one of %2."),
                        {QString::fromLatin1(right)});
        value = std::move(*meaning);
    }

    template <HasWords Choice>
    void read(const QString &path, const QJsonValue &json, Choice &value, FieldRange)
    {
        const auto choice = choiceOf<Choice>(json.toString());
        if (!choice)
            return fail(path, Error::tr("The View's key \"%1\" must be one of %2."),
                        {wordsOf<Choice>().join(QStringLiteral(", "))});
        value = *choice;
    }

    void read(const QString &path, const QJsonValue &json, CountingRule &value, FieldRange)
    {
        const auto rule = countingRuleFromText(json.toString());
        if (!rule)
            return fail(path, Error::tr("The View's key \"%1\" must be one of %2."),
                        {countingRuleTexts()});
        value = *rule;
    }

    template <HasWords Choice>
    void read(const QString &path, const QJsonValue &json, std::vector<Choice> &value, FieldRange)
    {
        const auto choices = choicesOf<Choice>(json.toVariant().toStringList());
        if (!json.isArray() || !choices)
            return fail(
                path,
                Error::tr("The View's key \"%1\" must be a list in brackets of the words %2."),
                {wordsOf<Choice>().join(QStringLiteral(", "))});
        value = *choices;
    }

    void read(const QString &path, const QJsonValue &json, std::vector<std::string> &value,
              FieldRange range)
    {
        std::vector<std::string> out;
        const QJsonArray items = json.toArray();
        bool texts = json.isArray();
        for (const QJsonValue &item : items) {
            texts = texts && item.isString();
            out.push_back(item.toString().toStdString());
        }
        if (!texts)
            return fail(
                path, Error::tr("The View's key \"%1\" must be a list of texts in brackets."), {});
        if (static_cast<double>(out.size()) > range.most)
            return fail(path, Error::tr("The View's key \"%1\" must have at most %2 texts."),
                        {QString::number(range.most)});
        value = std::move(out);
    }

    void read(const QString &path, const QJsonValue &json, std::vector<Annotation> &value,
              FieldRange range)
    {
        const QJsonArray items = json.toArray();
        if (!json.isArray())
            return fail(
                path, Error::tr("The View's key \"%1\" must be a list of groups in brackets."), {});
        if (static_cast<double>(items.size()) > range.most)
            return fail(path, Error::tr("The View's key \"%1\" must have at most %2 groups."),
                        {QString::number(range.most)});
        std::vector<Annotation> out;
        for (const QJsonValue &item : items) {
            const QString name = path + u'.' + QString::number(out.size() + 1);
            ViewReader reader({{name, item}}, m_file);
            Annotation annotation;
            visitAnnotation(annotation, name, reader);
            if (auto error = reader.finish(); error && !m_error)
                m_error = std::move(error);
            if (!hasPlace(annotation))
                fail(
                    name,
                    Error::tr(
                        "The View's key \"%1\" does not say where it stands: a line needs a value or "
                        "a day, a band two of one kind, a text an item, a difference two items."),
                    {});
            out.push_back(std::move(annotation));
        }
        value = std::move(out);
    }

    void checkKeys(const QString &prefix, const QJsonObject &object, const QStringList &known)
    {
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (!known.contains(key))
                fail(prefix + key,
                     Error::tr("The View has an unknown key \"%1\"; known keys there are %2."),
                     {known.join(QStringLiteral(", "))});
        }
    }

    void fail(const QString &path, const char *text, const QStringList &more)
    {
        if (m_error)
            return;
        std::vector<std::string> arguments{path.toStdString()};
        for (const QString &argument : more)
            arguments.push_back(argument.toStdString());
        m_error = Error{Error::Kind::Invalid,
                        text,
                        std::move(arguments),
                        {m_file.toStdString(), 0, path.toStdString()}};
    }

    QJsonObject m_root;
    QString m_file;
    QStringList m_groups;
    QString m_group;
    QJsonObject m_object;
    QStringList m_keys;
    std::optional<Error> m_error;
};

} // namespace podium
