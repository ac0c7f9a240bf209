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

/// "--fold"
[[nodiscard]] QString nameOf(const OptionInfo &option);
/// A sentence for a value that is none of its option: "--fold takes ..., not “x”."
[[nodiscard]] QString wrongValue(const OptionInfo &option, const QString &right,
                                 const QString &value);

/// Reads the value of one option after the other, each that of(), into its target, which stays as it
/// is where the option was not given, and keeps the first complaint. Must not outlive the arguments.
class OptionReading final
{
public:
    explicit OptionReading(const Arguments &arguments)
        : m_arguments(arguments)
    {
    }

    /// The option that is read from here on.
    OptionReading &of(const OptionInfo &option);
    [[nodiscard]] std::optional<Command> command() const { return m_arguments.command; }

    /// Empty: all could be read so far.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void fail(const QString &problem);
    /// Complains of the option's value; `right` says what would be right.
    void wrong(const QString &right);
    void wrong(const QString &right, const QString &value);

    void text(std::string &target);
    void list(std::vector<std::string> &target, bool upper = false);
    void date(std::optional<Date> &target);

    [[nodiscard]] std::optional<double> number(double least, double most);
    /// Empty: no bound.
    void bound(std::optional<double> &target);
    void wholeNumber(int &target);
    void numberWithin(double &target, double least, double most);
    template <typename Whole>
    void wholeWithin(Whole &target, qint64 least, qint64 most);

    void flag(bool &target);
    void yesNoAny(std::optional<bool> &target);
    template <HasWords Choice>
    void word(Choice &target);
    template <HasWords Choice>
    void words(std::vector<Choice> &target);
    template <typename T, typename FromText>
    void named(T &target, FromText fromText, const QString &right);
    /// An empty value goes back to the method's own rule.
    template <typename T, typename FromText>
    void rule(std::optional<T> &target, FromText fromText, const char *right);

private:
    [[nodiscard]] bool isGiven() const;
    [[nodiscard]] std::optional<QString> value() const;
    [[nodiscard]] QStringList items() const;
    [[nodiscard]] std::optional<qint64> whole(qint64 least, qint64 most);
    void choice(std::optional<bool> &target, const QString &right);

    const Arguments &m_arguments;
    const OptionInfo *m_option = nullptr;
    QString m_problem;
};

template <typename Whole>
void OptionReading::wholeWithin(Whole &target, qint64 least, qint64 most)
{
    if (const auto given = whole(least, most))
        target = static_cast<Whole>(*given);
}

template <HasWords Choice>
void OptionReading::word(Choice &target)
{
    named(target, choiceOf<Choice>, wordsOf<Choice>().join(QStringLiteral(", ")));
}

template <HasWords Choice>
void OptionReading::words(std::vector<Choice> &target)
{
    if (!isGiven())
        return;
    if (const auto choices = choicesOf<Choice>(items()))
        target = *choices;
    else
        wrong(CliText::tr("some of %1").arg(wordsOf<Choice>().join(QStringLiteral(", "))));
}

template <typename T, typename FromText>
void OptionReading::named(T &target, FromText fromText, const QString &right)
{
    const auto given = value();
    if (!given)
        return;
    if (const auto known = fromText(*given))
        target = *known;
    else
        wrong(right);
}

template <typename T, typename FromText>
void OptionReading::rule(std::optional<T> &target, FromText fromText, const char *right)
{
    if (value() == QString()) {
        target.reset();
        return;
    }
    const auto meant = [fromText](const QString &text) {
        const auto meaning = fromText(text);
        return meaning ? std::optional(meaning) : std::nullopt;
    };
    named(target, meant, QString::fromLatin1(right));
}

} // namespace podium
