// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/parsing.h"

#include "app/cli/options/closest.h"
#include "app/cli/options/command_list.h"
#include "app/cli/options/option_list.h"
#include "app/cli/text.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// https://doc.qt.io/qt-6/qguiapplication.html#supported-command-line-options and QApplication's.
const QStringList &windowSwitches()
{
    static const QStringList names{u"reverse"_s, u"widgetcount"_s, u"sync"_s, u"nograb"_s,
                                   u"dograb"_s};
    return names;
}

const QStringList &windowSettings()
{
    static const QStringList names{u"platform"_s,
                                   u"platformpluginpath"_s,
                                   u"platformtheme"_s,
                                   u"plugin"_s,
                                   u"qwindowgeometry"_s,
                                   u"qwindowicon"_s,
                                   u"qwindowtitle"_s,
                                   u"geometry"_s,
                                   u"icon"_s,
                                   u"title"_s,
                                   u"style"_s,
                                   u"stylesheet"_s,
                                   u"display"_s,
                                   u"session"_s,
                                   u"qmljsdebugger"_s};
    return names;
}

const OptionInfo *findOption(const QString &name)
{
    const auto found = std::ranges::find_if(optionList(), [&name](const OptionInfo &option) {
        return name == QStringView(option.name)
            || (option.letter != 0 && name == QChar(option.letter));
    });
    return found == optionList().end() ? nullptr : &*found;
}

/// An option of ours: "--name" or, with one dash, its letter.
const OptionInfo *optionAt(const QString &argument)
{
    const QString word = argument.section(u'=', 0, 0);
    if (word.startsWith("--"_L1))
        return word.size() > 3 ? findOption(word.sliced(2)) : nullptr;
    return word.size() == 2 && word[0] == u'-' ? findOption(word.sliced(1)) : nullptr;
}

QString suggestion(const QString &word, const QStringList &candidates)
{
    const auto best = closest(word, candidates);
    return best ? u' ' + CliText::tr("Did you mean \"%1\"?").arg(*best) : QString();
}

QString unknownOption(const QString &argument)
{
    const QString word = argument.section(u'=', 0, 0);
    QStringList names;
    for (const OptionInfo &option : optionList())
        names.append(nameOf(option.option));
    return CliText::tr("There is no option \"%1\".").arg(word) + suggestion(word, names);
}

QString unknownCommand(const QString &word)
{
    return CliText::tr("There is no command \"%1\".").arg(word) + suggestion(word, commandWords());
}

class Parser final
{
public:
    explicit Parser(const QStringList &arguments)
        : m_arguments(arguments)
    {
    }

    OrUsage<Arguments> parse()
    {
        while (m_position < m_arguments.size() && m_problem.isEmpty())
            step();
        if (m_problem.isEmpty())
            readWords();
        if (m_problem.isEmpty())
            checkOptions();
        if (!m_problem.isEmpty())
            return tl::unexpected(m_problem);
        return m_out;
    }

private:
    void step()
    {
        const QString argument = m_arguments[m_position];
        if (const OptionInfo *option = optionAt(argument)) {
            ++m_position;
            readOption(*option, argument);
        } else if (const int size = windowOptionSize(m_arguments, m_position)) {
            m_position += size;
        } else if (argument.startsWith(u'-')) {
            m_problem = unknownOption(argument);
        } else {
            m_words.append(argument);
            ++m_position;
        }
    }

    void readOption(const OptionInfo &option, const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        if (option.option == Option::Help)
            m_out.help = true;
        else if (option.option == Option::Version)
            m_out.version = true;
        else if (equals >= 0)
            m_out.values[option.option].append(argument.sliced(equals + 1));
        else if (!option.value)
            m_out.values[option.option].append(u"yes"_s);
        else
            readValue(option);
    }

    void readValue(const OptionInfo &option)
    {
        // A negative number is a value; another option means that the value was forgotten.
        const bool missing = m_position >= m_arguments.size()
            || m_arguments[m_position].startsWith("--"_L1) || optionAt(m_arguments[m_position]);
        if (missing) {
            m_problem = CliText::tr("%1 needs a value: %1 %2.")
                            .arg(nameOf(option.option), QString::fromUtf16(option.value));
            return;
        }
        m_out.values[option.option].append(m_arguments[m_position]);
        ++m_position;
    }

