// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/model_rows.h"

#include "app/data/files/room_vector.h"
#include "app/data/importing/tables/columns/column_judging.h"
#include "app/data/importing/tables/columns/header_kind.h"
#include "app/data/importing/tables/table_text.h"
#include "app/engine/uncertainty/in_parallel.h"

#include <algorithm>
#include <mutex>

namespace podium {

namespace {

constexpr std::size_t kModelsAtOnce = 1024;

void setText(ImportedModel &model, ColumnRole role, std::string_view cell)
{
    if (role == ColumnRole::Lab)
        model.lab = cell;
    else if (role == ColumnRole::Country)
        model.country = cell;
    else if (role == ColumnRole::Licence)
        model.values.licence = cell;
    else if (role == ColumnRole::Note)
        model.values.note = cell;
    else if (role == ColumnRole::Id)
        model.values.id = cell;
    else if (role == ColumnRole::OpenWeights)
        model.values.openWeights = truthOf(cell);
    else if (role == ColumnRole::Reasoning)
        model.values.reasoning = truthOf(cell);
}

class ModelWriting final
{
public:
    ModelWriting(const CsvTable &table, const ModelColumns &columns, const ScoreColumns &scores)
        : m_table(table)
        , m_columns(columns)
        , m_scores(scores)
        , m_records(table)
    {
    }

    void write(std::size_t row, ImportedModel &model, std::string &buffer) const
    {
        model.values.name = plainName(m_table.cell(row, m_columns.names));
        model.values.id = idFrom(model.values.name);
        if (model.values.id.empty())
            model.values.id = model.values.name; // of signs alone
        for (const auto &[column, role] : m_columns.texts) {
            const std::string_view cell = trimmedCell(m_table.cell(row, column));
            if (!isMissing(cell))
                setText(model, role, cell);
        }
        writeNumbers(row, model.values);
        m_scores.addTo(model.scores, row);
        for (ImportedScore &score : model.scores) {
            if (!score.questions)
                score.questions = countOf(m_columns.questions, row);
            if (!score.repeats)
                score.repeats = countOf(m_columns.repeats, row);
        }
        if (const std::string marks = m_scores.marksOf(row); !marks.empty())
            model.values.note += (model.values.note.empty() ? "" : "; ") + marks;
        buffer.clear();
        m_records.append(row, buffer);
        model.raw = buffer;
    }

private:
    /// Numbers of questions and repeats that are of no one evaluation stand for the whole row.
    [[nodiscard]] static std::optional<int> countOf(const std::vector<int> &counts, std::size_t row)
    {
        return counts.empty() || counts[row] == 0 ? std::nullopt : std::optional(counts[row]);
    }

    void writeNumbers(std::size_t row, Model &values) const
    {
        for (const auto &[member, numbers] : m_columns.numbers) {
            if (numbers.holds(row))
                values.*member = numbers.values[row];
        }
        for (const auto &days : m_columns.days) {
            if (days[row])
                values.released = days[row]->day;
        }
        for (const NumberColumn &index : m_columns.indices) {
            if (!index.holds(row))
                continue;
            const NumberCell *const more = index.moreOf(row);
            values.publishedIndex = index.values[row];
            values.publishedBasis = more != nullptr && (more->marked || more->estimated)
                ? PublishedBasis::Estimated
                : PublishedBasis::IndexOnly;
        }
    }

    const CsvTable &m_table;
    const ModelColumns &m_columns;
    const ScoreColumns &m_scores;
    RowRecords m_records;
};

} // namespace

std::vector<ImportedModel> modelRows(const CsvTable &table, const ModelColumns &columns,
                                     const ScoreColumns &scores, const Watch &watch)
{
    std::vector<ImportedModel> models;
    models.reserve(table.rows());
    askForLargePages(models.data(), table.rows() * sizeof(ImportedModel));
    models.resize(table.rows());
    const ModelWriting writing(table, columns, scores);
    const auto blocks = static_cast<int>((models.size() + kModelsAtOnce - 1) / kModelsAtOnce);
    std::mutex mutex;
    int done = 0;
    inParallel(usefulThreads(blocks), blocks, [&](unsigned, int item) {
        if (watch.isStopped())
            return;
        std::string buffer;
        const std::size_t from = static_cast<std::size_t>(item) * kModelsAtOnce;
        for (std::size_t row = from; row < std::min(from + kModelsAtOnce, models.size()); ++row)
            writing.write(row, models[row], buffer);
        const std::scoped_lock lock(mutex);
        watch.reached(static_cast<double>(++done) / blocks);
    });
    return models;
}

} // namespace podium
