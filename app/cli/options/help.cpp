// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/help.h"

#include "app/cli/options/command_list.h"
#include "app/cli/options/option_list.h"
#include "app/cli/printing/text_table.h"
#include "app/cli/text.h"
#include "app/models/language/display_width.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 26;
constexpr int kLineWidth = 80;

/// A name, and beside it its description, broken into lines.
QString entry(const QString &name, const QString &description)
{
    QString out;
    QString line = u"  "_s + name;
    if (displayWidth(line) > kNameWidth - 2) {
        out += line + u'\n';
        line.clear();
    }
    line = padded(line, kNameWidth, false);
    bool empty = true;
    for (const QString &word : description.split(u' ')) {
        if (!empty && displayWidth(line) + 1 + displayWidth(word) > kLineWidth) {
            out += line + u'\n';
            line = QString(kNameWidth, u' ');
            empty = true;
        }
        line += (empty ? QString() : u" "_s) + word;
        empty = false;
    }
    return out + line + u'\n';
}

QString optionEntry(const OptionInfo &option)
{
    QString name = u"    "_s;
    if (option.letter != 0)
        name = u'-' + QString(QChar(option.letter)) + u", "_s;
    name += nameOf(option.option);
    if (option.value)
        name += u' ' + QString::fromUtf16(option.value);
    return entry(name, CliText::tr(option.description));
}

QString groupTitle(OptionGroup group)
{
    switch (group) {
    case OptionGroup::Figures:
        return CliText::tr("Which figures");
    case OptionGroup::Whom:
        return CliText::tr("Whom");
    case OptionGroup::Counting:
        return CliText::tr("Counting and comparing");
    case OptionGroup::Certainty:
        return CliText::tr("How sure, and why");
    case OptionGroup::Trends:
        return CliText::tr("Over time, and two rankings");
    case OptionGroup::Money:
        return CliText::tr("Money");
    case OptionGroup::Picture:
        return CliText::tr("Picture");
    case OptionGroup::General:
        return CliText::tr("General");
    }
    return {};
}

QString optionEntries(std::optional<Command> command, bool drawn = false)
{
    constexpr std::array groups{OptionGroup::Figures,   OptionGroup::Whom,   OptionGroup::Counting,
                                OptionGroup::Certainty, OptionGroup::Trends, OptionGroup::Money,
                                OptionGroup::Picture,   OptionGroup::General};
    QString out;
    for (const OptionGroup group : groups) {
        QString entries;
        for (const OptionInfo &option : optionList()) {
            if (option.group == group && (!command || takes(*command, option, drawn)))
                entries += optionEntry(option);
        }
        if (!entries.isEmpty())
            out += u'\n' + groupTitle(group) + u":\n"_s + entries;
    }
    return out;
}

/// The command as it is typed, with what must stand behind it.
QString usageOf(const CommandInfo &info, bool drawn = false)
{
    QString usage = (drawn ? u"chart "_s : QString()) + QString::fromUtf16(info.name);
    if (drawn || isChart(info.command))
        usage += u" -o FILE"_s;
    if (info.operands)
        usage += u' ' + QString::fromUtf16(info.operands);
    return usage;
}

QString commandEntries()
{
    QString out = u'\n' + CliText::tr("Commands") + u":\n"_s;
    for (const CommandInfo &info : commandList())
        out += entry(usageOf(info), CliText::tr(info.description));
    for (const CommandInfo &info : commandList()) {
        if (info.draws)
            out += entry(usageOf(info, true), CliText::tr("The same, drawn."));
    }
    out += entry(u"help [COMMAND]"_s, CliText::tr("Print the help of a command."));
    return out;
}

} // namespace

QString helpText(std::optional<Command> command, bool drawn)
{
    if (!command)
        return CliText::tr("Usage: podium [COMMAND [OPTIONS]]") + u"\n\n"_s
            + CliText::tr("Ranks language models, labs and countries. Without a command the "
                          "window opens.")
            + u'\n' + commandEntries() + optionEntries({}) + u'\n'
            + CliText::tr("\"podium COMMAND --help\" lists the options of one command;\n\"man "
                          "podium\" tells more.")
            + u'\n';
    const CommandInfo &info = infoOf(*command);
    return CliText::tr("Usage: podium %1 [OPTIONS]").arg(usageOf(info, drawn)) + u"\n\n"_s
        + CliText::tr(info.description) + u'\n' + optionEntries(command, drawn);
}

} // namespace podium
