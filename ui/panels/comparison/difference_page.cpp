// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/difference_page.h"

#include "app/exhibits/studies.h"
#include "app/models/language/number_text.h"
#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/field_button.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/toggle_row.h"
#include "ui/panels/error_text.h"
#include "ui/panels/rules/data_menus.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/country_delegate.h"
#include "ui/tables/data_table.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct KeyedKind {
    Change::Kind kind;
    QStringView key;
};
constexpr std::array kKinds{
    KeyedKind{Change::Kind::New, u"new"},     KeyedKind{Change::Kind::Gone, u"gone"},
    KeyedKind{Change::Kind::Score, u"score"}, KeyedKind{Change::Kind::Index, u"index"},
    KeyedKind{Change::Kind::Rank, u"rank"},   KeyedKind{Change::Kind::Method, u"method"},
};

/// The View's method over all models.
View unfiltered(const View &asked)
{
    View view;
    view.method = asked.method;
    view.choice = asked.choice;
    view.estimated = asked.estimated;
    view.laterScores = asked.laterScores;
    view.tieTolerance = asked.tieTolerance;
    return view;
}

} // namespace

DifferencePage::DifferencePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_work(this, [this](const std::optional<Found> &found) { take(found); })
    , m_other(new FieldButton(this))
    , m_shown(new FieldButton(this))
    , m_finding(new ElidedLabel(this))
    , m_break(new QLabel(this))
    , m_kinds(new ToggleRow(this))
    , m_table(new TableCard(desk, u"changes"_s, this))
{
    build();
    buildTable();
    const auto applyTheme = [this] {
        m_other->setTheme(themeOf(m_desk));
        m_shown->setTheme(themeOf(m_desk));
    };
    connect(&desk, &Desk::themeChanged, this, applyTheme);
    connect(&desk, &Desk::answered, this, &DifferencePage::compare);
    connect(&desk, &Desk::languageChanged, this, &DifferencePage::translate);
    connect(&desk, &Desk::orderChanged, this,
            [this] { m_proxy.setFilterText(m_desk.searchText()); });
    applyTheme();
    translate();
}

void DifferencePage::build()
{
    m_other->setObjectName(u"differenceOther"_s);
    m_shown->setObjectName(u"differenceShown"_s);
    m_finding->setObjectName(u"differenceFinding"_s);
    m_break->setObjectName(u"methodBreak"_s);
    setPart(m_finding, u"title"_s);
    setPart(m_break, u"quiet"_s);
    m_break->setWordWrap(true);
    m_break->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_other);
    bar->addWidget(m_shown);
    bar->addSpacing(8);
    bar->addWidget(m_finding, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_break);
    layout->addWidget(m_kinds);
    layout->addWidget(m_table, 1);
    fillWhenShown(m_other->popup(), [this](QMenu &menu) { fillEarlier(menu); });
    fillWhenShown(m_shown->popup(),
                  [this](QMenu &menu) { DataMenus::fillSnapshots(menu, m_desk); });
    connect(m_kinds, &ToggleRow::chosenChanged, this, &DifferencePage::chooseKinds);
}

void DifferencePage::buildTable()
{
    DataTable &table = m_table->table();
    m_proxy.setSourceModel(&m_model);
    table.setObjectName(u"changeTable"_s);
    table.setCells(DifferenceModel::Country, new CountryDelegate(&table));
    table.setLayout({{},
                     {DifferenceModel::Model},
                     {DifferenceModel::Lab, DifferenceModel::Subject, DifferenceModel::Country,
                      DifferenceModel::Model},
                     DifferenceModel::Model,
                     300});
    m_table->setModel(&m_proxy);
    m_table->addTools();
    table.setNotes([this] {
        return TableNotes{tr("Rules"), m_model.rules(), tr("Source"), m_model.source()};
    });
    connect(&table, &DataTable::activated, this, &DifferencePage::askForModel);
    m_table->setRowActions([this](QMenu &menu, const QModelIndex &index) {
        QAction *show = menu.addAction(tr("Show in the ranking"));
        show->setEnabled(index.data(KeyRole).isValid());
        connect(show, &QAction::triggered, this,
                [this, id = index.data(KeyRole).toString()] { Q_EMIT modelAsked(id); });
    });
}

