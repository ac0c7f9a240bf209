// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

#include <optional>

namespace podium {

class ChartCard;
class TableCard;

/// One page of the window, with an entry in the rail. Each also has `static QString key()`, stable
/// for the settings, `title()` and `hint()`: they are told before the page is built, which happens
/// when it is first shown.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the File menu saves and copies; null where there is none.
    [[nodiscard]] virtual ChartCard *mainChart() { return nullptr; }
    [[nodiscard]] virtual TableCard *mainTable() { return nullptr; }
    /// The kind of picture its page draws; nothing where a page draws none.
    [[nodiscard]] virtual std::optional<PictureKind> picture() const { return std::nullopt; }
    /// Whether what it shows are models, which the inspector explains.
    [[nodiscard]] virtual bool hasModels() const { return false; }

    [[nodiscard]] virtual QVariantMap layoutState() const { return {}; }
    virtual void restoreLayout(const QVariantMap &) {}
    virtual void resetLayout() {}
};

} // namespace podium
