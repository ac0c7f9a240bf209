// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/commands/kind_of_view.h"
#include "app/cli/commands/running.h"
#include "app/cli/decks/deck_command.h"
#include "app/cli/options/command_list.h"
#include "app/cli/options/help.h"
#include "app/cli/options/option_list.h"
#include "app/cli/options/parsing.h"
#include "app/cli/text.h"
#include "app/models/language/plain_text.h"
#include "app/session/unexpected.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cerrno>
#include <exception>
#include <new>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The first argument that is neither a window option nor its value.
QString firstWord(const QStringList &arguments)
{
    qsizetype position = 0;
    while (position < arguments.size()) {
        const int size = windowOptionSize(arguments, position);
        if (size == 0)
            return arguments[position];
        position += size;
    }
    return {};
}

/// Known before the arguments are taken apart, because complaints about them are translated, too.
Language languageOf(const QStringList &arguments)
{
    QString name;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith("--lang="_L1))
            name = arguments[i].section(u'=', 1);
        else if (arguments[i] == "--lang"_L1)
            name = arguments.value(i + 1);
    }
    if (name.isEmpty())
        return interfaceLanguage(QLocale());
    return name == "ko"_L1 ? Language::Korean : Language::English;
}

OrUsage<Format> formatOf(const Arguments &arguments)
{
    const auto name = chosen(arguments, Option::Format, {u"table"_s, u"csv"_s, u"json"_s});
    if (!name)
        return tl::unexpected(name.error());
    return *name == "csv"_L1 ? Format::Csv : *name == "json"_L1 ? Format::Json : Format::Table;
}

/// A file that is read for what is asked, and that what is asked would be written over; a deck may
/// be refreshed in place.
std::optional<QString> inputWrittenOver(const Arguments &arguments)
{
    const auto output = arguments.value(Option::Output);
    const QString there = output ? QFileInfo(*output).canonicalFilePath() : QString();
    if (there.isEmpty())
        return std::nullopt;
    QStringList read = arguments.command == Command::Refresh ? QStringList() : arguments.operands;
    for (const Option option : {Option::Template, Option::Mapping, Option::Document, Option::View,
                                Option::WithView, Option::Corrections})
        read += arguments.values.value(option);
    const auto same
        = [&there](const QString &file) { return QFileInfo(file).canonicalFilePath() == there; };
    return std::ranges::any_of(read, same) ? output : std::nullopt;
}

OrRefusal<ExitCode> runParsed(const Arguments &arguments, Surroundings around)
{
    if (arguments.version) {
        around.out << u"Podium "_s << QStringLiteral(PODIUM_VERSION) << '\n';
        return Done;
    }
    if (arguments.help) {
        around.out << helpText(arguments.command, arguments.drawn);
        return Done;
    }
    if (!arguments.command)
        return misused(
            CliText::tr("The command is missing; there are %1.").arg(commandWords().join(u", "_s)));
    const auto format = formatOf(arguments);
    if (!format)
        return misused(format.error());
    around.format = *format;
    if (const auto known = chosen(arguments, Option::Lang, {u"en"_s, u"ko"_s}); !known)
        return misused(known.error());
    if (const auto file = inputWrittenOver(arguments))
        return misused(
            CliText::tr("\"%1\" is read for this and would be written over; give -o another file.")
                .arg(*file));
    return run(arguments, around);
}

/// What was given is repeated so that it can be found, not page after page of it.
QString shortened(const QString &text)
{
    constexpr qsizetype kMost = 2000;
    if (text.size() <= kMost)
        return text;
    return text.first(kMost / 2) + u" … "_s + text.last(kMost / 2);
}

/// Of output that was written in part, Qt does not know why, but the system still does.
QString whyNotWritten(const QTextStream &out)
{
    const int last = errno;
    const QIODevice *device = out.device();
    const QString known = device ? device->errorString() : QString();
    const bool unknown = known.isEmpty() || known == QBuffer().errorString();
    return unknown && last != 0 ? qt_error_string(last) : known;
}

/// Memory that is not there is said like anything else that went wrong.
OrRefusal<ExitCode> runGuarded(const Arguments &arguments, const Surroundings &around)
{
    try {
        return runParsed(arguments, around);
    } catch (const std::bad_alloc &) {
        return tl::unexpected(
            Refusal{Failed,
                    CliText::tr("There is not enough memory for this; ask for less, such as fewer "
                                "draws, or a smaller file.")});
    } catch (const std::exception &exception) {
        return refused(unexpected(exception));
    }
}

int complain(const Refusal &refusal, QTextStream &err)
{
    err << u"podium: "_s << plainText(shortened(refusal.reason)) << '\n';
    if (refusal.code == WrongUsage)
        err << CliText::tr("\"podium --help\" lists commands and options.") << '\n';
    err.flush();
    return refusal.code;
}

} // namespace

Front frontFor(const QStringList &arguments)
{
    const auto parsed = parseArguments(withKindOfView(arguments));
    if (!parsed)
        return firstWord(arguments) == "chart"_L1 ? Front::Chart : Front::CommandLine;
    if (parsed->help || parsed->version)
        return Front::CommandLine;
    if (!parsed->command)
        return Front::Window;
    return asksForChart(*parsed) || isDrawnDeck(*parsed) ? Front::Chart : Front::CommandLine;
}

QStringList filesToOpen(const QStringList &arguments)
{
    const auto parsed = parseArguments(arguments);
    if (!parsed || parsed->command)
        return {};
    return parsed->values.value(Option::Document) + parsed->operands;
}

int runCommandLine(const QStringList &arguments, QTextStream &out, QTextStream &err,
                   const ChartDrawing &drawChart, const LanguageChoice &useLanguage,
                   const DeckDrawing &drawDeck)
{
    const Language language = languageOf(arguments);
    if (useLanguage)
        useLanguage(language);
    const auto parsed = parseArguments(withKindOfView(arguments));
    if (!parsed)
        return complain({WrongUsage, parsed.error()}, err);
    const auto done = runGuarded(
        *parsed, {out, err, drawChart, useLanguage, language, Format::Table, drawDeck});
    if (!done)
        return complain(done.error(), err);
    out.flush();
    if (out.status() == QTextStream::Ok)
        return *done;
    return complain(
        {Failed, CliText::tr("The output cannot be written whole: %1.").arg(whyNotWritten(out))},
        err);
}

} // namespace podium
