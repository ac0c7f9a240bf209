// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/pictures/picture_page.h"

#include <QtWidgets/QWidget>

#include <functional>

class QMenu;

namespace podium {

class Desk;
class MenuButton;

/// A page of the Funding workspace that asks for its own answer, while it is seen.
class MoneyPage : public QWidget
{
    Q_OBJECT

public:
    explicit MoneyPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] PicturePage &page() { return *m_page; }

protected:
    /// Called by the constructor of the subclass, before tools are added.
    void setPage(const PicturePage::Content &content);
    [[nodiscard]] Desk &desk() const { return m_desk; }
    /// Asks for what is shown, off the UI thread.
    virtual void ask() = 0;
    virtual void translate() = 0;

    void showEvent(QShowEvent *event) override;

private:
    Desk &m_desk;
    PicturePage *m_page = nullptr;
};

/// A button whose menu changes the money shown and whose text says what holds.
[[nodiscard]] MenuButton *moneyTool(Desk &desk, const QString &objectName,
                                    std::function<void(QMenu &, Desk &)> fill,
                                    std::function<QString(const Desk &)> text,
                                    std::function<QString()> hint);

} // namespace podium
