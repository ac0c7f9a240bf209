// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/deck_command.h"

#include "app/cli/commands/asking.h"
#include "app/cli/printing/records.h"
#include "app/cli/printing/report.h"
#include "app/cli/printing/text_table.h"
#include "app/cli/text.h"
#include "app/data/files/file_writing.h"
#include "app/data/stories/story_json.h"
#include "app/export/story/story_writing.h"
#include "app/models/language/plain_text.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

OrUsage<QString> deckFile(const Arguments &arguments)
{
    const auto file = arguments.value(Option::Output);
    if (file && file->endsWith(".pptx"_L1, Qt::CaseInsensitive) && file->size() > 5)
        return *file;
    if (file)
        return tl::unexpected(
            wrongValue(Option::Output, CliText::tr("a file ending in .pptx"), *file));
    return tl::unexpected(CliText::tr("Say where the deck goes: -o FILE.pptx."));
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

} // namespace

OrRefusal<ExitCode> printStories(const Arguments &, const Surroundings &around)
{
    Report report;
    report.records.keys = {u"story"_s, u"title"_s, u"slides"_s};
    TextTable table;
    table.columns = {{CliText::tr("Story")}, {CliText::tr("Title")}, {CliText::tr("Slides"), true}};
    const bool korean = around.format == Format::Table && around.language == Language::Korean;
    for (const QString &id : shippedStories()) {
        const auto story = shippedStory(id);
        if (!story)
            return refused(story.error());
        const QString title
            = QString::fromStdString(korean ? story->title.korean : story->title.english);
        const auto slides = static_cast<int>(story->slides.size());
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
    const auto story = storyAsked(arguments);
    if (!story)
        return tl::unexpected(story.error());
    const auto dataset = readShipped(arguments, around.err);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const auto made
        = writtenStory(*dataset, *story, around.language, [&around](int slide, int slides) {
              around.err << CliText::tr("Slide %1 of %2").arg(slide).arg(slides) << '\n';
          });
    if (!made)
        return refusedIn(arguments.operands.first(), made.error());
    if (const auto written = writeFile(*file, made->deck); !written)
        return refused(written.error());
    sayBroken(made->broken, around.err);
    return made->broken.isEmpty() ? Done : SentenceBroken;
}

} // namespace podium
