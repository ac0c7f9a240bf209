// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/own_claims.h"

#include "app/data/claims/claim_json.h"
#include "app/data/claims/sentence_reader.h"
#include "app/data/files/file_lock.h"
#include "app/session/joined_lists.h"
#include "app/session/kept_file.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <functional>
#include <iterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kOwn = u'+';
constexpr int kVersion = 1; ///< of the file

/// `number` counts from 1.
QString idOf(qsizetype number)
{
    return kOwn + QString::number(number);
}

} // namespace

QString OwnClaims::add(const QString &sentence)
{
    m_sentences.removeAll(sentence);
    m_sentences.append(sentence);
    return idOf(m_sentences.size());
}

QString OwnClaims::add(const std::vector<Claim> &claims)
{
    std::ranges::copy(claims, std::back_inserter(m_opened));
    return idOf(m_sentences.size() + std::ssize(m_opened));
}

void OwnClaims::join(const OwnClaims &others)
{
    for (const QString &sentence : others.m_sentences)
        (void)add(sentence);
    (void)add(others.m_opened);
}

void OwnClaims::remove(const QString &id)
{
    if (!isOwn(id))
        return;
    const qsizetype place = id.mid(1).toLongLong() - 1;
    const qsizetype typed = m_sentences.size();
    if (place >= 0 && place < typed)
        m_sentences.removeAt(place);
    else if (place >= typed && place - typed < std::ssize(m_opened))
        m_opened.erase(m_opened.begin() + (place - typed));
}

std::vector<Claim> OwnClaims::claims(const SentenceReader &reader, Date today) const
{
    std::vector<Claim> claims;
    qsizetype number = 0;
    const auto take = [&claims, &number](Result<Claim> claim) {
        const QString id = idOf(++number);
        if (!claim)
            return;
        claim->id = id.toStdString();
        claims.push_back(std::move(*claim));
    };
    for (const QString &sentence : m_sentences)
        take(reader.claim(sentence, today));
    for (const Claim &claim : m_opened)
        take(claim);
    return claims;
}

bool OwnClaims::isOwn(const QString &id)
{
    return id.startsWith(kOwn);
}

Result<OwnClaims> OwnClaims::read(const QString &file)
{
    OwnClaims own;
    auto kept = readKept(file, kVersion, {u"sentences"_s, u"claims"_s});
    if (!kept)
        return tl::unexpected(kept.error());
    const QJsonValue sentences = kept->value("sentences"_L1);
    const auto isText = [](const QJsonValue &value) { return value.isString(); };
    const QJsonArray list = sentences.toArray();
    if (!sentences.isUndefined()
        && (!sentences.isArray() || !std::all_of(list.begin(), list.end(), isText)))
        return failure(Error::Kind::Invalid,
                       Error::tr("The key \"%1\" must be a list of texts in brackets."),
                       {"sentences"}, {file.toStdString(), 0, "sentences"});
    for (const QJsonValue &sentence : list)
        own.m_sentences.append(sentence.toString());
    if (!kept->contains("claims"_L1))
        return own;
    const QJsonObject claims{{u"claims"_s, kept->value("claims"_L1)}};
    auto opened = claimsFromJson(QJsonDocument(claims).toJson(), file);
    if (!opened)
        return tl::unexpected(opened.error());
    own.m_opened = std::move(*opened);
    return own;
}

Result<OwnClaims::Written> OwnClaims::write(const QString &file, OwnClaims &known) const
{
    const FileLock lock(file);
    Written written{*this, {}};
    if (const auto theirs = read(file)) {
        if (QFile::exists(file)) // or somebody removed it, but not the claims
            written.claims = joined(known, *this, *theirs);
    } else if (const auto aside = setAside(file)) {
        written.aside = *aside;
    } else {
        return tl::unexpected(aside.error());
    }
    if (const auto done = written.claims.writeAlone(file); !done)
        return tl::unexpected(done.error());
    known = read(file).value_or(written.claims);
    return written;
}

/// Claims of several files may share an id, which a file must not.
Result<void> OwnClaims::writeAlone(const QString &file) const
{
    std::vector<Claim> opened = m_opened;
    for (std::size_t i = 0; i < opened.size(); ++i)
        opened[i].id = std::to_string(i + 1);
    QJsonObject content = toJson(opened);
    content.insert("sentences"_L1, QJsonArray::fromStringList(m_sentences));
    return writeKept(file, kVersion, content);
}

OwnClaims OwnClaims::joined(const OwnClaims &known, const OwnClaims &ours, const OwnClaims &theirs)
{
    const auto list
        = [](const QStringList &texts) { return std::vector<QString>(texts.begin(), texts.end()); };
    const auto sentences
        = joinedLists(list(known.m_sentences), list(ours.m_sentences), list(theirs.m_sentences),
                      std::equal_to<>(), std::equal_to<>());
    // Their ids say only where they stand in a file.
    const auto same = [](Claim a, const Claim &b) {
        a.id = b.id;
        return a == b;
    };
    OwnClaims all;
    all.m_sentences = QStringList(sentences.begin(), sentences.end());
    all.m_opened = joinedLists(known.m_opened, ours.m_opened, theirs.m_opened, same, same);
    return all;
}

} // namespace podium
