// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/unsaved_copy.h"

#include "app/data/document/document_file.h"
#include "app/data/files/file_writing.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRuns = 16; ///< at the same time

/// What was taken out, as JSON.
std::string removedText(const std::vector<ImportKey> &removed)
{
    QJsonArray keys;
    for (const ImportKey &key : removed)
        keys.append(
            QJsonArray{QString::fromStdString(key.sha256), QString::fromStdString(key.importedAt)});
    return QJsonDocument(QJsonObject{{u"removed"_s, keys}}).toJson().toStdString();
}

std::vector<ImportKey> removedFrom(const std::string &text)
{
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    std::vector<ImportKey> removed;
    for (const QJsonValue key : json["removed"_L1].toArray())
        removed.push_back({key[0].toString().toStdString(), key[1].toString().toStdString()});
    return removed;
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
        left.change.removed = removedFrom(of->text);
        document->texts.erase(of);
    }
    left.change.texts = std::move(document->texts);
    return left;
}

Result<void> UnsavedCopy::keep(const Left &unsaved) const
{
    if (m_file.isEmpty())
        return {};
    Document copy{unsaved.change.added, {}, unsaved.change.texts};
    copy.texts.push_back(
        {KeptText::Kind::Unsaved, unsaved.file.toStdString(), removedText(unsaved.change.removed)});
    auto kept = replaceDocument(m_file, copy);
    if (kept)
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    return kept;
}

void UnsavedCopy::forget() const
{
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

} // namespace podium
