// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corrections/correction_json.h"

#include "app/data/files/file_writing.h"
#include "app/data/files/json_reader.h"
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

Correction correctionFrom(const JsonGroup &json)
{
    const auto word = QString::fromStdString(json.text(u"kind"_s, JsonGroup::Need::Needed));
    const auto *const form = std::ranges::find(kForms, word, &Form::word);
    if (form == kForms.end()) {
        json.fail(u"kind"_s, Error::tr("The key \"%1\" must be one of %2."), {kindWords()});
        return {};
    }
    json.allow({u"kind"_s, form->subject, form->value});
    return {form->kind, json.text(form->subject, JsonGroup::Need::Needed),
            json.text(form->value, JsonGroup::Need::Needed)};
}

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
    JsonReader reader(file);
    for (const JsonGroup &json : JsonGroup(reader, root).groups(u"corrections"_s))
        corrections.push_back(correctionFrom(json));
    if (reader.error())
        return tl::unexpected(*reader.error());
    return corrections;
}

} // namespace

QByteArray correctionsToJson(const std::vector<Correction> &corrections)
{
    QJsonArray list;
    for (const Correction &correction : corrections) {
        const auto *const form = std::ranges::find(kForms, correction.kind, &Form::kind);
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
