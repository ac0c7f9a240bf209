// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/readers.h"

#include "app/cli/options/parsing.h"
#include "app/data/claims/claim_json.h"
#include "app/data/claims/sentence_reader.h"
#include "app/data/corrections/correction_json.h"
#include "app/data/dataset_reader.h"
#include "app/data/files/csv.h"
#include "app/data/importing/importing.h"
#include "tests/fuzz/json_input.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

template <JsonKind Kind>
QString jsonFault(const QByteArray &text)
{
    return faultOf(Kind, text);
}

const Dataset &shippedFigures()
{
    static const Result<ReadDataset> figures = readDataset(QString::fromUtf16(kShippedData));
    return figures->dataset;
}

QString refusal(const Error &error)
{
    return error.text.empty() ? u"refused without a sentence"_s : QString();
}

QString correctionsFault(const QByteArray &text)
{
    const auto read = correctionsFromJson(text);
    if (!read)
        return refusal(read.error());
    const auto again = correctionsFromJson(correctionsToJson(*read));
    return again && *again == *read ? QString() : u"what was written is read as something else"_s;
}

/// Every cell can be had, and every row that cannot has its sentence.
QString csvFault(const QByteArray &text)
{
    const auto table = CsvTable::parse(text, "any.csv");
    if (!table)
        return refusal(table.error());
    std::size_t size = 0;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        if (table->line(row) < 2)
            return u"a row stands before the second line"_s;
        for (std::size_t column = 0; column < table->header().size(); ++column)
            size += table->cell(row, column).size();
    }
    if (size > static_cast<std::size_t>(text.size()))
        return u"the cells hold more than the text"_s;
    for (const Error &fault : table->faults()) {
        if (fault.text.empty())
            return u"a row is left out without a sentence"_s;
    }
    return {};
}

QString sentenceFault(const QByteArray &text)
{
    const auto claim = claimFromSentence(shippedFigures(), QString::fromUtf8(text), Date{});
    if (!claim)
        return refusal(claim.error());
    const QJsonObject written = toJson(std::vector{*claim});
    const auto again = claimsFromJson(QJsonDocument(written).toJson());
    return again && toJson(*again) == written ? QString()
                                              : u"the claim is not the one that is stored"_s;
}

/// Each finding has its sentence, each score is a number, and what has no error holds something.
template <const char *Name>
QString importFault(const QByteArray &text)
{
    const auto import = importBytes(QString::fromLatin1(Name), text, shippedFigures(), {});
    if (!import)
        return refusal(import.error());
    for (const ImportFinding &finding : import->findings) {
        if (message(finding.error).empty() || finding.rule.empty())
            return u"a finding has no sentence or no rule"_s;
    }
    const auto finite = [](const ImportedModel &model) {
        return std::ranges::all_of(model.scores, [](const ImportedScore &score) {
            return std::isfinite(score.score) && std::isfinite(score.standardError.value_or(0));
        });
    };
    if (!std::ranges::all_of(import->runs, finite))
        return u"an own run has a score that is no number"_s;
    for (const ImportedSnapshot &snapshot : import->snapshots) {
        if (!std::ranges::all_of(snapshot.models, finite))
            return u"a model has a score that is no number"_s;
    }
    return import->isEmpty() && !import->hasErrors() ? u"nothing was read, and no error says so"_s
                                                     : QString();
}

constexpr char kAnyName[] = "any";
constexpr char kTableName[] = "any.csv";
constexpr char kYamlName[] = "any.yaml";

/// One argument a line.
QString argumentsFault(const QByteArray &text)
{
    const auto arguments = parseArguments(QString::fromUtf8(text).split(u'\n'));
    return arguments || !arguments.error().isEmpty() ? QString() : u"refused without a sentence"_s;
}

} // namespace

const std::array<Reader, 10> kReaders{{
    {"view", jsonFault<JsonKind::View>},
    {"method", jsonFault<JsonKind::Method>},
    {"claims", jsonFault<JsonKind::Claims>},
    {"corrections", correctionsFault},
    {"csv", csvFault},
    {"sentence", sentenceFault},
    {"arguments", argumentsFault},
    {"import", importFault<kAnyName>},
    {"table", importFault<kTableName>},
    {"yaml", importFault<kYamlName>},
}};

} // namespace podium::tests
