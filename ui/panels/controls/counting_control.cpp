// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/controls/counting_control.h"

#include <array>

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QHBoxLayout>

#include "app/engine/countries/counting.h"
#include "app/models/number_text.h"
#include "ui/panels/controls/live_menu.h"
#include "ui/panels/desk.h"
#include "ui/panels/parts/menu_button.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Kind = CountingRule::Kind;

/// What a rule starts with when it is chosen: the numbers of the report of October 2025.
double usualNumber(Kind kind)
{
    switch (kind) {
    case Kind::TopMean:
        return 3;
    case Kind::Count:
        return 22;
    case Kind::LabsOver:
        return 40;
    case Kind::Best:
    case Kind::LabSum:
    case Kind::FrontierShare:
    case Kind::Herfindahl:
        break;
    }
    return 0;
}

} // namespace

CountingControl::CountingControl(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rule(new MenuButton(this))
    , m_number(new QDoubleSpinBox(this))
{
    m_rule->setObjectName(u"rule"_s);
    m_number->setObjectName(u"ruleNumber"_s);
    m_number->setKeyboardTracking(false);
    m_number->setDecimals(0);
    m_number->setMaximumWidth(66);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_rule);
    layout->addWidget(m_number);
    fillWhenShown(m_rule->popup(), [&desk](QMenu &menu) { fill(menu, desk); });
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double number) {
        m_desk.edit().countBy({m_desk.session().view().countingRule.kind, number});
    });
    connect(&desk.session(), &Session::viewChanged, this, &CountingControl::showRule);
    connect(&desk, &Desk::languageChanged, this, &CountingControl::translate);
    translate();
}

void CountingControl::fill(QMenu &menu, Desk &desk)
{
    const CountingRule &now = desk.session().view().countingRule;
    for (const Kind kind :
         std::array{Kind::Best, Kind::TopMean, Kind::Count, Kind::LabsOver, Kind::LabSum,
                    Kind::FrontierShare, Kind::Herfindahl}) {
        const CountingRule rule{kind, now.kind == kind ? now.number : usualNumber(kind)};
        const QString number = shortNumberText(rule.number, desk.language());
        const QString text = takesNumber(kind) ? longText(kind).arg(number) : longText(kind);
        addChoice(menu, text, now.kind == kind, tr("How a country's models become its one number."),
                  [&desk, rule] { desk.edit().countBy(rule); });
    }
}

void CountingControl::showRule()
{
    const CountingRule &rule = m_desk.session().view().countingRule;
    m_rule->describe(shortText(rule), tr("Counting rule: how a country's models become its number"));
    m_number->setVisible(takesNumber(rule.kind));
    const QSignalBlocker blocker(m_number);
    m_number->setRange(rule.kind == Kind::LabsOver ? 0 : 1, rule.kind == Kind::Count ? 1000 : 100);
    m_number->setValue(rule.number);
}

void CountingControl::translate()
{
    m_number->setAccessibleName(tr("Number of the counting rule"));
    m_number->setToolTip(tr("Number of the counting rule"));
    showRule();
}

QString CountingControl::shortText(const CountingRule &rule)
{
    switch (rule.kind) {
    case Kind::Best:
        break;
    case Kind::TopMean:
        return tr("Rule: mean of best labs");
    case Kind::Count:
        return tr("Rule: models in the top");
    case Kind::LabsOver:
        return tr("Rule: labs at or above");
    case Kind::LabSum:
        return tr("Rule: sum over labs");
    case Kind::FrontierShare:
        return tr("Rule: days in front");
    case Kind::Herfindahl:
        return tr("Rule: concentration");
    }
    return tr("Rule: best model");
}

QString CountingControl::longText(CountingRule::Kind kind)
{
    switch (kind) {
    case Kind::Best:
        break;
    case Kind::TopMean:
        return tr("Mean of the best %1 labs");
    case Kind::Count:
        return tr("Number of models in the world's top %1");
    case Kind::LabsOver:
        return tr("Number of labs with an index of at least %1");
    case Kind::LabSum:
        return tr("Sum over labs");
    case Kind::FrontierShare:
        return tr("Share of days with the world's best model");
    case Kind::Herfindahl:
        return tr("Concentration of models in labs (Herfindahl)");
    }
    return tr("Best model");
}

} // namespace podium
