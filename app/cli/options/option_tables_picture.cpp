// SPDX-License-Identifier: GPL-3.0-or-later
// Options of pictures and decks, and those of every command.
#include "app/cli/options/option_tables.h"

#include "app/cli/options/option_reading.h"
#include "app/cli/text.h"
#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Larger or smaller ones cannot be drawn.
std::optional<Picture> sized(Picture picture, const QString &value)
{
    static const QRegularExpression size(u"^(\\d{2,5})x(\\d{2,5})$"_s);
    const auto match = size.match(value);
    picture.width = match.captured(1).toInt();
    picture.height = match.captured(2).toInt();
    const bool drawable = picture.width >= 200 && picture.width <= 10000 && picture.height >= 150
        && picture.height <= 10000;
    return match.hasMatch() && drawable ? std::optional(picture) : std::nullopt;
}

void readSize(OptionReading &in, Picture &picture)
{
    in.named(
        picture, [picture](const QString &value) { return sized(picture, value); },
        CliText::tr("width and height from 200x150 to 10000x10000, such as 960x540"));
}

/// The others are drawn in one way.
bool hasPictures(const CommandInfo &command)
{
    return anyOf<Command::Table>(command)
        || (anyOf<Topic::Drawn>(command)
            && anyOf<Command::ChartModels, Command::ChartCountries, Command::ChartFunding,
                     Command::Compare, Command::Programmes, Command::Uncertainty>(command));
}

constexpr auto kPictureOptions = std::to_array<OptionInfo>({
    {Option::Output, u"output", u"FILE", OptionGroup::Picture,
     &anyOf<Topic::Drawn, Command::Deck, Command::Refresh, Command::Table>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Where the chart (.png, .svg, .pdf), deck (.pptx, .pdf, .html) or table (.csv, .tsv, .json, .md, .html, .xlsx) goes."),
     nullptr, u'o'},
    {Option::Notes, u"notes", nullptr, OptionGroup::Picture, &anyOf<Command::Deck>,
     QT_TRANSLATE_NOOP("podium::CliText", "In a PDF, the notes below each slide, on pages of A4.")},
    {Option::Size, u"size", u"WxH", OptionGroup::Picture, &anyOf<Topic::Drawn>,
     QT_TRANSLATE_NOOP("podium::CliText", "Size in logical pixels; 960x540 without it."),
     [](OptionReading &in, View &view) { readSize(in, view.picture); }},
    {Option::Scale, u"scale", u"S", OptionGroup::Picture, &anyOf<Topic::Drawn>,
     QT_TRANSLATE_NOOP("podium::CliText", "PNG pixels per logical pixel; 1 without it.")},
    {Option::Theme, u"theme", u"light|dark", OptionGroup::Picture, &anyOf<Topic::Drawn>,
     QT_TRANSLATE_NOOP("podium::CliText", "Colours of the chart.")},
    {Option::As, u"as", u"PICTURE", OptionGroup::Picture, &hasPictures,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "What is drawn. Models: by-country. Countries: bars (without it), slope (see --with-rule), map, months or composition (of the --top N). Rounds: labs (without it), so-far, gaps, countries, country-gaps, years or kinds. Programmes: sums. Compare: waterfall or swaps. Uncertainty: chances, effects or without-each.")},
    {Option::Log, u"log", nullptr, OptionGroup::Picture,
     [](const CommandInfo &command) {
         // The table of figures has no axis.
         return command.command == Command::ChartFunding
             || (command.command == Command::Figures && anyOf<Topic::Drawn>(command));
     },
     QT_TRANSLATE_NOOP("podium::CliText", "A logarithmic axis, with dots for bars."),
     [](OptionReading &in, View &view) { in.flag(view.picture.logarithmic); }},
    {Option::Title, u"title", u"T", OptionGroup::Picture, &anyOf<Topic::Drawn>,
     QT_TRANSLATE_NOOP("podium::CliText", "This title in place of the composed one."),
     [](OptionReading &in, View &view) { in.text(view.picture.title); }},
    {Option::Subtitle, u"subtitle", u"T", OptionGroup::Picture, &anyOf<Topic::Drawn>,
     QT_TRANSLATE_NOOP("podium::CliText", "This subtitle in place of the composed one."),
     [](OptionReading &in, View &view) { in.text(view.picture.subtitle); }},
    {Option::Note, u"note", u"T", OptionGroup::Picture, &anyOf<Topic::Drawn>,
     QT_TRANSLATE_NOOP("podium::CliText", "This sentence above the source."),
     [](OptionReading &in, View &view) { in.text(view.picture.note); }},
    {Option::Highlight, u"highlight", u"LIST", OptionGroup::Picture,
     [](const CommandInfo &command) { // Levels are nobody's.
         return anyOf<Topic::Drawn>(command) && allBut<Command::Calibration>(command);
     },
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Models, labs or countries that stand out; the rest is grey."),
     [](OptionReading &in, View &view) {
         in.list(view.picture.highlighted);
         view.picture.greyRest = view.picture.greyRest || !view.picture.highlighted.empty();
     }},
    {Option::Columns, u"columns", u"LIST", OptionGroup::Picture,
     [](const CommandInfo &command) {
         return command.command == Command::Table
             || (anyOf<Topic::Printed>(command)
                 && anyOf<Command::Rank, Command::Countries, Command::Funding, Command::Events,
                          Command::Frontier, Command::History, Command::Lag, Command::Calibration,
                          Command::Correlations, Command::Indices>(command));
     },
     QT_TRANSLATE_NOOP("podium::CliText",
                       "These columns in this order, by their keys, such as rank,model,index."),
     [](OptionReading &in, View &view) { in.list(view.picture.columns); }},
    {Option::Template, u"template", u"FILE.potx", OptionGroup::Picture, &anyOf<Command::Deck>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "On the layouts of this template or presentation of a company; \"podium check-template\" says which.")},
    {Option::Mapping, u"mapping", u"FILE.json", OptionGroup::Picture,
     &anyOf<Command::Deck, Command::CheckTemplate>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Which layout of the template each form of slides gets, as \"podium check-template --format json\" prints it; it is remembered for this template.")},
    {Option::Check, u"check", nullptr, OptionGroup::General, &anyOf<Command::Deck>,
     QT_TRANSLATE_NOOP("podium::CliText", "Write nothing; list what a copy desk would object to.")},
    {Option::Fix, u"fix", nullptr, OptionGroup::General, &anyOf<Command::Deck>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Mend what a copy desk would object to, where that can be done without its author, and write the story to -o FILE.json.")},
    {Option::Today, u"today", u"DATE", OptionGroup::General,
     &anyOf<Command::Deck, Command::CheckDeck>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "The day by which figures of a story are old; today without it.")},
    {Option::Format, u"format", u"table|csv|json", OptionGroup::General, &anyOf<Topic::Printed>,
     QT_TRANSLATE_NOOP("podium::CliText", "How to print; a table without it.")},
    {Option::Lang, u"lang", u"en|ko", OptionGroup::General, &allBut<>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Language of tables, charts and messages; the system's without it.")},
    {Option::Help, u"help", nullptr, OptionGroup::General, &allBut<>,
     QT_TRANSLATE_NOOP("podium::CliText", "Print this help."), nullptr, u'h'},
    {Option::Version, u"version", nullptr, OptionGroup::General, &allBut<>,
     QT_TRANSLATE_NOOP("podium::CliText", "Print the version."), nullptr, u'v'},
});

} // namespace

std::span<const OptionInfo> pictureOptions()
{
    return kPictureOptions;
}

} // namespace podium
