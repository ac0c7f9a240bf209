// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/conjugation.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// A syllable is 0xAC00 + (initial × 21 + vowel) × 28 + final: The Unicode Standard, 3.12.
constexpr int kFirst = 0xAC00;
constexpr int kFinals = 28;
constexpr int kVowels = 21;
enum Vowel {
    Ah = 0,
    Ae = 1,
    Eo = 4,
    Yeo = 6,
    Oh = 8,
    Wa = 9,
    Wae = 10,
    Oe = 11,
    Uh = 13,
    Wo = 14,
    Eu = 18,
    Ee = 20
};
enum Final {
    None = 0,
    Nieun = 4,
    Rieul = 8,
    RieulMieum = 10,
    Mieum = 16,
    Bieup = 17,
    Siot = 19,
    SsangSiot = 20
};

int finalOf(QChar syllable)
{
    return (syllable.unicode() - kFirst) % kFinals;
}

int vowelOf(QChar syllable)
{
    return (syllable.unicode() - kFirst) / kFinals % kVowels;
}

QChar withFinal(QChar syllable, int final)
{
    return QChar(syllable.unicode() - finalOf(syllable) + final);
}

QChar withVowel(QChar syllable, int vowel)
{
    return QChar(syllable.unicode() + (vowel - vowelOf(syllable)) * kFinals);
}

QString ended(QString stem, int final)
{
    stem.back() = withFinal(stem.back(), final);
    return stem;
}

bool isBright(QChar syllable)
{
    return vowelOf(syllable) == Ah || vowelOf(syllable) == Oh;
}

/// 앞지르 → 앞질러, 모으 → 모아, 쓰 → 써
QString withoutEu(QString stem)
{
    const bool bright = stem.size() > 1 && isBright(stem[stem.size() - 2]);
    const QChar last = withVowel(stem.back(), bright ? Ah : Eo);
    if (stem.endsWith(u'르') && !stem.endsWith(u"따르"_s) && stem.size() > 1) {
        stem.chop(1);
        stem = ended(stem, Rieul);
    } else {
        stem.chop(1);
    }
    return stem + last;
}

/// The form before 있다 and 서: 앞서, 높아, 능가해, 이겨, 나아.
QString joining(QString stem)
{
    const QChar last = stem.back();
    if (finalOf(last) == Siot) // 낫, 붓
        return ended(stem, None) + (isBright(last) ? u'아' : u'어');
    if (finalOf(last) != None)
        return stem + (isBright(last) ? u'아' : u'어');
    if (last == u'하')
        stem.back() = u'해';
    else if (vowelOf(last) == Eu)
        return withoutEu(stem);
    else if (vowelOf(last) == Oh)
        stem.back() = withVowel(last, Wa);
    else if (vowelOf(last) == Uh)
        stem.back() = withVowel(last, Wo);
    else if (vowelOf(last) == Oe)
        stem.back() = withVowel(last, Wae);
    else if (vowelOf(last) == Ee)
        stem.back() = withVowel(last, Yeo);
    return stem;
}

void add(QStringList &forms, const QString &base, const QString &ends)
{
    for (const QString &end : ends.split(u'|'))
        forms.append(base + end);
}

} // namespace

QStringList conjugated(const QString &stem)
{
    QStringList forms;
    const int final = finalOf(stem.back());
    const bool open = final == None;
    const bool liquid = final == Rieul;
    const QString bare = final == Siot ? ended(stem, None) + u'으' : stem + u'으';
    const QString soft = open || liquid ? ended(stem, None) : stem;
    add(forms, stem,
        u"|다|지|지요|죠|네|네요|나|나요|기|던|는데|더라|더군요|잖아|잖아요|거든|거든요|던데|고 있다|고 있는|고 있었다|고 있음|고 있습니다|고 있어|고 있어요|고 있죠|고 있네요|고 있다는|고 있는데|고 있대|고 있지"_s);
    add(forms, open || liquid ? ended(stem, Nieun) : stem + u'는',
        u"다|다네|다네요|대|대요|답니다|단다|다던데|다며|다면서|다지"_s);
    add(forms, soft, u"는|는데|는지|는가|는가요"_s);
    add(forms, open || liquid ? ended(stem, Nieun) : ended(bare, Nieun), u"|지|가|가요|데"_s);
    forms << (open ? ended(stem, Mieum) : liquid ? ended(stem, RieulMieum) : ended(bare, Mieum));
    forms << (open || liquid ? ended(stem, Bieup) : stem + u'습') + u"니다"_s;
    const QString joined = joining(stem);
    add(forms, joined,
        u"|서|요|야|도| 있다| 있는| 있었다| 있음| 있습니다| 있어| 있어요| 있죠| 있네요| 있다는| 왔다| 온| 냈다| 낸"_s);
    add(forms, ended(joined, SsangSiot),
        u"|다|던|음|나|나요|네|네요|죠|지|는데|다가|어요|어|습니다|더라|더군요|잖아|잖아요|거든|거든요|던데|다네|다네요|대|대요|답니다|다던데|다며|다면서|다지"_s);
    if (stem.endsWith(u'하') || vowelOf(stem.back()) == Oe) // as they are written out
        add(forms, stem + (stem.endsWith(u'하') ? u'였' : u'었'), u"|다|던|음|습니다"_s);
    forms << (open ? ended(stem, Rieul) : liquid ? stem : ended(bare, Rieul)) + u" 뿐이다"_s;
    forms.removeDuplicates();
    return forms;
}

} // namespace podium
