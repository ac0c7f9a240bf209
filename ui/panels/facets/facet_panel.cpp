// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/facets/facet_panel.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/ranking/facet_words.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/choice_list.h"
#include "ui/panels/elements/clear_button.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/facets/facet_list.h"
#include "ui/panels/facets/release_range.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

FacetPanel::FacetPanel(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_work(this, [this](const std::optional<Facets> &counted) { take(counted); })
    , m_shown(new QLabel(this))
    , m_reset(makeTextButton(this))
    , m_text(new QLineEdit(this))
{
    setPart(this, u"side"_s);
    setObjectName(u"facets"_s);
    build();
    connectDesk();
    translate();
}

void FacetPanel::connectDesk()
{
    connect(m_reset, &QToolButton::clicked, this, [this] { m_desk.edit().resetFilters(); });
    connect(m_text, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_desk.edit().adjustText(text.trimmed()); });
    connect(m_text, &QLineEdit::editingFinished, this, [this] { m_desk.edit().endAdjustment(); });
    connect(&m_desk.session(), &Session::viewChanged, this, &FacetPanel::refreshText);
    connect(&m_desk, &Desk::answered, this, &FacetPanel::count);
    connect(&m_desk, &Desk::languageChanged, this, &FacetPanel::translate);
}

/// What is being typed stays as it is typed.
void FacetPanel::refreshText()
{
    const QString text = toQString(m_desk.session().view().text);
    if (m_text->text().trimmed() != text)
        m_text->setText(text);
}

void FacetPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    count();
}

void FacetPanel::build()
{
    setPart(m_shown, u"note"_s);
    auto *content = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_shown, 1);
    head->addWidget(m_reset);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 12, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addSpacing(6);
    m_text->setObjectName(u"facetText"_s);
    offerClearing(m_text);
    layout->addWidget(m_text);
    layout->addWidget(makeChoiceButton(
        m_desk, u"facetCountries"_s,
        [this] { return Choices::ofCountries(m_desk.shown(), m_desk.session().view()); },
        [] { return tr("Countries and groups…"); },
        [] { return tr("Let countries in or leave them out: EU, G7, East Asia, one by one"); }));
    addLists(*layout, content);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    setPart(scroll, u"plain"_s);
    setPart(content, u"plain"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setMinimumWidth(196);
}

void FacetPanel::addLists(QVBoxLayout &layout, QWidget *content)
{
    for (std::size_t i = 0; i < kFacets.size(); ++i) {
        m_lists.at(i) = new FacetList(content);
        layout.addSpacing(8);
        layout.addWidget(m_lists.at(i));
        connect(m_lists.at(i), &FacetList::ticked, this,
                [this, i](const QString &key, bool chosen) {
                    m_desk.edit().chooseFacet(kFacets.at(i), key.toStdString(), chosen);
                });
    }
    m_released = new ReleaseRange(m_desk, content);
    layout.addWidget(m_released);
}

void FacetPanel::count()
{
    if (!isVisible() || !m_desk.shown())
        return;
    m_work.ask([dataset = m_desk.shown().dataset,
                view = m_desk.shown().answer->view]() -> std::optional<Facets> {
        auto counted = facets(*dataset, view);
        return counted ? std::optional(std::move(*counted)) : std::nullopt;
    });
}

void FacetPanel::take(const std::optional<Facets> &counted)
{
    m_facets = counted;
    fill();
}

void FacetPanel::fill()
{
    const AnswerData &shown = m_desk.shown();
    m_reset->setVisible(m_desk.edit().hasFilters());
    if (!shown || !m_facets)
        return;
    m_released->refresh();
    m_shown->setText(Captions(*shown.dataset, *shown.answer, shown.language).count());
    for (std::size_t i = 0; i < kFacets.size(); ++i) {
        QList<FacetList::Row> rows;
        for (const FacetValue &value : m_facets->at(i))
            rows.append(
                {toQString(value.key),
                 FacetWords::value(*shown.dataset, kFacets.at(i), value.key, shown.language),
                 value.models, countText(value.models, shown.language), value.chosen});
        m_lists.at(i)->show(FacetWords::title(kFacets.at(i)), rows);
    }
}

void FacetPanel::translate()
{
    setAccessibleName(tr("Filters"));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset filters"));
    m_reset->setToolTip(tr("Let every country and every kind of model in again."));
    m_text->setPlaceholderText(tr("Part of a name…"));
    m_text->setAccessibleName(tr("Filter by part of a name"));
    m_text->setToolTip(
        tr("Keep models whose name, lab or country contains this. Unlike the search, it "
           "is one of the rules that pictures and files tell."));
    m_released->refresh();
    refreshText();
    fill();
}

} // namespace podium
