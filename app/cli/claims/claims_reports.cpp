// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/claims/claims_reports.h"

#include "app/cli/text.h"
#include "app/data/claims/claim_words.h"
#include "app/models/claims/claim_model.h"
#include "app/models/claims/safe_sentence.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return u"holds"_s;
    case Verdict::HoldsWithinError:
        return u"holds_within_error"_s;
    case Verdict::Fails:
        return u"fails"_s;
    case Verdict::FailsWithinError:
        return u"fails_within_error"_s;
    case Verdict::Depends:
        return u"depends"_s;
    case Verdict::NotEvaluable:
        return u"not_evaluable"_s;
    }
    return {};
}

QString outcomeKey(Outcome outcome)
{
    return outcome == Outcome::Holds ? u"holds"_s
        : outcome == Outcome::Fails  ? u"fails"_s
                                     : u"not_applicable"_s;
}

QString noiseKey(Noise noise)
{
    return noise == Noise::Open ? u"open"_s : noise == Noise::Settled ? u"settled"_s : QString();
}

QString decidingKeys(const ClaimResult &result)
{
    QStringList words;
    for (const Dimension dimension : result.deciding())
        words.append(wordOf(dimension));
    return words.join(u' ');
}

QString exampleText(const Dataset &dataset, const EvaluatedClaim &evaluated,
                    std::optional<std::size_t> reading, Language language)
{
    if (!reading)
        return {};
    return readingText(dataset, evaluated.claim, evaluated.result, *reading, language);
}

QList<QJsonValue> record(const Dataset &dataset, const EvaluatedClaim &evaluated)
{
    const auto &[claim, result] = evaluated;
    return {raw(claim.id),
            verdictKey(result.verdict),
            rounded(result.share),
            static_cast<qint64>(std::ranges::count(result.judgements, false, &Judgement::repeated)),
            safeSentence(dataset, claim, result, Language::English),
            safeSentence(dataset, claim, result, Language::Korean),
            raw(claim.statementEn),
            raw(claim.statementKo),
            static_cast<qint64>(result.holds),
            static_cast<qint64>(result.fails),
            static_cast<qint64>(result.notApplicable),
            static_cast<qint64>(result.open),
            decidingKeys(result),
            exampleText(dataset, evaluated, result.counterExample, Language::English),
            raw(claim.source)};
}

} // namespace

Report claimListReport(const Dataset &dataset, const std::vector<EvaluatedClaim> &claims,
                       Language language, Format format)
{
    Report report;
    if (format != Format::Table) {
        report.records.keys
            = u"id,verdict,share,readings,sentence_en,sentence_ko,statement_en,statement_ko,holds,"
              u"fails,not_applicable,open,deciding,counter_example,source"_s.split(u',');
        for (const EvaluatedClaim &evaluated : claims)
            report.records.rows.append(record(dataset, evaluated));
        return report;
    }
    ClaimModel model;
    model.setClaims(dataset, claims, language);
    report.tables = {readTable(
        model,
        {{ClaimModel::Id, ClaimModel::Verdict, ClaimModel::Readings, ClaimModel::Deciding}, {}},
        model.rowCount())};
    for (const EvaluatedClaim &evaluated : claims) {
        const QString statement
            = toQString(language == Language::Korean ? evaluated.claim.statementKo
                                                     : evaluated.claim.statementEn);
        report.footing << u"%1. %2"_s.arg(toQString(evaluated.claim.id), statement)
                       << u"   → "_s
                + safeSentence(dataset, evaluated.claim, evaluated.result, language);
    }
    report.footing << CliText::tr("--explain ID lists the readings of one claim.");
    return report;
}

Report readingsReport(const Dataset &dataset, const EvaluatedClaim &evaluated, Language language,
                      Format format)
{
    const auto &[claim, result] = evaluated;
    Report report;
    report.records.keys = u"reading,outcome,noise,found,circumstances"_s.split(u',');
    TextTable table;
    table.columns
        = {{CliText::tr("Outcome")}, {CliText::tr("Reading")}, {CliText::tr("What it says")}};
    for (std::size_t i = 0; i < result.judgements.size(); ++i) {
        const Judgement &judgement = result.judgements[i];
        const QString found = readingText(dataset, claim, result, i, language);
        const QString circumstances = circumstancesText(dataset, claim, result, i, language);
        report.records.rows.append({static_cast<qint64>(i + 1), outcomeKey(judgement.outcome),
                                    noiseKey(judgement.noise), found, circumstances});
        table.rows.append({ClaimModel::outcomeText(judgement.outcome), circumstances, found});
    }
    if (format == Format::Table) {
        report.heading = {safeSentence(dataset, claim, result, language)};
        report.tables = {table};
    }
    report.document = {{u"claim"_s, raw(claim.id)}, {u"verdict"_s, verdictKey(result.verdict)}};
    return report;
}

} // namespace podium
