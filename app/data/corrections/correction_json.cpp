// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corrections/correction_json.h"

#include "app/data/files/file_writing.h"
#include "app/data/files/json_text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

/// How a kind of correction is written: its word, the key of what it is about and of its value.
struct Form {
    Correction::Kind kind;
    QLatin1StringView word;
    QLatin1StringView subject;
    QLatin1StringView value;
};

constexpr std::array kForms{
    Form{Correction::Kind::LabCountry, "lab-country"_L1, "lab"_L1, "country"_L1},
    Form{Correction::Kind::LabAlias, "lab-alias"_L1, "lab"_L1, "alias"_L1},
    Form{Correction::Kind::ModelAlias, "model-alias"_L1, "model"_L1, "alias"_L1},
};

QString kindWords()
{
    QStringList words;
    for (const Form &form : kForms)
        words << form.word;
    return words.join(u", "_s);
}

/// Reads one correction; the first error counts.
class Reader final
{
public:
    Reader(const QJsonValue &json, const QString &file, qsizetype number)
        : m_json(json)
        , m_file(file)
        , m_path(u"corrections[%1]"_s.arg(number))
    {
    }

    [[nodiscard]] Result<Correction> read()
    {
        if (!m_json.isObject())
            return refuse(
                {},
                Error::tr("The key \"%1\" of the corrections must be a group of keys in braces."));
        const QString word = text("kind"_L1);
        const auto form = std::ranges::find(kForms, word, &Form::word);
        if (!m_error && form == kForms.end())
            return refuse("kind"_L1,
                          Error::tr("The key \"%1\" of the corrections must be one of %2."),
                          kindWords());
        if (m_error)
            return tl::unexpected<Error>(std::move(*m_error));
        Correction correction{form->kind, text(form->subject).toStdString(),
                              text(form->value).toStdString()};
        const QStringList known{u"kind"_s, form->subject, form->value};
        for (const QString &key : m_json.toObject().keys()) {
            if (!m_error && !known.contains(key))
                return refuse(
                    key,
                    Error::tr(
                        "There is no key \"%1\" in the corrections; known keys there are %2."),
                    known.join(u", "_s));
        }
        if (m_error)
            return tl::unexpected<Error>(std::move(*m_error));
        return correction;
    }

private:
    QString text(const QString &key)
    {
        const QString found = m_json[key].toString().trimmed();
        if (found.isEmpty() && !m_error)
            m_error = errorAt(
                key,
                Error::tr("The key \"%1\" of the corrections must be a text in quotation marks, "
                          "and not empty."));
        return found;
    }

    [[nodiscard]] Error errorAt(const QString &key, const char *text,
                                const QString &more = {}) const
    {
        const std::string path = (key.isEmpty() ? m_path : m_path + u'.' + key).toStdString();
        std::vector<std::string> arguments{path};
        if (!more.isEmpty())
            arguments.push_back(more.toStdString());
        return {Error::Kind::Invalid, text, std::move(arguments), {m_file.toStdString(), 0, path}};
    }

    [[nodiscard]] tl::unexpected<Error> refuse(const QString &key, const char *text,
                                               const QString &more = {}) const
    {
        return tl::unexpected<Error>(errorAt(key, text, more));
    }

    QJsonValue m_json;
    QString m_file;
    QString m_path;
    std::optional<Error> m_error;
};

Result<std::vector<Correction>> readRoot(const QJsonObject &root, const QString &file)
{
    const Place place{file.toStdString(), 1, {}};
    const QJsonValue list = root.value("corrections"_L1);
    if (!list.isArray() || !root.value("version"_L1).isDouble() || root.size() != 2)
        return failure(
            Error::Kind::Invalid,
            Error::tr("A file of corrections must have the keys \"version\", a number, and "
                      "\"corrections\", a list in brackets, and no other."),
            {}, place);
    const double version = root.value("version"_L1).toDouble();
    if (version != kVersion)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The corrections are of version %1, but this Podium reads version %2; use "
                      "the Podium that wrote them."),
            {QString::number(version).toStdString(), std::to_string(kVersion)}, place);
    std::vector<Correction> corrections;
    for (const QJsonValue &json : list.toArray()) {
        auto read = Reader(json, file, std::ssize(corrections) + 1).read();
        if (!read)
            return tl::unexpected<Error>(std::move(read.error()));
        corrections.push_back(std::move(*read));
    }
    return corrections;
}

} // namespace

QByteArray correctionsToJson(const std::vector<Correction> &corrections)
{
    QJsonArray list;
    for (const Correction &correction : corrections) {
        const auto form = std::ranges::find(kForms, correction.kind, &Form::kind);
        list.append(QJsonObject{{u"kind"_s, form->word},
                                {form->subject, QString::fromStdString(correction.subject)},
                                {form->value, QString::fromStdString(correction.value)}});
    }
    return QJsonDocument({{u"version"_s, kVersion}, {u"corrections"_s, list}}).toJson();
}

Result<std::vector<Correction>> correctionsFromJson(const QByteArray &text, const QString &file)
{
    const auto document = parsedJson(text, Error::tr("The corrections are not JSON: %1."), file);
    if (!document)
        return tl::unexpected(document.error());
    return readRoot(document->object(), file);
}

Result<std::vector<Correction>> readCorrections(const QString &file, Readable readable)
{
    const auto text = readFile(file, kMostTextBytes, readable);
    if (!text)
        return tl::unexpected(text.error());
    return correctionsFromJson(*text, file);
}

Result<void> writeCorrections(const QString &file, const std::vector<Correction> &corrections)
{
    return writeOwnFile(file, correctionsToJson(corrections));
}

} // namespace podium
