// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/slide_telling.h"

#include "app/data/view/view_json.h"
#include "app/exhibits/annotating.h"
#include "app/models/charts/unbroken_names.h"
#include "app/models/language/local_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cmath>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct SlideText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

/// All that the axis of values reaches.
QList<double> reachOf(const ChartSeries &series)
{
    QList<double> values;
    const auto add = [&values](std::optional<double> value) {
        if (value && std::isfinite(*value))
            values.append(*value);
    };
    for (const ChartMark &mark : series.marks) {
        if (mark.lane >= 0)
            continue;
        for (const auto &value : {mark.value, mark.low, mark.high, mark.from})
            add(value);
    }
    add(series.referenceValue);
    if (values.isEmpty())
        return {};
    const auto [least, most] = std::ranges::minmax(values);
    return {least, most};
}

bool areOfOneScale(const QList<ToldFigure> &slide, const QList<ToldFigure> &other)
{
    return !slide.isEmpty() && !other.isEmpty()
        && slide.first().exhibit.kind == other.first().exhibit.kind
        && slide.first().series.valueAxisTitle == other.first().series.valueAxisTitle;
}

} // namespace

SlideLayout layoutOf(const StorySlide &slide, const QList<ToldFigure> &figures, Language language)
{
    const auto *const table
        = figures.isEmpty() ? nullptr : std::get_if<DeckTable>(&figures.first().figure.content);
    if (table)
        return table->rows.isEmpty() ? SlideLayout::Text : SlideLayout::Table;
    const auto isEmpty
        = [](const ToldFigure &told) { return told.series.plane() && told.series.marks.isEmpty(); };
    if (!figures.isEmpty() && std::ranges::all_of(figures, isEmpty))
        return SlideLayout::Text; // a chart without marks says nothing
    if (slide.form)
        return static_cast<SlideLayout>(*slide.form);
    if (figures.isEmpty())
        return SlideLayout::Text;
    if (figures.size() > 1)
        return SlideLayout::TwoCharts;
    return inLanguage(slide.text, language).isEmpty() ? SlideLayout::Chart
                                                      : SlideLayout::ChartAndText;
}

void fillSlide(DeckSlide &slide, const QList<ToldFigure> &figures)
{
    const bool table = slide.layout == SlideLayout::Table;
    const bool alone = table || slide.layout == SlideLayout::Chart;
    if (!alone || figures.size() != 1 || !figures.first().beside)
        return;
    DeckFigure beside = *figures.first().beside;
    beside.id = slide.figures.first().id + (table ? u"-chart"_s : u"-table"_s);
    slide.figures.insert(table ? 0 : 1, std::move(beside));
    slide.layout = SlideLayout::ChartAndTable;
}

void bindNames(DeckSlide &slide, const QList<ToldFigure> &figures)
{
    for (const ToldFigure &told : figures) {
        slide.title = withUnbrokenNames(slide.title, told.series.marks);
        for (DeckStep &step : slide.steps)
            step.title = withUnbrokenNames(step.title, told.series.marks);
    }
}

void shareScales(const Story &story, QList<QList<ToldFigure>> &figures)
{
    for (qsizetype first = 0; first < figures.size();) {
        qsizetype end = first + 1;
        QList<double> reach;
        while (end < figures.size() && story.slides[static_cast<std::size_t>(end)].sameScale
               && areOfOneScale(figures[first], figures[end]))
            ++end;
        for (qsizetype i = first; i < end && end - first > 1; ++i)
            reach.append(reachOf(figures[i].first().series));
        for (qsizetype i = first; i < end && !reach.isEmpty(); ++i) {
            ToldFigure &told = figures[i].first();
            told.series.reach = reach;
            if (auto *const series = std::get_if<ChartSeries>(&told.figure.content))
                series->reach = reach;
        }
        first = end;
    }
}

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

LiveValues valuesAtStep(LiveValues values, ToldFigure told, const SlideStep &step,
                        Language language)
{
    if (step.highlighted.empty())
        return values;
    // Words of a step are about the first whom it highlights, and nobody in their place.
    for (const auto &name : {u"subject"_s, u"rank"_s, u"value"_s, u"note"_s})
        values.remove(name);
    highlight(told.series, {step.highlighted.front()});
    if (!told.series.highlighted.isEmpty())
        highlight(told.series, step.highlighted);
    values.insert(liveValues(told, language));
    return values;
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
