// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/keeping.h"

#include "app/data/claims/claim_json.h"
#include "app/data/claims/sentence_reader.h"
#include "app/data/corrections/correction_json.h"
#include "app/data/files/file_reading.h"
#include "app/data/methods/method_json.h"
#include "app/data/opening.h"
#include "app/data/scenarios/scenario_json.h"
#include "app/data/stories/own_stories.h"
#include "app/data/view/view_json.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <variant>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<KeptText::Kind, std::string_view>, 7> kTextWords{{
    {KeptText::Kind::View, "view"},
    {KeptText::Kind::Story, "story"},
    {KeptText::Kind::Method, "method"},
    {KeptText::Kind::Claims, "claims"},
    {KeptText::Kind::Mapping, "mapping"},
    {KeptText::Kind::Unsaved, "unsaved"},
    {KeptText::Kind::Fetch, "fetch"},
}};

/// Makes the change that keeps what one file holds.
class Keeping final
{
public:
    Keeping(const QString &file, const Dataset &known)
        : m_file(file)
        , m_name(QFileInfo(file).completeBaseName().toStdString())
        , m_known(known)
    {
    }

    [[nodiscard]] Result<DocumentChange> methods(const QJsonArray &list)
    {
        for (const QJsonValue json : list) {
            const auto method = methodFromJson(json.toObject(), m_known, m_file);
            if (!method)
                return tl::unexpected(method.error());
            (*this)(*method);
        }
        return std::move(m_change);
    }
    /// Claims with the sentences that were typed, which come first.
    [[nodiscard]] Result<DocumentChange> typed(const QJsonObject &object, Date today)
    {
        const SentenceReader reader(m_known);
        std::vector<Claim> claims;
        for (const QJsonValue sentence : object.value("sentences"_L1).toArray()) {
            auto claim = reader.claim(sentence.toString(), today);
            if (!claim)
                return tl::unexpected(claim.error());
            claim->id = "own-" + std::to_string(claims.size() + 1);
            claims.push_back(std::move(*claim));
        }
        const QJsonObject rest{{u"claims"_s, object.value("claims"_L1).toArray()}};
        auto read = claimsFromJson(QJsonDocument(rest).toJson(), m_file);
        if (!read)
            return tl::unexpected(read.error());
        std::ranges::move(*read, std::back_inserter(claims));
        if (!claims.empty())
            (*this)(claims);
        return std::move(m_change);
    }
    [[nodiscard]] DocumentChange opened(const Opened &opened)
    {
        std::visit(*this, opened);
        return std::move(m_change);
    }

    void operator()(const View &view) { keep(KeptText::Kind::View, m_name, toJson(view)); }
    void operator()(const std::vector<Correction> &corrections)
    {
        m_change.corrected = corrections;
    }
    void operator()(const std::vector<Claim> &claims)
    {
        keep(KeptText::Kind::Claims, m_name, toJson(claims));
    }
    void operator()(const Method &method)
    {
        keep(KeptText::Kind::Method, method.id, toJson(method, m_known));
    }
    void operator()(const Story &story) { m_change.texts.push_back(keptStory(story)); }

private:
    void keep(KeptText::Kind kind, const std::string &name, const QJsonObject &json)
    {
        m_change.texts.push_back({kind, name, QJsonDocument(json).toJson().toStdString()});
    }

    QString m_file;
    std::string m_name;
    const Dataset &m_known;
    DocumentChange m_change;
};

} // namespace

Result<DocumentChange> keptFrom(const QByteArray &text, const QString &file, const Dataset &known,
                                Date today)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.contains("scenarios"_L1)) {
        auto scenarios = scenariosFromJson(text, file);
        if (!scenarios)
            return tl::unexpected(scenarios.error());
        DocumentChange change;
        change.scenarios = std::move(*scenarios);
        return change;
    }
    Keeping keeping(file, known);
    if (object.value("methods"_L1).isArray())
        return keeping.methods(object.value("methods"_L1).toArray());
    if (object.contains("sentences"_L1))
        return keeping.typed(object, today);
    return openedFromJson(text, known, file).map([&](const Opened &opened) {
        return keeping.opened(opened);
    });
}

Result<DocumentChange> keptFromFile(const QString &file, const Dataset &known, Date today)
{
    const auto text = readFile(file, kMostTextBytes, Readable::RegularFile);
    return text ? keptFrom(*text, file, known, today)
                : Result<DocumentChange>(tl::unexpected(text.error()));
}

std::string_view textWord(KeptText::Kind kind)
{
    return std::ranges::find(kTextWords, kind, &std::pair<KeptText::Kind, std::string_view>::first)
        ->second;
}

const KeptText *findText(const Document &document, KeptText::Kind kind, std::string_view name)
{
    const auto found = std::ranges::find_if(document.texts, [&](const KeptText &text) {
        return text.kind == kind && text.name == name;
    });
    return found == document.texts.end() ? nullptr : &*found;
}

std::string keptNames(const Document &document, KeptText::Kind kind)
{
    std::string names;
    for (const KeptText &text : document.texts) {
        if (text.kind == kind)
            names += (names.empty() ? "" : ", ") + text.name;
    }
    return names;
}

Result<View> keptView(const Document &document, const std::string &name, const QString &file)
{
    if (const KeptText *text = findText(document, KeptText::Kind::View, name))
        return viewFromJson(QByteArray::fromStdString(text->text), file);
    const std::string known = keptNames(document, KeptText::Kind::View);
    return known.empty()
        ? failure(
            Error::Kind::NotFound,
            Error::tr(
                "The document holds no View \"%1\", nor is there such a file; bring one in with "
                "\"podium import VIEW.json --into\" and the document's name."),
            {name}, {file.toStdString(), 0, {}})
        : failure(
            Error::Kind::NotFound,
            Error::tr("The document holds no View \"%1\", nor is there such a file; it holds %2."),
            {name, known}, {file.toStdString(), 0, {}});
}

Result<std::vector<Claim>> keptClaims(const Document &document, const QString &file,
                                      const std::vector<Claim> &others)
{
    std::vector<Claim> claims;
    const auto isTaken = [&](const std::string &id) {
        return std::ranges::find(claims, id, &Claim::id) != claims.end()
            || std::ranges::find(others, id, &Claim::id) != others.end();
    };
    for (const KeptText &text : document.texts) {
        if (text.kind != KeptText::Kind::Claims)
            continue;
        auto read = claimsFromJson(QByteArray::fromStdString(text.text), file);
        if (!read)
            return tl::unexpected(read.error());
        for (Claim &claim : *read) {
            const std::string id = claim.id;
            for (int number = 2; isTaken(claim.id); ++number)
                claim.id = id + '-' + std::to_string(number);
            claims.push_back(std::move(claim));
        }
    }
    return claims;
}

} // namespace podium
