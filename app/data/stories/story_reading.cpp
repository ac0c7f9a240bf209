// SPDX-License-Identifier: GPL-3.0-or-later
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

/// Reads one story; the first error counts, with the slide it is in.
class StoryReader final
{
public:
    explicit StoryReader(QString file)
        : m_file(std::move(file))
    {
    }

    Result<Story> read(const QJsonObject &root)
    {
        Story story;
        checkVersion(root);
        allow(root, {u"version"_s, u"id"_s, u"title"_s, u"slides"_s, u"waivers"_s});
        story.id = text(root, u"id"_s).toStdString();
        story.title = local(root, u"title"_s);
        const QJsonArray slides = array(root, u"slides"_s);
        if (slides.isEmpty())
            fail(Error::tr("A story needs slides: \"slides\": [{\"id\": …}, …]."), {}, u"slides"_s);
        if (slides.size() > kMostSlides)
            fail(Error::tr("A story has at most %1 slides; make several of it."),
                 {QString::number(kMostSlides)}, u"slides"_s);
        for (qsizetype i = 0; i < slides.size() && !m_error; ++i) {
            m_slide = u"slide "_s + QString::number(i + 1);
            StorySlide slide = readSlide(slides[i].toObject());
            const bool twice
                = std::ranges::find(story.slides, slide.id, &StorySlide::id) != story.slides.end();
            if (twice || slide.id.empty())
                fail(Error::tr("Each slide needs an id of its own; that of %1 is \"%2\"."),
                     {m_slide, QString::fromStdString(slide.id)}, u"id"_s);
            story.slides.push_back(std::move(slide));
        }
        m_slide.clear();
        for (const QJsonValue &waiver : array(root, u"waivers"_s))
            story.waivers.push_back(readWaiver(waiver.toObject()));
        if (m_error)
            return tl::unexpected(*m_error);
        return story;
    }

private:
    void checkVersion(const QJsonObject &root)
    {
        const QJsonValue version = root.value("version"_L1);
        if (version.isUndefined())
            return;
        if (version.toInt() < 1)
            fail(Error::tr("The key \"version\" must be a number such as 2."), {}, u"version"_s);
        else if (version.toInt() > kStoryVersion)
            fail(Error::tr("The story is of version %1, this Podium reads up to %2; open it with a "
                           "newer one."),
                 {QString::number(version.toInt()), QString::number(kStoryVersion)}, u"version"_s);
    }

    StorySlide readSlide(const QJsonObject &object)
    {
        StorySlide slide;
        allow(object,
              {u"id"_s, u"form"_s, u"headline"_s, u"text"_s, u"notes"_s, u"views"_s, u"claims"_s,
               u"steps"_s, u"group"_s, u"appendix"_s, u"sameScale"_s});
        slide.id = text(object, u"id"_s).toStdString();
        slide.form = form(object);
        slide.headline = local(object, u"headline"_s);
        slide.text = local(object, u"text"_s);
        slide.notes = local(object, u"notes"_s);
        slide.group = local(object, u"group"_s);
        slide.appendix = flag(object, u"appendix"_s);
        slide.sameScale = flag(object, u"sameScale"_s);
        for (const QJsonValue &claim : array(object, u"claims"_s))
            slide.claims.push_back(claim.toString().toStdString());
        const QJsonArray views = array(object, u"views"_s);
        if (views.size() > 2)
            fail(Error::tr("%1 has %2 Views; there is room for two."),
                 {m_slide, QString::number(views.size())}, u"views"_s);
        for (const QJsonValue &json : views) {
            auto view = viewFromJson(json.toObject(), m_file);
            if (!view && !m_error)
                m_error = view.error();
            else if (view)
                slide.views.push_back(std::move(*view));
        }
        readSteps(array(object, u"steps"_s), slide);
        return slide;
    }

