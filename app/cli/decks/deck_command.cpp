// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/deck_command.h"

#include "app/cli/decks/asked_story.h"
#include "app/cli/decks/copy_command.h"
#include "app/cli/options/option_list.h"
#include "app/cli/printing/records.h"
#include "app/cli/printing/report.h"
#include "app/cli/printing/text_table.h"
#include "app/cli/text.h"
#include "app/data/files/file_writing.h"
#include "app/data/stories/story_json.h"
#include "app/export/deck/deck_writing.h"
#include "app/export/story/live_values.h"
#include "app/export/story/story_writing.h"
#include "app/models/language/language.h"
#include "app/models/language/local_text.h"
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
    if (drawn && arguments.has(Option::Template))
        return tl::unexpected(CliText::tr(
            "--template is for decks that end in .pptx: a template is made of layouts that only "
            "PowerPoint and LibreOffice lay out. Write a .pptx on it and let one of "
            "these save it as PDF."));
    if (arguments.has(Option::Mapping) && !arguments.has(Option::Template))
        return tl::unexpected(CliText::tr("--mapping is for a --template; give that, too."));
    if (arguments.has(Option::Format))
        return tl::unexpected(
            CliText::tr("--format prints what --check finds; a deck is what its name ends in."));
    return *file;
}

void sayBroken(const QList<BrokenSentence> &broken, QTextStream &err)
{
    for (const BrokenSentence &one : broken) {
        err << CliText::tr("Slide %1: \"%2\" is not carried by the figures. %3")
                   .arg(one.slide, plainText(withNamesOfValues(one.sentence)), plainText(one.why));
        if (!one.safe.isEmpty())
            err << ' ' << CliText::tr("Safe to say: %1").arg(plainText(one.safe));
        err << '\n';
    }
}

OrRefusal<void> makeDeck(const Deck &deck, const DeckBase &base, const Arguments &arguments,
                         const Surroundings &around)
{
    const QString file = *arguments.value(Option::Output);
    if (isDrawnDeck(arguments)) {
        if (!around.drawDeck)
            return refused({Error::Kind::Unreadable,
                            Error::tr("This build of Podium cannot draw charts."),
                            {},
                            {}});
        const auto drawn = around.drawDeck({deck, file, arguments.has(Option::Notes)});
        return drawn ? OrRefusal<void>() : refused(drawn.error());
    }
    const auto bytes = writtenDeck(deck, base);
    if (!bytes)
        return refused(bytes.error());
    const auto written = writeFile(file, *bytes);
    return written ? OrRefusal<void>() : refused(written.error());
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
    const Language language = around.format == Format::Table ? around.language : Language::English;
    for (const Story &story : *stories) {
        const QString title = inLanguage(story.title, language);
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
    if (arguments.has(Option::Check))
        return listCopyFindings(arguments, around);
    if (arguments.has(Option::Fix))
        return mendStory(arguments, around);
    const auto file = deckFile(arguments);
    if (!file)
        return misused(file.error());
    const auto asked = deckAsked(arguments, around);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto say = [&around](int slide, int slides) {
        around.err << CliText::tr("Slide %1 of %2").arg(slide).arg(slides) << '\n';
    };
    const auto told = toldShipped(asked->dataset, asked->story, around.language, say);
    if (!told)
        return refused(told.error());
    if (const auto made = makeDeck(told->deck, asked->base, arguments, around); !made)
        return tl::unexpected(made.error());
    sayCopyFindings({asked->story, *told, asked->base, asked->today}, around.err);
    sayBroken(told->broken, around.err);
    return told->broken.isEmpty() ? Done : SentenceBroken;
}

} // namespace podium
