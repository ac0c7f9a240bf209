// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/models/claims/claim_model.h"
#include "app/models/claims/evidence_model.h"
#include "app/models/claims/reading_model.h"
#include "app/models/tables/table_proxy.h"
#include "app/session/background.h"
#include "app/session/own_claims.h"
#include "ui/workspaces/workspace.h"

#include <memory>
#include <optional>

class QMenu;
class QSplitter;

namespace podium {

class Desk;
class SentenceCard;
class SentenceField;
class SentenceReader;

/// Sentences with their verdicts: those of the press report, and those typed here; for the chosen
/// one what can safely be said, which readings hold, and what decides.
class ClaimsWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit ClaimsWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] ChartCard *mainChart() override { return m_chart; }
    [[nodiscard]] TableCard *mainTable() override { return m_table; }
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

    /// Evaluates these, too, until they are taken away one by one.
    void addClaims(const std::vector<Claim> &claims);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Evaluated {
        std::shared_ptr<const SentenceReader> reader;
        std::vector<EvaluatedClaim> claims; ///< own ones first
        std::size_t own = 0;                ///< how many of them are own ones
        std::optional<Error> refused;       ///< why others are left out
    };

    void buildTables();
    void buildChart();
    void connectParts();
    void evaluate();
    [[nodiscard]] static Evaluated evaluated(const Dataset &dataset, const OwnClaims &own,
                                             const Document &document,
                                             std::shared_ptr<const SentenceReader> reader);
    void take(const Evaluated &evaluated);
    void addSentence(const QString &sentence);
    void keep(const OwnClaims &own);
    void sayProblem(const std::optional<Error> &problem);
    void sayWhatIsLeftOut();
    void addActions(QMenu &menu, const QString &id);
    void evaluateAgain();
    void showClaims();
    void showChosen();
    void showNone();
    void showReadings(std::optional<EvaluatedClaim> claim);
    void showReading();
    void layReadings();
    void translate();

    Desk &m_desk;
    NewestWork<Evaluated> m_work;
    std::shared_ptr<const Dataset> m_dataset;  ///< of what is shown
    std::shared_ptr<const Dataset> m_readerOf; ///< what the sentences' reader knows, and lives by
    std::vector<EvaluatedClaim> m_evaluated;
    qsizetype m_leftOut = 0;           ///< own ones that these figures cannot judge
    std::optional<OwnClaims> m_before; ///< own ones before the last were added
    std::optional<Error> m_said;       ///< the problem that is told
    ClaimModel m_claims;
    TableProxy m_claimProxy;
    ReadingModel m_readings;
    TableProxy m_readingProxy;
    EvidenceModel m_evidence;
    QString m_chosen; ///< id of a claim
    SentenceField *m_sentence;
    QSplitter *m_rows;
    QSplitter *m_sides;
    TableCard *m_table;
    SentenceCard *m_safe;
    TableCard *m_readingTable;
    ChartCard *m_chart = nullptr;
};

} // namespace podium
