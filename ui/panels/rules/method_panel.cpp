// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rules/method_panel.h"

#include "app/models/language/error_words.h"
#include "app/models/language/number_text.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/work_bar.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

struct MethodPanel::Found {
    std::shared_ptr<const Answer> answer;
    Result<std::vector<ChoiceEffect>> effects;
};

namespace {

constexpr int kScrollBar = 16;

QLabel *wrappedLabel(const QString &part, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setPart(label, part);
    label->setWordWrap(true);
    return label;
}

} // namespace

MethodPanel::MethodPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_work(this, [this](const std::shared_ptr<const Found> &found) { take(found); })
    , m_card(new Card(this))
    , m_scroll(new QScrollArea(m_card))
    , m_explanation(wrappedLabel(u"note"_s, m_card))
    , m_bar(new WorkBar(m_card))
    , m_own(makeTextButton(m_card))
{
    auto *content = new QWidget(m_card);
    setPart(content, u"plain"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(4);
    column->addWidget(m_explanation);
    addRule(&RuleChoices::normalisations, u"normalisation"_s, *column);
    addRule(&RuleChoices::aggregations, u"aggregation"_s, *column);
    addRule(&RuleChoices::missingRules, u"missing"_s, *column);
    column->addWidget(m_bar);
    column->addStretch(1);
    setPart(m_scroll, u"plain"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_own->setObjectName(u"ownRules"_s);
    connect(m_own, &QToolButton::clicked, this, [this] {
        MethodChoice choice;
        choice.weights = m_desk.session().view().choice.weights;
        choice.winsorised = m_desk.session().view().choice.winsorised;
        m_desk.edit().chooseRules(choice);
    });
    m_card->addTool(m_own);
    m_card->setBody(m_scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    connect(m_bar, &WorkBar::cancelled, this, [this] {
        m_work.stop();
        m_bar->sayStopped(tr("Not counted what the rules change."));
    });
    connect(m_bar, &WorkBar::againAsked, this, [this] {
        m_asked.reset();
        ask();
    });
    connect(&desk, &Desk::answered, this, &MethodPanel::showRules);
    connect(&desk, &Desk::languageChanged, this, &MethodPanel::translate);
    translate();
}

void MethodPanel::addRule(QList<RuleChoice> (*choices)(const MethodChoice &), const QString &name,
                          QVBoxLayout &layout)
{
    const Rule rule{choices, wrappedLabel(u"title"_s, m_card), new MenuButton(m_card),
                    wrappedLabel(u"quiet"_s, m_card), wrappedLabel(u"note"_s, m_card)};
    rule.chosen->setObjectName(u"choose_"_s + name);
    rule.chosen->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPart(rule.chosen, u"pill"_s);
    rule.meaning->setObjectName(u"meaning_"_s + name);
    rule.effect->setObjectName(u"effect_"_s + name);
    fillWhenShown(rule.chosen->popup(), [this, rule](QMenu &menu) { fillMenu(menu, rule); });
    layout.addSpacing(10);
    for (QWidget *part : QList<QWidget *>{rule.title, rule.chosen, rule.meaning, rule.effect})
        layout.addWidget(part);
    m_rules.push_back(rule);
}

/// Each choice with what it would change, where that is known.
void MethodPanel::fillMenu(QMenu &menu, const Rule &rule)
{
    const MethodChoice &now = m_desk.session().view().choice;
    for (const RuleChoice &each : rule.choices(now)) {
        const QString change = each.choice == now ? QString() : changeText(each.choice);
        addChoice(menu, change.isEmpty() ? each.text : each.text + u'\t' + change,
                  each.choice == now, each.meaning,
                  [this, choice = each.choice] { m_desk.edit().chooseRules(choice); });
    }
}

void MethodPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

/// While the panel is hidden or a weight moves, nobody waits for it.
void MethodPanel::ask()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown || !isVisible() || shown.answer == m_asked || m_desk.session().isProvisional())
        return;
    m_asked = shown.answer;
    std::vector<MethodChoice> choices;
    for (const Rule &rule : m_rules) {
        for (const RuleChoice &each : rule.choices(shown.answer->view.choice))
            choices.push_back(each.choice);
    }
    m_work.ask([data = shown, choices](const Watch &watch) {
        return std::make_shared<const Found>(
            Found{data.answer, choiceEffects(*data.dataset, data.answer->view, choices, watch)});
    });
    m_bar->sayBusy(tr("Counting what the rules change…"), [this] { return m_work.share(); });
    showEffects();
}

void MethodPanel::take(const std::shared_ptr<const Found> &found)
{
    m_found = found;
    m_bar->sayDone(found->effects ? QString() : errorSentence(found->effects.error()));
    showEffects();
}

void MethodPanel::showRules()
{
    const MethodChoice &now = m_desk.session().view().choice;
    for (const Rule &rule : m_rules) {
        for (const RuleChoice &each : rule.choices(now)) {
            if (each.choice != now)
                continue;
            rule.chosen->describe(each.text, rule.title->text());
            rule.meaning->setText(each.meaning);
        }
    }
    MethodChoice rules = now;
    rules.weights.reset();
    m_own->setEnabled(rules != MethodChoice());
    showEffects();
    ask();
}

void MethodPanel::showEffects()
{
    for (const Rule &rule : m_rules)
        rule.effect->setText(effectText(rule));
}

const ChoiceEffect *MethodPanel::effectOf(const MethodChoice &choice) const
{
    if (!m_found || !m_found->effects || m_found->answer != m_desk.shown().answer)
        return nullptr;
    const auto found = std::ranges::find(*m_found->effects, choice, &ChoiceEffect::choice);
    return found == m_found->effects->end() ? nullptr : &*found;
}

/// What the choice does, beside the method's own rule in its place.
QString MethodPanel::effectText(const Rule &rule) const
{
    const MethodChoice &now = m_desk.session().view().choice;
    const MethodChoice own = rule.choices(now).first().choice;
    if (own == now)
        return tr("It is the method's own rule.");
    const ChoiceEffect *effect = effectOf(own);
    if (!effect)
        return QString();
    if (effect->problem)
        return errorSentence(*effect->problem);
    const Language language = m_desk.language();
    const QString top = countText(effect->agreement.topSize, language);
    const int changed = effect->newInTop();
    if (changed > 0)
        return tr("Of the top %2, %1 would not be there by the method's own rule.")
            .arg(countText(changed, language), top);
    if (effect->agreement.largestShift == 0)
        return tr("The order is the same as by the method's own rule.");
    return tr("The top %1 are the same models; ranks move by up to %2 places.")
        .arg(top, countText(effect->agreement.largestShift, language));
}

/// "3 of 22 change"
QString MethodPanel::changeText(const MethodChoice &choice) const
{
    const ChoiceEffect *effect = effectOf(choice);
    if (!effect)
        return {};
    if (effect->problem)
        return tr("not possible");
    const Language language = m_desk.language();
    return tr("%1 of %2 change")
        .arg(countText(effect->newInTop(), language),
             countText(effect->agreement.topSize, language));
}

void MethodPanel::translate()
{
    m_card->setTitle(tr("Rules"));
    m_explanation->setText(
        tr("Choose how scores become one index; the ranking follows. Beside each choice stands "
           "how many models of the top it would change."));
    const std::array titles{tr("How scores are made comparable"), tr("How they are put together"),
                            tr("What becomes of missing scores")};
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        m_rules[i].title->setText(titles.at(i));
    m_own->setText(tr("As the method has them"));
    m_own->setToolTip(tr("All three rules as the method has them; weights stay."));
    m_bar->translate();
    showRules();
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() + kScrollBar);
}

} // namespace podium
