// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/json_text.h"

#include <algorithm>

namespace podium {

Result<QJsonDocument> parsedJson(const QByteArray &text, const std::string &sentence,
                                 const QString &file)
{
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document;
    const auto end = std::min(qsizetype{problem.offset}, text.size());
    return failure(Error::Kind::Invalid, sentence, {problem.errorString().toStdString()},
                   {file.toStdString(), static_cast<int>(text.first(end).count('\n')) + 1, {}});
}

} // namespace podium
