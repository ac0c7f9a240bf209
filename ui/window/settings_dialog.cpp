// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_dialog.h"

#include "app/session/desk/desk.h"
#include "ui/window/appearance.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QStringList kCurrencies{u"USD"_s, u"EUR"_s, u"KRW"_s};

void refill(QComboBox &box, const QStringList &texts, qsizetype current)
{
    const QSignalBlocker blocker(&box);
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(static_cast<int>(current));
}

} // namespace

SettingsDialog::SettingsDialog(Desk &desk, Appearance &appearance,
                               const std::function<void()> &resetLayout, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_coloursLabel(new QLabel(this))
    , m_colours(new QComboBox(this))
    , m_currencyLabel(new QLabel(this))
    , m_currency(new QComboBox(this))
    , m_reset(new QPushButton(this))
{
    m_language->setObjectName(u"language"_s);
    m_colours->setObjectName(u"colours"_s);
    m_currency->setObjectName(u"currency"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 16, 20, 14);
    form->setVerticalSpacing(10);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_coloursLabel, m_colours);
    form->addRow(m_currencyLabel, m_currency);
    form->addRow(QString(), m_reset);
    form->addRow(buttons);
    m_languageLabel->setBuddy(m_language);
    m_coloursLabel->setBuddy(m_colours);
    m_currencyLabel->setBuddy(m_currency);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reset->setAutoDefault(false); // Return closes
    connect(m_reset, &QPushButton::clicked, this, resetLayout);
    connect(m_language, &QComboBox::activated, this, [this](int choice) {
        m_appearance.setLanguageChoice(static_cast<Settings::LanguageChoice>(choice));
    });
    connect(m_colours, &QComboBox::activated, this, [this](int choice) {
        m_appearance.setThemeChoice(static_cast<Settings::ThemeChoice>(choice));
    });
    connect(m_currency, &QComboBox::activated, this,
            [this](int choice) { m_desk.edit().setCurrency(kCurrencies.at(choice)); });
    connect(&desk, &Desk::languageChanged, this, &SettingsDialog::fill);
    fill();
}

void SettingsDialog::fill()
{
    setWindowTitle(tr("Settings"));
    m_languageLabel->setText(tr("&Language"));
    m_coloursLabel->setText(tr("&Colours"));
    m_currencyLabel->setText(tr("&Money in"));
    m_reset->setText(tr("&Reset layout"));
    m_reset->setToolTip(tr("Columns, sizes and panels as Podium comes with."));
    // Each language by its own name, so that those who read only that one find it.
    refill(*m_language, {tr("As the system"), u"English"_s, u"한국어"_s},
           static_cast<int>(m_appearance.languageChoice()));
    refill(*m_colours, {tr("As the system"), tr("Light"), tr("Dark")},
           static_cast<int>(m_appearance.themeChoice()));
    const QString currency = QString::fromStdString(m_desk.session().view().money.currency);
    refill(*m_currency, {tr("US dollars (USD)"), tr("Euros (EUR)"), tr("Korean won (KRW)")},
           kCurrencies.indexOf(currency));
}

} // namespace podium
