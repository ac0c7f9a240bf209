// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/date.h"
#include "app/engine/values/result.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// What goes wrong while the keys of a file are read: the first error stays, and what is read after it
/// need not make sense.
class JsonReader final
{
public:
    explicit JsonReader(const QString &file)
        : m_file(file)
    {
    }

    /// `sentence` gets the path as %1 and `more` as what follows; the path is the error's column.
    void fail(const QString &path, const char *sentence, const QStringList &more = {});
    /// An error of a part that has a reader of its own.
    void take(const Error &error);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QString m_file;
    std::optional<Error> m_error;
};

/// A group of keys in braces. A key that is not there reads as nothing, unless it is needed; one that is
/// there and holds something else is an error.
class JsonGroup final
{
public:
    enum class Need { Optional, Needed };

    JsonGroup(JsonReader &reader, const QJsonObject &object, const QString &path = {})
        : m_reader(&reader)
        , m_object(object)
        , m_path(path)
    {
    }

    /// Any other key is an error.
    void allow(const QStringList &keys) const;

    /// Without space around it.
    [[nodiscard]] std::string text(const QString &key, Need need = Need::Optional) const;
    [[nodiscard]] std::optional<bool> flag(const QString &key) const;
    /// From 0 to `most`.
    [[nodiscard]] std::optional<double> number(const QString &key, double most) const;
    [[nodiscard]] std::optional<Date> day(const QString &key) const;
    [[nodiscard]] QJsonArray list(const QString &key) const;
    [[nodiscard]] std::vector<std::string> texts(const QString &key) const;
    /// Those of a list; their paths count from 1: "slides[1]".
    [[nodiscard]] std::vector<JsonGroup> groups(const QString &key) const;
    [[nodiscard]] JsonGroup group(const QString &key) const;

    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    [[nodiscard]] const QString &path() const { return m_path; }
    void fail(const QString &key, const char *sentence, const QStringList &more = {}) const
    {
        m_reader->fail(pathOf(key), sentence, more);
    }

private:
    [[nodiscard]] QString pathOf(const QString &key) const;

    JsonReader *m_reader;
    QJsonObject m_object;
    QString m_path;
};

} // namespace podium
