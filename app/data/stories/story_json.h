// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/story.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// The story as JSON: id, title (en, ko) and slides, each with id, form, headline, text, notes,
/// views (view_json.h), claims, checked, steps, group, appendix and sameScale; waivers, each with rule, slide and
/// reason. What has its default is left out; "version" where older programs could not read it.
[[nodiscard]] QJsonObject toJson(const Story &story);

/// Reads what toJson() writes. An unknown key, a wrong type, an id used twice or more than two
/// Views on a slide is an error that names the slide, the key and what would be right.
[[nodiscard]] Result<Story> storyFromJson(const QByteArray &text, const QString &file = {});
[[nodiscard]] Result<Story> readStory(const QString &file);

/// Whom a story of the program is told of, and by which figures; empty: the newest.
struct StorySubject {
    QString country = QStringLiteral("KR");
    QString lab = QStringLiteral("lg");
    QString snapshot = {};
};

/// The stories that ship with the program, and one of them.
[[nodiscard]] QStringList shippedStories();
[[nodiscard]] Result<Story> shippedStory(const QString &id, const StorySubject &subject = {});
/// The same by the newest figures that rank whom the story is told of. These stay empty where they
/// are those that a View begins with, so that the story follows newer ones.
[[nodiscard]] StorySubject withFigures(const Dataset &dataset, const QString &id,
                                       StorySubject subject);
/// Whether the story is told of a "country" or "lab" of one's choice.
[[nodiscard]] bool asksFor(const QString &id, const QByteArray &subject);

} // namespace podium
