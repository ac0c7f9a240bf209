// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparing/item_finder.h"

#include "app/engine/ranking/selection.h"
#include "app/models/comparing/compared_name.h"
#include "app/models/roles.h"
#include "app/models/search_text.h"
#include "ui/panels/desk.h"
#include "ui/panels/parts/part.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <set>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(420, 360);
constexpr int kNameRole = Qt::UserRole + 100;

} // namespace

ItemFinder::ItemFinder(Desk &desk, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_desk(desk)
    , m_query(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setPart(this, u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_query->setObjectName(u"compareQuery"_s);
    m_query->installEventFilter(this);
    m_list->setObjectName(u"compareFound"_s);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matching.setSourceModel(&m_all);
    m_list->setModel(&m_matching);
    m_nothing->setAlignment(Qt::AlignCenter);
    setPart(m_nothing, u"quiet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_query);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_query, &QLineEdit::textChanged, this, &ItemFinder::find);
    connect(m_list, &QListView::clicked, this, &ItemFinder::take);
    connect(&desk, &Desk::languageChanged, this, &ItemFinder::translate);
    translate();
}

void ItemFinder::openBelow(const QWidget &button, const QStringList &without)
{
    fill(without);
    m_query->clear();
    find({});
    resize(kSize);
    const QPoint below = button.mapToGlobal(QPoint(0, button.height() + 4));
    const QRect window = button.window()->frameGeometry();
    move(std::min(below.x(), window.right() - width() - 8), below.y());
    show();
    m_query->setFocus();
}

void ItemFinder::fill(const QStringList &without)
{
    m_all.clear();
    if (!m_desk.shown())
        return;
    addModels(without);
    addLabs(without);
    addCountries(without);
}

void ItemFinder::add(const QString &id, const QString &name, const QString &note,
                     const QString &search)
{
    auto *item = new QStandardItem(note.isEmpty() ? name : name + u" · "_s + note);
    item->setData(id, KeyRole);
    item->setData(name, kNameRole);
    item->setData(name + u' ' + search, SearchRole);
    m_all.appendRow(item);
}

/// The ranked ones best first, then those that are not ranked.
void ItemFinder::addModels(const QStringList &without)
{
    const AnswerData &shown = m_desk.shown();
    std::vector<std::size_t> order;
    std::set<std::size_t> ranked;
    for (const RankedModel &line : shown.answer->ranking) {
        order.push_back(line.model);
        ranked.insert(line.model);
    }
    for (std::size_t i = 0; i < shown.snapshot().models.size(); ++i) {
        if (!ranked.contains(i))
            order.push_back(i);
    }
    for (const std::size_t position : order) {
        const Model &model = shown.snapshot().models[position];
        if (without.contains(toQString(model.id)))
            continue;
        const QString lab
            = model.lab ? labName(shown.dataset->labs[*model.lab], shown.language) : QString();
        QStringList aliases;
        for (const std::string &alias : model.aliases)
            aliases.append(toQString(alias));
        add(toQString(model.id), toQString(model.name), lab, aliases.join(u' '));
    }
}

void ItemFinder::addLabs(const QStringList &without)
{
    const AnswerData &shown = m_desk.shown();
    std::set<std::size_t> added;
    for (const RankedModel &line : shown.answer->ranking) {
        const auto position = shown.snapshot().models[line.model].lab;
        if (!position || !added.insert(*position).second)
            continue;
        const Lab &lab = shown.dataset->labs[*position];
        if (!without.contains(toQString(lab.id)))
            add(toQString(lab.id), labName(lab, shown.language), tr("Lab"),
                labSearchNames(lab).join(u' '));
    }
}

void ItemFinder::addCountries(const QStringList &without)
{
    const AnswerData &shown = m_desk.shown();
    for (const CountryResult &country : shown.answer->countries) {
        const QString code = toQString(country.country);
        if (country.country != kUnassigned && !without.contains(code))
            add(code, m_desk.nameOfCountry(code), tr("Country"),
                countrySearchNames(*shown.dataset, country.country).join(u' '));
    }
}

bool ItemFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QFrame::eventFilter(watched, event);
    const int last = m_matching.rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, last));
    m_list->setCurrentIndex(m_matching.index(row, 0));
    return true;
}

void ItemFinder::find(const QString &text)
{
    m_matching.setFilterText(text);
    const bool any = m_matching.rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_list->setCurrentIndex(m_matching.index(0, 0));
}

void ItemFinder::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(KeyRole).toString();
    const QString name = index.data(kNameRole).toString();
    close();
    Q_EMIT found(id, name);
}

void ItemFinder::translate()
{
    m_query->setPlaceholderText(tr("Model, lab or country…"));
    m_query->setAccessibleName(tr("What to compare"));
    m_list->setAccessibleName(tr("What was found"));
    m_nothing->setText(tr("Nothing is called so. Try a shorter word."));
}

} // namespace podium
