// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/data/claims/claim_json.h"
#include "app/data/claims/sentence_reader.h"
#include "app/data/claims/words/conjugation.h"
#include "app/models/claims/evaluated_claim.h"
#include "app/models/claims/safe_sentence.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

#include <stdexcept>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

const Date kReadOn = *parseDate("2026-11-29");

const SentenceReader &reader()
{
    static const SentenceReader once(*shippedFigures());
    return once;
}

/// What the claim says and under which rules, in one line of JSON with what acts of its View.
QByteArray meaningOf(const Claim &claim)
{
    QJsonObject meaning = toJson(claim)[u"claim"_s].toObject();
    const auto add = [&meaning](const QString &key, const std::vector<std::string> &texts) {
        QStringList list;
        for (const std::string &text : texts)
            list << QString::fromStdString(text);
        if (!list.join(QString()).isEmpty())
            meaning.insert(key, list.join(u','));
    };
    add(u"snapshot"_s, {claim.view.snapshot});
    add(u"include"_s, claim.view.include);
    add(u"exclude"_s, claim.view.exclude);
    add(u"labs"_s, claim.view.labs);
    if (claim.view.openWeights)
        meaning.insert(u"open"_s, *claim.view.openWeights);
    if (claim.view.asOf)
        meaning.insert(u"asOf"_s, QString::fromStdString(toIsoText(*claim.view.asOf)));
    if (claim.view.folding != View().folding)
        meaning.insert(u"folding"_s, static_cast<int>(claim.view.folding));
    return QJsonDocument(meaning).toJson(QJsonDocument::Compact);
}

struct Sample {
    QString sentence;
    QByteArray meaning;
};

/// Of a text that makes several claims, that of each.
QByteArray meaningOf(const QString &text)
{
    QByteArrayList meanings;
    for (const QString &sentence : reader().sentences(text, kReadOn)) {
        const auto claim = reader().claim(sentence, kReadOn);
        meanings << (claim ? meaningOf(*claim) : QByteArray::fromStdString(message(claim.error())));
    }
    return meanings.join(" & ");
}

/// Sentences as people write them, each with its meaning, or the word in the way, behind a tab.
std::vector<Sample> samples(const QString &name)
{
    QFile file(QStringLiteral(PODIUM_FIXTURES) + u"/claims/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no sentences");
    std::vector<Sample> out;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const auto tab = line.indexOf('\t');
        if (tab > 0)
            out.push_back({QString::fromUtf8(line.first(tab)), line.sliced(tab + 1)});
    }
    return out;
}

/// In parts, for under a sanitizer all take more than a minute.
class ClaimSentences : public testing::TestWithParam<std::size_t>
{
public:
    static constexpr std::size_t kParts = 6;
};

TEST_P(ClaimSentences, AsPeopleWriteThem_MeanWhatTheySay)
{
    const auto sentences = samples(u"sentences.tsv"_s);
    ASSERT_GE(sentences.size(), 1000u);
    for (std::size_t i = GetParam(); i < sentences.size(); i += kParts)
        EXPECT_EQ(meaningOf(sentences[i].sentence).toStdString(),
                  sentences[i].meaning.toStdString())
            << sentences[i].sentence.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Parts, ClaimSentences,
                         testing::Range(std::size_t{0}, ClaimSentences::kParts));

TEST(ClaimSentence, OfWhatNoFiguresSay_AreRefusedAtTheWord)
{
    const auto sentences = samples(u"refused.tsv"_s);
    ASSERT_GE(sentences.size(), 200u);
    for (const Sample &sample : sentences) {
        const auto misread = reader().misreading(sample.sentence, kReadOn);
        EXPECT_TRUE(misread) << sample.sentence.toStdString() << " is read as "
                             << meaningOf(sample.sentence).toStdString();
        if (!misread)
            continue;
        EXPECT_EQ(sample.sentence.mid(misread->start, misread->length).toUtf8(), sample.meaning)
            << sample.sentence.toStdString();
    }
}

TEST(ClaimSentence, WordsThatRefuse_AreNotOfferedInPlaceOfOthers)
{
    const auto misread = reader().misreading(u"Korea wil be third"_s, kReadOn);
    ASSERT_TRUE(misread);
    EXPECT_FALSE(misread->forms.contains(u"will"_s)) << misread->forms.join(u' ').toStdString();
    for (const Completion &completion : reader().completions(u"Korea mig"_s))
        EXPECT_NE(completion.form, u"might"_s);
}

