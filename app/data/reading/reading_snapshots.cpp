// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/reading/reading.h"

#include <algorithm>

namespace podium {

namespace {

enum Column {
    Id,
    Slug,
    Name,
    Family,
    LabId,
    Released,
    Reasoning,
    OpenWeights,
    Licence,
    Parameters,
    ActiveParameters,
    ContextTokens,
    PublishedIndex,
    Basis,
    PublishedOn,
    CodingIndex,
    MathIndex,
    AgenticIndex,
    RecordedOn,
    InputPrice,
    OutputPrice,
    BlendedPrice,
    OutputSpeed,
    FirstTokenDelay,
    Note,
    ColumnCount
};

constexpr std::array<std::string_view, ColumnCount> kColumns{
    "id",
    "slug",
    "name",
    "family",
    "lab",
    "release_date",
    "reasoning",
    "open_weights",
    "licence",
    "parameters_b",
    "active_parameters_b",
    "context_tokens",
    "published_index",
    "published_basis",
    "published_on",
    "coding_index",
    "math_index",
    "agentic_index",
    "recorded_on",
    "price_input_usd",
    "price_output_usd",
    "price_blended_usd",
    "output_tokens_per_s",
    "time_to_first_token_s",
    "note",
};

constexpr std::array<CsvWord<PublishedBasis>, 5> kBases{{
    {"printed_integer", PublishedBasis::PrintedInteger},
    {"decimal", PublishedBasis::Decimal},
    {"zero_filled", PublishedBasis::ZeroFilled},
    {"estimated", PublishedBasis::Estimated},
    {"index_only", PublishedBasis::IndexOnly},
}};

/// A score column: where it stands in CsvFile::columns and which evaluation it is.
struct ScoreColumn {
    std::size_t column = 0;
    std::size_t evaluation = 0;
};

/// Every column that is not one of a model's own is a score column and must name an evaluation.
std::vector<ScoreColumn> addScoreColumns(CsvFile &file, DatasetReading &reading)
{
    std::vector<ScoreColumn> out;
    const auto &header = file.table.header();
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (std::ranges::find(kColumns, header[i]) != kColumns.end())
            continue;
        const auto evaluation = reading.evaluations.find(header[i]);
        if (evaluation == reading.evaluations.end()) {
            reading.findings.push_back(
                {Finding::Severity::Error,
                 {Error::Kind::Invalid,
                  Error::tr(
                      "The column %1 is no column of a model and no evaluation of evaluations.csv; "
                      "rename it or define the evaluation."),
                  {header[i]},
                  {file.table.file(), 1, header[i]}}});
            continue;
        }
        out.push_back({file.columns.size(), evaluation->second});
        file.columns.push_back(i);
    }
    return out;
}

Model readModel(CsvRow &row, const DatasetReading &reading)
{
    Model model;
    model.id = row.requiredText(Id);
    model.slug = row.text(Slug);
    model.name = row.requiredText(Name);
    model.family = row.text(Family);
    model.lab = row.readable(LabId, row.reference(LabId, reading.labs, "labs.csv"));
    model.released = row.date(Released);
    model.reasoning = row.truth(Reasoning);
    model.openWeights = row.truth(OpenWeights);
    model.licence = row.text(Licence);
    model.parameters = row.number(Parameters);
    model.activeParameters = row.number(ActiveParameters);
    model.contextTokens = row.number(ContextTokens);
    model.publishedIndex = row.number(PublishedIndex);
    // Both days decide whether the row ranks at all, so neither may be lost.
    model.publishedOn = row.readable(PublishedOn, row.date(PublishedOn));
    model.recordedOn = row.readable(RecordedOn, row.date(RecordedOn));
    const auto basis = row.meaning<PublishedBasis>(Basis, kBases);
    model.publishedBasis = row.readable(Basis, basis).value_or(PublishedBasis::None);
    model.publishedCoding = row.number(CodingIndex);
    model.publishedMaths = row.number(MathIndex);
    model.publishedAgentic = row.number(AgenticIndex);
    model.inputPrice = row.number(InputPrice);
    model.outputPrice = row.number(OutputPrice);
    model.blendedPrice = row.number(BlendedPrice);
    model.outputSpeed = row.number(OutputSpeed);
    model.firstTokenDelay = row.number(FirstTokenDelay);
    model.note = row.text(Note);
    return model;
}

Result<void> readModels(DatasetReading &reading, Snapshot &snapshot)
{
    auto file = CsvFile::open(reading.folder, "snapshots/" + snapshot.id + ".csv", kColumns,
                              reading.findings);
    if (!file)
        return tl::unexpected<Error>(std::move(file.error()));
    const auto scoreColumns = addScoreColumns(*file, reading);
    const std::size_t evaluations = reading.dataset.evaluations.size();
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < file->table.rows(); ++i) {
        CsvRow row(*file, i, reading.findings);
        Model model = readModel(row, reading);
        if (!row.usable())
            continue;
        snapshot.models.push_back(std::move(model));
        rows.push_back(i);
    }
    snapshot.scores = ScoreTable(evaluations, rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CsvRow row(*file, rows[i], reading.findings);
        for (const auto &[column, evaluation] : scoreColumns) {
            if (const auto score = row.number(column))
                snapshot.scores.set(evaluation, i, *score);
        }
    }
    return {};
}

/// Ids are file names, too, and must not lead out of the folder.
bool isFileName(std::string_view id)
{
    return id.find_first_of("/\\:") == std::string_view::npos && !id.starts_with('.');
}

Result<void> readSnapshotList(DatasetReading &reading)
{
    enum ListColumn {
        ListId,
        Day,
        MethodId,
        Source,
        Terms,
        TermsKo,
        Attribution,
        Decimals,
        ListNote,
        ListNoteKo
    };
    constexpr std::array<std::string_view, 10> kListColumns{
        "id",       "date",        "method",         "source", "terms",
        "terms_ko", "attribution", "index_decimals", "note",   "note_ko"};
    return readRows(reading, "snapshots.csv", kListColumns, [&reading](CsvRow &row) {
        Snapshot snapshot;
        snapshot.id = row.requiredText(ListId);
        if (!isFileName(snapshot.id)) {
            row.report(ListId,
                       Error::tr("\"%1\" cannot name a file; use letters, digits and hyphens."),
                       {snapshot.id});
            return;
        }
        snapshot.date = row.required(Day, row.date(Day));
        snapshot.method
            = row.required(MethodId, row.reference(MethodId, reading.methods, "methods.csv"));
        snapshot.source = row.requiredText(Source);
        snapshot.terms = row.text(Terms);
        snapshot.termsKo = row.text(TermsKo);
        snapshot.attribution = row.text(Attribution);
        snapshot.indexDecimals = row.whole(Decimals);
        snapshot.note = row.text(ListNote);
        snapshot.noteKo = row.text(ListNoteKo);
        if (row.usable())
            reading.dataset.snapshots.push_back(std::move(snapshot));
    });
}

} // namespace

Result<void> readSnapshots(DatasetReading &reading)
{
    if (auto done = readSnapshotList(reading); !done)
        return done;
    for (Snapshot &snapshot : reading.dataset.snapshots) {
        if (auto done = readModels(reading, snapshot); !done)
            return done;
    }
    std::ranges::stable_sort(reading.dataset.snapshots, {}, &Snapshot::date);
    return {};
}

} // namespace podium
