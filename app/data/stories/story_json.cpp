// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/stories/story_json.h"

#include "app/data/files/file_reading.h"
#include "app/data/stories/story_words.h"
#include "app/data/view/view_json.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/selection.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const std::array kShipped{u"october-2025-report"_s, u"country-briefing"_s, u"lab-briefing"_s,
                          u"funding-comparison"_s, u"what-changed"_s};
void insertLocal(QJsonObject &object, const QString &key, const LocalText &text)
{
    QJsonObject texts;
    if (!text.english.empty())
        texts.insert(u"en"_s, QString::fromStdString(text.english));
    if (!text.korean.empty())
        texts.insert(u"ko"_s, QString::fromStdString(text.korean));
    if (!texts.isEmpty())
        object.insert(key, texts);
}

void insertTexts(QJsonObject &object, const QString &key, const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(QString::fromStdString(text));
    if (!array.isEmpty())
        object.insert(key, array);
}

QJsonObject stepToJson(const SlideStep &step)
{
    QJsonObject object;
    insertTexts(object, u"highlighted"_s, step.highlighted);
    if (!step.grey)
        object.insert(u"grey"_s, false);
    if (step.views != SlideStep().views)
        object.insert(u"views"_s, step.views);
    insertLocal(object, u"headline"_s, step.headline);
    insertLocal(object, u"text"_s, step.text);
    return object;
}

QJsonObject slideToJson(const StorySlide &slide)
{
    QJsonObject object{{u"id"_s, QString::fromStdString(slide.id)}};
    for (const auto &[value, name] : kSlideForms) {
        if (slide.form == value)
            object.insert(u"form"_s, QString::fromUtf16(name));
    }
    insertLocal(object, u"headline"_s, slide.headline);
    insertLocal(object, u"text"_s, slide.text);
    insertLocal(object, u"notes"_s, slide.notes);
    QJsonArray views;
    for (const View &view : slide.views)
        views.append(toJson(view));
    if (!views.isEmpty())
        object.insert(u"views"_s, views);
    insertTexts(object, u"claims"_s, slide.claims);
    insertTexts(object, u"checked"_s, slide.checked);
    QJsonArray steps;
    for (const SlideStep &step : slide.steps)
        steps.append(stepToJson(step));
    if (!steps.isEmpty())
        object.insert(u"steps"_s, steps);
    insertLocal(object, u"group"_s, slide.group);
    if (slide.appendix)
        object.insert(u"appendix"_s, true);
    if (slide.sameScale)
        object.insert(u"sameScale"_s, true);
    return object;
}

} // namespace

QJsonObject toJson(const Story &story)
{
    QJsonObject object{{u"id"_s, QString::fromStdString(story.id)}};
    insertLocal(object, u"title"_s, story.title);
    QJsonArray slides;
    for (const StorySlide &slide : story.slides)
        slides.append(slideToJson(slide));
    object.insert(u"slides"_s, slides);
    const auto isNew
        = [](const StorySlide &slide) { return slide.sameScale || !slide.steps.empty(); };
    if (std::ranges::any_of(story.slides, isNew))
        object.insert(u"version"_s, kStoryVersion);
    QJsonArray waivers;
    for (const Waiver &waiver : story.waivers) {
        QJsonObject one{{u"rule"_s, QString::fromStdString(waiver.rule)},
                        {u"reason"_s, QString::fromStdString(waiver.reason)}};
        if (!waiver.slide.empty())
            one.insert(u"slide"_s, QString::fromStdString(waiver.slide));
        waivers.append(one);
    }
    if (!waivers.isEmpty())
        object.insert(u"waivers"_s, waivers);
    return object;
}

Result<Story> readStory(const QString &file)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    return storyFromJson(*text, file);
}

QStringList shippedStories()
{
    return {kShipped.begin(), kShipped.end()};
}

Result<Story> shippedStory(const QString &id, const StorySubject &subject)
{
    const QString file = u":/podium/stories/"_s + id + u".json"_s;
    auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    // The ids are those of figures, which need no quoting in JSON.
    text->replace("$country", subject.country.toUtf8());
    text->replace("$lab", subject.lab.toUtf8());
    text->replace("$snapshot", subject.snapshot.toUtf8());
    return storyFromJson(*text, file);
}

StorySubject withFigures(const Dataset &dataset, const QString &id, StorySubject subject)
{
    View view;
    if (asksFor(id, "country"))
        view.include = {subject.country.toStdString()};
    else if (asksFor(id, "lab"))
        view.labs = {subject.lab.toStdString()};
    else
        return subject; // told of nobody in particular
    const auto newest = newestRanked(dataset, view);
    if (newest && newest != newestComplete(dataset))
        subject.snapshot = QString::fromStdString(dataset.snapshots[*newest].id);
    return subject;
}

bool asksFor(const QString &id, const QByteArray &subject)
{
    const auto text = readFile(u":/podium/stories/"_s + id + u".json"_s);
    return text && text->contains("$" + subject);
}

} // namespace podium