TEST(ClaimSentence, NoModelOfAGroup_IsAboutItsMembers)
{
    const auto claim = reader().claim(u"no European model is in the top 50"_s, kReadOn);
    ASSERT_TRUE(claim) << message(claim.error());
    const auto evaluated = evaluateClaims(*shippedFigures(), {*claim});
    ASSERT_TRUE(evaluated) << message(evaluated.error());
    EXPECT_NE(evaluated->front().result.verdict, Verdict::Holds) << "Mistral is French";
}

TEST(ClaimSentence, OnlyLabOfACountry_IsTheOneThatIsNamed)
{
    const auto verdictOf = [](const QString &sentence) {
        const auto claim = reader().claim(sentence, kReadOn);
        EXPECT_TRUE(claim) << message(claim.error());
        const auto again = claimsFromJson(QJsonDocument(toJson(std::vector{*claim})).toJson());
        EXPECT_TRUE(again) << message(again.error());
        EXPECT_EQ(again->front().kind, claim->kind) << "as it is kept in a file";
        return evaluateClaims(*shippedFigures(), *again).value().front().result.verdict;
    };
    EXPECT_EQ(verdictOf(u"Mistral is the only French lab in the ranking"_s), Verdict::Holds);
    EXPECT_EQ(verdictOf(u"Upstage is the only French lab in the ranking"_s), Verdict::Fails);
}

TEST(ClaimSentence, BestModelOfALab_IsLookedAtAmongItsOwn)
{
    const auto claim = reader().claim(u"Alibaba's best model is Qwen3.8 Max"_s, kReadOn);
    ASSERT_TRUE(claim) << message(claim.error());
    const auto evaluated = evaluateClaims(*shippedFigures(), {*claim});
    ASSERT_TRUE(evaluated) << message(evaluated.error());
    const QString sentence
        = safeSentence(*shippedFigures(), *claim, evaluated->front().result, Language::English);
    EXPECT_TRUE(sentence.contains(u"among models of Alibaba"_s)) << sentence.toStdString();
}

TEST(ClaimSentence, StatementsThatShip_MeanTheSameTypedBack)
{
    const auto claims = readClaims(QString::fromUtf16(kShippedClaims));
    ASSERT_TRUE(claims) << message(claims.error());
    for (const Claim &shipped : *claims) {
        for (const std::string &statement : {shipped.statementEn, shipped.statementKo}) {
            const auto claim = reader().claim(QString::fromStdString(statement), kReadOn);
            ASSERT_TRUE(claim) << shipped.id << ": " << message(claim.error());
            EXPECT_EQ(claim->kind.index(), shipped.kind.index()) << statement;
        }
    }
}

TEST(ClaimSentence, SafeSentences_AreOfTheSameKindTypedBack)
{
    auto evaluated
        = evaluateClaims(*shippedFigures(), *readClaims(QString::fromUtf16(kShippedClaims)));
    ASSERT_TRUE(evaluated) << message(evaluated.error());
    for (const EvaluatedClaim &one : *evaluated) {
        for (const Language language : {Language::English, Language::Korean}) {
            const QString sentence
                = safeSentence(*shippedFigures(), one.claim, one.result, language);
            const auto claim = reader().claim(sentence, kReadOn);
            ASSERT_TRUE(claim) << sentence.toStdString() << ": " << message(claim.error());
            EXPECT_EQ(claim->kind.index(), one.claim.kind.index()) << sentence.toStdString();
        }
    }
}

TEST(ClaimSentence, BudgetsCompared_AreSaidByTheLedgerAndTypedBack)
{
    const auto claim
        = reader().claim(u"Korea's AI budget for 2026 is three times that of 2025"_s, kReadOn);
    ASSERT_TRUE(claim) << message(claim.error());
    const auto evaluated = evaluateClaims(*shippedFigures(), {*claim});
    ASSERT_TRUE(evaluated) << message(evaluated.error());
    const EvaluatedClaim &one = evaluated->front();
    EXPECT_EQ(one.result.verdict, Verdict::Holds) << "KRW 10.1 tn are 3.06 times KRW 3.3 tn";
    for (const Language language : {Language::English, Language::Korean}) {
        const QString safe = safeSentence(*shippedFigures(), one.claim, one.result, language);
        const auto again = reader().claim(safe, kReadOn);
        ASSERT_TRUE(again) << safe.toStdString() << ": " << message(again.error());
        const auto &gap = std::get<MoneyGapClaim>(again->kind);
        EXPECT_EQ(gap.first.programme, "P038") << safe.toStdString();
        EXPECT_EQ(gap.second.programme, "P037") << safe.toStdString();
    }
}

