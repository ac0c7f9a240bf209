// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_sentence.h"

#include "app/data/claims/claim_json.h"
#include "app/data/claims/sentences/grammar.h"
#include "app/data/claims/sentences/lexer.h"
#include "app/data/claims/sentences/nearest.h"
#include "app/data/claims/sentences/printed.h"
#include "app/engine/claims/readings/readings.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString withoutStop(QString text)
{
    text = text.simplified();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// A statement of those that ship which no grammar holds: what no figure decides, and what is known
/// by the ledger's row alone. Its safe sentence names it as well.
std::optional<Claim> shippedStatement(const QString &sentence)
{
    const auto shipped = readClaims(QString::fromUtf16(kShippedClaims));
    if (!shipped)
        return std::nullopt;
    const QString text = withoutStop(sentence);
    for (const Claim &claim : *shipped) {
        const auto *unchecked = std::get_if<UncheckedClaim>(&claim.kind);
        const auto *amount = std::get_if<AmountClaim>(&claim.kind);
        if (!unchecked && !(amount && !amount->sum.programme.empty()))
            continue;
        const bool stated = text == withoutStop(QString::fromStdString(claim.statementEn))
            || text == withoutStop(QString::fromStdString(claim.statementKo));
        const bool explained = unchecked
            && (text.endsWith(QString::fromStdString(unchecked->reasonEn))
                || text.endsWith(QString::fromStdString(unchecked->reasonKo)));
        if (stated || explained)
            return claim;
    }
    return std::nullopt;
}

/// What the sentence says itself is not varied.
void fix(Grid &grid, const std::set<Dimension> &fixed)
{
    const auto clear = [&fixed](Dimension dimension, auto &values) {
        if (fixed.contains(dimension))
            values.clear();
    };
    clear(Dimension::Folding, grid.foldings);
    clear(Dimension::Selection, grid.selections);
    clear(Dimension::Estimated, grid.estimated);
    clear(Dimension::LaterScores, grid.laterScores);
    clear(Dimension::Rule, grid.rules);
    clear(Dimension::Weights, grid.weights);
}

struct ReadText {
    Understood understood;
    bool printed = false;
};

ReadText readText(const NameIndex &names, const Dataset &dataset, const QString &sentence,
                  Date today)
{
    const PlainSentence plain = plainSentence(sentence);
    const Lexed parts = lexed(names, plain.text, today);
    if (parts.unknown)
        return {{{}, parts.unknown}, plain.printed};
    return {understood(dataset, parts.items), plain.printed};
}

Claim madeClaim(const Dataset &dataset, const QString &text, Said said, bool printed)
{
    Claim claim;
    claim.id = "claim";
    claim.statementEn = text.toStdString();
    claim.statementKo = claim.statementEn;
    claim.kind = std::move(said.kind);
    claim.view = std::move(said.view);
    if (printed) {
        claim.grid.emplace();
    } else if (!said.fixed.empty()) {
        claim.grid = usualGrid(dataset, claim);
        fix(*claim.grid, said.fixed);
    }
    return claim;
}

} // namespace

Result<Claim> claimFromSentence(const Dataset &dataset, const QString &sentence, Date today)
{
    const QString text = withoutStop(sentence);
    if (auto shipped = shippedStatement(text)) {
        shipped->id = "claim";
        return *shipped;
    }
    const NameIndex names(dataset);
    ReadText read = readText(names, dataset, text, today);
    if (read.understood.said)
        return madeClaim(dataset, text, std::move(*read.understood.said), read.printed);
    const bool korean = std::ranges::any_of(text, isHangul);
    const QString word = read.understood.unknown
        ? text.mid(read.understood.unknown->start, read.understood.unknown->length)
        : text;
    return failure(Error::Kind::Invalid,
                   "The claim \"%1\" was not understood at \"%2\"; write it like \"%3\".",
                   {text.toStdString(), word.toStdString(),
                    (korean ? koreanClaimSentences() : englishClaimSentences())
                        .join(u"\", \""_s)
                        .toStdString()});
}

std::optional<Misreading> misreadingOf(const Dataset &dataset, const QString &sentence, Date today)
{
    if (sentence.trimmed().isEmpty() || shippedStatement(sentence))
        return std::nullopt;
    const NameIndex names(dataset);
    const ReadText read = readText(names, dataset, sentence, today);
    if (read.understood.said)
        return std::nullopt;
    Misreading misreading{0, sentence.size(), {}};
    if (!read.understood.unknown)
        return misreading;
    misreading.start = read.understood.unknown->start;
    misreading.length = read.understood.unknown->length;
    const QString word = sentence.mid(misreading.start, misreading.length);
    for (const QString &form : nearestForms(names, word)) {
        const QString meant = QString(sentence).replace(misreading.start, misreading.length, form);
        misreading.nearest.append(meant);
    }
    return misreading;
}

QStringList completionsOf(const Dataset &dataset, const QString &sentence, qsizetype most)
{
    return completedForms(NameIndex(dataset), sentence, most);
}

QStringList englishClaimSentences()
{
    return {u"EXAONE 4.0 32B is best outside US, CN"_s,
            u"EXAONE 4.0 32B ranks 20 on 2025-10-02"_s,
            u"EXAONE 4.0 32B is in the top 40 per family"_s,
            u"EXAONE 4.0 32B is ahead of Mistral Medium 3.1"_s,
            u"EXAONE 4.0 32B has about 5 times the index of GPT-3.5 Turbo"_s,
            u"EXAONE 4.0 32B leads Mistral Medium 3.1 by at least 7 points"_s,
            u"KR is third in the world"_s,
            u"KR is ahead of CA"_s,
            u"CN is at least 2 months behind US"_s,
            u"the top 22 has 13 US, 6 CN, 3 others"_s,
            u"US has at least 10 companies"_s,
            u"Mistral raised EUR 1.7 bn in 2025-09"_s,
            u"Anthropic raised 6.5 times what Mistral raised in 2025-09"_s};
}

QStringList koreanClaimSentences()
{
    return {u"EXAONE 4.0 32B는 US, CN 제외 1위"_s,
            u"2025-10-02 기준 EXAONE 4.0 32B는 20위다"_s,
            u"EXAONE 4.0 32B는 계열별 상위 40위 이내"_s,
            u"EXAONE 4.0 32B는 Mistral Medium 3.1보다 앞선다"_s,
            u"EXAONE 4.0 32B는 GPT-3.5 Turbo의 약 5배"_s,
            u"EXAONE 4.0 32B는 Mistral Medium 3.1보다 7점 이상 앞선다"_s,
            u"한국은 세계에서 3위"_s,
            u"한국은 캐나다보다 앞선다"_s,
            u"중국은 미국보다 2개월 이상 뒤진다"_s,
            u"상위 22개 중 미국 13개, 중국 6개, 기타 3개"_s,
            u"미국은 기업이 10개 이상"_s,
            u"Mistral은 2025년 9월에 17억 유로 조달"_s,
            u"Anthropic은 2025년 9월에 Mistral의 6.5배 조달"_s};
}

} // namespace podium
