// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/json_text.h"

#include "app/data/files/json_keys.h"
#include "app/data/files/text_encoding.h"

#include <algorithm>

namespace podium {

Result<QJsonDocument> parsedJson(const QByteArray &text, const std::string &sentence,
                                 const QString &file)
{
    if (isUtf16(text))
        return failure(Error::Kind::Unreadable,
                       Error::tr("The text is UTF-16; save the file as UTF-8."), {},
                       {file.toStdString(), 1, {}});
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::NoError) {
        if (const auto repeated = repeatedKey(text))
            return failure(
                Error::Kind::Invalid,
                Error::tr("The key \"%1\" stands twice in one group; remove one of them."),
                {repeated->key.toStdString()},
                {file.toStdString(), repeated->line, repeated->key.toStdString()});
        return document;
    }
    const auto end = std::min(qsizetype{problem.offset}, text.size());
    return failure(Error::Kind::Invalid, sentence, {problem.errorString().toStdString()},
                   {file.toStdString(), static_cast<int>(text.first(end).count('\n')) + 1, {}});
}

} // namespace podium
