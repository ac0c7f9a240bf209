// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractButton>

namespace podium {

/// One rule that is in force, with a cross: a click takes it away. What is excluded is struck
/// through on a red tint; other rules stand on grey.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Excluded, Filter };

    Chip(Kind kind, const QString &text, const QString &hint, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    Theme m_theme = Theme::light();
};

} // namespace podium
