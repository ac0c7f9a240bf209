// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_fields.h"
#include "app/data/claims/claim_json.h"
#include "app/data/claims/claim_words.h"
#include "app/data/claims/json_values.h"
#include "app/data/files/file_reading.h"
#include "app/data/files/json_text.h"
#include "app/data/view/view_json.h"
#include "app/engine/values/limits.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <set>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Where and in which claim reading stands, and the first error.
struct Reading {
    QString file;
    QString claim; ///< its id; before that is known, its number
    std::optional<Error> error;

    void fail(const QString &path, const char *text, const QStringList &more = {})
    {
        if (error)
            return;
        std::vector<std::string> arguments{path.toStdString(), claim.toStdString()};
        for (const QString &argument : more)
            arguments.push_back(argument.toStdString());
        error = Error{Error::Kind::Invalid,
                      text,
                      std::move(arguments),
                      {file.toStdString(), 0, (claim + u'.' + path).toStdString()}};
    }
};

/// Reads one group of keys.
class GroupReader final
{
public:
    GroupReader(const QJsonObject &object, const QString &path, Reading &reading)
        : m_object(object)
        , m_path(path)
        , m_reading(reading)
    {
    }

    template <typename T>
    void required(const QString &key, T &value)
    {
        if (!m_object.contains(key))
            m_reading.fail(pathOf(key), Error::tr("The key \"%1\" of the claim %2 is missing."));
        optional(key, value);
    }
    template <typename T>
    void optional(const QString &key, T &value)
    {
        m_known.append(key);
        if (m_object.contains(key))
            read(pathOf(key), m_object.value(key), value);
    }
    void bilingual(const QString &key, std::string &english, std::string &korean)
    {
        m_known.append(key);
        if (!m_object.contains(key))
            return;
        GroupReader inner = groupAt(pathOf(key), m_object.value(key));
        inner.required(u"en"_s, english);
        inner.required(u"ko"_s, korean);
        inner.finish();
    }
    void comparison(Condition &condition)
    {
        using Kind = Condition::Kind;
        int kinds = 0;
        for (const auto &[key, kind, open] : {std::tuple{u"equals"_s, Kind::Equals, false},
                                              std::tuple{u"about"_s, Kind::About, false},
                                              std::tuple{u"atLeast"_s, Kind::AtLeast, false},
                                              std::tuple{u"atMost"_s, Kind::AtMost, false},
                                              std::tuple{u"moreThan"_s, Kind::AtLeast, true},
                                              std::tuple{u"not"_s, Kind::Not, false},
                                              std::tuple{u"lessThan"_s, Kind::AtMost, true}}) {
            if (m_object.contains(key)) {
                condition.kind = kind;
                condition.open = open;
            }
            kinds += m_object.contains(key);
            optional(key, condition.value);
        }
        readBetween(condition, kinds);
        if (kinds != 1)
            m_reading.fail(
                m_path,
                Error::tr("The key \"%1\" of the claim %2 must have one of equals, about, "
                          "atLeast, atMost, moreThan, lessThan, not and between."));
        condition.tolerance = condition.kind == Kind::About ? Condition::kUsualShare : 0;
        optional(u"tolerance"_s, condition.tolerance);
        if (condition.tolerance < 0)
            m_reading.fail(
                pathOf(u"tolerance"_s),
                Error::tr("The key \"%1\" of the claim %2 must be a number of at least 0."));
    }
    void kind(const QString &key, ClaimKind &kind)
    {
        m_known.append(key);
        GroupReader inner = groupAt(pathOf(key), m_object.value(key));
        std::string word;
        inner.required(u"kind"_s, word);
        const auto found = claimKindFromWord(QString::fromStdString(word));
        if (!found)
            return m_reading.fail(inner.pathOf(u"kind"_s),
                                  Error::tr("The key \"%1\" of the claim %2 must be one of %3."),
                                  {claimKindWords().join(u", "_s)});
        kind = *found;
        std::visit([&inner](auto &present) { visitKind(present, inner); }, kind);
        inner.finish();
    }
    void view(const QString &key, View &view)
    {
        m_known.append(key);
        if (!m_object.contains(key))
            return;
        (void)groupAt(pathOf(key), m_object.value(key));
        auto read = viewFromJson(m_object.value(key).toObject(), m_reading.file);
        if (read)
            view = std::move(*read);
        else if (!m_reading.error) {
            m_reading.error = std::move(read.error());
            m_reading.error->place.column = m_reading.claim.toStdString() + '.'
                + pathOf(key).toStdString() + '.' + m_reading.error->place.column;
        }
    }
    void grid(const QString &key, std::optional<Grid> &grid)
    {
        m_known.append(key);
        if (m_object.contains(key))
            read(pathOf(key), m_object.value(key), grid.emplace());
    }

