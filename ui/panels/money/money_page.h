// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/pictures/exhibit_page.h"

#include <QtWidgets/QWidget>

#include <functional>

class QMenu;

namespace podium {

class Desk;
class MenuButton;

/// A page of the Funding workspace: the live exhibit of its kind, with tools that say whose money is
/// shown and how.
class MoneyPage : public QWidget
{
    Q_OBJECT

public:
    MoneyPage(Desk &desk, PictureKind kind, const ExhibitPage::Content &content,
              QWidget *parent = nullptr);

    [[nodiscard]] ExhibitPage &exhibit() { return *m_exhibit; }
    [[nodiscard]] PicturePage &page() { return m_exhibit->page(); }

protected:
    [[nodiscard]] Desk &desk() const { return m_desk; }
    /// Says anew what depends on what is shown, on the View and on the language.
    virtual void describe() = 0;
    /// After the constructor of the subclass, which adds tools.
    void finish();

private:
    void followSelection();

    Desk &m_desk;
    ExhibitPage *m_exhibit;
};

/// A button whose menu changes the money shown and whose text says what holds.
[[nodiscard]] MenuButton *moneyTool(Desk &desk, const QString &objectName,
                                    std::function<void(QMenu &, Desk &)> fill,
                                    std::function<QString(const Desk &)> text,
                                    std::function<QString()> hint);

/// A button whose list says whose money is shown, of which kind, paid by whom, in which unit.
[[nodiscard]] QWidget *moneyChoice(Desk &desk, const QString &objectName);

} // namespace podium
