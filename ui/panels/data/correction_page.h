// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/data/alias_model.h"
#include "app/models/data/lab_model.h"
#include "app/models/tables/table_proxy.h"
#include "ui/panels/data/correction_dialog.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QSplitter;
class QToolButton;

namespace podium {

class Desk;
class TableCard;

/// Where labs are and what else labs and models are called, to be corrected: what one changes is
/// one's own, says so everywhere, and can be taken back one by one, all at once, or step by step.
class CorrectionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] TableCard &table() { return *m_labs; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTables();
    void connectParts();
    void fill();
    void showState();
    void showTools();
    void translate();

    void moveLab();
    void addAlias();
    void removeCountries();
    void removeAliases();
    void removeAll();
    void apply(std::vector<Correction> corrections);

    [[nodiscard]] QString currentLab() const; ///< id; empty: none
    [[nodiscard]] std::vector<Correction> chosenCountries() const;
    [[nodiscard]] std::vector<Correction> chosenAliases() const;
    [[nodiscard]] std::vector<Correction> without(const std::vector<Correction> &removed) const;
    [[nodiscard]] std::vector<Correction> withCountry(const QString &lab,
                                                      const QString &country) const;
    [[nodiscard]] std::vector<Correction> withAlias(const QString &key, const QString &name) const;
    /// Finds out why the last of these cannot be applied.
    [[nodiscard]] CorrectionDialog::Work checkOf(std::vector<Correction> corrections) const;
    [[nodiscard]] QList<CorrectionDialog::Choice> countryChoices() const;
    [[nodiscard]] QList<CorrectionDialog::Choice> aliasChoices() const;

    Desk &m_desk;
    LabModel m_labModel;
    AliasModel m_aliasModel;
    TableProxy m_labProxy;
    TableProxy m_aliasProxy;
    QLabel *m_state;
    QToolButton *m_undo;
    QToolButton *m_removeAll;
    QSplitter *m_sides;
    TableCard *m_labs;
    QToolButton *m_move;
    QToolButton *m_restore;
    TableCard *m_aliases;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace podium
