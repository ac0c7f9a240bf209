// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/countries/counting_control.h"

#include "app/engine/countries/counting_kinds.h"
#include "app/models/countries/counting_words.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QHBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

std::optional<CountingRule> ruleOf(Desk &desk, CountingControl::Which which)
{
    const View &view = desk.session().view();
    return which == CountingControl::Which::First ? std::optional(view.countingRule)
                                                  : view.otherRule;
}

} // namespace

CountingControl::CountingControl(Desk &desk, Which which, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_which(which)
    , m_rule(new MenuButton(this))
    , m_number(new QDoubleSpinBox(this))
{
    m_rule->setObjectName(which == Which::First ? u"rule"_s : u"otherRule"_s);
    m_number->setObjectName(which == Which::First ? u"ruleNumber"_s : u"otherRuleNumber"_s);
    m_number->setKeyboardTracking(false);
    m_number->setMaximumWidth(66);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_rule);
    layout->addWidget(m_number);
    fillWhenShown(m_rule->popup(), [&desk, which](QMenu &menu) { fillRules(menu, desk, which); });
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double number) {
        choose(m_desk, m_which, {ruleOf(m_desk, m_which).value_or(CountingRule()).kind, number});
    });
    connect(&desk.session(), &Session::viewChanged, this, &CountingControl::showRule);
    connect(&desk, &Desk::languageChanged, this, &CountingControl::translate);
    translate();
}

void CountingControl::fill(QMenu &menu, Desk &desk)
{
    fillRules(menu, desk, Which::First);
}

void CountingControl::fillRules(QMenu &menu, Desk &desk, Which which)
{
    const auto now = ruleOf(desk, which);
    for (const CountingTraits &traits : countingKinds()) {
        const bool chosen = now && now->kind == traits.kind;
        const CountingRule rule{
            traits.kind, chosen ? now->number : traits.number.value_or(CountingNumber{}).usual};
        addChoice(menu, CountingWords::nameOf(rule, desk.language()), chosen,
                  tr("How a country's models become its one number."),
                  [&desk, which, rule] { choose(desk, which, rule); });
    }
}

void CountingControl::choose(Desk &desk, Which which, const CountingRule &rule)
{
    if (which == Which::First)
        desk.edit().countBy(rule);
    else
        desk.edit().countAlsoBy(rule);
}

void CountingControl::showRule()
{
    const auto shown = ruleOf(m_desk, m_which);
    const CountingRule rule = shown.value_or(CountingRule());
    const QString brief = CountingWords::briefOf(rule.kind);
    m_rule->describe(m_which == Which::First ? tr("Rule: %1").arg(brief)
                         : shown             ? tr("Beside: %1").arg(brief)
                                             : tr("Choose a second rule"),
                     m_which == Which::First
                         ? tr("Counting rule: how a country's models become its number")
                         : tr("Second counting rule, set beside the first"));
    const auto &number = traitsOf(rule.kind).number;
    m_number->setVisible(number.has_value());
    if (!number)
        return;
    const QSignalBlocker blocker(m_number);
    m_number->setDecimals(number->whole ? 0 : 1);
    m_number->setRange(number->least, number->most);
    m_number->setValue(rule.number);
}

void CountingControl::translate()
{
    const QString name = m_which == Which::First ? tr("Number of the counting rule")
                                                 : tr("Number of the second counting rule");
    m_number->setAccessibleName(name);
    m_number->setToolTip(name);
    showRule();
}

} // namespace podium
