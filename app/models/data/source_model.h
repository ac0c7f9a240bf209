// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/figure_source.h"
#include "app/models/language/language.h"
#include "app/models/tables/list_model.h"

#include <vector>

namespace podium {

class SourceModel;

struct SourceRow {
    const SourceModel &of;
    const FigureSource &source;
};

/// The kinds of figures that ship, a row each. KeyRole is the kind's id, SourceRole a line to cite
/// it by, SearchRole its words in both languages.
class SourceModel final : public ListModel<SourceRow>
{
    Q_OBJECT

public:
    enum Columns {
        Name,
        Rows,
        Source,
        Period,
        Terms,
        Attribution,
        Holds,
        Note,
        Collected,
        Link,
        Files,
    };

    using ListModel::ListModel;

    void setSources(std::vector<FigureSource> sources);
    void setLanguage(Language language);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] std::span<const Column<SourceRow>> columnTable() const override;
    [[nodiscard]] SourceRow rowAt(int row) const override;
    [[nodiscard]] QVariant rowData(const SourceRow &row, int role) const override;

private:
    [[nodiscard]] QString period(const FigureSource &source) const;
    [[nodiscard]] QString citation(const FigureSource &source) const;
    [[nodiscard]] QString words(const FigureSource::Words &words) const;

    std::vector<FigureSource> m_sources;
    Language m_language = Language::English;
};

} // namespace podium
