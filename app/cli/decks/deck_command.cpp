// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/deck_command.h"

#include "app/cli/commands/asking.h"
#include "app/cli/printing/error_text.h"
#include "app/cli/printing/records.h"
#include "app/cli/printing/report.h"
#include "app/cli/printing/text_table.h"
#include "app/cli/text.h"
#include "app/data/document/document_file.h"
#include "app/data/files/file_writing.h"
#include "app/data/stories/own_stories.h"
#include "app/data/stories/story_json.h"
#include "app/export/story/story_writing.h"
#include "app/models/language/language.h"
#include "app/models/language/plain_text.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

OrUsage<QString> deckFile(const Arguments &arguments)
{
    const auto file = arguments.value(Option::Output);
    const bool drawn = isDrawnDeck(arguments);
    if (file && !drawn && !(file->endsWith(".pptx"_L1, Qt::CaseInsensitive) && file->size() > 5))
        return tl::unexpected(wrongValue(
            Option::Output, CliText::tr("a file ending in .pptx, .pdf or .html"), *file));
    if (!file)
        return tl::unexpected(CliText::tr("Say where the deck goes: -o FILE.pptx."));
    if (arguments.has(Option::Notes) && !file->endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return tl::unexpected(CliText::tr(
            "--notes sets notes below the slides of a PDF; other decks have theirs beside them."));
    return *file;
}

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

/// Those of the document that the arguments name; what cannot be read is said.
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

/// By its id or its title.
const Story *named(const std::vector<Story> &stories, const std::string &name)
{
    const auto found = std::ranges::find_if(stories, [&name](const Story &story) {
        return story.id == name || story.title.english == name || story.title.korean == name;
    });
    return found == stories.end() ? nullptr : &*found;
}

QString namesOf(const std::vector<Story> &own)
{
    QStringList names;
    for (const Story &story : own)
        names.append(toQString(story.id));
    return (names + shippedStories()).join(u", "_s);
}

OrRefusal<Story> storyAsked(const Arguments &arguments, QTextStream &err)
{
    const auto own = storiesOfDocument(arguments, err);
    if (!own)
        return tl::unexpected(own.error());
    if (arguments.operands.isEmpty())
        return misused(CliText::tr("Say which story: a file, or one of %1.").arg(namesOf(*own)));
    const QString name = arguments.operands.first();
    if (const Story *found = named(*own, name.toStdString()))
        return *found;
    const bool shipped = shippedStories().contains(name);
    if (!shipped && !name.endsWith(".json"_L1))
        return misused(CliText::tr("There is no story \"%1\"; give a file ending in .json, or one "
                                   "of %2.")
                           .arg(name, namesOf(*own)));
    auto story = shipped ? shippedStory(name, subjectOf(arguments)) : readStory(name);
    if (!story)
        return refusedIn(name, story.error());
    return std::move(*story);
}

void sayBroken(const QList<BrokenSentence> &broken, QTextStream &err)
{
    for (const BrokenSentence &one : broken) {
        err << CliText::tr("Slide %1: \"%2\" does not hold. %3")
                   .arg(one.slide, plainText(one.sentence), plainText(one.why));
        if (!one.safe.isEmpty())
            err << ' ' << CliText::tr("Safe to say: %1").arg(plainText(one.safe));
        err << '\n';
    }
}

/// What it lacks; written or drawn.
OrRefusal<QList<BrokenSentence>> makeDeck(const std::shared_ptr<const Dataset> &dataset,
                                          const Story &story, const QString &file, bool notes,
                                          const Surroundings &around)
{
    const auto say = [&around](int slide, int slides) {
        around.err << CliText::tr("Slide %1 of %2").arg(slide).arg(slides) << '\n';
    };
    if (!file.endsWith(".pptx"_L1, Qt::CaseInsensitive)) {
        if (!around.drawDeck)
            return refused({Error::Kind::Unreadable,
                            Error::tr("This build of Podium cannot draw charts."),
                            {},
                            {}});
        const auto told = toldShipped(dataset, story, around.language, say);
        if (!told)
            return refused(told.error());
        if (const auto drawn = around.drawDeck({told->deck, file, notes}); !drawn)
            return refused(drawn.error());
        return told->broken;
    }
    const auto made = writtenStory(dataset, story, around.language, say);
    if (!made)
        return refused(made.error());
    if (const auto written = writeFile(file, made->deck); !written)
        return refused(written.error());
    return made->broken;
}

} // namespace

bool isDrawnDeck(const Arguments &arguments)
{
    const QString file = arguments.value(Option::Output).value_or(QString());
    return arguments.command == Command::Deck
        && (file.endsWith(".pdf"_L1, Qt::CaseInsensitive)
            || file.endsWith(".html"_L1, Qt::CaseInsensitive));
}

OrRefusal<ExitCode> printStories(const Arguments &arguments, const Surroundings &around)
{
    auto stories = storiesOfDocument(arguments, around.err);
    if (!stories)
        return tl::unexpected(stories.error());
    for (const QString &id : shippedStories()) {
        auto story = shippedStory(id);
        if (!story)
            return refused(story.error());
        stories->push_back(std::move(*story));
    }
    Report report;
    report.records.keys = {u"story"_s, u"title"_s, u"slides"_s};
    TextTable table;
    table.columns = {{CliText::tr("Story")}, {CliText::tr("Title")}, {CliText::tr("Slides"), true}};
    const bool korean = around.format == Format::Table && around.language == Language::Korean;
    for (const Story &story : *stories) {
        const LocalText &said = story.title;
        const bool inKorean = (korean && !said.korean.empty()) || said.english.empty();
        const QString title = toQString(inKorean ? said.korean : said.english);
        const QString id = toQString(story.id);
        const auto slides = static_cast<int>(story.slides.size());
        report.records.rows.append({id, title, slides});
        table.rows.append({id, title, QString::number(slides)});
    }
    report.tables = {table};
    print(report, around.format, around.out);
    return Done;
}

OrRefusal<ExitCode> writeDeck(const Arguments &arguments, const Surroundings &around)
{
    const auto file = deckFile(arguments);
    if (!file)
        return misused(file.error());
    const auto story = storyAsked(arguments, around.err);
    if (!story)
        return tl::unexpected(story.error());
    const auto dataset = readShipped(arguments, around.err);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const auto broken = makeDeck(*dataset, *story, *file, arguments.has(Option::Notes), around);
    if (!broken)
        return tl::unexpected(broken.error());
    sayBroken(*broken, around.err);
    return broken->isEmpty() ? Done : SentenceBroken;
}

} // namespace podium
