// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/unsaved_copy.h"

#include "app/data/document/document_file.h"
#include "app/data/files/file_writing.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <iterator>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRuns = 16; ///< at the same time

/// What was taken out, as JSON.
std::string removedText(const DocumentChange &change)
{
    QJsonArray imports;
    for (const ImportKey &key : change.removed)
        imports.append(
            QJsonArray{QString::fromStdString(key.sha256), QString::fromStdString(key.importedAt)});
    QJsonArray texts;
    for (const KeptText &text : change.texts) {
        if (text.text.empty())
            texts.append(
                QJsonArray{static_cast<int>(text.kind), QString::fromStdString(text.name)});
    }
    QJsonArray scenarios;
    for (const Scenario &scenario : change.scenarios) {
        if (scenario.isEmpty())
            scenarios.append(QString::fromStdString(scenario.name));
    }
    QJsonArray corrections;
    for (const Correction &correction : change.uncorrected)
        corrections.append(QJsonArray{static_cast<int>(correction.kind),
                                      QString::fromStdString(correction.subject),
                                      QString::fromStdString(correction.value)});
    return QJsonDocument(QJsonObject{{u"removed"_s, imports},
                                     {u"texts"_s, texts},
                                     {u"scenarios"_s, scenarios},
                                     {u"corrections"_s, corrections}})
        .toJson()
        .toStdString();
}

void readRemoved(const std::string &text, DocumentChange &change)
{
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    const auto word = [](const QJsonValue &value) { return value.toString().toStdString(); };
    for (const QJsonValue key : json["removed"_L1].toArray())
        change.removed.push_back({word(key[0]), word(key[1])});
    for (const QJsonValue key : json["texts"_L1].toArray())
        change.texts.push_back({static_cast<KeptText::Kind>(key[0].toInt()), word(key[1]), {}});
    for (const QJsonValue name : json["scenarios"_L1].toArray())
        change.scenarios.push_back({word(name)});
    for (const QJsonValue key : json["corrections"_L1].toArray())
        change.uncorrected.push_back(
            {static_cast<Correction::Kind>(key[0].toInt()), word(key[1]), word(key[2])});
}

} // namespace

UnsavedCopy::UnsavedCopy(const QString &folder)
{
    if (folder.isEmpty())
        return;
    makeOwnFolder(folder);
    // A file that somebody left comes before an empty place.
    for (const bool left : {true, false}) {
        for (int i = 1; i <= kMostRuns; ++i) {
            const QString file = u"%1/unsaved-%2.podium"_s.arg(folder).arg(i);
            if (QFile::exists(file) != left)
                continue;
            auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
            lock->setStaleLockTime(0);
            if (!lock->tryLock(0))
                continue;
            m_lock = std::move(lock);
            m_file = file;
            return;
        }
    }
}

Result<std::optional<UnsavedCopy::Left>> UnsavedCopy::left() const
{
    if (m_file.isEmpty() || !QFile::exists(m_file))
        return std::nullopt;
    auto document = readDocument(m_file);
    if (!document)
        return tl::unexpected(document.error());
    Left left;
    left.change.added = std::move(document->imports);
    const auto of = std::ranges::find(document->texts, KeptText::Kind::Unsaved, &KeptText::kind);
    if (of != document->texts.end()) {
        left.file = QString::fromStdString(of->name);
        readRemoved(of->text, left.change);
        document->texts.erase(of);
    }
    std::ranges::move(document->texts, std::back_inserter(left.change.texts));
    std::ranges::move(document->scenarios, std::back_inserter(left.change.scenarios));
    left.change.corrected = std::move(document->corrections);
    return left;
}

Result<void> UnsavedCopy::keep(const Left &unsaved)
{
    if (m_file.isEmpty())
        return {};
    const DocumentChange &change = unsaved.change;
    Document copy{change.added, change.corrected, change.texts, change.scenarios};
    copy.texts.push_back(
        {KeptText::Kind::Unsaved, unsaved.file.toStdString(), removedText(change)});
    // A million rows are not written again because a word of a story changed.
    auto kept = m_kept && QFile::exists(m_file) ? saveChange(m_file, changeBetween(*m_kept, copy))
                                                : replaceDocument(m_file, copy);
    if (kept)
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    m_kept = kept ? std::optional(std::move(copy)) : std::nullopt;
    return kept;
}

void UnsavedCopy::forget()
{
    m_kept.reset();
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

} // namespace podium
