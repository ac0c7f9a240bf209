// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/view/view_json.h"

#include "app/data/files/json_text.h"
#include "app/data/view/view_fields.h"
#include "app/data/view/view_reader.h"
#include "app/data/view/view_writer.h"

#include <QtCore/QJsonDocument>

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString kVersionKey = u"version"_s;

/// Views of before there were versions have none. A newer one may say what this Podium would lose.
Result<int> versionOf(const QJsonObject &object, const QString &file)
{
    const QJsonValue version = object.value(kVersionKey);
    if (version.isUndefined())
        return 1;
    const std::string place = kVersionKey.toStdString();
    if (!version.isDouble() || version.toDouble() < 1
        || std::floor(version.toDouble()) != version.toDouble())
        return failure(Error::Kind::Invalid,
                       Error::tr("The View's version must be a whole number from 1."), {},
                       {file.toStdString(), 0, place});
    if (version.toDouble() > kViewVersion)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The View is of version %1, and this Podium reads versions up to %2; open "
                      "it with a newer Podium."),
            {QString::number(version.toDouble(), 'f', 0).toStdString(),
             std::to_string(kViewVersion)},
            {file.toStdString(), 0, place});
    return version.toInt();
}

/// Older Views wrote the usual number of draws, which nobody had asked for.
void readAsMeant(View &view, int version)
{
    if (version < 3 && view.certainty.draws == 1000)
        view.certainty.draws.reset();
}

} // namespace

QJsonObject toJson(const View &view)
{
    ViewWriter writer;
    visitFields(view, writer);
    QJsonObject object = writer.finish();
    object.insert(kVersionKey, kViewVersion);
    return object;
}

Result<View> viewFromJson(const QJsonObject &object, const QString &file)
{
    const auto version = versionOf(object, file);
    if (!version)
        return tl::unexpected(version.error());
    View view;
    QJsonObject keys = object;
    keys.remove(kVersionKey);
    ViewReader reader(keys, file);
    visitFields(view, reader);
    if (auto error = reader.finish())
        return tl::unexpected<Error>(std::move(*error));
    readAsMeant(view, *version);
    return view;
}

Result<View> viewFromJson(const QByteArray &text, const QString &file)
{
    const auto document = parsedJson(text, Error::tr("The View is not JSON: %1."), file);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isObject())
        return failure(Error::Kind::Invalid,
                       Error::tr("The View must be one group of keys in braces."), {},
                       {file.toStdString(), 1, {}});
    return viewFromJson(document->object(), file);
}

} // namespace podium
