// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace podium {

class Appearance;
class Desk;

/// The few things that stay from one day to the next. Each takes effect at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Desk &desk, Appearance &appearance, const std::function<void()> &resetLayout,
                   QWidget *parent = nullptr);

private:
    void fill();

    Desk &m_desk;
    Appearance &m_appearance;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_coloursLabel;
    QComboBox *m_colours;
    QLabel *m_currencyLabel;
    QComboBox *m_currency;
    QPushButton *m_reset;
};

} // namespace podium
