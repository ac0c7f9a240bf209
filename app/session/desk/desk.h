// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/countries/country_model.h"
#include "app/models/money/funding_model.h"
#include "app/models/money/lab_funding_model.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/tables/table_proxy.h"
#include "app/session/desk/save_request.h"
#include "app/session/desk/view_editor.h"
#include "app/session/session.h"

#include <QtCore/QItemSelectionModel>
#include <QtCore/QObject>

#include <optional>

namespace podium {

class DocumentWork;

/// What all panels look at: the models over the newest answer, the one order and the one selection
/// that table and charts share, the language, and whether colours are dark. Knows no widget; panels
/// ask the window for what only it can do by signals. Lives as long as the window.
class Desk final : public QObject
{
    Q_OBJECT

public:
    explicit Desk(Session &session, QObject *parent = nullptr);

    [[nodiscard]] Session &session() { return m_session; }
    /// For changes of the document that have to be worked out.
    [[nodiscard]] DocumentWork &documentWork() { return *m_documentWork; }
    [[nodiscard]] ViewEditor &edit() { return m_edit; }
    /// Empty until the first answer is there.
    [[nodiscard]] const AnswerData &shown() const { return m_shown; }

    [[nodiscard]] RankingModel &ranking() { return m_ranking; }
    [[nodiscard]] TableProxy &table() { return m_table; }
    [[nodiscard]] QItemSelectionModel &selection() { return m_selection; }
    [[nodiscard]] CountryModel &countries() { return m_countries; }
    /// Countries, labs with their money and rounds, sorted and searched.
    [[nodiscard]] TableProxy &countryTable() { return m_countryTable; }
    [[nodiscard]] TableProxy &labFundingTable() { return m_labFundingTable; }
    [[nodiscard]] TableProxy &roundTable() { return m_roundTable; }

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] Language language() const { return m_shown.language; }
    void setDark(bool dark);
    /// The translators of the language must be installed by now.
    void setLanguage(Language language);

    /// Marks that are not chosen step back into grey, on screen and in pictures.
    void setGreyRest(bool greyRest);
    [[nodiscard]] bool greyRest() const { return m_greyRest; }

    void setSearch(const QString &text);
    void clearSearch();
    [[nodiscard]] QString searchText() const { return m_table.filterText(); }

    /// Position in Answer::ranking of the current model; absent when none is.
    [[nodiscard]] std::optional<int> current() const;
    /// The current model is one the user chose, not just the first of the table.
    [[nodiscard]] bool isChosen() const { return !m_chosen.isEmpty(); }
    [[nodiscard]] QVariant currentData(int role) const;
    /// Now, or as soon as the table shows it.
    void chooseModel(const QString &key);
    /// These choose a row of the table, if it shows one.
    void chooseBestOfCountry(const QString &country);
    void chooseBestOfLab(const QString &lab);
    void clearChoice();

    /// Its labs, each with its best model, a line each; of many the first. Empty where none is ranked.
    [[nodiscard]] QString modelsOfCountry(const QString &code) const;
    [[nodiscard]] QString nameOfCountry(const QString &code) const { return m_names.country(code); }
    /// Of a model, lab or country as Compare names it.
    [[nodiscard]] QString nameOfItem(const QString &id) const { return m_names.item(id); }

Q_SIGNALS:
    void answered();     ///< the models show a new answer
    void orderChanged(); ///< rows of a table were sorted or searched
    void searchCleared();
    void selectionChanged(); ///< another current model
    void themeChanged();
    void greyRestChanged();
    void languageChanged();
    /// A panel leads to another workspace.
    void workspaceAsked(const QString &key);
    /// A panel wants figures to be brought in, or those of one import taken out.
    void importAsked();
    void removalAsked(std::size_t place);
    /// A panel has something to save.
    void savingAsked(const podium::SaveRequest &request);

private:
    void takeAnswer();
    void fillModels();
    void restoreSelection();
    void noteChoice();
    void chooseRow(int row);
    void chooseFirstWith(int role, const QString &value);

    Session &m_session;
    DocumentWork *m_documentWork;
    AnswerData m_shown; ///< its language holds before there is an answer, too
    ShownNames m_names;
    ViewEditor m_edit;
    RankingModel m_ranking;
    TableProxy m_table;
    QItemSelectionModel m_selection;
    CountryModel m_countries;
    TableProxy m_countryTable;
    LabFundingModel m_labFunding;
    TableProxy m_labFundingTable;
    FundingModel m_rounds;
    TableProxy m_roundTable;
    QString m_chosen; ///< key of the model the user chose, kept while a filter hides it
    bool m_restoring = false;
    bool m_greyRest = false;
    bool m_dark = false;
};

} // namespace podium
