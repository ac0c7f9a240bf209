// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/typos.h"

#include "app/data/claims/words/lexer.h"
#include "app/data/claims/words/phrases.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortest = 5; ///< letters; of Hangul the parts of syllables

bool isWordOfItsOwn(const QString &word)
{
    static const QSet<QString> own = [] {
        const QStringList words = QString::fromUtf16(kOwnWords).split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return own.contains(word);
}

/// A word as its keys are hit: Hangul in the parts of its syllables.
QString asHit(const QString &word)
{
    return word.normalized(QString::NormalizationForm_D).toLower();
}

bool areNeighbours(QChar a, QChar b)
{
    static const QStringList rows{u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s};
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const qsizetype at = rows[row].indexOf(a);
        if (at < 0)
            continue;
        for (qsizetype other = std::max<qsizetype>(0, row - 1);
             other <= std::min<qsizetype>(rows.size() - 1, row + 1); ++other) {
            const qsizetype there = rows[other].indexOf(b);
            if (there >= 0 && std::abs(there - at) <= 1)
                return true;
        }
    }
    return false;
}

/// Whether one slip makes the second of the first.
bool isSlip(const QString &hit, const QString &meant)
{
    const qsizetype apart = hit.size() - meant.size();
    if (hit == meant || std::abs(apart) > 1 || std::min(hit.size(), meant.size()) < kShortest
        || hit[0] != meant[0])
        return false;
    qsizetype same = 0;
    while (same < std::min(hit.size(), meant.size()) && hit[same] == meant[same])
        ++same;
    qsizetype tail = 0;
    while (tail < std::min(hit.size(), meant.size()) - same
           && hit[hit.size() - 1 - tail] == meant[meant.size() - 1 - tail])
        ++tail;
    const bool latin = hit[0].unicode() < 0x80;
    const QString was = hit.mid(same, hit.size() - same - tail);
    const QString is = meant.mid(same, meant.size() - same - tail);
    const bool doubled = tail == 0 && was.size() == 1 && hit.endsWith(meant.back());
    if (latin && tail == 0 && was.size() != 2 && !doubled)
        return false;
    if (apart != 0)
        return latin && was.size() + is.size() == 1 && (was + is)[0].isLetter();
    if (was.size() == 2 && is.size() == 2)
        return was[0] == is[1] && was[1] == is[0] && was[0].isLetter() && was[1].isLetter();
    // Ends of verbs differ by the final consonant of a syllable: "추월한", "추월할".
    constexpr char16_t kFirstFinal = 0x11A8;
    constexpr char16_t kSiot = 0x11BA;
    if (!latin && was.size() == 1 && is.size() == 1 && is[0].unicode() >= kFirstFinal)
        return was[0].unicode() / 2 == kSiot / 2 && is[0].unicode() / 2 == kSiot / 2;
    return was.size() == 1 && was[0].isLetter() && is[0].isLetter()
        && (!latin || areNeighbours(was[0], is[0]));
}

void addWords(QStringList &words, const QString &form)
{
    static const QRegularExpression ends(u"[^\\p{L}]+"_s);
    for (const QString &word : form.split(ends, Qt::SkipEmptyParts)) {
        if (asHit(word).size() >= kShortest)
            words.append(word);
    }
}

} // namespace

QStringList wordsOfClaims(const NameIndex &names)
{
    QStringList words;
    for (const Phrase &phrase : allPhrases())
        addWords(words, phrase.text.toString());
    for (const Spelling &spelling : spellings())
        addWords(words, QString::fromUtf16(spelling.korean));
    for (const QString &name : names.names())
        addWords(words, name);
    words.removeDuplicates();
    return words;
}

QStringList respelled(const QStringList &words, const QString &text, const Item &word)
{
    QStringList texts;
    const QString written = text.mid(word.start, word.length);
    static const QRegularExpression letters(u"\\p{L}{3,}"_s);
    const auto part = letters.match(written);
    if (!part.hasMatch() || isWordOfItsOwn(part.captured().toLower()))
        return texts;
    const qsizetype start = word.start + part.capturedStart();
    const QString hit = asHit(part.captured());
    const bool hangul = isHangul(part.captured()[0]);
    for (const QString &known : words) {
        constexpr qsizetype kSyllables = 3; // "거짓" is no slip of "거진"
        if (hangul && known.size() < kSyllables)
            continue;
        qsizetype length = part.capturedLength();
        if (hangul) // particles and ends of verbs follow
            length = std::min(length, known.size());
        else if (std::abs(known.size() - length) > 1)
            continue;
        if (!isSlip(hangul ? asHit(text.mid(start, length)) : hit, asHit(known)))
            continue;
        QString respelled = text;
        texts.append(respelled.replace(start, length, known));
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace podium
