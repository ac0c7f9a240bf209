// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/asked_story.h"

#include "app/cli/commands/asking.h"
#include "app/cli/decks/template_command.h"
#include "app/cli/options/option_list.h"
#include "app/cli/printing/error_text.h"
#include "app/cli/text.h"
#include "app/data/document/document_file.h"
#include "app/data/stories/own_stories.h"
#include "app/data/stories/story_json.h"
#include "app/export/template/template_base.h"
#include "app/models/language/language.h"
#include "app/models/language/plain_text.h"

#include <algorithm>
#include <string>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// By its id or its title.
const Story *named(const std::vector<Story> &stories, const std::string &name)
{
    const auto found = std::ranges::find_if(stories, [&name](const Story &story) {
        return story.id == name || story.title.english == name || story.title.korean == name;
    });
    return found == stories.end() ? nullptr : &*found;
}

/// Whom the story is told of; no other subject than the one it asks for.
OrRefusal<StorySubject> subjectOf(const Arguments &arguments, const Dataset &dataset,
                                  const QString &story)
{
    StorySubject subject;
    const auto country = arguments.value(Option::Country);
    const auto lab = arguments.value(Option::Lab);
    if (country && !asksFor(story, "country"))
        return misused(CliText::tr("\"%1\" is not told of a country that one chooses.").arg(story));
    if (lab && !asksFor(story, "lab"))
        return misused(CliText::tr("\"%1\" is not told of a lab that one chooses.").arg(story));
    if (country) {
        subject.country = country->toUpper();
        if (!findCountry(dataset, subject.country.toStdString()))
            return misused(
                wrongValue(Option::Country, CliText::tr("one country, such as KR"), *country));
    }
    if (lab) {
        const auto known = findLab(dataset, lab->toStdString());
        if (!known)
            return misused(
                wrongValue(Option::Lab, CliText::tr("one lab, such as \"mistral\""), *lab));
        subject.lab = toQString(dataset.labs[*known].id);
    }
    return withFigures(dataset, story, std::move(subject));
}

QString namesOf(const std::vector<Story> &own)
{
    QStringList names;
    for (const Story &story : own)
        names.append(toQString(story.id));
    return (names + shippedStories()).join(u", "_s);
}

OrRefusal<QDate> todayAsked(const Arguments &arguments)
{
    const auto day = arguments.value(Option::Today);
    if (!day)
        return QDate::currentDate();
    const QDate date = QDate::fromString(*day, Qt::ISODate);
    if (!date.isValid())
        return misused(wrongValue(Option::Today, CliText::tr("a day such as 2025-10-02"), *day));
    return date;
}

} // namespace

OrRefusal<std::vector<Story>> storiesOfDocument(const Arguments &arguments, QTextStream &err)
{
    const auto file = arguments.value(Option::Document);
    if (!file)
        return std::vector<Story>();
    const auto document = readDocument(*file);
    if (!document)
        return refused(document.error());
    OwnStories own = ownStories(*document);
    for (const Error &problem : own.problems)
        err << errorText(problem) << '\n';
    return std::move(own.stories);
}

OrRefusal<Story> storyAsked(const Arguments &arguments, const Dataset &dataset, QTextStream &err)
{
    const auto own = storiesOfDocument(arguments, err);
    if (!own)
        return tl::unexpected(own.error());
    if (arguments.operands.isEmpty())
        return misused(CliText::tr("Say which story: a file, or one of %1.").arg(namesOf(*own)));
    const QString name = arguments.operands.first();
    const auto subject = subjectOf(arguments, dataset, name);
    if (!subject)
        return tl::unexpected(subject.error());
    if (const Story *found = named(*own, name.toStdString()))
        return *found;
    const bool shipped = shippedStories().contains(name);
    if (!shipped && !name.endsWith(".json"_L1))
        return misused(CliText::tr("There is no story \"%1\"; give a file ending in .json, or one "
                                   "of %2.")
                           .arg(name, namesOf(*own)));
    auto story = shipped ? shippedStory(name, *subject) : readStory(name);
    if (!story)
        return refusedIn(name, story.error());
    return std::move(*story);
}

OrRefusal<DeckBase> baseAsked(const Arguments &arguments, const Surroundings &around)
{
    const auto file = arguments.value(Option::Template);
    if (!file)
        return ownBase(around.language);
    const auto mapped = mappedTemplate(*file, arguments);
    if (!mapped)
        return tl::unexpected(mapped.error());
    for (const TemplateNote &note : mapped->deckTemplate.notes)
        around.err << plainText(*file) << ": " << plainText(note.text) << '\n';
    return templateBase(mapped->deckTemplate, mapped->plans, around.language);
}

OrRefusal<AskedDeck> deckAsked(const Arguments &arguments, const Surroundings &around)
{
    const auto today = todayAsked(arguments);
    if (!today)
        return tl::unexpected(today.error());
    auto dataset = readShipped(arguments, around.err);
    if (!dataset)
        return tl::unexpected(dataset.error());
    auto story = storyAsked(arguments, **dataset, around.err);
    if (!story)
        return tl::unexpected(story.error());
    auto base = baseAsked(arguments, around);
    if (!base)
        return tl::unexpected(base.error());
    return AskedDeck{*today, std::move(*story), std::move(*base), std::move(*dataset)};
}

} // namespace podium
