// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/text_import.h"

#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/json_table.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/json/yaml_text.h"
#include "app/data/importing/sources/artificial_analysis.h"
#include "app/data/importing/tables/table_import.h"
#include "app/data/importing/tables/table_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unknownShape(const QString &name, const char *sentence, const QString &word)
{
    return failure(Error::Kind::Invalid, sentence, {word.toStdString(), shapeWords().toStdString()},
                   {name.toStdString(), 0, {}});
}

/// What services answer in place of figures: {"error": "API key is required"}.
std::string refusalIn(const QJsonObject &json)
{
    constexpr qsizetype kMostKeys = 4;
    if (json.size() > kMostKeys)
        return {};
    for (const QLatin1StringView key : {"error"_L1, "message"_L1, "detail"_L1}) {
        const QJsonValue said = json[key];
        std::string text = textOf(said.isObject() ? said["message"_L1] : said);
        if (!text.empty())
            return text;
    }
    return {};
}

template <typename List>
void append(List &to, List &from)
{
    std::ranges::move(from, std::back_inserter(to));
}

/// Columns of one name are one.
void joinColumns(std::vector<ReadColumn> &to, const std::vector<ReadColumn> &from)
{
    for (const ReadColumn &column : from) {
        if (std::ranges::find(to, column.header, &ReadColumn::header) == to.end())
            to.push_back(column);
    }
}

} // namespace

Result<const Shape *> shapeOf(const ImportInput &input, const QString &as)
{
    const auto shapes = importShapes();
    const auto found = std::ranges::find_if(shapes, [&](const Shape &shape) {
        return as.isEmpty() ? shape.recognises(input) : as == QLatin1StringView(shape.word);
    });
    if (found != shapes.end())
        return &*found;
    if (const std::string refusal = refusalIn(input.json); !refusal.empty())
        return failure(
            Error::Kind::Invalid,
            Error::tr("The file holds no figures, but what its source refused them with: "
                      "\"%1\"."),
            {refusal}, {input.fileName(), 0, {}});
    return as.isEmpty()
        ? unknownShape(
            input.name,
            Error::tr("%1 is of no shape that Podium imports; there are %2. Name one with --as."),
            input.name)
        : unknownShape(input.name, Error::tr("There is no shape \"%1\" to import; there are %2."),
                       as);
}

namespace {

/// Of records that are read one by one only the first is made to values.
bool readFirstRecord(ImportInput &input, const QByteArray &text)
{
    input.records = jsonRecords(text);
    if (!input.records)
        return false;
    ImportFindings later({}); // what is found is said by who reads all of them
    const auto sample = tolerantJson(input.records->sample(), input.fileName(), later);
    if (sample)
        input.json = sample->object();
    const bool readable = sample && isArtificialAnalysis(input);
    if (!readable)
        input.records.reset();
    return readable;
}

Result<void> readJson(ImportInput &input, bool yaml, const QString &as, ImportFindings &findings)
{
    if (yaml) {
        const auto json = yamlAsJson(input.bytes, input.fileName());
        if (!json)
            return tl::unexpected(json.error());
        input.json = json->object();
        input.list = json->array();
        return {};
    }
    const QByteArray text = decodedText(input.bytes, findings);
    const bool byRecords = as.isEmpty() || as == "artificial-analysis"_L1;
    if (byRecords && readFirstRecord(input, text))
        return {};
    auto json = tolerantJson(text, input.fileName(), findings);
    if (const auto list = json ? std::nullopt : linesAsList(text))
        json = tolerantJson(*list, input.fileName(), findings);
    if (!json)
        return tl::unexpected(json.error());
    input.json = json->object();
    input.list = json->array();
    return {};
}

/// Records of no known source, as anybody's program writes a table.
std::optional<QByteArray> recordsAsTable(const ImportInput &input, const QString &as,
                                         ImportFindings &findings)
{
    const bool mayBe = as.isEmpty() || as == "table"_L1;
    auto table = mayBe ? jsonAsTable(input.json, input.list) : std::nullopt;
    if (table)
        findings.note("records", {},
                      Error::tr("The records are of no known source and are read as a table: the "
                                "first is row 2."));
    return table;
}

} // namespace

Result<Import> importText(const QString &name, const QByteArray &bytes, const Dataset &known,
                          const ImportOptions &options, const QString &sheet)
{
    ImportFindings findings(name.toStdString());
    ImportInput input{.name = name,
                      .bytes = bytes,
                      .known = known,
                      .now = options.now,
                      .mapping = options.mapping,
                      .watch = options.watch,
                      .folder = options.folder,
                      .sheet = sheet};
    const bool yaml = looksLikeYaml(name, bytes);
    if (yaml || looksLikeJson(bytes)) {
        if (auto read = readJson(input, yaml, options.as, findings); !read)
            return tl::unexpected(read.error());
    }
    auto shape = shapeOf(input, options.as);
    const auto table = !shape || (*shape)->read == readTable
        ? recordsAsTable(input, options.as, findings)
        : std::nullopt;
    if (table) {
        input.bytes = *table;
        input.day = dayInText(dayBesideRecords(input.json).toStdString());
        input.json = {};
        input.list = {};
        shape = shapeOf(input, options.as);
    }
    if (!shape)
        return tl::unexpected(shape.error());
    auto import = (*shape)->read(input);
    if (!import)
        return import;
    import->kind = (*shape)->word;
    std::vector<ImportFinding> all = findings.take();
    std::ranges::move(import->findings, std::back_inserter(all));
    import->findings = std::move(all);
    return import;
}

void join(Import &import, Import more)
{
    for (Evaluation &evaluation : more.evaluations) {
        if (std::ranges::find(import.evaluations, evaluation.id, &Evaluation::id)
            == import.evaluations.end())
            import.evaluations.push_back(std::move(evaluation));
    }
    append(import.labs, more.labs);
    append(import.methods, more.methods);
    append(import.snapshots, more.snapshots);
    append(import.runs, more.runs);
    append(import.rounds, more.rounds);
    append(import.programmes, more.programmes);
    append(import.rates, more.rates);
    append(import.economies, more.economies);
    append(import.findings, more.findings);
    joinColumns(import.columns, more.columns);
}

} // namespace podium
