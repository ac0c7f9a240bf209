// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/claims/claims_command.h"

#include "app/cli/claims/claims_reports.h"
#include "app/cli/text.h"
#include "app/data/claims/claim_json.h"
#include "app/data/claims/sentence_reader.h"
#include "app/data/document/document_file.h"
#include "app/data/document/keeping.h"
#include "app/models/language/language.h"

#include <QtCore/QDate>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// One claim, or each of those that one sentence makes.
Result<std::vector<Claim>> claimsTyped(const Dataset &dataset, const QString &text)
{
    const SentenceReader reader(dataset);
    const Date today = toDate(QDate::currentDate());
    const QStringList sentences = reader.sentences(text, today);
    std::vector<Claim> claims;
    for (const QString &sentence : sentences) {
        auto claim = reader.claim(sentence, today);
        if (!claim)
            return tl::unexpected(claim.error());
        if (sentences.size() > 1)
            claim->id += "-" + std::to_string(claims.size() + 1);
        claims.push_back(std::move(*claim));
    }
    return claims;
}

Result<std::vector<Claim>> claimsAsked(const Arguments &arguments, const Dataset &dataset)
{
    if (const auto sentence = arguments.value(Option::Claim))
        return claimsTyped(dataset, *sentence);
    if (!arguments.operands.isEmpty())
        return readClaims(arguments.operands.first());
    auto claims = readClaims(QString::fromUtf16(kShippedClaims));
    const auto document = arguments.value(Option::Document);
    if (!claims || !document)
        return claims;
    const auto held = readDocument(*document);
    auto kept = held ? keptClaims(*held, *document, *claims)
                     : Result<std::vector<Claim>>(tl::unexpected(held.error()));
    if (!kept)
        return kept;
    std::ranges::move(*claims, std::back_inserter(*kept)); // one's own come first, as in the window
    return kept;
}

std::string idsOf(const std::vector<EvaluatedClaim> &claims)
{
    std::string ids;
    for (const EvaluatedClaim &evaluated : claims)
        ids += (ids.empty() ? "" : ", ") + evaluated.claim.id;
    return ids;
}

} // namespace

OrRefusal<PreparedReport> claimsReport(const Arguments &arguments, QTextStream &err)
{
    if (arguments.has(Option::Claim) && !arguments.operands.isEmpty())
        return misused(CliText::tr("Give either a file of claims or --claim, not both."));
    const auto dataset = readShipped(arguments, err);
    if (!dataset)
        return tl::unexpected(dataset.error());
    auto asked = claimsAsked(arguments, **dataset);
    if (!asked)
        return refused(asked.error());
    const QString file = arguments.operands.value(0);
    auto evaluated = evaluateClaims(**dataset, std::move(*asked));
    if (!evaluated)
        return refusedIn(file, evaluated.error());
    const auto explained = arguments.value(Option::Explain);
    if (!explained)
        return PreparedReport([dataset = *dataset, evaluated = std::move(*evaluated)](
                                  Language language, Format format) {
            return withScenarios(claimListReport(*dataset, evaluated, language, format), *dataset);
        });
    const auto found = std::ranges::find_if(*evaluated, [&explained](const EvaluatedClaim &one) {
        return one.claim.id == explained->toStdString();
    });
    if (found == evaluated->end())
        return refusedIn(file,
                         {Error::Kind::NotFound,
                          Error::tr("There is no claim \"%1\"; there are %2."),
                          {explained->toStdString(), idsOf(*evaluated)},
                          {}});
    return PreparedReport(
        [dataset = *dataset, one = std::move(*found)](Language language, Format format) {
            return withScenarios(readingsReport(*dataset, one, language, format), *dataset);
        });
}

} // namespace podium
