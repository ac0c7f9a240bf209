// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/elements/chip.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;

namespace podium {

class Desk;
class MenuButton;

/// The filters in force as chips, the excluded countries first. Those without room wait in a menu
/// behind "+3".
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const QList<Chip *> &chips() const { return m_chips; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addCountryChips();
    void addFilterChips();
    [[nodiscard]] QString labsText(const std::vector<std::string> &labs) const;
    [[nodiscard]] QString boundsText(std::optional<double> over, std::optional<double> most) const;
    void add(Chip::Kind kind, const QString &text, const QString &hint,
             const std::function<void()> &remove);
    void place();
    void fillMore();

    Desk &m_desk;
    QList<Chip *> m_chips;
    MenuButton *m_more;
};

} // namespace podium
