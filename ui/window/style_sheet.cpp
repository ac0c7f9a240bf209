// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/style_sheet.h"

#include "ui/theme/fonts.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Names in @...@ are colours of the theme or sizes of the font.
constexpr auto kRules = R"(
QMenuBar { background: @card@; border-bottom: 1px solid @border@; padding: 1px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selection@; }
QMenu { background: @card@; border: 1px solid @border@; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: @selection@; }
QMenu::item:disabled { color: @neutral@; }
QMenu::separator { height: 1px; background: @border@; margin: 4px 6px; }
QStatusBar { background: @card@; border-top: 1px solid @border@; }
QStatusBar::item { border: none; }
QToolTip { background: @card@; color: @text@; border: 1px solid @border@; padding: 3px; }

QDialog[part="palette"] { background: @card@; border: 1px solid @border@; }
QListView { background: @card@; border: none; }

QFrame[part="bar"] { background: @card@; border: none; border-bottom: 1px solid @border@; }
QFrame[part="rail"] { background: @card@; border: none; border-right: 1px solid @border@; }
QFrame[part="side"] { background: @card@; border: none; }
QDockWidget { color: @quiet@; border: none; titlebar-close-icon: url(:/podium/icons/close-@shade@.svg);
    titlebar-normal-icon: url(:/podium/icons/float-@shade@.svg); }
QDockWidget::title { background: @card@; border: none; border-bottom: 1px solid @border@;
    padding: 5px 12px; text-align: left; }
QDockWidget::close-button, QDockWidget::float-button { background: transparent; border: none;
    border-radius: 4px; padding: 1px; icon-size: 12px; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: @selection@; }
QMainWindow::separator { background: @window@; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: @selection@; }
QFrame[part="card"] { background: @card@; border: 1px solid @border@; border-radius: 6px; }
QFrame[part="line"] { background: @grid@; border: none; }
QFrame[part="message"] { background: @badFill@; border: none; border-bottom: 1px solid @border@; }
QFrame[part="message"] QLabel { color: @bad@; }
QFrame[part="hint"] { background: @selection@; border: none; border-bottom: 1px solid @border@; }
QFrame[part="hint"] > QPushButton, QFrame[part="message"] > QPushButton { color: @accent@;
    background: @card@; border: 1px solid @border@; border-radius: 5px; padding: 3px 12px; }
QFrame[part="hint"] > QPushButton:hover, QFrame[part="message"] > QPushButton:hover {
    background: @window@; }
QFrame[part="hint"] > QPushButton:focus, QFrame[part="message"] > QPushButton:focus {
    border-color: @accent@; }
QScrollArea[part="plain"], QWidget[part="plain"] { background: transparent; }

QLabel[part="title"] { font-weight: 600; }
QLabel[part="headline"] { font-weight: 600; font-size: @large@px; }
QLabel[part="quiet"] { color: @quiet@; }
QLabel[part="note"] { color: @quiet@; font-size: @small@px; }
QLabel[part="good"] { color: @good@; }
QLabel[part="bad"] { color: @bad@; }

QToolButton[part="tool"] { color: @quiet@; background: transparent; border: 1px solid transparent;
    border-radius: 4px; padding: 3px 6px; }
QToolButton[part="tool"]:hover, QToolButton[part="tool"]:open { color: @text@; background: @selection@; }
QToolButton[part="tool"]:focus { border-color: @accent@; }
QToolButton[part="tool"]:disabled { color: @neutral@; }
QToolButton[part="tool"][popupMode="2"], QToolButton[part="pill"][popupMode="2"] { padding-right: 16px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center;
    right: 5px; width: 7px; height: 7px; image: url(:/podium/icons/@arrow@.svg); }
QToolButton[part="pill"] { color: @text@; background: @window@; border: 1px solid transparent;
    border-radius: 11px; padding: 4px 10px; }
QToolButton[part="pill"]:hover { background: @selection@; }
QWidget#claimForms QToolButton { color: @accent@; background: @selection@; }
QListView#claimCompletions { border: 1px solid @border@; }
QToolButton[part="pill"]:checked { color: @accent@; background: @selection@; font-weight: 600; }
QToolButton[part="pill"]:focus { border-color: @accent@; }
QToolButton[part="warning"] { color: @warning@; background: transparent; border: 1px solid transparent;
    border-radius: 4px; padding: 1px 4px; }
QToolButton[part="warning"]:hover { text-decoration: underline; }
QToolButton[part="warning"]:focus { border-color: @accent@; }

QPushButton[part="rail"] { text-align: left; background: transparent; border: 1px solid transparent;
    border-radius: 5px; padding: 7px 9px; }
QPushButton[part="rail"]:hover { background: @window@; }
QPushButton[part="rail"]:checked { background: @selection@; color: @accent@; font-weight: 600; }
QPushButton[part="rail"][dropping="true"], QFrame#compareTray[dropping="true"] {
    background: @selection@; border-color: @accent@; }
QPushButton[part="rail"]:focus { border-color: @accent@; }
QPushButton[part="action"] { color: @accent@; background: @card@; border: 1px solid @border@;
    border-radius: 5px; padding: 5px 14px; }
QPushButton[part="action"]:hover { background: @selection@; }
QPushButton[part="action"]:focus { border-color: @accent@; }
QCommandLinkButton[part="offer"] { background: @card@; border: 1px solid @border@; border-radius: 6px;
    padding: 4px; }
QCommandLinkButton[part="offer"]:hover, QCommandLinkButton[part="offer"]:focus {
    border-color: @accent@; }
