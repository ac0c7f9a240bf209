// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/word_check.h"

#include "app/models/claims/evaluated_claim.h"
#include "app/models/claims/safe_sentence.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool speaksOfFigures(const QString &text, const QStringList &names)
{
    static const QRegularExpression kDigit(u"\\d"_s);
    return text.contains(kDigit) || std::ranges::any_of(names, [&text](const QString &name) {
               return !name.isEmpty() && text.contains(name, Qt::CaseInsensitive);
           });
}

WordCheck checkedSentence(const Dataset &dataset, const SentenceReader &reader,
                          const QString &sentence, const QStringList &names, Date day,
                          Language language)
{
    const bool speaks = speaksOfFigures(sentence, names);
    const auto claim = reader.claim(sentence, day);
    const auto evaluated = claim
        ? evaluateClaims(dataset, {*claim})
        : Result<std::vector<EvaluatedClaim>>(tl::unexpected(claim.error()));
    if (!evaluated || evaluated->empty())
        return {speaks ? WordCheck::Result::Unchecked : WordCheck::Result::Fine};
    const EvaluatedClaim &one = evaluated->front();
    switch (one.result.verdict) {
    case Verdict::Holds:
    case Verdict::HoldsWithinError:
        return {};
    case Verdict::Fails:
    case Verdict::FailsWithinError:
        return {WordCheck::Result::Untrue, safeSentence(dataset, one.claim, one.result, language)};
    case Verdict::Depends:
    case Verdict::NotEvaluable:
        return {WordCheck::Result::Unchecked,
                safeSentence(dataset, one.claim, one.result, language)};
    }
    return {};
}

} // namespace

WordCheck checkedWords(const Dataset &dataset, const SentenceReader &reader, const QString &text,
                       const QStringList &names, Date day, Language language)
{
    WordCheck worst;
    QString words = text;
    words.replace(QChar::Nbsp, u' '); // which keeps names on a line
    for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QString &sentence : reader.sentences(line, day)) {
            const WordCheck one = checkedSentence(dataset, reader, sentence, names, day, language);
            if (one.result > worst.result)
                worst = one;
        }
    }
    return worst;
}

} // namespace podium
