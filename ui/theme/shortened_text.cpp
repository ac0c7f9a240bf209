// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/shortened_text.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kEllipsis = u'…';

QString endedAfter(const QString &text, qsizetype length)
{
    return text.first(length) + u' ' + kEllipsis;
}

std::optional<QString> shortenedAddress(const QString &text, const Fits &fits)
{
    QString host = QUrl(text).host();
    if (host.startsWith("www."_L1))
        host = host.sliced(4);
    for (const QString &shorter : {host + u"/…"_s, host}) {
        if (!host.isEmpty() && fits(shorter))
            return shorter;
    }
    return std::nullopt;
}

/// Letters up to what a list is of: "own weights: " of "own weights: GDPval-AA 30%, CritPt 10%".
qsizetype beforeList(const QString &text)
{
    const qsizetype end = text.indexOf(": "_L1);
    return end < 0 || end > text.indexOf(", "_L1) ? 0 : end + 2;
}

/// Names behind each other, in contrast to the clauses of a sentence.
bool isListOfNames(const QStringList &parts)
{
    constexpr qsizetype kLeast = 2;
    constexpr qsizetype kWords = 4;
    return parts.size() >= kLeast && std::ranges::all_of(parts, [](const QString &part) {
               return part.count(u' ') < kWords && !part.contains(u'(');
           });
}

std::optional<QString> shortenedList(const QString &before, const QStringList &parts,
                                     const Fits &fits)
{
    for (qsizetype kept = parts.size() - 1; kept > 0; --kept) {
        QString shorter
            = before + parts.first(kept).join(", "_L1) + u", +%1"_s.arg(parts.size() - kept);
        if (fits(shorter))
            return shorter;
    }
    const QString none = before + u'+' + QString::number(parts.size());
    return !before.isEmpty() && fits(none) ? std::optional(none) : std::nullopt;
}

/// `kept` of the parts, one more of the end than of the beginning where they are odd.
QString withoutMiddle(const QStringList &parts, qsizetype kept, const QString &between)
{
    const qsizetype atEnd = (kept + 1) / 2;
    QStringList shown = parts.first(kept - atEnd);
    shown << QString(kEllipsis) << parts.last(atEnd);
    return shown.join(between);
}

/// "Adaptive Reasoning, …, Default Fallback" of what is said in brackets: half of one of its parts
/// would say something else.
std::optional<QString> shortenedVariant(const QString &name, const QStringList &parts,
                                        const Fits &fits)
{
    for (qsizetype kept = parts.size() - 1; kept >= 0; --kept) {
        QString shorter = name + withoutMiddle(parts, kept, u", "_s) + u')';
        if (fits(shorter))
            return shorter;
    }
    // "Claude O…allback" is nobody's name: rather as much of the beginning as there is room for.
    constexpr qsizetype kLeast = 5;
    const QString bare = name.chopped(2);
    for (qsizetype kept = bare.size(); kept >= kLeast; --kept) {
        QString shorter = bare.first(kept).trimmed() + kEllipsis;
        if (fits(shorter))
            return shorter;
    }
    return std::nullopt;
}

std::optional<QString> shortenedName(const QStringList &words, const Fits &fits)
{
    constexpr qsizetype kBothEnds = 2;
    for (qsizetype kept = words.size() - 1; kept >= kBothEnds; --kept) {
        QString shorter = withoutMiddle(words, kept, u" "_s);
        if (fits(shorter))
            return shorter;
    }
    return std::nullopt;
}

/// Letters of the most whole words from the beginning that have room with a mark behind them; 0: of
/// none.
qsizetype wordsWithRoom(const QString &text, const Fits &fits)
{
    qsizetype words = text.lastIndexOf(u' ');
    while (words > 0 && !fits(endedAfter(text, words)))
        words = text.lastIndexOf(u' ', words - 1);
    return std::max(qsizetype{0}, words);
}

} // namespace

std::optional<QString> shortenedByWords(const QString &text, const Fits &fits)
{
    if (text.startsWith("https://"_L1) || text.startsWith("http://"_L1))
        return shortenedAddress(text, fits);
    const qsizetype list = beforeList(text);
    const QStringList parts = text.sliced(list).split(", "_L1);
    if (isListOfNames(parts))
        return shortenedList(text.first(list), parts, fits);
    const qsizetype opening = text.lastIndexOf(" ("_L1);
    if (opening > 0 && text.endsWith(u')')) {
        const QString said = text.sliced(opening + 2).chopped(1);
        return shortenedVariant(text.first(opening + 2), said.split(", "_L1), fits);
    }
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype kLeastOfSentence = 6;
    if (words.size() >= kLeastOfSentence) {
        const qsizetype length = wordsWithRoom(text, fits);
        return length > 0 ? std::optional(endedAfter(text, length)) : std::nullopt;
    }
    return shortenedName(words, fits);
}

std::optional<QString> beginningByWords(const QString &text, const Fits &fits)
{
    const auto end = [&text](qsizetype from) {
        const auto ends = {text.lastIndexOf(u" · "_s, from), text.lastIndexOf(", "_L1, from)};
        return std::max(ends);
    };
    if (end(text.size()) < 0)
        return std::nullopt;
    const qsizetype words = wordsWithRoom(text, fits);
    if (words == 0)
        return std::nullopt;
    const qsizetype clause = end(words);
    return endedAfter(text, 2 * clause >= words ? clause : words);
}

} // namespace podium
