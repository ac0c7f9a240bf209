// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentence_reader.h"

#include "app/data/claims/claim_json.h"
#include "app/data/claims/example_sentences.h"
#include "app/data/claims/sentences/grammar.h"
#include "app/data/claims/sentences/printed.h"
#include "app/data/claims/sentences/several.h"
#include "app/data/claims/words/dates.h"
#include "app/data/claims/words/lexer.h"
#include "app/data/claims/words/nearest.h"
#include "app/data/claims/words/typos.h"
#include "app/engine/claims/readings/readings.h"

#include <algorithm>
#include <utility>
#include <variant>

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

/// Statements of those that ship which no grammar holds: what no figure decides, and what is known
/// by the ledger's row alone.
bool isKnownByItsWords(const Claim &claim)
{
    const auto *amount = std::get_if<AmountClaim>(&claim.kind);
    return std::holds_alternative<UncheckedClaim>(claim.kind)
        || (amount && !amount->sum.programme.empty());
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
    clear(Dimension::Seats, grid.seats);
    clear(Dimension::Weights, grid.weights);
}

struct ReadText {
    Understood understood;
    bool printed = false;
};

/// "Korea is no longer third": of the newest figures, whichever they are.
void settleNow(const Dataset &dataset, const QString &sentence, const std::vector<Item> &items,
               Said &said)
{
    const bool isDated
        = std::ranges::any_of(items, [](const Item &item) { return item.sort == u'D'; });
    const bool isOfMoney = std::holds_alternative<AmountClaim>(said.kind)
        || std::holds_alternative<MoneyGapClaim>(said.kind);
    if (!isDated && !isOfMoney && saysNow(sentence) && !dataset.snapshots.empty())
        said.view.snapshot = dataset.snapshots.back().id;
}

ReadText readText(const NameIndex &names, const Dataset &dataset, const QString &sentence,
                  Date today)
{
    const PlainSentence plain = plainSentence(sentence);
    const Lexed parts = lexed(names, plain.text, today);
    if (parts.unknown)
        return {{{}, parts.unknown}, plain.printed};
    Understood found = understood(dataset, parts.items, std::ranges::any_of(plain.text, isHangul));
    if (found.said)
        settleNow(dataset, sentence, parts.items, *found.said);
    return {std::move(found), plain.printed};
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
    } else if (said.programmes.size() > 1) {
        claim.grid.emplace().programmes = std::move(said.programmes);
    } else if (!said.fixed.empty()) {
        claim.grid = usualGrid(dataset, claim);
        fix(*claim.grid, said.fixed);
    }
    return claim;
}

/// What Podium says of what no figure decides, given back: it stays undecided, for the reason it names.
std::optional<Claim> undecidedStatement(const QString &text)
{
    for (const QString &start :
         {u"This cannot be checked with these figures: "_s, u"이 수치로는 확인할 수 없다: "_s}) {
        if (!text.startsWith(start) || text.size() == start.size())
            continue;
        Claim claim;
        claim.statementEn = claim.statementKo = text.toStdString();
        const std::string reason = text.sliced(start.size()).toStdString();
        claim.kind = UncheckedClaim{reason, reason};
        return claim;
    }
    return std::nullopt;
}

} // namespace

SentenceReader::SentenceReader(const Dataset &dataset)
    : m_dataset(dataset)
    , m_names(dataset)
    , m_words(wordsOfClaims(m_names))
    , m_shipped(readClaims(QString::fromUtf16(kShippedClaims)))
{
}

/// The safe sentence of what no figure decides ends with the reason.
std::optional<Claim> SentenceReader::shippedStatement(const QString &sentence) const
{
    const QString text = withoutStop(sentence);
    const auto said = [&text](const Claim &claim) {
        const auto *unchecked = std::get_if<UncheckedClaim>(&claim.kind);
        return text == withoutStop(QString::fromStdString(claim.statementEn))
            || text == withoutStop(QString::fromStdString(claim.statementKo))
            || (unchecked
                && (text.endsWith(QString::fromStdString(unchecked->reasonEn))
                    || text.endsWith(QString::fromStdString(unchecked->reasonKo))));
    };
    if (!m_shipped)
        return std::nullopt;
    const auto found = std::ranges::find_if(*m_shipped, [&said](const Claim &claim) {
        return isKnownByItsWords(claim) && said(claim);
    });
    return found == m_shipped->end() ? undecidedStatement(text) : std::optional(*found);
}

