// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace podium {

class Card;
class Desk;
class WeightRow;

/// The weights of the method's evaluations, to be moved: their sum stays 100 %, so that the others
/// give way in proportion, but for those that are locked. Presets bring whole sets of weights.
class WeightPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightPanel(Desk &desk, QWidget *parent = nullptr);

    /// How far ranks move on average without each evaluation, in the method's order; may be empty.
    void setShifts(const std::vector<double> &shifts);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showWeights();
    void showShifts();
    void makeRows();
    void drag(std::size_t row, double weight);
    void showLocks();
    void fitWidth();
    void translate();

    Desk &m_desk;
    Card *m_card;
    QVBoxLayout *m_layout;
    QToolButton *m_source;
    QToolButton *m_equal;
    QToolButton *m_category;
    QToolButton *m_unlock;
    QLabel *m_explanation;
    QScrollArea *m_scroll;
    std::vector<WeightRow *> m_rows;
    std::vector<double> m_shifts; ///< see setShifts()
};

} // namespace podium
