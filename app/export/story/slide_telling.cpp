// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/slide_telling.h"

#include "app/data/view/view_json.h"
#include "app/exhibits/annotating.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct SlideText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

} // namespace

QStringList figureNotes(const ToldFigure &told, const QString &title)
{
    QStringList notes;
    if (!told.series.title.isEmpty() && told.series.title != title)
        notes.append(SlideText::tr("The figures say: %1.").arg(told.series.title));
    if (!told.rules.isEmpty())
        notes.append(SlideText::tr("Rules: %1").arg(told.rules.join(u" · "_s)));
    notes.append(told.remarks);
    if (told.series.rowsNotShown > 0)
        notes.append(SlideText::tr("Not drawn: %n more rows.", nullptr, told.series.rowsNotShown));
    if (!told.source.isEmpty())
        notes.append(told.source);
    return notes;
}

DeckStep stepOf(const StorySlide &slide, const SlideStep &step, const QList<ToldFigure> &figures)
{
    DeckStep out;
    out.grey = step.grey;
    out.figures = step.views;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        ChartSeries series = figures[i].series;
        highlight(series, step.highlighted);
        out.highlighted.append(series.highlighted);
        View view = slide.views[static_cast<std::size_t>(i)];
        view.picture.highlighted = step.highlighted;
        view.picture.greyRest = step.grey;
        out.views.append(QJsonDocument(toJson(view)).toJson(QJsonDocument::Compact));
    }
    return out;
}

LiveValues valuesAtStep(ToldFigure told, const SlideStep &step, Language language)
{
    highlight(told.series, step.highlighted);
    return liveValues(told, language);
}

QString shortened(const QString &text, const QString &pause, qsizetype most)
{
    qsizetype fits = 0; // Korean letters are twice as wide
    for (; fits < text.size() && most > 0; ++fits)
        most -= text[fits].unicode() >= 0x1100 ? 2 : 1;
    if (fits == text.size())
        return text;
    const qsizetype end = text.lastIndexOf(pause, fits);
    return end < 0 ? text : text.first(end) + pause + SlideText::tr("more in the notes");
}

} // namespace podium
