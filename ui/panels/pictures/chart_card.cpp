// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/chart_card.h"

#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/layout/chart_layout.h"
#include "ui/panels/annotating/annotate_menu.h"
#include "ui/panels/annotating/text_in_place.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/pictures/picture_menu.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSample = 100; ///< rows to judge the lengths of names and values by

} // namespace

ChartCard::ChartCard(Desk &desk, Content content, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_content(std::move(content))
    , m_card(new Card(this))
    , m_chart(new ChartWidget(m_card))
    , m_export(new MenuButton(m_card))
    , m_pictures(new PictureMenu(
          desk,
          {[this](QSizeF size) { return seriesFor(size); }, [this] { return exportLook(); },
           [this] { return QSizeF(m_chart->size()); }, [this] { return fileName(); }},
          this))
    , m_annotations(new AnnotateMenu(
          desk, *m_chart, *new AnnotationTool(desk, *m_chart), [this] { return highlightedKeys(); },
          this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->setBody(m_chart);
    m_export->setObjectName(u"export"_s);
    fillWhenShown(m_export->popup(), [this](QMenu &menu) {
        addAnnotate(menu, {});
        menu.addSeparator();
        m_pictures->fill(menu);
    });
    connect(&desk, &Desk::answered, this, &ChartCard::followDesk);
    connect(&desk, &Desk::orderChanged, this, &ChartCard::followDesk);
    // Where the View asks for nothing new, only the picture changed.
    connect(&desk.session(), &Session::viewChanged, this, [this] {
        if (!m_desk.session().isBusy())
            refresh();
    });
    connect(&desk, &Desk::selectionChanged, this, &ChartCard::highlight);
    connect(&desk, &Desk::greyRestChanged, this, &ChartCard::highlight);
    connect(&desk, &Desk::themeChanged, this, [this] { m_chart->setTheme(themeOf(m_desk)); });
    connect(&desk, &Desk::languageChanged, this, &ChartCard::translate);
    connect(m_chart, &ChartWidget::menuRequested, this, &ChartCard::showMenu);
    connect(m_chart, &ChartWidget::markMenuRequested, this, &ChartCard::showMarkMenu);
    connect(m_chart, &ChartWidget::textActivated, this,
            [this](ChartWidget::Text text, const QRect &place) {
                TextInPlace::writeText(m_desk, *m_chart, text, place);
            });
    connect(m_chart, &ChartWidget::resized, this, &ChartCard::refresh);
    m_chart->setTheme(themeOf(desk));
    translate();
    refresh();
}

void ChartCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

/// While a value is dragged, a page draws its own figures when it has new ones.
void ChartCard::followDesk()
{
    if (m_content.ofDesk || !m_desk.session().isProvisional())
        refresh();
}

void ChartCard::refresh()
{
    m_outdated = m_desk.session().isProvisional() && !isVisible();
    if (!m_desk.shown() || m_outdated)
        return;
    ChartSeries series = m_content.read(m_chart->marksThatFit(m_content.read(kSample)));
    if (series.marks.isEmpty() && !m_desk.searchText().isEmpty())
        series.emptyText = tr("Nothing here is called “%1”.").arg(m_desk.searchText());
    m_chart->setSeries(series);
    showNote();
    highlight();
}

void ChartCard::setNote(const QString &note)
{
    m_note = note;
    showNote();
}

/// With what the title and the subtitle of a picture say, where it has no room for them.
void ChartCard::showNote()
{
    const ChartSeries &series = m_chart->series();
    const bool compact = m_chart->look().compact;
    QStringList parts{m_note};
    if (compact && series.rowsNotShown > 0 && !series.plane()) {
        const auto shown = static_cast<int>(series.marks.size());
        parts << tr("%1 of %2 shown").arg(shown).arg(shown + series.rowsNotShown);
    }
    if (compact && m_chart->isTitled())
        parts << series.title;
    parts.removeAll(QString());
    m_card->setNote(parts.join(u" · "_s));
}

/// Beside the marks, which have more to offer.
void ChartCard::showMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    m_annotations->fill(menu);
    menu.exec(position);
}

void ChartCard::showMarkMenu(const QString &key, const QPoint &position)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    fillMarkMenu(menu, key);
    menu.exec(position);
}

void ChartCard::fillMarkMenu(QMenu &menu, const QString &key)
{
    if (m_markActions)
        m_markActions(menu, key);
    menu.addSeparator();
    addAnnotate(menu, key);
}

void ChartCard::addAnnotate(QMenu &menu, const QString &mark)
{
    QMenu *annotate = menu.addMenu(tr("Annotate"));
    annotate->menuAction()->setStatusTip(tr("Write on this chart."));
    m_annotations->fill(*annotate, mark);
}

void ChartCard::addExport()
{
    m_card->addTool(m_export);
}

ChartSeries ChartCard::seriesFor(QSizeF size) const
{
    if (!m_desk.shown())
        return {};
    const ChartSeries all = m_content.read(std::numeric_limits<int>::max());
    return m_content.read(rowsThatFit(all, exportLook(), size));
}

/// Pictures go onto white pages, whatever the window looks like.
ChartLook ChartCard::exportLook() const
{
    ChartLook look;
    look.theme = Theme::light();
    look.locale = localeOf(m_desk.language());
    look.zoom = m_chart->look().zoom;
    look.greyRest = m_chart->look().greyRest;
    if (look.greyRest)
        look.highlighted = m_content.highlighted();
    return look;
}

QString ChartCard::fileName() const
{
    const QString day = m_desk.shown()
        ? toQDate(m_desk.shown().snapshot().date).toString(Qt::ISODate)
        : QString();
    return u"podium-%1-%2"_s.arg(m_content.fileStem, day);
}

void ChartCard::translate()
{
    m_chart->setLocale(localeOf(m_desk.language()));
    m_export->describe(tr("Export"), tr("Save, copy or annotate this chart"));
}

QStringList ChartCard::highlightedKeys() const
{
    const bool chosen = !m_content.ofDesk || m_desk.isChosen();
    return chosen ? m_content.highlighted() : QStringList();
}

void ChartCard::highlight()
{
    const QStringList keys = highlightedKeys();
    m_chart->setHighlighted(keys);
    m_chart->setGreyRest(m_desk.greyRest() && !keys.isEmpty());
}

} // namespace podium
