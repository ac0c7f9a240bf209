// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/facets/release_range.h"

#include "app/models/language/number_text.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/rules/date_dialog.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

ReleaseRange::ReleaseRange(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_from(new MenuButton(this))
    , m_until(new MenuButton(this))
{
    m_from->setObjectName(u"releasedFrom"_s);
    m_until->setObjectName(u"releasedUntil"_s);
    fillWhenShown(m_from->popup(), [this](QMenu &menu) { fillFrom(menu); });
    fillWhenShown(m_until->popup(), [this](QMenu &menu) { fillUntil(menu); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_from, 0, Qt::AlignLeft);
    layout->addWidget(m_until, 0, Qt::AlignLeft);
}

void ReleaseRange::refresh()
{
    const View &view = m_desk.session().view();
    const Language language = m_desk.language();
    m_from->describe(view.releasedFrom ? tr("Since %1").arg(dateText(*view.releasedFrom, language))
                                       : tr("Since any day"),
                     tr("First day of release that is let in"));
    m_until->describe(view.asOf ? tr("Until %1").arg(dateText(*view.asOf, language))
                                : tr("Until any day"),
                      tr("Last day of release that is let in"));
}

void ReleaseRange::fillFrom(QMenu &menu)
{
    const bool any = !m_desk.session().view().releasedFrom;
    addChoice(menu, tr("Any day"), any, tr("However long ago a model was released."),
              [this] { m_desk.edit().setReleasedFrom(std::nullopt); });
    addChoice(menu, tr("Choose a day…"), !any, tr("Leave models out that were released before."),
              [this] { askFrom(); });
}

void ReleaseRange::fillUntil(QMenu &menu)
{
    const bool any = !m_desk.session().view().asOf;
    addChoice(menu, tr("The day of the figures"), any,
              tr("Every model of these figures, whenever it was released."),
              [this] { m_desk.edit().setAsOf(std::nullopt); });
    addChoice(menu, tr("Choose a day…"), !any, tr("Leave models out that were released later."),
              [this] { askUntil(); });
}

void ReleaseRange::askFrom()
{
    const Date suggestion
        = m_desk.session().view().releasedFrom.value_or(m_desk.shown().snapshot().date);
    DateDialog dialog(tr("Released since"),
                      {{tr("Leave models out that were released before this day:"), suggestion}},
                      m_desk.language(), window());
    if (dialog.exec() == QDialog::Accepted)
        m_desk.edit().setReleasedFrom(dialog.date());
}

void ReleaseRange::askUntil()
{
    const Date suggestion = m_desk.session().view().asOf.value_or(m_desk.shown().snapshot().date);
    DateDialog dialog(tr("Released until"),
                      {{tr("Leave models out that were released after this day:"), suggestion}},
                      m_desk.language(), window());
    if (dialog.exec() == QDialog::Accepted)
        m_desk.edit().setAsOf(dialog.date());
}

} // namespace podium
