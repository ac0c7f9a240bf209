// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rules/chip_row.h"

#include "app/exhibits/exhibit_kinds.h"
#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"

#include <QtWidgets/QMenu>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 6;

} // namespace

ChipRow::ChipRow(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_more(new MenuButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->hide();
    fillWhenShown(m_more->popup(), [this](QMenu &) { fillMore(); });
    connect(&desk.session(), &Session::viewChanged, this, &ChipRow::rebuild);
    connect(&desk, &Desk::answered, this, &ChipRow::rebuild);
    connect(&desk, &Desk::themeChanged, this, &ChipRow::rebuild);
    connect(&desk, &Desk::languageChanged, this, &ChipRow::rebuild);
    rebuild();
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const Chip *chip : m_chips)
        width += chip->sizeHint().width() + kGap;
    return {width, fontMetrics().height() + 8};
}

QSize ChipRow::minimumSizeHint() const
{
    const int least = m_chips.isEmpty() ? 0 : m_more->sizeHint().width();
    return {least, sizeHint().height()};
}

int ChipRow::widthWithin(int room) const
{
    if (sizeHint().width() <= room)
        return sizeHint().width();
    const int more = m_more->sizeHint().width();
    int left = 0;
    for (const Chip *chip : m_chips) {
        const int next = left + chip->sizeHint().width() + kGap;
        if (next + more > room)
            break;
        left = next;
    }
    return left + more;
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChipRow::rebuild()
{
    // The chip that was just clicked may be among them, still within its own event.
    for (Chip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    const View &view = m_desk.session().view();
    QList<RulesOf> what = rulesUnder(view.picture.kind);
    if (QStringView(infoOf(view.picture.kind).workspace) == u"ranking")
        what.append(RulesOf::Rounds); // new money stands below the ranking
    for (const ActingRule &rule : actingRules(m_desk.shown(), view, what))
        add(rule);
    updateGeometry();
    place();
}

void ChipRow::add(const ActingRule &rule)
{
    const QString hint = tr("%1. Click to remove this rule.").arg(rule.text);
    auto *chip = new Chip(rule.leavesOut ? Chip::Kind::Excluded : Chip::Kind::Filter, rule.text,
                          hint, this);
    chip->setTheme(themeOf(m_desk));
    connect(chip, &Chip::clicked, this, [this, rule] { m_desk.edit().removeRule(rule); });
    m_chips.append(chip);
}

void ChipRow::place()
{
    int left = 0;
    int hidden = 0;
    const int more = m_more->sizeHint().width();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        Chip *chip = m_chips[i];
        const QSize size = chip->sizeHint();
        const bool last = i + 1 == m_chips.size();
        const bool fits = hidden == 0 && left + size.width() + (last ? 0 : kGap + more) <= width();
        if (fits) {
            chip->setGeometry(left, (height() - size.height()) / 2, size.width(), size.height());
            left += size.width() + kGap;
        } else {
            ++hidden;
        }
        chip->setVisible(fits);
    }
    m_more->describe(tr("+%1").arg(hidden), tr("%n more filters", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    m_more->setGeometry(left, (height() - m_more->sizeHint().height()) / 2,
                        m_more->sizeHint().width(), m_more->sizeHint().height());
}

void ChipRow::fillMore()
{
    for (Chip *chip : std::as_const(m_chips)) {
        if (!chip->isHidden())
            continue;
        QAction *action = m_more->popup().addAction(tr("Remove: %1").arg(chip->text()));
        action->setStatusTip(chip->statusTip());
        connect(action, &QAction::triggered, chip, &Chip::click);
    }
}

} // namespace podium
