// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/table_import.h"

#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/own_evaluations.h"
#include "app/data/importing/tables/model_table.h"
#include "app/data/importing/tables/table_mapping.h"
#include "app/data/importing/tables/table_shape.h"
#include "app/data/importing/tables/table_start.h"
#include "app/data/importing/tables/table_text.h"
#include "app/engine/ranking/selection.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <ranges>
#include <utility>

namespace podium {

namespace {

using Severity = Finding::Severity;

constexpr double kShareOfText = 0.2; ///< of the work: the rest is reading cells

bool isOwn(const std::vector<ScoreColumn> &columns, const std::string &evaluation)
{
    const auto found = std::ranges::find(columns, evaluation, &ScoreColumn::evaluation);
    return found != columns.end() && found->own;
}

/// Leaves of the scores those that are, or are not, of own evaluations.
void keepScores(ImportedModel &model, const std::vector<ScoreColumn> &columns, bool own)
{
    std::erase_if(model.scores, [&](const ImportedScore &score) {
        return isOwn(columns, score.evaluation) != own;
    });
}

/// Makes of a table's models what they are to the ranking.
class TableImport final
{
public:
    TableImport(const ImportInput &input, const TableMapping &mapping, ModelTable table)
        : m_known(input.known)
        , m_mapping(mapping)
        , m_table(std::move(table))
        , m_stem((input.sheet.isEmpty() ? QFileInfo(input.name).completeBaseName() : input.sheet)
                     .toStdString())
        , m_input(input)
    {
    }

    [[nodiscard]] Import make(ImportFindings &findings)
    {
        Import import;
        import.kind = "table";
        import.source = m_mapping.source.empty() ? m_stem : m_mapping.source;
        import.sourceVersion = "unknown";
        import.licence = m_mapping.licence;
        import.columns = std::move(m_table.columns);
        addRuns(import, findings);
        if (m_table.hasIndex || std::ranges::any_of(m_table.scores, &ScoreColumn::own))
            m_day = dayOfFigures(
                m_input, m_mapping.date ? m_mapping.date : std::max(m_table.day, m_input.day),
                findings);
        addOwnEvaluations(import);
        addIndices(import);
        if (import.isEmpty())
            findings.add(
                Severity::Error, "empty", 0, {}, {},
                Error::tr("No column holds scores or an index; name one after an evaluation, such "
                          "as \"GPQA Diamond\", or say what they are with --mapping."));
        return import;
    }

private:
    /// All that are taken at least once more are copied.
    [[nodiscard]] std::vector<ImportedModel> takenModels(bool last)
    {
        return last ? std::move(m_table.models) : m_table.models;
    }

    /// Leaves of a model its scores of evaluations that are, or are not, its user's own.
    void keepOnlyScores(ImportedModel &model, bool own) const
    {
        if (std::ranges::any_of(m_table.scores,
                                [own](const ScoreColumn &column) { return column.own != own; }))
            keepScores(model, m_table.scores, own);
        model.values.publishedIndex.reset();
        model.values.publishedBasis = PublishedBasis::None;
    }

    void addRuns(Import &import, ImportFindings &findings)
    {
        if (std::ranges::all_of(m_table.scores, &ScoreColumn::own))
            return;
        import.runs = takenModels(!m_table.hasIndex
                                  && std::ranges::none_of(m_table.scores, &ScoreColumn::own));
        for (ImportedModel &run : import.runs) {
            run.values.own = true;
            keepOnlyScores(run, false);
        }
        std::erase_if(import.runs, [](const ImportedModel &run) { return run.scores.empty(); });
        if (const auto newest = newestComplete(m_known)) {
            const Method &method = m_known.methods[m_known.snapshots[*newest].method];
            for (const ImportedModel &run : import.runs)
                sayCoverage(run, method, findings);
        }
    }

    /// Evaluations of this method that it has scores of.
    [[nodiscard]] std::ptrdiff_t measuredOf(const ImportedModel &run, const Method &method) const
    {
        return std::ranges::count_if(method.parts, [&](const MethodPart &part) {
            return std::ranges::find(run.scores, m_known.evaluations[part.evaluation].id,
                                     &ImportedScore::evaluation)
                != run.scores.end();
        });
    }

    /// The newest figures whose method asks for nothing that it lacks.
    [[nodiscard]] const Snapshot *wholeIn(const ImportedModel &run) const
    {
        for (const Snapshot &snapshot : m_known.snapshots | std::views::reverse) {
            const Method &method = m_known.methods[snapshot.method];
            if (!method.parts.empty() && measuredOf(run, method) == std::ssize(method.parts))
                return &snapshot;
        }
        return nullptr;
    }

