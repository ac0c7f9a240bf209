// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"
#include "app/models/tables/list_model.h"

#include <string>
#include <vector>

namespace podium {

/// What was brought in from one file.
struct ImportSummary {
    std::string kind; ///< word of its shape
    std::string file;
    std::string source;
    std::string licence;
    std::string attribution;
    std::string importedAt; ///< UTC, ISO
    int runs = 0;
    int snapshots = 0;
    int models = 0; ///< in snapshots
    int evaluations = 0;
    int scores = 0;
    int rounds = 0;
    int programmes = 0;
    int rates = 0;
    int economies = 0;
    int errors = 0;
    int warnings = 0;

    /// "3 own runs with 12 scores, 1 new evaluation": what is not there is not named.
    [[nodiscard]] QString content(Language language) const;
    /// What kind of file it is, such as "Table".
    [[nodiscard]] QString kindName() const;
    /// By what it was recognised.
    [[nodiscard]] QString kindReason() const;
};

struct ImportRow {
    const ImportSummary &import;
    Language language;
    int number;
};

/// The imports of a document, a row each, in the order in which they came. KeyRole is the place.
class ImportModel final : public ListModel<ImportRow>
{
    Q_OBJECT

public:
    enum Columns { File, Kind, Content, Source, Licence, When, Findings, Attribution };

    using ListModel::ListModel;

    void setImports(std::vector<ImportSummary> imports, Language language);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<ImportRow>> columnTable() const override;
    [[nodiscard]] ImportRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const ImportRow &row, int role) const override;

private:
    std::vector<ImportSummary> m_imports;
    Language m_language = Language::English;
};

} // namespace podium
