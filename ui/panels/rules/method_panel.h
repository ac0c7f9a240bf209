// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/robustness/choice_effects.h"
#include "app/models/ranking/rule_choices.h"
#include "app/session/watched_work.h"

#include <QtWidgets/QWidget>

#include <array>
#include <memory>
#include <vector>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace podium {

class Card;
class Desk;
class MenuButton;
class WorkBar;

/// The rules of the method, one below the other: how scores are made comparable, how they are put
/// together, what becomes of missing ones. Each says in a sentence what it means, and in another
/// what it does to the order, counted off the UI thread while the panel is shown.
class MethodPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MethodPanel(Desk &desk, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Rule {
        QList<RuleChoice> (*choices)(const MethodChoice &);
        QLabel *title;
        MenuButton *chosen;
        QLabel *meaning;
        QLabel *effect;
    };
    struct Found;

    void addRule(QList<RuleChoice> (*choices)(const MethodChoice &), const QString &name,
                 QVBoxLayout &layout);
    void fillMenu(QMenu &menu, const Rule &rule);
    void ask();
    void take(const std::shared_ptr<const Found> &found);
    void showRules();
    void showEffects();
    /// Null while it is not known for what is shown.
    [[nodiscard]] const ChoiceEffect *effectOf(const MethodChoice &choice) const;
    [[nodiscard]] QString effectText(const Rule &rule) const;
    [[nodiscard]] QString changeText(const MethodChoice &choice) const;
    void translate();

    Desk &m_desk;
    WatchedWork<std::shared_ptr<const Found>> m_work;
    std::shared_ptr<const Answer> m_asked;
    std::shared_ptr<const Found> m_found; ///< of the newest answer it was counted for
    Card *m_card;
    QScrollArea *m_scroll;
    QLabel *m_explanation;
    WorkBar *m_bar;
    QToolButton *m_own;
    std::vector<Rule> m_rules;
};

} // namespace podium
