// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/json_tree.h"
#include "app/data/importing/sources/analysis_scales.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// Makes models of the records of Artificial Analysis, one after the other. Each thread has its own.
class AnalysisRecords final
{
public:
    /// `legacy`: an old dump, which writes 0 for what was not measured.
    AnalysisRecords(const Dataset &known, const std::string &file, bool legacy)
        : m_known(known)
        , m_legacy(legacy)
        , m_findings(file)
    {
    }

    /// `written` is the record as it stands in the source.
    void add(JsonView record, int number, std::string written);
    void reserve(std::size_t models);

    [[nodiscard]] std::vector<ImportedModel> &models() { return m_models; }
    /// Of each model that of its record.
    [[nodiscard]] const std::vector<int> &numbers() const { return m_numbers; }
    [[nodiscard]] ImportFindings &findings() { return m_findings; }
    /// Keys that Podium does not know, as columns, in the order they came.
    [[nodiscard]] const std::vector<AnalysisColumn> &columns() const { return m_columns; }

private:
    /// Where the value of a key goes.
    struct Meaning {
        std::string key;
        std::optional<double> Model::*index = nullptr; ///< one of the source's sub-indices
        bool mainIndex = false;
        bool isIndex = false; ///< in points
        bool elo = false;
        std::string evaluation = {};            ///< id
        bool isNew = false;                     ///< the evaluation is no known one
        std::optional<std::size_t> column = {}; ///< its place among the columns
    };

    void readReleased(JsonView record, int number, Model &values);
    void readPrices(JsonView record, int number, Model &values);
    void readNumbers(JsonView record, Model &values) const;
    void readEvaluations(JsonView evaluations, int number, ImportedModel &model);
    void readValue(Meaning &meaning, double value, int number, bool estimated,
                   ImportedModel &model);
    [[nodiscard]] std::optional<double> measured(JsonView value) const;
    [[nodiscard]] Meaning &meaningOf(std::string_view key, std::size_t place);
    [[nodiscard]] Meaning newMeaning(std::string_view key) const;
    void keepColumn(Meaning &meaning, bool isShare);
    void sayImpossible(const std::string &key, double value, int number,
                       const ImportedModel &model);

    const Dataset &m_known;
    bool m_legacy;
    ImportFindings m_findings;
    std::vector<ImportedModel> m_models;
    std::vector<int> m_numbers;
    std::vector<AnalysisColumn> m_columns;
    std::vector<Meaning> m_meanings; ///< of keys, in the order in which records hold them
};

} // namespace podium