    void readWords()
    {
        if (!m_words.isEmpty() && m_words.first() == "help"_L1) {
            m_out.help = true;
            m_words.removeFirst();
        }
        if (m_words.isEmpty()) {
            const bool opens = m_out.values.size() == 1 && m_out.has(Option::Document);
            if (!m_out.values.isEmpty() && !opens && !m_out.help && !m_out.version)
                m_problem = CliText::tr("The command is missing; there are %1.")
                                .arg(commandWords().join(u", "_s));
            return;
        }
        if (opensFiles()) {
            m_out.operands = std::exchange(m_words, {});
            return;
        }
        const QString word = m_words.takeFirst();
        if (!commandWords().contains(word))
            m_problem = unknownCommand(word);
        else if (word == "chart"_L1)
            readChartKind();
        else
            setCommand(word);
        while (m_out.command && m_out.operands.size() < infoOf(*m_out.command).mostOperands
               && !m_words.isEmpty())
            m_out.operands.append(m_words.takeFirst());
        if (m_problem.isEmpty() && !m_words.isEmpty())
            m_problem = CliText::tr("\"%1\" does not belong here; a value stands behind its "
                                    "option.")
                            .arg(m_words.first());
    }

    /// Names of files in place of a command, for the window.
    [[nodiscard]] bool opensFiles() const
    {
        const bool others
            = !m_out.values.isEmpty() && !(m_out.values.size() == 1 && m_out.has(Option::Document));
        return !others && !m_out.help && !m_out.version && !commandWords().contains(m_words.first())
            && std::ranges::all_of(m_words, [](const QString &word) {
                   return word.contains(u'/') || QFileInfo(word).isFile()
                       || !QFileInfo(word).suffix().isEmpty();
               });
    }

    void readChartKind()
    {
        const QStringList kinds = chartKinds();
        if (m_words.isEmpty()) {
            if (!m_out.help && !m_out.version)
                m_problem = CliText::tr("Say which chart: %1.").arg(kinds.join(u", "_s));
            return;
        }
        const QString kind = m_words.takeFirst();
        m_out.drawn = std::ranges::any_of(commandList(), [&kind](const CommandInfo &info) {
            return info.draws && kind == QStringView(info.name);
        });
        if (kinds.contains(kind))
            setCommand(m_out.drawn ? kind : u"chart "_s + kind);
        else
            m_problem = CliText::tr("There is no chart \"%1\"; there are %2.")
                            .arg(kind, kinds.join(u", "_s))
                + suggestion(kind, kinds);
    }

    void setCommand(const QString &name)
    {
        const auto found = std::ranges::find_if(commandList(), [&name](const CommandInfo &info) {
            return name == QStringView(info.name);
        });
        m_out.command = found->command;
    }

    void checkOptions()
    {
        if (!m_out.command || m_out.help || m_out.version)
            return;
        for (const Option option : m_out.values.keys()) {
            // One name may mean different things to two commands.
            const auto fits = [this, option](const OptionInfo &info) {
                return info.option == option && takes(*m_out.command, info, m_out.drawn);
            };
            if (std::ranges::any_of(optionList(), fits))
                continue;
            const QString name = (m_out.drawn ? u"chart "_s : QString()) + nameOf(*m_out.command);
            m_problem = CliText::tr("\"podium %1\" takes no %2; \"podium %1 --help\" lists what "
                                    "it takes.")
                            .arg(name, nameOf(option));
            return;
        }
    }

    const QStringList &m_arguments;
    qsizetype m_position = 0;
    QStringList m_words;
    QString m_problem;
    Arguments m_out;
};

} // namespace

OrUsage<Arguments> parseArguments(const QStringList &arguments)
{
    return Parser(arguments).parse();
}

int windowOptionSize(const QStringList &arguments, qsizetype position)
{
    QString name = arguments[position];
    if (!name.startsWith(u'-'))
        return 0;
    name.remove(0, name.startsWith("--"_L1) ? 2 : 1);
    const QString word = name.section(u'=', 0, 0);
    if (windowSwitches().contains(word))
        return 1;
    if (!windowSettings().contains(word))
        return 0;
    return name.contains(u'=') || position + 1 == arguments.size() ? 1 : 2;
}

} // namespace podium