    void finish()
    {
        const QStringList keys = m_object.keys();
        for (const QString &key : keys) {
            if (!m_known.contains(key))
                m_reading.fail(
                    pathOf(key),
                    Error::tr("There is no key \"%1\" in the claim %2; known keys there are %3."),
                    {m_known.join(u", "_s)});
        }
    }

private:
    [[nodiscard]] QString pathOf(const QString &key) const
    {
        return m_path.isEmpty() ? key : m_path + u'.' + key;
    }

    GroupReader groupAt(const QString &path, const QJsonValue &json)
    {
        if (!json.isObject())
            m_reading.fail(
                path,
                Error::tr("The key \"%1\" of the claim %2 must be a group of keys in braces."));
        return GroupReader(json.toObject(), path, m_reading);
    }

    void readBetween(Condition &condition, int &kinds)
    {
        const QString key = u"between"_s;
        m_known.append(key);
        if (!m_object.contains(key))
            return;
        ++kinds;
        condition.kind = Condition::Kind::Between;
        const QJsonArray ends = m_object.value(key).toArray();
        condition.value = ends.at(0).toDouble();
        condition.upper = ends.at(1).toDouble();
        if (ends.size() != 2 || !ends[0].isDouble() || !ends[1].isDouble()
            || condition.value > condition.upper || condition.value < -kMostNumber
            || condition.upper > kMostNumber)
            m_reading.fail(
                pathOf(key),
                Error::tr("The key \"%1\" of the claim %2 must be two numbers in brackets, the "
                          "lower first."));
    }

    template <typename T>
    void read(const QString &path, const QJsonValue &json, T &value)
    {
        if constexpr (requires { visitFields(value, *this); }) {
            GroupReader inner = groupAt(path, json);
            visitFields(value, inner);
            inner.finish();
        } else if (auto found = valueOf<T>(json)) {
            value = std::move(*found);
        } else {
            m_reading.fail(
                path,
                Error::tr("The key \"%1\" of the claim %2 must be one of, or written like, %3."),
                {expected<T>()});
        }
    }
    template <typename T>
    void read(const QString &path, const QJsonValue &json, std::optional<T> &value)
    {
        read(path, json, value.emplace());
    }
    template <typename T>
    void read(const QString &path, const QJsonValue &json, std::vector<T> &values)
    {
        values.clear();
        const QJsonArray items = json.toArray();
        if (!json.isArray() || items.isEmpty())
            m_reading.fail(
                path,
                Error::tr("The key \"%1\" of the claim %2 must be a list in brackets, and not "
                          "empty."));
        for (qsizetype i = 0; i < items.size(); ++i) {
            T value{};
            read(path + u"[%1]"_s.arg(i), items[i], value);
            values.push_back(std::move(value));
        }
    }

    QJsonObject m_object;
    QString m_path;
    Reading &m_reading;
    QStringList m_known;
};

Claim readClaim(const QJsonValue &json, Reading &reading)
{
    const QString id = json[u"id"_s].toString();
    if (!id.isEmpty())
        reading.claim = id;
    if (!json.isObject())
        reading.fail({}, Error::tr("The claim %2 must be a group of keys in braces."));
    Claim claim;
    GroupReader reader(json.toObject(), {}, reading);
    visitClaim(claim, reader);
    reader.finish();
    return claim;
}

Result<std::vector<Claim>> readList(const QJsonObject &root, const QString &file)
{
    Reading reading{file, {}, {}};
    const QJsonValue list = root.value(u"claims"_s);
    if (!list.isArray() || root.size() != 1)
        return failure(
            Error::Kind::Invalid,
            Error::tr("A file of claims must have the key \"claims\", a list in brackets, and no "
                      "other."),
            {}, {file.toStdString(), 1, {}});
    std::vector<Claim> claims;
    std::set<std::string> ids;
    for (const QJsonValue &json : list.toArray()) {
        reading.claim = QString::number(claims.size() + 1);
        claims.push_back(readClaim(json, reading));
        if (!ids.insert(claims.back().id).second)
            reading.fail(u"id"_s,
                         Error::tr("The key \"%1\" of the claim %2 stands in another claim, too."));
        if (reading.error)
            return tl::unexpected<Error>(std::move(*reading.error));
    }
    return claims;
}

} // namespace

Result<std::vector<Claim>> claimsFromJson(const QByteArray &text, const QString &file)
{
    const auto document = parsedJson(text, Error::tr("The claims are not JSON: %1."), file);
    if (!document)
        return tl::unexpected(document.error());
    return readList(document->object(), file);
}

Result<std::vector<Claim>> readClaims(const QString &file)
{
    const auto text = readFile(file);
    return text ? claimsFromJson(*text, file)
                : Result<std::vector<Claim>>(tl::unexpected(text.error()));
}

} // namespace podium
