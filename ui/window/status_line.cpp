// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_line.h"

#include "app/models/language/number_text.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/part.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

int countOf(const Answer &answer, UnrankedReason reason)
{
    return static_cast<int>(std::ranges::count(answer.unranked, reason, &UnrankedModel::reason));
}

} // namespace

StatusLine::StatusLine(Desk &desk, QWidget *parent)
    : QStatusBar(parent)
    , m_desk(desk)
    , m_timing(new QLabel(this))
    , m_count(new QLabel(this))
    , m_estimated(makeTextButton(this))
    , m_later(makeTextButton(this))
    , m_document(new ElidedLabel(this))
    , m_rates(new ElidedLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_estimated->setObjectName(u"showEstimated"_s);
    m_later->setObjectName(u"showLater"_s);
    setPart(m_timing, u"good"_s);
    setPart(m_count, u"quiet"_s);
    setPart(m_rates, u"quiet"_s);
    m_document->setObjectName(u"ownData"_s);
    m_document->hide();
    setPart(m_document, u"quiet"_s);
    setPart(m_estimated, u"warning"_s);
    setPart(m_later, u"warning"_s);
    for (QWidget *part : QList<QWidget *>{m_timing, m_count, m_estimated, m_later})
        addWidget(part);
    addPermanentWidget(m_document);
    addPermanentWidget(m_rates);
    connect(m_estimated, &QToolButton::clicked, this, [this] { m_desk.edit().setEstimated(true); });
    connect(m_later, &QToolButton::clicked, this, [this] { m_desk.edit().setLaterScores(true); });
    connect(&desk, &Desk::answered, this, &StatusLine::refresh);
    connect(&desk, &Desk::orderChanged, this, &StatusLine::refresh);
    connect(&desk, &Desk::languageChanged, this, &StatusLine::refresh);
    connect(&desk.session(), &Session::busyChanged, this, &StatusLine::refresh);
    connect(this, &QStatusBar::messageChanged, this, [this](const QString &said) {
        if (said.isEmpty())
            showHidden();
    });
    refresh();
}

void StatusLine::tell(const QString &what)
{
    constexpr int kMilliseconds = 8000;
    showMessage(what, kMilliseconds);
}

void StatusLine::showDocument(const QString &name)
{
    m_document->setVisible(!name.isEmpty());
    m_document->setText(tr("With own data from “%1”").arg(name));
    m_document->setExplanation(tr("Own runs are marked in every table and picture."));
}

void StatusLine::refresh()
{
    m_timing->setText(timingText());
    m_timing->setAccessibleName(m_timing->text());
    showCounts();
    showHidden();
    m_rates->setText(tr("Exchange rates: ECB, of the day announced"));
    m_rates->setExplanation(
        tr("European Central Bank reference rates; means of the month where only "
           "the month is known."));
}

QString StatusLine::timingText() const
{
    if (m_desk.session().isBusy())
        return m_desk.shown() ? tr("○ Ranking…") : tr("○ Reading the figures…");
    if (!m_desk.shown())
        return {};
    const QLocale locale = localeOf(m_desk.language());
    return tr("● Re-ranked in %1 ms")
        .arg(locale.toString(m_desk.session().answerMilliseconds(), 'f', 1));
}

void StatusLine::showCounts()
{
    m_count->setText(m_desk.shown() ? countText() : QString());
}

QString StatusLine::countText() const
{
    const Answer &answer = *m_desk.shown().answer;
    const Language language = m_desk.language();
    const QString all = podium::countText(answer.snapshotSize, language);
    const int found = m_desk.table().rowCount();
    if (!m_desk.searchText().isEmpty())
        return tr("%1 found of %2 shown")
            .arg(podium::countText(found, language),
                 podium::countText(std::ssize(answer.ranking), language));
    switch (answer.view.folding) {
    case Folding::Lab:
        return tr("%1 flagships of %2 models").arg(podium::countText(found, language), all);
    case Folding::Family:
        return tr("%1 families of %2 models").arg(podium::countText(found, language), all);
    case Folding::All:
        break;
    }
    return tr("%1 of %2 models").arg(podium::countText(found, language), all);
}

void StatusLine::showHidden()
{
    const int estimated
        = m_desk.shown() ? countOf(*m_desk.shown().answer, UnrankedReason::EstimatedOnly) : 0;
    const int later
        = m_desk.shown() ? countOf(*m_desk.shown().answer, UnrankedReason::ScoredLater) : 0;
    m_estimated->setText(tr("%n models with estimated scores hidden", nullptr, estimated));
    m_estimated->setToolTip(tr("Click to rank them, too; they are drawn hollow."));
    // Qt hides what stands here while it says something; shown again, the two would overlap.
    const bool free = currentMessage().isEmpty();
    m_estimated->setVisible(free && estimated > 0);
    m_later->setText(tr("%n models with later scores hidden", nullptr, later));
    m_later->setToolTip(
        tr("Their scores are from after the day of the figures. Click to rank them, too."));
    m_later->setVisible(free && later > 0);
}

} // namespace podium
