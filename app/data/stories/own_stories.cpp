// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/stories/own_stories.h"

#include "app/data/stories/story_json.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace podium {

namespace {

bool isStory(const KeptText &text, const std::string &id)
{
    return text.kind == KeptText::Kind::Story && text.name == id;
}

} // namespace

OwnStories ownStories(const Document &document)
{
    OwnStories own;
    for (const KeptText &text : document.texts) {
        if (text.kind != KeptText::Kind::Story)
            continue;
        auto story = storyFromJson(QByteArray::fromStdString(text.text),
                                   QString::fromStdString(text.name));
        if (story) {
            story->id = text.name;
            own.stories.push_back(std::move(*story));
        } else {
            own.problems.push_back(story.error());
        }
    }
    return own;
}

KeptText keptStory(const Story &story)
{
    return {KeptText::Kind::Story, story.id,
            QJsonDocument(toJson(story)).toJson(QJsonDocument::Compact).toStdString()};
}

Document withStory(Document document, const Story &story)
{
    const auto kept = std::ranges::find_if(
        document.texts, [&story](const KeptText &text) { return isStory(text, story.id); });
    if (kept == document.texts.end())
        document.texts.push_back(keptStory(story));
    else
        *kept = keptStory(story);
    return document;
}

Document withoutStory(Document document, const std::string &id)
{
    std::erase_if(document.texts, [&id](const KeptText &text) { return isStory(text, id); });
    return document;
}

} // namespace podium
