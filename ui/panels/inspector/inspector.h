// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/ranking/evaluation_model.h"

#include <QtWidgets/QFrame>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace podium {

class Desk;
class EvaluationList;
class FactList;
class Notice;

/// Everything about the current model, beside the workspaces. Scrolls where the window is small.
class Inspector final : public QFrame
{
    Q_OBJECT

public:
    explicit Inspector(Desk &desk, QWidget *parent = nullptr);

    void copyRecord() const;
    [[nodiscard]] QSize sizeHint() const override { return {292, 600}; }

private:
    void build();
    [[nodiscard]] QWidget *buildContent();
    void showCurrent();
    void showWeights();
    void showMenu(int column, const QPoint &position);
    void translate();
    void applyTheme();

    Desk &m_desk;
    EvaluationModel m_evaluations;
    QStackedLayout *m_stack;
    Notice *m_notice;
    QLabel *m_name;
    QLabel *m_origin;
    FactList *m_facts;
    QLabel *m_heading;
    EvaluationList *m_list;
    QLabel *m_comparison;
    QLabel *m_source;
    QToolButton *m_copy;
};

} // namespace podium
