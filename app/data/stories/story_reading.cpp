// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files/json_reader.h"
#include "app/data/files/json_text.h"
#include "app/data/stories/story_json.h"
#include "app/data/stories/story_words.h"
#include "app/data/view/view_json.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <optional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostSlides = 200;

/// Text in both languages.
LocalText localText(const JsonGroup &json, const QString &key)
{
    const JsonGroup texts = json.group(key);
    texts.allow({u"en"_s, u"ko"_s});
    return {texts.text(u"en"_s), texts.text(u"ko"_s)};
}

std::optional<SlideForm> formFrom(const JsonGroup &json)
{
    const QString word = QString::fromStdString(json.text(u"form"_s));
    if (word.isEmpty())
        return std::nullopt;
    QStringList words;
    for (const auto &[value, name] : kSlideForms) {
        if (word == QStringView(name))
            return value;
        words.append(QString::fromUtf16(name));
    }
    json.fail(u"form"_s, Error::tr("The key \"%1\" must be one of %2."), {words.join(u", "_s)});
    return std::nullopt;
}

SlideStep stepFrom(const JsonGroup &json)
{
    json.allow({u"highlighted"_s, u"grey"_s, u"views"_s, u"headline"_s, u"text"_s});
    SlideStep step;
    step.highlighted = json.texts(u"highlighted"_s);
    step.grey = json.flag(u"grey"_s).value_or(true);
    const QJsonValue views = json.object().value("views"_L1);
    step.views = views.toInt(step.views);
    if (step.views < 1 || step.views > 2 || views.isString())
        json.fail(u"views"_s,
                  Error::tr("The key \"%1\" must be 1 or 2: a step shows so many Views "
                            "of its slide."));
    step.headline = localText(json, u"headline"_s);
    step.text = localText(json, u"text"_s);
    return step;
}

/// Most items a list may have.
void limit(const JsonGroup &json, const QString &key, qsizetype most)
{
    const qsizetype count = json.list(key).size();
    if (count > most)
        json.fail(key, Error::tr("The key \"%1\" has %2 items; there may be %3."),
                  {QString::number(count), QString::number(most)});
}

StorySlide slideFrom(JsonReader &reader, const JsonGroup &json)
{
    json.allow({u"id"_s, u"form"_s, u"headline"_s, u"text"_s, u"notes"_s, u"views"_s, u"claims"_s,
                u"checked"_s, u"steps"_s, u"group"_s, u"appendix"_s, u"sameScale"_s});
    StorySlide slide;
    slide.id = json.text(u"id"_s);
    slide.form = formFrom(json);
    slide.headline = localText(json, u"headline"_s);
    slide.text = localText(json, u"text"_s);
    slide.notes = localText(json, u"notes"_s);
    slide.group = localText(json, u"group"_s);
    slide.appendix = json.flag(u"appendix"_s).value_or(false);
    slide.sameScale = json.flag(u"sameScale"_s).value_or(false);
    slide.claims = json.texts(u"claims"_s);
    slide.checked = json.texts(u"checked"_s);
    limit(json, u"views"_s, 2);
    for (const JsonGroup &group : json.groups(u"views"_s)) {
        auto view = viewFromJson(group.object(), reader.file());
        if (view)
            slide.views.push_back(std::move(*view));
        else
            reader.take(view.error());
    }
    limit(json, u"steps"_s, kMostSteps);
    for (const JsonGroup &step : json.groups(u"steps"_s))
        slide.steps.push_back(stepFrom(step));
    return slide;
}

Waiver waiverFrom(const JsonGroup &json)
{
    json.allow({u"rule"_s, u"slide"_s, u"reason"_s});
    return {json.text(u"rule"_s, JsonGroup::Need::Needed), json.text(u"slide"_s),
            json.text(u"reason"_s, JsonGroup::Need::Needed)};
}

void checkVersion(const JsonGroup &json)
{
    const QJsonValue version = json.object().value("version"_L1);
    if (version.isUndefined())
        return;
    if (version.toInt() < 1)
        json.fail(u"version"_s, Error::tr("The key \"%1\" must be a number such as 2."));
    else if (version.toInt() > kStoryVersion)
        json.fail(
            u"version"_s,
            Error::tr("The key \"%1\" says version %2, this Podium reads up to %3; open it with "
                      "a newer one."),
            {QString::number(version.toInt()), QString::number(kStoryVersion)});
}

Story storyFrom(JsonReader &reader, const JsonGroup &json)
{
    Story story;
    checkVersion(json);
    json.allow({u"version"_s, u"id"_s, u"title"_s, u"slides"_s, u"waivers"_s});
    story.id = json.text(u"id"_s);
    story.title = localText(json, u"title"_s);
    if (json.list(u"slides"_s).isEmpty())
        json.fail(u"slides"_s, Error::tr("A story needs slides: \"%1\": [{\"id\": …}, …]."));
    limit(json, u"slides"_s, kMostSlides);
    for (const JsonGroup &group : json.groups(u"slides"_s)) {
        if (reader.error())
            break;
        StorySlide slide = slideFrom(reader, group);
        const bool twice
            = std::ranges::find(story.slides, slide.id, &StorySlide::id) != story.slides.end();
        if (twice || slide.id.empty())
            group.fail(u"id"_s,
                       Error::tr("Each slide needs an id of its own; the key \"%1\" is \"%2\"."),
                       {QString::fromStdString(slide.id)});
        story.slides.push_back(std::move(slide));
    }
    for (const JsonGroup &waiver : json.groups(u"waivers"_s))
        story.waivers.push_back(waiverFrom(waiver));
    return story;
}

} // namespace

Result<Story> storyFromJson(const QByteArray &text, const QString &file)
{
    const auto json = parsedJson(text, Error::tr("This is no story: %1"), file);
    if (!json)
        return tl::unexpected(json.error());
    JsonReader reader(file);
    Story story = storyFrom(reader, {reader, json->object()});
    if (reader.error())
        return tl::unexpected(*reader.error());
    return story;
}

} // namespace podium
