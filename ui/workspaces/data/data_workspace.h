// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspaces/workspace.h"

#include <vector>

class QStackedWidget;

namespace podium {

class CorrectionPage;
class Desk;
class DifferencePage;
class ExhibitPage;
class ImportPage;
class KeptPage;
class NotePage;
class SegmentSwitch;
class SourcePage;

/// Which figures are inside, whose they are, on what terms, and what a check of them found; what
/// the open document holds; what changed between two days; where labs are and what they are called,
/// to be corrected; and how the figures were handled. And what they are worth: how intervals held in
/// later figures, how evaluations go together, and what other indices say.
class DataWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit DataWorkspace(Desk &desk, QWidget *parent = nullptr);

    /// Place of the page with what changed between two days, as "page" of layoutState().
    static constexpr int kChanges = 1;

    [[nodiscard]] static QString key();
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString hint();
    [[nodiscard]] ChartCard *mainChart() override;
    [[nodiscard]] TableCard *mainTable() override;
    [[nodiscard]] std::optional<PictureKind> picture() const override;
    [[nodiscard]] QVariantMap layoutState() const override;
    void restoreLayout(const QVariantMap &state) override;
    void resetLayout() override;

private:
    void build();
    void addExhibits();
    [[nodiscard]] ExhibitPage *exhibitPage() const; ///< null where another page is shown
    void followView();
    void showPage(int page);
    void choosePage(int page);
    void showModel(const QString &id);
    void translate();

    Desk &m_desk;
    SegmentSwitch *m_switch;
    QStackedWidget *m_pages;
    SourcePage *m_sources;
    DifferencePage *m_differences;
    CorrectionPage *m_corrections;
    NotePage *m_notes;
    std::vector<ExhibitPage *> m_exhibits; ///< behind the other pages
    ImportPage *m_imports;
    KeptPage *m_kept; ///< behind the pages with pictures
};

} // namespace podium
