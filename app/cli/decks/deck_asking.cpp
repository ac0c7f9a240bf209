// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/deck_asking.h"

#include "app/cli/decks/template_command.h"
#include "app/cli/text.h"
#include "app/data/stories/story_json.h"
#include "app/export/template/template_base.h"
#include "app/models/language/plain_text.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

StorySubject subjectOf(const Arguments &arguments)
{
    StorySubject subject;
    const auto isId = [](const QString &text) {
        return std::ranges::all_of(text, [](QChar letter) {
            return letter.isLetterOrNumber() || letter == u'-' || letter == u'_';
        });
    };
    if (const auto country = arguments.value(Option::Country); country && isId(*country))
        subject.country = country->toUpper();
    if (const auto lab = arguments.value(Option::Lab); lab && isId(*lab))
        subject.lab = *lab;
    return subject;
}

} // namespace

OrRefusal<Story> storyAsked(const Arguments &arguments)
{
    if (arguments.operands.isEmpty())
        return misused(CliText::tr("Say which story: a file, or one of %1.")
                           .arg(shippedStories().join(u", "_s)));
    const QString name = arguments.operands.first();
    const bool shipped = shippedStories().contains(name);
    if (!shipped && !name.endsWith(".json"_L1))
        return misused(CliText::tr("There is no story \"%1\"; give a file ending in .json, or one "
                                   "of %2.")
                           .arg(name, shippedStories().join(u", "_s)));
    auto story = shipped ? shippedStory(name, subjectOf(arguments)) : readStory(name);
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

} // namespace podium