void DifferencePage::fillEarlier(QMenu &menu)
{
    const AnswerData &shown = m_desk.shown();
    if (!shown)
        return;
    const auto &snapshots = shown.dataset->snapshots;
    const std::size_t other = otherSnapshot();
    for (std::size_t i = snapshots.size(); i-- > 0;) {
        if (i == shown.answer->snapshot)
            continue;
        const QString name = snapshotName(snapshots[i], m_desk.language());
        const QString text
            = tr("%1 (%2)").arg(name, methodName(shown.dataset->methods[snapshots[i].method]));
        addChoice(menu, text, i == other, toQString(snapshots[i].attribution),
                  [this, id = snapshots[i].id] { m_desk.edit().compareSnapshots(id); });
    }
}

std::size_t DifferencePage::otherSnapshot() const
{
    const AnswerData &shown = m_desk.shown();
    const std::size_t current = shown.answer->snapshot;
    const auto asked = findSnapshot(*shown.dataset, shown.answer->view.comparing.snapshot);
    if (asked && *asked != current)
        return *asked;
    if (current > 0)
        return current - 1;
    return std::min<std::size_t>(1, shown.dataset->snapshots.size() - 1);
}

void DifferencePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compare();
}

void DifferencePage::compare()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown || !isVisible() || shown.answer == m_asked)
        return;
    m_asked = shown.answer;
    View view = unfiltered(m_desk.session().view());
    view.comparing.snapshot = shown.dataset->snapshots[otherSnapshot()].id;
    view.snapshot = shown.snapshot().id;
    m_work.ask([data = shown, view]() -> std::optional<Found> {
        auto study = differenceStudy(data.dataset, view);
        if (!study)
            return Found{data, std::nullopt, study.error()};
        return Found{study->in(data.language), std::move(study->found), std::nullopt};
    });
}

void DifferencePage::take(const std::optional<Found> &found)
{
    m_problem = found->problem;
    AnswerData later = found->data;
    later.language = m_desk.language();
    m_model.setDifference(std::move(later), found->difference);
    showFound();
}

void DifferencePage::showFound()
{
    showKinds();
    if (const AnswerData &shown = m_desk.shown()) {
        const auto &snapshots = shown.dataset->snapshots;
        m_other->setValue(snapshotName(snapshots[otherSnapshot()], m_desk.language()));
        m_shown->setValue(snapshotName(shown.snapshot(), m_desk.language()));
    }
    m_finding->setText(m_model.finding());
    m_break->setText(m_model.methodBreak());
    m_break->setVisible(!m_break->text().isEmpty());
    m_table->card().setNote(m_model.laterRules());
    if (m_problem)
        m_table->notice().say(sentenceOf(*m_problem), tr("Choose other days or another method."),
                              {});
    else
        m_table->notice().say(m_model.difference() ? tr("Nothing of this kind changed.")
                                                   : tr("Comparing the figures…"),
                              {}, {});
}

void DifferencePage::showKinds()
{
    const Language language = m_desk.language();
    const auto all = m_model.difference() ? std::ssize(m_model.difference()->changes) : 0;
    QList<ToggleRow::Toggle> toggles{{QString(), tr("All %1").arg(countText(all, language)), true}};
    for (const KeyedKind &keyed : kKinds) {
        const int count = m_model.countOf(keyed.kind);
        toggles.append(
            {keyed.key.toString(),
             tr("%1 %2").arg(DifferenceModel::nameOf(keyed.kind), countText(count, language)),
             count > 0});
    }
    m_kinds->setToggles(toggles);
}

void DifferencePage::chooseKinds()
{
    std::set<Change::Kind> kinds;
    for (const QString &key : m_kinds->chosen())
        kinds.insert(std::ranges::find(kKinds, QStringView(key), &KeyedKind::key)->kind);
    m_model.setKinds(kinds);
}

void DifferencePage::askForModel(const QModelIndex &index)
{
    const QString id = index.data(KeyRole).toString();
    if (!id.isEmpty())
        Q_EMIT modelAsked(id);
}

void DifferencePage::translate()
{
    m_other->setCaption(tr("Compare"));
    m_shown->setCaption(tr("with"));
    m_kinds->setAccessibleName(tr("Kinds of changes"));
    m_table->card().setTitle(tr("Changes"));
    m_table->table().setAccessibleName(tr("Changes between two days"));
    if (m_model.difference()) {
        AnswerData later = m_model.answerData();
        later.language = m_desk.language();
        m_model.setDifference(std::move(later), m_model.difference());
    }
    showFound();
}

} // namespace podium
