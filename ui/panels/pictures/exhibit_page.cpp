// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/exhibit_page.h"

#include "app/data/view/view_words.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "app/models/language/error_words.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/table_card.h"

#include <QtWidgets/QVBoxLayout>

namespace podium {

ExhibitPage::ExhibitPage(Desk &desk, PictureKind kind, const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(makeModel(kind))
    , m_live(new LiveExhibit(desk.session(), kind, this))
{
    m_page = new PicturePage(
        desk,
        {.model = m_model.get(),
         .columns = content.columns,
         .read = [this](const TableProxy &rows, int most) { return read(rows, most); },
         .fileStem = wordOf(kind),
         .tableName = content.tableName,
         .figure = content.figure,
         .place = content.place,
         .pictureShare = content.pictureShare},
        this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    table().bindColumns(kind);
    connect(m_live, &LiveExhibit::changed, this, &ExhibitPage::fillModel);
    connect(&desk, &Desk::languageChanged, this, &ExhibitPage::translate);
    translate();
}

void ExhibitPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_live->setWanted(true);
}

void ExhibitPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_live->setWanted(false);
}

ChartSeries ExhibitPage::read(const TableProxy &rows, int most) const
{
    if (const auto &exhibit = m_live->exhibit())
        return seriesOf(*exhibit, *m_model, rows, m_desk.session().view().picture, most);
    ChartSeries series;
    const auto &problem = m_live->problem();
    series.emptyText = problem ? errorSentence(*problem) : tr("This is being worked out.");
    return series;
}

void ExhibitPage::fillModel()
{
    const auto &exhibit = m_live->exhibit();
    if (exhibit)
        fill(*m_model, *exhibit, m_desk.language());
    else
        m_model->setAnswer({});
    sayWhyEmpty();
    chart().refresh();
    Q_EMIT shown();
}

void ExhibitPage::setEmptyText(const QString &text, const QString &advice)
{
    m_emptyText = text;
    m_advice = advice;
    sayWhyEmpty();
}

void ExhibitPage::sayWhyEmpty()
{
    const auto &problem = m_live->problem();
    const bool usual = m_emptyText.isEmpty();
    const QString text = usual ? tr("Nothing here passes the filters.") : m_emptyText;
    const QString advice = usual ? tr("Take a filter away, or choose another group.") : m_advice;
    if (!problem && !m_live->exhibit())
        table().notice().say(tr("This is being worked out."), {}, {});
    else
        table().notice().say(problem ? errorSentence(*problem) : text, advice, {});
}

void ExhibitPage::translate()
{
    const QString title = titleOf(m_live->kind());
    chart().card().setTitle(title);
    table().card().setTitle(title);
    fillModel();
}

} // namespace podium
