// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/countries/counting_control.h"

#include "app/engine/countries/counting.h"
#include "app/models/countries/counting_words.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QHBoxLayout>

#include <array>

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
    m_number->setDecimals(0);
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
    for (const Kind kind : std::array{Kind::Best, Kind::TopMean, Kind::Count, Kind::LabsOver,
                                      Kind::LabSum, Kind::FrontierShare, Kind::Herfindahl}) {
        const bool chosen = now && now->kind == kind;
        const CountingRule rule{kind, chosen ? now->number : usualNumber(kind)};
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
    m_rule->describe(m_which == Which::First ? shortText(rule) : secondText(shown),
                     m_which == Which::First
                         ? tr("Counting rule: how a country's models become its number")
                         : tr("Second counting rule, set beside the first"));
    m_number->setVisible(takesNumber(rule.kind));
    const QSignalBlocker blocker(m_number);
    m_number->setRange(rule.kind == Kind::LabsOver ? 0 : 1, rule.kind == Kind::Count ? 1000 : 100);
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

QString CountingControl::secondText(const std::optional<CountingRule> &rule)
{
    if (!rule)
        return tr("Choose a second rule");
    switch (rule->kind) {
    case Kind::Best:
        break;
    case Kind::TopMean:
        return tr("Beside: mean of best labs");
    case Kind::Count:
        return tr("Beside: models in the top");
    case Kind::LabsOver:
        return tr("Beside: labs at or above");
    case Kind::LabSum:
        return tr("Beside: sum over labs");
    case Kind::FrontierShare:
        return tr("Beside: days in front");
    case Kind::Herfindahl:
        return tr("Beside: concentration");
    }
    return tr("Beside: best model");
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

} // namespace podium
