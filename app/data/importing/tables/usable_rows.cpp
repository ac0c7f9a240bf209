// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/usable_rows.h"

#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/header_kind.h"
#include "app/data/importing/tables/first_rows.h"

#include <algorithm>

namespace podium {

namespace {

using Severity = Finding::Severity;

/// A row that was copied twice, as lists that grew by hand have it.
bool saySame(const ImportedModel &later, const ImportedModel &first)
{
    return later.scores == first.scores
        && later.values.publishedIndex == first.values.publishedIndex && later.lab == first.lab;
}

void sayEmptyRow(const CsvTable &table, std::span<const std::size_t> measuring, std::size_t row,
                 const ImportedModel &model, ImportFindings &findings)
{
    if (!model.scores.empty() || model.values.publishedIndex)
        return;
    const auto isEmpty = [&](std::size_t column) { return isMissing(table.cell(row, column)); };
    if (measuring.empty() || !std::ranges::all_of(measuring, isEmpty))
        return;
    const bool one = measuring.size() == 1;
    findings.add(Severity::Warning, "row-empty", table.line(row),
                 one ? table.header()[measuring[0]] : std::string(),
                 one ? std::string(table.cell(row, measuring[0])) : std::string(),
                 Error::tr("%1 has no number in any column of scores or of an index; the row is "
                           "left out."),
                 {model.values.name});
}

} // namespace

void dropUnusable(const CsvTable &table, std::span<const std::size_t> measuring,
                  std::vector<ImportedModel> &models, ImportFindings &findings)
{
    FirstRows firsts(models.size());
    std::size_t kept = 0; // in place: a million models are not held twice
    for (std::size_t row = 0; row < models.size(); ++row) {
        const std::string &name = models[row].values.name;
        if (name.empty()) {
            findings.add(Severity::Warning, "name", table.line(row), {}, {},
                         Error::tr("The row has no name of a model and is left out."));
            continue;
        }
        if (isNoModel(name)) {
            findings.add(
                Severity::Warning, "no-model", table.line(row), {}, name,
                Error::tr("By its name the row \"%1\" stands for no model; it is left out."),
                {name});
            continue;
        }
        const auto [place, first] = firsts.firstOf(models, row, kept);
        if (place != kept) {
            const bool isSame = saySame(models[row], models[place]);
            findings.add(
                isSame ? Severity::Warning : Severity::Error, "name", table.line(row), {}, name,
                isSame ? Error::tr(
                    "%1 stands in row %2 already with the same numbers; it counts once.")
                       : Error::tr(
                           "%1 stands in row %2 already; remove one of the rows or rename it."),
                {name, std::to_string(table.line(first))});
            continue;
        }
        sayEmptyRow(table, measuring, row, models[row], findings);
        if (kept++ != row)
            models[place] = std::move(models[row]);
    }
    models.resize(kept);
}

} // namespace podium
