// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ranking/facets.h"
#include "app/session/background.h"

#include <QtWidgets/QFrame>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace podium {

class Desk;
class FacetList;
class ReleaseRange;

/// Every filter at a glance, each value with the number of models it would leave. Counted off the
/// UI thread, and only while the panel is open.
class FacetPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit FacetPanel(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {216, 600}; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addLists(QVBoxLayout &layout, QWidget *content);
    void connectDesk();
    void refreshText();
    void count();
    void take(const std::optional<Facets> &counted);
    void fill();
    void translate();

    Desk &m_desk;
    NewestWork<std::optional<Facets>> m_work;
    std::optional<Facets> m_facets;
    QLabel *m_shown;
    QToolButton *m_reset;
    QLineEdit *m_text; ///< filters by part of a name
    ReleaseRange *m_released = nullptr;
    std::array<FacetList *, kFacets.size()> m_lists{};
};

} // namespace podium
