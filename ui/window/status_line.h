// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStatusBar>

class QLabel;
class QToolButton;

namespace podium {

class Desk;
class ElidedLabel;

/// What the last answer took, how much is shown, what is hidden and can be shown by a click.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Desk &desk, QWidget *parent = nullptr);

    /// Stands in place of the counts for a few seconds.
    void tell(const QString &what);
    /// Whose figures are shown beside those that ship; empty: nobody's.
    void showDocument(const QString &name);

private:
    void refresh();
    void showCounts();
    void showHidden();
    [[nodiscard]] QString timingText() const;
    [[nodiscard]] QString countText() const;

    Desk &m_desk;
    QLabel *m_timing;
    QLabel *m_count;
    QToolButton *m_estimated;
    QToolButton *m_later;
    ElidedLabel *m_document;
    ElidedLabel *m_rates;
};

} // namespace podium
