// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/open_window.h"

#include "app/session/live_exhibit.h"
#include "tests/support/waiting.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <stdexcept>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

QStringList &heard()
{
    static QStringList warnings;
    return warnings;
}

void hear(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const bool platform = text.startsWith("This plugin does not support"_L1);
    if (type != QtDebugMsg && type != QtInfoMsg && !platform)
        heard().append(text);
}

View reportsView()
{
    View view;
    view.snapshot = "2025-10-02";
    view.folding = Folding::Lab;
    view.reference = "GPT-3.5 Turbo";
    view.picture.kind = PictureKind::ModelsByCountry;
    return view;
}

QString plain(QString text)
{
    return text.remove(u'&').section(u'\t', 0, 0);
}

/// Chooses in an open menu; one without the entry is closed. Whether it was there.
bool chooseIn(QMenu &menu, const QString &entry)
{
    const QString inner = entry.section(u" > "_s, 1);
    for (QAction *action : menu.actions()) {
        if (plain(action->text()) == entry.section(u" > "_s, 0, 0)) {
            menu.setActiveAction(action);
            if (!inner.isEmpty()) {
                QTest::keyClick(&menu, Qt::Key_Right);
                return action->menu() && chooseIn(*action->menu(), inner);
            }
            QTest::keyClick(&menu, Qt::Key_Return);
            return true;
        }
    }
    QTest::keyClick(&menu, Qt::Key_Escape);
    return false;
}

} // namespace

OpenWindow::OpenWindow()
    : m_window(m_session)
{
    heard().clear();
    qInstallMessageHandler(hear);
    m_window.appearance().setLanguageChoice(Settings::LanguageChoice::English);
    m_window.appearance().setThemeChoice(Settings::ThemeChoice::Light);
    m_window.setWindowState(Qt::WindowNoState);
    m_window.resize(1440, 900);
    m_session.startWith(reportsView());
    m_window.show();
    m_session.loadShipped();
    if (!settle())
        throw std::runtime_error("the figures were never shown");
}

OpenWindow::~OpenWindow()
{
    qInstallMessageHandler(nullptr);
}

bool OpenWindow::settle()
{
    const bool answered = waitFor([this] {
        const auto exhibits = m_window.findChildren<LiveExhibit *>();
        return !m_session.isBusy() && m_session.answer()
            && desk().shown().answer == m_session.answer()
            && std::ranges::none_of(exhibits, &LiveExhibit::isBusy);
    });
    QCoreApplication::processEvents();
    return answered;
}

QTableView &OpenWindow::table(const QString &name)
{
    return part<QTableView>(name);
}

QStringList OpenWindow::column(const QString &name, int column)
{
    const QAbstractItemModel &model = *table(name).model();
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

void OpenWindow::click(QAbstractButton &button)
{
    QTest::mouseClick(&button, Qt::LeftButton);
}

void OpenWindow::choose(QAbstractButton &button, const QString &entry)
{
    chooseFromMenu([&] { click(button); }, entry);
}

void OpenWindow::chooseByRightClick(QWidget &widget, const QPoint &point, const QString &entry)
{
    chooseFromMenu(
        [&] {
            QContextMenuEvent event(QContextMenuEvent::Mouse, point, widget.mapToGlobal(point));
            QCoreApplication::sendEvent(&widget, &event);
        },
        entry);
}

void OpenWindow::chooseFromMenu(const std::function<void()> &open, const QString &entry)
{
    // Opening returns only when the menu is closed again.
    bool chosen = false;
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &m_window, [&] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            waiting.stop();
            chosen = chooseIn(*menu, entry);
        }
    });
    waiting.start(1);
    open();
    if (!chosen)
        throw std::runtime_error("there is no menu entry " + entry.toStdString());
}

void OpenWindow::choose(const QString &button, const QString &entry)
{
    choose(part<QAbstractButton>(button), entry);
}

void OpenWindow::press(int key, Qt::KeyboardModifiers modifiers)
{
    // Off-screen, no window manager makes the window the active one again after a menu.
    m_window.activateWindow();
    QCoreApplication::processEvents();
    QWidget *const focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &m_window, Qt::Key(key), modifiers);
}

void OpenWindow::clickHeader(QTableView &table, int column)
{
    QHeaderView &header = *table.horizontalHeader();
    const QPoint middle(header.sectionViewportPosition(column) + header.sectionSize(column) / 2,
                        header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, middle);
}

QStringList OpenWindow::warnings()
{
    return heard();
}

} // namespace podium::tests