/// A sentence with one slip of the hand in one word as it was meant, if one meaning is all it can have.
QString SentenceReader::respelt(const QString &sentence, Date today) const
{
    const ReadText read = readText(m_names, m_dataset, sentence, today);
    if (!read.understood.unknown || read.understood.unknown->sort != u'?')
        return sentence;
    QString meant;
    std::optional<Claim> claim;
    for (const QString &text : respelled(m_words, sentence, *read.understood.unknown)) {
        ReadText again = readText(m_names, m_dataset, text, today);
        if (!again.understood.said && severalIn(text, today).isEmpty())
            continue;
        const auto one = again.understood.said
            ? std::optional(madeClaim(m_dataset, {}, std::move(*again.understood.said), false))
            : std::nullopt;
        if (!meant.isEmpty() && (!one || !claim || *one != *claim))
            return sentence;
        if (meant.isEmpty()) {
            meant = text;
            claim = one;
        }
    }
    return meant.isEmpty() ? sentence : meant;
}

/// None where one claim is all there is.
QStringList SentenceReader::severalIn(const QString &text, Date today) const
{
    return separateSentences(m_names, text, today, [&](const QString &one) -> std::optional<Claim> {
        ReadText read = readText(m_names, m_dataset, one, today);
        if (!read.understood.said)
            return std::nullopt;
        return madeClaim(m_dataset, one, std::move(*read.understood.said), read.printed);
    });
}

QStringList SentenceReader::sentences(const QString &text, Date today) const
{
    const QString plain = respelt(withoutStop(text), today);
    QStringList several = shippedStatement(plain) ? QStringList() : severalIn(plain, today);
    if (several.isEmpty())
        return {plain == withoutStop(text) ? text : plain};
    return several;
}

Result<Claim> SentenceReader::claim(const QString &sentence, Date today) const
{
    QString text = withoutStop(sentence);
    if (auto shipped = shippedStatement(text)) {
        shipped->id = "claim";
        return *shipped;
    }
    text = respelt(text, today);
    ReadText read = readText(m_names, m_dataset, text, today);
    if (read.understood.said)
        return madeClaim(m_dataset, text, std::move(*read.understood.said), read.printed);
    if (const QStringList several = severalIn(text, today); !several.isEmpty())
        return failure(Error::Kind::Invalid,
                       Error::tr("\"%1\" makes several claims; give them one by one: \"%2\"."),
                       {text.toStdString(), several.join(u"\", \""_s).toStdString()});
    const bool korean = std::ranges::any_of(text, isHangul);
    const QString word = read.understood.unknown
        ? text.mid(read.understood.unknown->start, read.understood.unknown->length)
        : text;
    return failure(
        Error::Kind::Invalid,
        Error::tr("The claim \"%1\" was not understood at \"%2\"; write it like \"%3\"."),
        {text.toStdString(), word.toStdString(),
         (korean ? koreanClaimSentences() : englishClaimSentences())
             .join(u"\", \""_s)
             .toStdString()});
}

std::optional<Misreading> SentenceReader::misreading(const QString &sentence, Date today) const
{
    if (sentence.trimmed().isEmpty() || shippedStatement(sentence))
        return std::nullopt;
    const ReadText read = readText(m_names, m_dataset, sentence, today);
    if (read.understood.said || !severalIn(withoutStop(sentence), today).isEmpty()
        || respelt(sentence, today) != sentence)
        return std::nullopt;
    if (!read.understood.unknown)
        return Misreading();
    const Item &unknown = *read.understood.unknown;
    const QString word = sentence.mid(unknown.start, unknown.length);
    return Misreading{unknown.start, unknown.length, nearestForms(m_names, word)};
}

QList<TextSpan> SentenceReader::replaceable(const QString &sentence) const
{
    constexpr QStringView kSorts = u"ECP#nD$";
    QList<TextSpan> spans;
    for (const Item &item : lexed(m_names, sentence, Date{}).items) {
        if (kSorts.contains(QChar(item.sort)))
            spans.append({item.start, item.length});
    }
    return spans;
}

QList<Completion> SentenceReader::completions(const QString &text, qsizetype most) const
{
    return completedForms(m_names, text, most);
}

Result<Claim> claimFromSentence(const Dataset &dataset, const QString &sentence, Date today)
{
    return SentenceReader(dataset).claim(sentence, today);
}

} // namespace podium
