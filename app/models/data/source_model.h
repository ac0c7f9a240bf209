// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/figure_source.h"
#include "app/models/language/language.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace podium {

/// The kinds of figures that ship, a row each. KeyRole is the kind's id, SourceRole a line to cite
/// it by, SearchRole its words in both languages.
class SourceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
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
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSources(std::vector<FigureSource> sources);
    void setLanguage(Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant value(const FigureSource &source, int column) const;
    [[nodiscard]] QString text(const FigureSource &source, int column) const;
    [[nodiscard]] QString citation(const FigureSource &source) const;
    [[nodiscard]] QString words(const FigureSource::Words &words) const;

    std::vector<FigureSource> m_sources;
    Language m_language = Language::English;
};

} // namespace podium
