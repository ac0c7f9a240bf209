// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/json_reader.h"

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

void JsonReader::fail(const QString &path, const char *sentence, const QStringList &more)
{
    std::vector<std::string> arguments{path.toStdString()};
    for (const QString &argument : more)
        arguments.push_back(argument.toStdString());
    take({Error::Kind::Invalid,
          sentence,
          std::move(arguments),
          {m_file.toStdString(), 0, path.toStdString()}});
}

void JsonReader::take(const Error &error)
{
    if (!m_error)
        m_error = error;
}

QString JsonGroup::pathOf(const QString &key) const
{
    if (key.isEmpty())
        return m_path;
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonGroup::allow(const QStringList &keys) const
{
    for (const QString &key : m_object.keys()) {
        if (!keys.contains(key))
            fail(key, Error::tr("There is no key \"%1\"; known keys there are %2."),
                 {keys.join(u", "_s)});
    }
}

std::string JsonGroup::text(const QString &key, Need need) const
{
    const QJsonValue value = m_object.value(key);
    const QString text = value.toString().trimmed();
    if (need == Need::Needed && text.isEmpty())
        fail(key, Error::tr("The key \"%1\" must be a text in quotation marks, and not empty."));
    else if (!value.isUndefined() && !value.isString())
        fail(key, Error::tr("The key \"%1\" must be a text in quotation marks."));
    return text.toStdString();
}

std::optional<bool> JsonGroup::flag(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(key, Error::tr("The key \"%1\" must be true or false."));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<double> JsonGroup::number(const QString &key, double most) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble() || !(value.toDouble() >= 0 && value.toDouble() <= most))
        fail(key, Error::tr("The key \"%1\" must be a number from 0 to %2."),
             {QString::number(most, 'f', 0)});
    return value.toDouble();
}

std::optional<Date> JsonGroup::day(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    const auto day = parseDate(value.toString().toStdString());
    if (!day)
        fail(key, Error::tr("The key \"%1\" must be a day such as \"2026-12-01\"."));
    return day;
}

QJsonArray JsonGroup::list(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        fail(key, Error::tr("The key \"%1\" must be a list in square brackets."));
    return value.toArray();
}

std::vector<std::string> JsonGroup::texts(const QString &key) const
{
    std::vector<std::string> texts;
    for (const QJsonValue &value : list(key)) {
        if (value.toString().isEmpty())
            fail(key, Error::tr("The key \"%1\" must be a list of texts in quotation marks."));
        texts.push_back(value.toString().toStdString());
    }
    return texts;
}

std::vector<JsonGroup> JsonGroup::groups(const QString &key) const
{
    std::vector<JsonGroup> groups;
    for (const QJsonValue &value : list(key)) {
        const QString path = u"%1[%2]"_s.arg(pathOf(key)).arg(groups.size() + 1);
        if (!value.isObject())
            m_reader->fail(path, Error::tr("The key \"%1\" must be a group of keys in braces."));
        groups.emplace_back(*m_reader, value.toObject(), path);
    }
    return groups;
}

JsonGroup JsonGroup::group(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isObject())
        fail(key, Error::tr("The key \"%1\" must be a group of keys in braces."));
    return {*m_reader, value.toObject(), pathOf(key)};
}

} // namespace podium
