// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/document_change.h"

#include "app/data/document/document_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool holds(const Document &document, const ImportKey &key)
{
    return std::ranges::find(document.imports, key, keyOf) != document.imports.end();
}

} // namespace

ImportKey keyOf(const Import &import)
{
    return {import.sha256, import.importedAt};
}

DocumentChange changeBetween(const Document &before, const Document &after)
{
    DocumentChange change;
    for (const Import &import : before.imports) {
        if (!holds(after, keyOf(import)))
            change.removed.push_back(keyOf(import));
    }
    for (const Import &import : after.imports) {
        if (!holds(before, keyOf(import)))
            change.added.push_back(import);
    }
    std::ranges::copy_if(after.texts, std::back_inserter(change.texts), [&](const KeptText &text) {
        return std::ranges::find(before.texts, text) == before.texts.end();
    });
    return change;
}

Document changed(Document document, const DocumentChange &change)
{
    for (const ImportKey &key : change.removed)
        std::erase_if(document.imports,
                      [&key](const Import &import) { return keyOf(import) == key; });
    for (const Import &import : change.added) {
        std::erase_if(document.imports, [&import](const Import &other) {
            return other.sha256 == import.sha256;
        });
        document.imports.push_back(import);
    }
    for (const KeptText &text : change.texts) {
        std::erase_if(document.texts, [&text](const KeptText &other) {
            return other.kind == text.kind && other.name == text.name;
        });
        document.texts.push_back(text);
    }
    return document;
}

Result<void> replaceDocument(const QString &file, const Document &document)
{
    // SQLite needs a name for its journal, too; a folder beside the file has room for both.
    const QFileInfo target(file);
    const QTemporaryDir folder(target.absolutePath() + u"/.podium-XXXXXX"_s);
    if (!folder.isValid())
        return failure(Error::Kind::NotFound,
                       "The document cannot be opened; check that its folder is there and may be "
                       "used.",
                       {}, {file.toStdString(), 0, {}});
    const QString whole = folder.filePath(u"whole.podium"_s);
    if (auto written = writeDocument(whole, document); !written) {
        written.error().place.file = file.toStdString();
        return written;
    }
    if (target.isFile())
        QFile::setPermissions(whole, target.permissions());
    // A journal that a killed change left is of the old file and would damage the new one.
    QFile::remove(file + u"-journal"_s);
    if (std::rename(QFile::encodeName(whole).constData(), QFile::encodeName(file).constData()) == 0)
        return {};
    return failure(Error::Kind::NotFound,
                   "The document can only be read here; nothing was changed. Copy it to a folder "
                   "that can be written to.",
                   {}, {file.toStdString(), 0, {}});
}

} // namespace podium
