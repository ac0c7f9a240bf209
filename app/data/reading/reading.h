// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv_row.h"
#include "app/engine/values/dataset.h"

#include <QtCore/QString>

#include <array>
#include <string_view>

namespace podium {

/// The dataset while its files are read one after the other: what is read so far, what was found
/// wrong, and where ids stand. The functions below fail only when a file as a whole cannot be
/// read. Order matters: each file may name what the files before it define.
struct DatasetReading {
    QString folder;
    Dataset dataset;
    std::vector<Finding> findings;
    Positions countries;
    Positions labs;
    Positions evaluations;
    Positions methods;
};

/// How far a source is to be trusted, in every file that says so.
inline constexpr std::array<std::string_view, 3> kConfidences{"high", "medium", "low"};

[[nodiscard]] Result<void> readCountries(DatasetReading &reading);
/// Groups that were there before, as the EU is, get their members.
[[nodiscard]] Result<void> readGroups(DatasetReading &reading);
[[nodiscard]] Result<void> readLabs(DatasetReading &reading);
[[nodiscard]] Result<void> readEvaluations(DatasetReading &reading);
[[nodiscard]] Result<void> readMethods(DatasetReading &reading);
[[nodiscard]] Result<void> readMethodParts(DatasetReading &reading);
[[nodiscard]] Result<void> readSnapshots(DatasetReading &reading);
[[nodiscard]] Result<void> readRounds(DatasetReading &reading);
[[nodiscard]] Result<void> readProgrammes(DatasetReading &reading);
[[nodiscard]] Result<void> readEconomies(DatasetReading &reading);
[[nodiscard]] Result<void> readDayRates(DatasetReading &reading);
[[nodiscard]] Result<void> readMarketRates(DatasetReading &reading);
[[nodiscard]] Result<void> readMonthRates(DatasetReading &reading);
[[nodiscard]] Result<void> readPegs(DatasetReading &reading);
[[nodiscard]] Result<void> readDeflators(DatasetReading &reading);
[[nodiscard]] Result<void> readFigures(DatasetReading &reading);
[[nodiscard]] Result<void> readLabFigures(DatasetReading &reading);
[[nodiscard]] Result<void> readEvents(DatasetReading &reading);
[[nodiscard]] Result<void> readConflicts(DatasetReading &reading);
/// Indices of others; a folder need not have any.
[[nodiscard]] Result<void> readIndexTables(DatasetReading &reading);
[[nodiscard]] Result<void> readIndexValues(DatasetReading &reading);

/// Calls `read` with a CsvRow for each row of the file.
template <typename Read>
[[nodiscard]] Result<void> readRows(DatasetReading &reading, std::string name,
                                    std::span<const std::string_view> columns, Read read)
{
    const auto file = CsvFile::open(reading.folder, std::move(name), columns, reading.findings);
    if (!file)
        return tl::unexpected<Error>(file.error());
    for (std::size_t i = 0; i < file->table.rows(); ++i) {
        CsvRow row(*file, i, reading.findings);
        read(row);
    }
    return {};
}

/// Keeps a value and where it stands; of two with one id the first stays the one that is found.
template <typename T>
void keep(std::vector<T> &values, Positions &positions, const std::string &id, T value)
{
    positions.try_emplace(id, values.size());
    values.push_back(std::move(value));
}

} // namespace podium