    void readSteps(const QJsonArray &steps, StorySlide &slide)
    {
        if (steps.size() > static_cast<qsizetype>(kMostSteps))
            fail(Error::tr("%1 has %2 steps; there may be %3."),
                 {m_slide, QString::number(steps.size()), QString::number(kMostSteps)}, u"steps"_s);
        for (const QJsonValue &json : steps) {
            const QJsonObject object = json.toObject();
            allow(object, {u"highlighted"_s, u"grey"_s, u"views"_s, u"headline"_s, u"text"_s});
            SlideStep step;
            for (const QJsonValue &item : array(object, u"highlighted"_s))
                step.highlighted.push_back(item.toString().toStdString());
            step.grey = !object.contains("grey"_L1) || flag(object, u"grey"_s);
            step.views = object.value("views"_L1).toInt(step.views);
            if (step.views < 1 || step.views > 2 || object.value("views"_L1).isString())
                fail(Error::tr("A step shows 1 or 2 Views of its slide."), {}, u"views"_s);
            step.headline = local(object, u"headline"_s);
            step.text = local(object, u"text"_s);
            slide.steps.push_back(std::move(step));
        }
    }

    Waiver readWaiver(const QJsonObject &object)
    {
        allow(object, {u"rule"_s, u"slide"_s, u"reason"_s});
        Waiver waiver{text(object, u"rule"_s).toStdString(), text(object, u"slide"_s).toStdString(),
                      text(object, u"reason"_s).toStdString()};
        if (waiver.rule.empty() || waiver.reason.empty())
            fail(Error::tr(
                     "A waiver names its rule and gives a reason: {\"rule\": …, \"reason\": …}."),
                 {}, u"waivers"_s);
        return waiver;
    }

    std::optional<SlideForm> form(const QJsonObject &object)
    {
        const QString word = text(object, u"form"_s);
        if (word.isEmpty())
            return std::nullopt;
        QStringList words;
        for (const auto &[value, name] : kSlideForms) {
            if (word == QStringView(name))
                return value;
            words.append(QString::fromUtf16(name));
        }
        fail(Error::tr("The form of %1 is one of %2, not \"%3\"."),
             {m_slide, words.join(u", "_s), word}, u"form"_s);
        return std::nullopt;
    }

    void allow(const QJsonObject &object, const QStringList &keys)
    {
        for (const QString &key : object.keys()) {
            if (!keys.contains(key))
                fail(Error::tr("A story knows no key \"%1\"; there are %2."),
                     {key, keys.join(u", "_s)}, key);
        }
    }
    QString text(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isString())
            fail(Error::tr("The key \"%1\" must be a text in quotation marks."), {key}, key);
        return value.toString();
    }
    bool flag(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isBool())
            fail(Error::tr("The key \"%1\" must be true or false."), {key}, key);
        return value.toBool();
    }
    QJsonArray array(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isArray())
            fail(Error::tr("The key \"%1\" must be a list in square brackets."), {key}, key);
        return value.toArray();
    }
    LocalText local(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isObject())
            fail(Error::tr("The key \"%1\" must be {\"en\": \"…\", \"ko\": \"…\"}."), {key}, key);
        const QJsonObject texts = value.toObject();
        allow(texts, {u"en"_s, u"ko"_s});
        return {text(texts, u"en"_s).toStdString(), text(texts, u"ko"_s).toStdString()};
    }
    void fail(const char *sentence, const QStringList &arguments, const QString &key)
    {
        if (m_error)
            return;
        std::vector<std::string> texts;
        for (const QString &argument : arguments)
            texts.push_back(argument.toStdString());
        const QString column = m_slide.isEmpty() ? key : m_slide + u"."_s + key;
        m_error = Error{Error::Kind::Invalid,
                        sentence,
                        std::move(texts),
                        {m_file.toStdString(), 0, column.toStdString()}};
    }

    QString m_file;
    QString m_slide;
    std::optional<Error> m_error;
};

} // namespace

Result<Story> storyFromJson(const QByteArray &text, const QString &file)
{
    const auto json = parsedJson(text, Error::tr("This is no story: %1"), file);
    if (!json)
        return tl::unexpected(json.error());
    return StoryReader(file).read(json->object());
}

} // namespace podium
