// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/ranking/evaluation_model.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QTableView>

#include <array>

namespace podium {

class CellDelegate;
class ScoreDelegate;
class WrappedDelegate;

/// The evaluations of one model, a line each, as high as it needs to be.
class EvaluationList final : public QTableView
{
    Q_OBJECT

public:
    explicit EvaluationList(EvaluationModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Weights that are all equal are said once, not on every line.
    void setWeightsShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    /// The user asked for what can be done with the score in this row.
    void menuRequested(int evaluation, const QPoint &position);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitColumns();
    void fitRows();
    [[nodiscard]] std::array<CellDelegate *, 3> delegates() const;

    CellDelegate *m_cells;
    WrappedDelegate *m_names;
    ScoreDelegate *m_scores;
    bool m_weightsShown = false;
};

} // namespace podium
