// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

#include <vector>

namespace podium {

/// Other names of labs and models, a row each: first one's own, then those of the figures.
class AliasModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Alias, Meaning, Kind, Origin, ColumnCount };

    using AnswerModel::AnswerModel;

    /// The correction that made the alias; null for those of the figures.
    [[nodiscard]] const Correction *correctionAt(int row) const;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    struct Entry {
        QString alias;
        QString meaning; ///< in the model's language
        bool lab = true;
        const Correction *correction = nullptr;
    };

    void addOwn();
    [[nodiscard]] QString meaningOf(const Correction &correction) const;
    [[nodiscard]] bool isOwn(const Lab &lab, const std::string &alias) const;

    std::vector<Entry> m_entries;
};

} // namespace podium