    /// Whether a run will have an index at all is worth knowing before it is missed.
    void sayCoverage(const ImportedModel &run, const Method &method, ImportFindings &findings) const
    {
        const auto measured = measuredOf(run, method);
        const Snapshot *whole = wholeIn(run);
        if (measured == std::ssize(method.parts))
            return;
        if (whole)
            findings.note(
                "coverage", {},
                Error::tr("%1 has scores of %2 of the %3 evaluations of %4, but all of %5: it is "
                          "ranked with the figures of %6."),
                {run.values.name, std::to_string(measured), std::to_string(method.parts.size()),
                 method.name, m_known.methods[whole->method].name, toIsoText(whole->date)});
        else if (measured == 0)
            findings.add(Severity::Warning, "coverage", 0, {}, run.values.name,
                         Error::tr("%1 has scores of none of the evaluations of %2, so it has no "
                                   "index by that method."),
                         {run.values.name, method.name});
        else
            findings.add(
                Severity::Warning, "coverage", 0, {}, run.values.name,
                Error::tr(
                    "%1 has scores of %2 of the %3 evaluations of %4, so it has an index only "
                    "where missing scores are allowed: \"Missing scores\" in the menu of the "
                    "index, or \"--missing renormalise:0.1\"."),
                {run.values.name, std::to_string(measured), std::to_string(method.parts.size()),
                 method.name});
    }

    [[nodiscard]] ImportedSnapshot emptySnapshot(const std::string &id) const
    {
        ImportedSnapshot snapshot;
        snapshot.values.id = id;
        snapshot.values.date = m_day;
        snapshot.values.source = m_mapping.source.empty() ? m_stem : m_mapping.source;
        snapshot.values.terms = m_mapping.licence;
        return snapshot;
    }

    void addOwnEvaluations(Import &import)
    {
        std::vector<std::string> ids;
        for (const ScoreColumn &column : m_table.scores) {
            if (!column.own)
                continue;
            Evaluation evaluation;
            evaluation.id = column.evaluation;
            evaluation.nameEn = exportedName(column.name);
            evaluation.category = "own";
            if (column.lessIsBetter)
                evaluation.direction = Direction::LowerIsBetter;
            import.evaluations.push_back(std::move(evaluation));
            ids.push_back(column.evaluation);
        }
        if (ids.empty())
            return;
        const std::string id = "own-" + idFrom(m_stem);
        import.methods.push_back(equalMethod(id, m_stem, "own " + m_stem, ids, true));
        ImportedSnapshot snapshot = emptySnapshot(id);
        snapshot.method = id;
        snapshot.models = takenModels(!m_table.hasIndex);
        for (ImportedModel &model : snapshot.models)
            keepOnlyScores(model, true);
        std::erase_if(snapshot.models,
                      [](const ImportedModel &model) { return model.scores.empty(); });
        import.snapshots.push_back(std::move(snapshot));
    }

    void addIndices(Import &import)
    {
        if (!m_table.hasIndex)
            return;
        const std::string id = "published-" + idFrom(m_stem);
        ImportedSnapshot snapshot = emptySnapshot(id);
        snapshot.models = takenModels(true);
        std::erase_if(snapshot.models,
                      [](const ImportedModel &model) { return !model.values.publishedIndex; });
        for (ImportedModel &model : snapshot.models)
            model.scores.clear();
        addPublishedOnly(import, id, m_stem, "unknown " + m_stem, std::move(snapshot));
    }

    const Dataset &m_known;
    const TableMapping &m_mapping;
    ModelTable m_table;
    std::string m_stem;
    const ImportInput &m_input;
    Date m_day;
};

} // namespace

bool isTable(const ImportInput &input)
{
    const QByteArray start = input.bytes.left(64).trimmed();
    return !start.startsWith('{') && !start.startsWith('[') && !start.startsWith("PK\x03\x04")
        && !start.startsWith("%PDF");
}

Result<Import> readTable(const ImportInput &input)
{
    const auto mapping = tableMapping(input.mapping, input.known);
    if (!mapping)
        return tl::unexpected(mapping.error());
    ImportFindings findings(input.fileName());
    const QByteArray text = fromHeader(decodedText(input.bytes, findings), findings);
    auto found = foundTable(text, input.fileName(), mapping->delimiter, findings,
                            partOf(input.watch, 0, kShareOfText));
    if (!found)
        return tl::unexpected(found.error());
    const ShapedTable shaped = mapping->columns.empty()
        ? shapedTable(found->table, text, found->delimiter, input.known, findings)
        : ShapedTable();
    if (!shaped.text.isEmpty()) {
        auto table = CsvTable::parse(shaped.text, input.fileName(), {shaped.delimiter, true});
        if (!table)
            return tl::unexpected(table.error());
        found->table = std::move(*table);
    }
    ModelTable models = modelTable(found->table, found->delimiter, *mapping, input.known, findings,
                                   partOf(input.watch, kShareOfText, 1));
    if (input.watch.isStopped())
        return stopped();
    found->table = CsvTable(); // its cells are read
    Import import = TableImport(input, *mapping, std::move(models)).make(findings);
    import.findings = findings.take();
    return import;
}

} // namespace podium
