// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comparison/fact_model.h"
#include "app/models/comparison/gap_model.h"
#include "app/models/comparison/score_model.h"
#include "app/models/comparison/swap_model.h"
#include "app/models/tables/table_proxy.h"
#include "app/session/background.h"
#include "ui/workspaces/workspace.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace podium {

class Desk;
class ElidedLabel;
class FieldButton;
class ItemFinder;
class ItemRow;
class PicturePage;
class SegmentSwitch;

/// Two to six models, labs or countries side by side: their scores, the way from one index to
/// another, which weights would close the gap, and what else is known of them.
class CompareWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit CompareWorkspace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] ChartCard *mainChart() override;
    [[nodiscard]] TableCard *mainTable() override;
    [[nodiscard]] std::optional<PictureKind> picture() const override;
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Page { ScorePage, GapPage, SwapPage, FactPage };
    /// Who stands at either end of the waterfall.
    struct Ends {
        std::string to;
        std::string from;
    };
    struct Found {
        AnswerData data;
        std::vector<std::string> items;
        Ends ends; ///< empty where there are no two
        std::optional<SideBySide> sides;
        std::vector<Result<PairComparison>> againstFirst;
        std::optional<Result<PairComparison>> pair;
        std::optional<Error> problem;
    };

    [[nodiscard]] static Found find(const AnswerData &data);
    void buildHead();
    void buildPages();
    void buildFacts();
    [[nodiscard]] PicturePage *addPage(QAbstractItemModel &model, std::function<ChartSeries()> read,
                                       const QString &stem);
    void connectParts();
    void connectItems();
    void showPage(int page);
    void followView();
    void showControls();
    void ask();
    void take(const Found &found);
    void fillModels(const Found &found);
    void sayFinding();
    void sayWhyEmpty(const QString &problem);
    void sayWhatCanBeAdded();
    void describe();
    void add(const QStringList &ids);
    void fillEnds(QMenu &menu, bool from);
    void chooseEnd(const std::string &item, bool from);
    [[nodiscard]] int swapOther() const;
    [[nodiscard]] QString nameOfItem(const std::string &item) const;
    void translate();
    void applyTheme();

    Desk &m_desk;
    NewestWork<std::optional<Found>> m_work;
    ScoreModel m_scores;
    GapModel m_gap;
    SwapModel m_swap;
    FactModel m_facts;
    TableProxy m_factProxy;
    std::vector<std::string> m_compared; ///< as shown now
    Ends m_shownEnds;
    std::optional<Error> m_problem; ///< why these two, or none of them, can be compared
    ItemRow *m_items;
    QToolButton *m_add;
    QToolButton *m_leaders;
    ItemFinder *m_finder;
    QLabel *m_finding;    ///< of the two at the ends
    ElidedLabel *m_order; ///< indices of all
    SegmentSwitch *m_switch;
    FieldButton *m_from;
    FieldButton *m_to;
    SegmentSwitch *m_shape; ///< dots or radar
    QLabel *m_sentences;    ///< of the smallest swaps
    QStackedWidget *m_stack;
    std::array<PicturePage *, 3> m_pages{};
    TableCard *m_factTable = nullptr;
    int m_current = ScorePage;
};

} // namespace podium
