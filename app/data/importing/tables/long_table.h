// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"

#include <QtCore/QByteArray>

#include <string_view>

namespace podium {

/// "Benchmark", "task", "평가": what a column or row of evaluations is called.
[[nodiscard]] bool isBenchmarkWord(std::string_view header);

/// "score", "accuracy", "점수": what a column of the scores of any evaluation is called, as nameKey().
[[nodiscard]] bool isMetricName(std::string_view key);

/// A table with a row for each score, "model, benchmark, score", as one with a row for each model, in CSV;
/// standard errors beside the scores come with them. Empty where it is none.
[[nodiscard]] QByteArray spreadOut(const CsvTable &table, ImportFindings &findings);

} // namespace podium
