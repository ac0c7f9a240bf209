// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"

#include <vector>

namespace podium {

/// The labs of the figures with their countries and other names; those somebody corrected say what
/// the figures say. KeyRole is the lab's id, CountryRole its country.
class LabModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Lab, Country, Corrected, OtherCountries, Aliases, Models, Id, ColumnCount };

    using AnswerModel::AnswerModel;

protected:
    void prepare() override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] const podium::Lab &lab(int row) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QVariant corrected(int row) const;
    [[nodiscard]] QVariant otherCountries(int row) const;
    [[nodiscard]] QVariant aliases(int row) const;

    std::vector<int> m_models; ///< variants in the snapshot shown, by lab
};

} // namespace podium
