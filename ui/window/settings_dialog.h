// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace podium {

class MainWindow;

/// The few things that stay from one day to the next. Each takes effect at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(MainWindow &window);

private:
    void fill();

    MainWindow &m_window;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_coloursLabel;
    QComboBox *m_colours;
    QLabel *m_currencyLabel;
    QComboBox *m_currency;
    QPushButton *m_reset;
};

} // namespace podium
