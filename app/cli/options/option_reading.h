// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/arguments.h"
#include "app/cli/text.h"
#include "app/data/view/view_words.h"
#include "app/engine/values/date.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// Reads the value of one option after the other into its target, which stays as it is where the
/// option was not given, and keeps the first complaint. Must not outlive the arguments.
class OptionReading final
{
public:
    explicit OptionReading(const Arguments &arguments)
        : m_arguments(arguments)
    {
    }

    /// Empty: all could be read so far.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void fail(const QString &problem);
    /// Complains of the option's value; `right` says what would be right.
    void wrong(Option option, const QString &right);

    void text(Option option, std::string &target);
    void list(Option option, std::vector<std::string> &target, bool upper = false);
    void date(Option option, std::optional<Date> &target);

    [[nodiscard]] std::optional<double> number(Option option, double least, double most);
    /// Empty: no bound.
    void bound(Option option, std::optional<double> &target);
    void wholeNumber(Option option, int &target);
    void numberWithin(Option option, double &target, double least, double most);
    template <typename Whole>
    void wholeWithin(Option option, Whole &target, qint64 least, qint64 most);

    void flag(Option option, bool &target);
    void yesNoAny(Option option, std::optional<bool> &target);
    template <HasWords Choice>
    void word(Option option, Choice &target);
    template <HasWords Choice>
    void words(Option option, std::vector<Choice> &target);
    template <typename T, typename FromText>
    void named(Option option, T &target, FromText fromText, const QString &right);
    /// An empty value goes back to the method's own rule.
    template <typename T, typename FromText>
    void rule(Option option, std::optional<T> &target, FromText fromText, const char *right);

private:
    [[nodiscard]] std::optional<qint64> whole(Option option, qint64 least, qint64 most);
    void choice(Option option, std::optional<bool> &target, const QString &right);

    const Arguments &m_arguments;
    QString m_problem;
};

template <typename Whole>
void OptionReading::wholeWithin(Option option, Whole &target, qint64 least, qint64 most)
{
    if (const auto given = whole(option, least, most))
        target = static_cast<Whole>(*given);
}

template <HasWords Choice>
void OptionReading::word(Option option, Choice &target)
{
    named(option, target, choiceOf<Choice>, wordsOf<Choice>().join(QStringLiteral(", ")));
}

template <HasWords Choice>
void OptionReading::words(Option option, std::vector<Choice> &target)
{
    if (!m_arguments.has(option))
        return;
    if (const auto choices = choicesOf<Choice>(m_arguments.list(option)))
        target = *choices;
    else
        wrong(option, CliText::tr("some of %1").arg(wordsOf<Choice>().join(QStringLiteral(", "))));
}

template <typename T, typename FromText>
void OptionReading::named(Option option, T &target, FromText fromText, const QString &right)
{
    const auto value = m_arguments.value(option);
    if (!value)
        return;
    if (const auto known = fromText(*value))
        target = *known;
    else
        wrong(option, right);
}

template <typename T, typename FromText>
void OptionReading::rule(Option option, std::optional<T> &target, FromText fromText,
                         const char *right)
{
    if (m_arguments.value(option) == QString()) {
        target.reset();
        return;
    }
    const auto meant = [fromText](const QString &value) {
        const auto meaning = fromText(value);
        return meaning ? std::optional(meaning) : std::nullopt;
    };
    named(option, target, meant, QString::fromLatin1(right));
}

} // namespace podium
