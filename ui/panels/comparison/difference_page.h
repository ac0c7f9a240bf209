// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comparison/difference_model.h"
#include "app/models/tables/table_proxy.h"
#include "app/session/background.h"

#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QMenu;

namespace podium {

class Desk;
class ElidedLabel;
class FieldButton;
class TableCard;
class ToggleRow;

/// What changed between the figures shown and another snapshot: models that came and went, scores
/// run again, indices and ranks that moved. Works on all models, whatever the View filters, by the
/// View's method; on a worker, and only while it is visible.
class DifferencePage final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencePage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] TableCard &table() { return *m_table; }

Q_SIGNALS:
    /// The user wants to see this model.
    void modelAsked(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Found {
        AnswerData data;
        std::optional<SnapshotDifference> difference;
        std::optional<Error> problem;
    };

    void build();
    void buildTable();
    void fillEarlier(QMenu &menu);
    void compare();
    void take(const std::optional<Found> &found);
    void showFound();
    void showKinds();
    void chooseKinds();
    void askForModel(const QModelIndex &index);
    /// The snapshot the one shown is compared with: the View's, else its neighbour in time.
    [[nodiscard]] std::size_t otherSnapshot() const;
    void translate();

    Desk &m_desk;
    NewestWork<std::optional<Found>> m_work;
    std::shared_ptr<const Answer> m_asked;
    std::optional<Error> m_problem;
    DifferenceModel m_model;
    TableProxy m_proxy;
    FieldButton *m_other;
    FieldButton *m_shown;
    ElidedLabel *m_finding;
    QLabel *m_break;
    ToggleRow *m_kinds;
    TableCard *m_table;
};

} // namespace podium
