// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rules/control_bar.h"

#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/choice_list.h"
#include "ui/panels/elements/clear_button.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/field_button.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/rules/chip_row.h"
#include "ui/panels/rules/data_menus.h"
#include "ui/panels/rules/filter_menu.h"

#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace podium {

using namespace Qt::StringLiterals;

ControlBar::ControlBar(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_data(new FieldButton(this))
    , m_index(new FieldButton(this))
    , m_models(new FieldButton(this))
    , m_chips(new ChipRow(desk, this))
    , m_filter(new MenuButton(this))
    , m_choices(new ChoiceList(
          desk, [&desk] { return Choices::ofRanking(desk.shown(), desk.session().view()); },
          m_filter))
    , m_reset(makeTextButton(this))
    , m_search(new QLineEdit(this))
    , m_aside(new ElidedLabel(this))
{
    setPart(this, u"bar"_s);
    build();
    connectParts();
    translate();
    applyTheme();
}

void ControlBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ControlBar::setAside(const QString &why)
{
    m_why = why;
    m_aside->setText(why);
    m_aside->setMinimumHeight(m_data->sizeHint().height());
    showWhatActs();
}

void ControlBar::showWhatActs()
{
    const PictureKind kind = m_desk.session().view().picture.kind;
    const bool any = m_why.isEmpty();
    const bool ranking = any && doesRankingAct(kind);
    m_aside->setVisible(!any);
    for (QWidget *part : QList<QWidget *>{m_data, m_chips, m_search})
        part->setVisible(any);
    m_index->setVisible(ranking);
    m_filter->setVisible(ranking);
    m_models->setVisible(any && doesFoldingAct(kind));
    m_reset->setVisible(ranking && m_desk.edit().hasFilters());
}

bool ControlBar::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        shareRoom();
    return QFrame::event(event);
}

/// Rules that act are told as far as the fields can still say what is shown.
void ControlBar::shareRoom()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_search->minimumWidth();
    for (const QWidget *part : QList<QWidget *>{m_filter, m_reset}) {
        if (!part->isHidden())
            room -= part->sizeHint().width() + layout()->spacing();
    }
    QList<FieldButton *> fields{m_data, m_models, m_index};
    fields.removeIf([](const FieldButton *field) { return field->isHidden(); });
    for (const FieldButton *field : std::as_const(fields))
        room -= field->widths().first() + layout()->spacing();
    const int chips = m_chips->widthWithin(room - 2 * layout()->spacing());
    m_chips->setMaximumWidth(chips);
    room -= chips + 2 * layout()->spacing();
    for (FieldButton *field : std::as_const(fields)) {
        const QList<int> widths = field->widths();
        int most = widths.first();
        for (const int wider : widths)
            most = wider - widths.first() <= room ? wider : most;
        field->setMaximumWidth(most);
        room -= most - widths.first();
    }
}

/// While nothing was typed that could be taken back, undo is that of the View.
bool ControlBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool passes = (key->matches(QKeySequence::Undo) && !m_search->isUndoAvailable())
        || (key->matches(QKeySequence::Redo) && !m_search->isRedoAvailable());
    if (passes)
        event->ignore();
    return passes;
}

void ControlBar::build()
{
    m_data->setObjectName(u"data"_s);
    m_index->setObjectName(u"index"_s);
    m_models->setObjectName(u"models"_s);
    m_filter->setObjectName(u"filter"_s);
    m_reset->setObjectName(u"reset"_s);
    m_search->setObjectName(u"search"_s);
    setPart(m_filter, u"pill"_s);
    offerClearing(m_search);
    m_search->installEventFilter(this);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(280);
    m_search->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // what is shown goes first
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(8);
    for (QWidget *field : {m_data, m_index, m_models})
        layout->addWidget(field);
    layout->addWidget(m_chips);
    layout->addWidget(m_filter);
    layout->addWidget(m_reset);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->insertWidget(0, m_aside, 1);
    m_aside->setObjectName(u"aside"_s);
    setPart(m_aside, u"note"_s);
}

void ControlBar::connectParts()
{
    fillWhenShown(m_data->popup(), [this](QMenu &menu) { DataMenus::fillSnapshots(menu, m_desk); });
    fillWhenShown(m_index->popup(), [this](QMenu &menu) { DataMenus::fillMethods(menu, m_desk); });
    fillWhenShown(m_models->popup(), [this](QMenu &menu) { DataMenus::fillFolding(menu, m_desk); });
    fillWhenShown(m_filter->popup(), [this](QMenu &menu) {
        FilterMenu::fill(menu, m_desk);
        menu.addSeparator();
        QAction *choose = menu.addAction(tr("Countries, groups and labs…"));
        choose->setToolTip(tr("One list of all that can be let in or left out, with a search."));
        connect(choose, &QAction::triggered, m_choices,
                [this] { m_choices->openBelow(*m_filter); });
        QAction *panel = menu.addAction(tr("Filters with counts"));
        panel->setToolTip(
            tr("Every filter at a glance, with the number of models it would leave."));
        connect(panel, &QAction::triggered, this, &ControlBar::filterPanelAsked);
    });
    connect(m_reset, &QToolButton::clicked, this, [this] { m_desk.edit().resetFilters(); });
    connect(m_search, &QLineEdit::textChanged, &m_desk, &Desk::setSearch);
    connect(&m_desk, &Desk::answered, this, &ControlBar::showView);
    connect(&m_desk.session(), &Session::viewChanged, this, &ControlBar::showView);
    connect(&m_desk, &Desk::languageChanged, this, &ControlBar::translate);
    connect(&m_desk, &Desk::themeChanged, this, &ControlBar::applyTheme);
    connect(&m_desk, &Desk::searchCleared, m_search, &QLineEdit::clear);
}

void ControlBar::showView()
{
    m_data->setValue(DataMenus::snapshotText(m_desk), DataMenus::dayText(m_desk));
    m_index->setValue(DataMenus::methodText(m_desk), DataMenus::methodBrief(m_desk));
    m_models->setValue(DataMenus::foldingText(m_desk));
    showWhatActs();
    const bool ready = bool(m_desk.shown());
    for (QWidget *part : QList<QWidget *>{m_data, m_index, m_models, m_filter})
        part->setEnabled(ready);
}

void ControlBar::translate()
{
    m_data->setCaption(tr("Data"));
    m_data->setStatusTip(tr("Whose figures, of which day."));
    m_index->setCaption(tr("Index"));
    m_index->setStatusTip(tr("By which evaluations and weights."));
    m_models->setCaption(tr("Models"));
    m_models->setStatusTip(tr("Every variant, or the best of each family or lab."));
    m_filter->describe(tr("+ Filter"), tr("Add a filter"));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset filters"));
    m_reset->setToolTip(tr("Let every country and every kind of model in again."));
    m_search->setPlaceholderText(tr("Find a name…"));
    m_search->setAccessibleName(tr("Find model, lab or country in the table and the chart"));
    showView();
}

void ControlBar::applyTheme()
{
    for (FieldButton *field : {m_data, m_index, m_models})
        field->setTheme(themeOf(m_desk));
    m_searchIcon->setIcon(QIcon(themeOf(m_desk).isDark ? u":/podium/icons/search-dark.svg"_s
                                                       : u":/podium/icons/search-light.svg"_s));
}

} // namespace podium
