// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/opening.h"

#include "app/data/claims/claim_json.h"
#include "app/data/corrections/correction_json.h"
#include "app/data/files/file_reading.h"
#include "app/data/files/json_text.h"
#include "app/data/methods/method_json.h"
#include "app/data/stories/story_json.h"
#include "app/data/view/view_json.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Any of these makes a text a View.
bool hasKeyOfView(const QJsonObject &object)
{
    const QJsonObject view = toJson(View());
    return std::ranges::any_of(object.keys(),
                               [&view](const QString &key) { return view.contains(key); });
}

Result<Opened> openedFrom(Result<View> view)
{
    return view ? Result<Opened>(std::move(*view)) : tl::unexpected(view.error());
}

} // namespace

Result<Opened> openedFromJson(const QByteArray &text, const Dataset &shipped, const QString &file)
{
    const auto document = parsedJson(
        text,
        Error::tr("This is not JSON (%1); Podium opens Views, methods, corrections, claims and "
                  "stories."),
        file);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject object = document->object();
    if (object.contains(u"corrections"_s))
        return correctionsFromJson(text, file).map([](auto read) {
            return Opened(std::move(read));
        });
    if (object.contains(u"claims"_s))
        return claimsFromJson(text, file).map([](auto read) { return Opened(std::move(read)); });
    if (object.contains(u"slides"_s))
        return storyFromJson(text, file).map([](auto read) { return Opened(std::move(read)); });
    if (object.value(u"view"_s).isObject())
        return openedFrom(viewFromJson(object.value(u"view"_s).toObject(), file));
    if (object.contains(u"evaluations"_s))
        return methodFromJson(text, shipped, file).map([](auto read) {
            return Opened(std::move(read));
        });
    if (hasKeyOfView(object))
        return openedFrom(viewFromJson(object, file));
    return failure(
        Error::Kind::Invalid,
        Error::tr(
            "This holds no View, method, corrections, claims or story; save a View with File, "
            "Save view, or print one with \"podium rank --format json\"."),
        {}, {file.toStdString(), 0, {}});
}

Result<Opened> openFile(const QString &file, const Dataset &shipped)
{
    const auto text = readFile(file, kMostTextBytes, Readable::RegularFile);
    return text ? openedFromJson(*text, shipped, file)
                : Result<Opened>(tl::unexpected(text.error()));
}

} // namespace podium
