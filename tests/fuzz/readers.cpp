// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/readers.h"

#include "app/cli/options/parsing.h"
#include "app/data/claims/claim_json.h"
#include "app/data/claims/sentence_reader.h"
#include "app/data/corrections/correction_json.h"
#include "app/data/files/csv.h"
#include "app/data/importing/importing.h"
#include "app/fetching/pages.h"
#include "tests/fuzz/json_input.h"
#include "tests/fuzz/zip_input.h"
#include "tests/support/shipped_figures.h"

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
    const auto claim = claimFromSentence(*shippedFigures(), QString::fromUtf8(text), Date{});
    if (!claim)
        return refusal(claim.error());
    const QJsonObject written = toJson(std::vector{*claim});
    const auto again = claimsFromJson(QJsonDocument(written).toJson());
    return again && toJson(*again) == written ? QString()
                                              : u"the claim is not the one that is stored"_s;
}

constexpr char kAnyName[] = "any";
constexpr char kTableName[] = "any.csv";
constexpr char kYamlName[] = "any.yaml";
constexpr char kXmlName[] = "any.xml";

/// Each finding has its sentence, each score is a number, and what has no error holds something.
template <const char *Name>
QString importFault(const QByteArray &text)
{
    const auto import = importBytes(QString::fromLatin1(Name), text, *shippedFigures(), {});
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

/// What stands between lines of hyphens: a sheet, its shared texts, its styles.
QByteArray workbookOf(const QByteArray &text)
{
    const qsizetype second = text.indexOf("\n---\n");
    const QByteArray rest = second < 0 ? QByteArray() : text.sliced(second + 5);
    const qsizetype third = rest.indexOf("\n---\n");
    return storedZip(
        {{"xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"a\" Target=\"s.xml\"/></Relationships>"},
         {"xl/s.xml", second < 0 ? text : text.first(second)},
         {"xl/sharedStrings.xml", third < 0 ? rest : rest.first(third)},
         {"xl/styles.xml", third < 0 ? QByteArray() : rest.sliced(third + 5)}});
}

QByteArray spreadsheetOf(const QByteArray &text)
{
    return storedZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                      {"META-INF/manifest.xml", "<manifest/>"},
                      {"content.xml", text}});
}

QByteArray logOf(const QByteArray &text)
{
    return storedZip({{"_journal/start.json", "{}"}, {"header.json", text}});
}

QByteArray webPageOf(const QByteArray &text)
{
    return "<!DOCTYPE html>" + text;
}

template <QByteArray (*Packed)(const QByteArray &text)>
QString packedFault(const QByteArray &text)
{
    return importFault<kAnyName>(Packed(text));
}

/// Pages of a service, a line of hyphens between them, become one file, or are refused.
QString pagesFault(const QByteArray &text)
{
    Pages pages(u"any.json"_s, 5);
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype found = text.indexOf("\n---\n", begin);
        const qsizetype end = found < 0 ? text.size() : found;
        if (const auto added = pages.add(text.sliced(begin, end - begin)); !added)
            return refusal(added.error());
        begin = end + 5;
    }
    return importFault<kAnyName>(pages.text());
}

/// One argument a line.
QString argumentsFault(const QByteArray &text)
{
    const auto arguments = parseArguments(QString::fromUtf8(text).split(u'\n'));
    return arguments || !arguments.error().isEmpty() ? QString() : u"refused without a sentence"_s;
}

} // namespace

const std::array<Reader, 18> kReaders{{
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
    {"xml", importFault<kXmlName>},
    {"zip", importFault<kAnyName>},
    {"workbook", packedFault<workbookOf>},
    {"spreadsheet", packedFault<spreadsheetOf>},
    {"log", packedFault<logOf>},
    {"pages", pagesFault},
    {"webpage", packedFault<webPageOf>},
    {"packed", importFault<kAnyName>},
}};

} // namespace podium::tests
