// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/robustness/effect_model.h"
#include "app/models/robustness/rank_chance_model.h"
#include "app/models/robustness/shift_model.h"
#include "app/models/robustness/uncertainty_model.h"
#include "app/models/tables/table_proxy.h"
#include "app/session/watched_work.h"
#include "ui/tables/data_table.h"
#include "ui/workspaces/robustness/robustness_work.h"
#include "ui/workspaces/workspace.h"

#include <array>
#include <functional>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace podium {

class Desk;
class IndexDelegate;
class MethodPanel;
class PicturePage;
class SegmentSwitch;
class WeightPanel;
class WorkBar;

/// What the order rests on: weights to move and rules to choose with the ranking beside them; where
/// a simulation of errors and weights finds each model; and what matters most. What takes long is
/// done off the UI thread and can be cancelled; meanwhile the last figures stay, marked as old.
/// Where all three have no room side by side, the ranking is one of the pages.
class RobustnessWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit RobustnessWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] ChartCard *mainChart() override;
    [[nodiscard]] TableCard *mainTable() override;
    [[nodiscard]] std::optional<PictureKind> picture() const override;
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Page { RanksPage, ModelPage, EffectsPage, WithoutPage, PageCount };

    /// Of the simulation, or of what matters most.
    struct Study {
        std::shared_ptr<const Answer> asked; ///< for which the newest work was begun
        std::shared_ptr<const Answer> found; ///< that the figures shown are of
        QString problem;
        bool cancelled = false;
        bool rough = false; ///< the newest work is one for a value that is being dragged
    };
    using PageReader = std::function<ChartSeries(const TableProxy &, int most)>;

    void buildControls();
    void buildRanking();
    void buildPages();
    PicturePage *makePage(QAbstractItemModel &model, const DataTable::Layout &columns,
                          PageReader read, const QString &stem, const QString &tableName);
    void connectParts();
    [[nodiscard]] PicturePage &page() const { return *m_pages[m_current]; }
    /// That of the page shown.
    [[nodiscard]] Study &study() { return m_current == EffectsPage ? m_effects : m_simulation; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] double share() const;
    [[nodiscard]] bool isOld(const Study &study) const;
    [[nodiscard]] ChartSeries marked(ChartSeries series);
    [[nodiscard]] QString modelName() const;
    [[nodiscard]] QString modelProblem() const;

    void showSegment(int segment);
    void chooseSegment(int segment);
    void followView();
    void placeRanking();
    void showAnswer();
    void ask();
    void askRoughly();
    void cancel();
    void askAgain();
    void simulate(Draws draws);
    void findEffects();
    void take(const SimulatedRanks &found);
    void takeEffects(const FoundEffects &found);
    void followSelection();
    void showWork();
    void translate();

    Desk &m_desk;
    WatchedWork<std::shared_ptr<const SimulatedRanks>> m_simulating;
    WatchedWork<std::shared_ptr<const FoundEffects>> m_finding;
    Study m_simulation;
    Study m_effects;
    UncertaintyModel m_ranks;
    RankChanceModel m_chances;
    EffectModel m_factors;
    ShiftModel m_shifts;
    SegmentSwitch *m_choice; ///< weights or rules
    SegmentSwitch *m_switch; ///< the ranking, then the pages
    WorkBar *m_bar;
    QSplitter *m_sides;
    QStackedWidget *m_left;
    WeightPanel *m_weights;
    MethodPanel *m_methods;
    TableCard *m_ranking;
    QStackedWidget *m_stack;
    std::array<PicturePage *, PageCount> m_pages{};
    std::size_t m_current = RanksPage;
    IndexDelegate *m_index = nullptr;
    bool m_folded = false; ///< the ranking is one of the pages
    QByteArray m_widths;   ///< of the three side by side, while folded
};

} // namespace podium
