// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/window/main_window.h"

#include <QtCore/QStringList>
#include <QtWidgets/QAbstractButton>

#include <functional>

class QTableView;

namespace podium::tests {

/// The real window over the shipped figures, shown as the report of October 2025 looked at them:
/// one flagship per lab on 2 October 2025, compared with GPT-3.5 Turbo, in English. Everything is
/// done by events, as a person would.
class OpenWindow final
{
public:
    OpenWindow();
    ~OpenWindow();
    OpenWindow(const OpenWindow &) = delete;
    OpenWindow &operator=(const OpenWindow &) = delete;

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Desk &desk() { return m_window.desk(); }
    [[nodiscard]] Session &session() { return m_session; }

    /// Waits until what is shown answers the View; false when it never does.
    [[nodiscard]] bool settle();

    /// The only part of that name and type in the current workspace or around it.
    template <typename Part>
    [[nodiscard]] Part &part(const QString &name)
    {
        for (Part *found : m_window.findChildren<Part *>(name)) {
            if (found->isVisible())
                return *found;
        }
        throw std::runtime_error("no visible part is called " + name.toStdString());
    }
    [[nodiscard]] QTableView &table(const QString &name);
    /// Texts of a column as the table shows them, top to bottom.
    [[nodiscard]] QStringList column(const QString &table, int column);

    void click(QAbstractButton &button);
    /// Opens the button's menu and chooses the entry with the keyboard; "A > B" is B in the menu A.
    void choose(QAbstractButton &button, const QString &entry);
    void choose(const QString &button, const QString &entry);
    /// Chooses the entry of the menu that `open` opens and waits for.
    void chooseFromMenu(const std::function<void()> &open, const QString &entry);
    /// The same of the menu a right click on the widget opens; `point` is the widget's own.
    void chooseByRightClick(QWidget &widget, const QPoint &point, const QString &entry);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void clickHeader(QTableView &table, int column);

    /// What Qt warned of since the window was opened, but for what the off-screen platform lacks.
    [[nodiscard]] static QStringList warnings();

private:
    Session m_session;
    MainWindow m_window;
};

} // namespace podium::tests