QPushButton[part="segment"] { color: @quiet@; background: transparent; border: 1px solid transparent;
    border-radius: 4px; padding: 3px 8px; }
QPushButton[part="segment"]:hover { color: @text@; background: @window@; }
QPushButton[part="segment"]:checked { color: @accent@; background: @selection@; font-weight: 600; }
QPushButton[part="segment"]:focus { border-color: @accent@; }
QPushButton[part="segment"][clicked="true"]:focus, QPushButton[part="rail"][clicked="true"]:focus {
    border-color: transparent; }

QToolButton[part="lock"] { background: transparent; border: 1px solid transparent;
    border-radius: 4px; padding: 1px; width: 16px; height: 16px;
    image: url(:/podium/icons/lock-open-@shade@.svg); }
QToolButton[part="lock"]:checked { image: url(:/podium/icons/lock-@shade@.svg);
    background: @selection@; }
QToolButton[part="lock"]:hover { background: @selection@; }
QToolButton[part="lock"]:focus { border-color: @accent@; }
QCheckBox { border: 1px solid transparent; border-radius: 4px; spacing: 6px; }
QCheckBox:focus { border-color: @accent@; }
QCheckBox::indicator { width: @mark@px; height: @mark@px; border: 1px solid @neutral@;
    border-radius: 3px; background: @card@; }
QCheckBox::indicator:hover { border-color: @accent@; }
QCheckBox::indicator:checked { background: @accent@; border-color: @accent@;
    image: url(:/podium/icons/check-@shade@.svg); }
QSlider { min-height: 18px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @border@; }
QSlider::sub-page:horizontal { border-radius: 2px; background: @accent@; }
QSlider::sub-page:horizontal:disabled { background: @neutral@; }
QSlider::handle:horizontal { width: 10px; margin: -4px 0; border-radius: 6px;
    border: 1px solid @quiet@; background: @card@; }
QSlider::handle:horizontal:hover { border-color: @accent@; background: @selection@; }
QSlider::handle:horizontal:focus { border: 2px solid @accent@; width: 8px; }
QSlider::handle:horizontal:disabled { border-color: @neutral@; }
QProgressBar { background: @grid@; border: none; border-radius: 4px; }
QProgressBar::chunk { background: @accent@; border-radius: 4px; }

QHeaderView { background: @card@; border: none; }
QHeaderView::section { background: @card@; color: @quiet@; border: none;
    border-bottom: 1px solid @border@; padding: 6px 9px; font-weight: 600; font-size: @small@px; }
QHeaderView::section:hover { color: @text@; background: @window@; }
QHeaderView::down-arrow { image: url(:/podium/icons/@down@.svg); width: 8px; height: 8px;
    subcontrol-position: center right; right: 2px; }
QHeaderView::up-arrow { image: url(:/podium/icons/@up@.svg); width: 8px; height: 8px;
    subcontrol-position: center right; right: 2px; }
QTableView { background: @card@; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QLineEdit { color: @text@; background: @card@; border: 1px solid @border@; border-radius: 6px;
    padding: 4px 6px; selection-color: @card@; selection-background-color: @accent@; }
QLineEdit:focus { border-color: @accent@; }
QSpinBox, QDoubleSpinBox { color: @text@; background: @card@; border: 1px solid @border@;
    border-radius: 6px; padding: 3px 4px; selection-color: @card@;
    selection-background-color: @accent@; }
QSpinBox:focus, QDoubleSpinBox:focus { border-color: @accent@; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    border: none; background: transparent; width: 14px; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover, QDoubleSpinBox::up-button:hover,
QDoubleSpinBox::down-button:hover { background: @selection@; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/podium/icons/@up@.svg);
    width: 7px; height: 7px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/podium/icons/@down@.svg);
    width: 7px; height: 7px; }
QPlainTextEdit { color: @text@; background: @card@; border: 1px solid @border@; border-radius: 6px;
    padding: 1px 3px; selection-color: @card@; selection-background-color: @accent@; }
QPlainTextEdit[missing="true"] { border-color: @warning@; }
QPlainTextEdit[wrong="true"] { border-color: @bad@; color: @bad@; }
QPlainTextEdit:focus { border-color: @accent@; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @neutral@; border: 3px solid @card@; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @quiet@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @selection@; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    QString text = QString::fromLatin1(kRules);
    const auto set = [&text](const QString &name, const QString &value) {
        text.replace(u'@' + name + u'@', value);
    };
    set(u"window"_s, theme.window.name());
    set(u"card"_s, theme.card.name());
    set(u"border"_s, theme.border.name());
    set(u"grid"_s, theme.grid.name());
    set(u"text"_s, theme.text.name());
    set(u"quiet"_s, theme.quietText.name());
    set(u"accent"_s, theme.accent.name());
    set(u"selection"_s, theme.selection.name());
    set(u"warning"_s, theme.warning.name());
    set(u"good"_s, theme.good.name());
    set(u"bad"_s, theme.bad.name());
    set(u"badFill"_s, theme.badFill.name());
    set(u"neutral"_s, theme.neutralMark.name());
    set(u"large"_s, QString::number(baseFontSize() * 16 / 13));
    set(u"mark"_s, QString::number(baseFontSize()));
    set(u"small"_s, QString::number(baseFontSize() * 12 / 13));
    const QString shade = theme.isDark ? u"dark"_s : u"light"_s;
    set(u"shade"_s, shade);
    set(u"arrow"_s, u"chevron-down-"_s + shade);
    set(u"down"_s, u"chevron-down-"_s + shade);
    set(u"up"_s, u"chevron-up-"_s + shade);
    return text;
}

} // namespace podium