TEST(ClaimSentence, AWordNotUnderstood_IsNamedWithItsPlaceAndNearForms)
{
    const QString sentence = u"EXAONE 4.0 is ahed of Mistral Medium 3.1"_s;
    const auto misread = reader().misreading(sentence, kReadOn);
    ASSERT_TRUE(misread);
    EXPECT_EQ(sentence.mid(misread->start, misread->length), u"ahed"_s);
    EXPECT_TRUE(misread->forms.contains(u"ahead"_s)) << misread->forms.join(u" | "_s).toStdString();
    EXPECT_FALSE(reader().misreading(u"KR is ahead of CA"_s, kReadOn));
}

TEST(ClaimSentence, OneSlipOfTheHand_IsReadAsMeantAndShown)
{
    const auto claim = reader().claim(u"Antropic raised $13bn in September 2025"_s, kReadOn);
    ASSERT_TRUE(claim) << message(claim.error());
    EXPECT_EQ(claim->statementEn, "Anthropic raised $13bn in September 2025");
    EXPECT_FALSE(reader().misreading(u"Antropic raised $13bn in September 2025"_s, kReadOn));
    EXPECT_FALSE(reader().claim(u"GPT-4.6 is ahead of Grok 4"_s, kReadOn)) << "numbers stand";
    EXPECT_FALSE(reader().claim(u"Anthropic raided $13bn in September 2025"_s, kReadOn))
        << "a word of its own";
}

TEST(Conjugated, StemsOfEachKind_HaveTheFormsPeopleWrite)
{
    const auto expectForms = [](const QString &stem, const QString &forms) {
        const QStringList all = conjugated(stem);
        for (const QString &form : forms.split(u' '))
            EXPECT_TRUE(all.contains(form)) << form.toStdString();
    };
    expectForms(u"앞서"_s, u"앞선다 앞섰다 앞선 앞서는 앞섬 앞섭니다 앞서지"_s);
    expectForms(u"높"_s, u"높다 높았다 높은 높음 높습니다 높네요"_s);
    expectForms(u"능가하"_s, u"능가한다 능가했다 능가한 능가해"_s);
    expectForms(u"이기"_s, u"이긴다 이겼다 이긴 이기는"_s);
    expectForms(u"앞지르"_s, u"앞지른다 앞질렀다 앞지른 앞질러"_s);
    expectForms(u"뒤따르"_s, u"뒤따른다 뒤따랐다"_s);
    expectForms(u"모으"_s, u"모은다 모았다 모은"_s);
    expectForms(u"웃돌"_s, u"웃돈다 웃돌았다 웃돈 웃도는"_s);
    expectForms(u"낫"_s, u"낫다 나았다 나은"_s);
    EXPECT_FALSE(conjugated(u"앞서"_s).contains(u"앞설"_s)) << "what will be is no claim";
}

QStringList completed(const QString &text)
{
    QStringList sentences;
    for (const Completion &completion : reader().completions(text))
        sentences << text.first(completion.start) + completion.form;
    return sentences;
}

TEST(SentenceReader, NameOfSeveralWords_IsCompletedFromItsFirst)
{
    const QStringList names = completed(u"EXAONE 4.0 32B is ahead of Mistral Med"_s);
    ASSERT_FALSE(names.isEmpty());
    EXPECT_TRUE(names.front().startsWith(u"EXAONE 4.0 32B is ahead of Mistral Medium"_s))
        << names.front().toStdString();
    EXPECT_TRUE(completed(u"한국은 캐"_s).isEmpty()) << "a letter says nothing";
    EXPECT_TRUE(completed(u"한국은 캐나"_s).contains(u"한국은 캐나다"_s));
}

TEST(SentenceReader, PartsOfATemplate_AreNamesNumbersAndDays)
{
    const QString sentence = u"EXAONE 4.0 32B ranks 20 on 2025-10-02"_s;
    QStringList parts;
    for (const TextSpan &part : reader().replaceable(sentence))
        parts << sentence.mid(part.start, part.length);
    EXPECT_EQ(parts, (QStringList{u"EXAONE 4.0 32B"_s, u"20"_s, u"2025-10-02"_s}));
}

} // namespace

} // namespace podium::tests
