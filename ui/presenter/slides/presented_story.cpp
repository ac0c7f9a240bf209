// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/slides/presented_story.h"

#include "app/data/claims/claim_json.h"
#include "app/data/claims/sentence_reader.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "app/export/story/live_values.h"
#include "app/models/receipts/mark_cell.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QStandardItemModel>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct PresentedText {
    Q_DECLARE_TR_FUNCTIONS(podium::Presenter)
};

SlideLayout chartLayout(const PresentedSlide &told)
{
    if (told.figures.size() > 1)
        return SlideLayout::TwoCharts;
    return told.slide.text.isEmpty() ? SlideLayout::Chart : SlideLayout::ChartAndText;
}

/// A table that stands for a picture which only Podium draws gives way to it.
void showCharts(PresentedSlide &told)
{
    const bool drawn = std::ranges::all_of(
        told.figures, [](const ToldFigure &figure) { return !figure.series.marks.isEmpty(); });
    if (told.slide.layout != SlideLayout::Table || told.source.form == SlideForm::Table || !drawn)
        return;
    told.slide.layout = chartLayout(told);
    for (qsizetype i = 0; i < told.slide.figures.size(); ++i)
        told.slide.figures[i].content = told.figures[i].series;
}

bool namesOwnClaims(const Story &story)
{
    return std::ranges::any_of(story.slides, [](const StorySlide &slide) {
        const auto isOwn = [](const std::string &id) { return OwnClaims::isOwn(toQString(id)); };
        return std::ranges::any_of(slide.claims, isOwn)
            || std::ranges::any_of(slide.checked, isOwn);
    });
}

Result<std::vector<Claim>> claimsOf(const StoryBasis &basis, const Story &story)
{
    auto claims = readClaims(QString::fromUtf16(kShippedClaims));
    if (!claims || !namesOwnClaims(story))
        return claims;
    const auto own
        = basis.ownClaims.claims(SentenceReader(*basis.dataset), toDate(QDate::currentDate()));
    claims->insert(claims->end(), own.begin(), own.end());
    return claims;
}

QStringList brokenOf(const ToldStory &told, const QString &slide)
{
    QStringList lines;
    for (const BrokenSentence &broken : told.broken) {
        if (broken.slide != slide)
            continue;
        lines.append(PresentedText::tr("Do not say: %1 (%2)")
                         .arg(withNamesOfValues(broken.sentence), broken.why));
        if (!broken.safe.isEmpty())
            lines.append(PresentedText::tr("Safe to say: %1").arg(broken.safe));
    }
    return lines;
}

} // namespace

Result<PresentedStory> presentedStory(const StoryBasis &basis, const Story &story,
                                      const Telling &telling)
{
    auto claims = claimsOf(basis, story);
    if (!claims)
        return tl::unexpected(claims.error());
    auto told = toldStory(basis.dataset, story, *claims, basis.language, telling);
    if (!told)
        return tl::unexpected(told.error());
    PresentedStory out{told->deck.title, {}};
    for (std::size_t i = 0; i < story.slides.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        PresentedSlide slide{story.slides[i], told->deck.slides[at], told->figures[at], {}};
        slide.broken = brokenOf(*told, slide.slide.id);
        showCharts(slide);
        out.slides.append(std::move(slide));
    }
    return out;
}

OrderedSlide orderedSlide(const PresentedSlide &slide)
{
    QStringList text{slide.slide.subtitle, slide.slide.text.join(u' ')};
    for (const ToldFigure &figure : slide.figures) {
        text.append(titleOf(figure.exhibit.kind));
        for (const ChartMark &mark : figure.series.marks)
            text.append(mark.label);
    }
    for (const DeckStep &step : slide.slide.steps)
        text.append(step.title);
    return {slide.slide.id, slide.slide.title, text.join(u' '), slide.source.appendix,
            static_cast<int>(slide.slide.steps.size())};
}

PresentedSlide presentedAt(PresentedSlide slide, int step)
{
    if (step < 0 || step >= slide.slide.steps.size())
        return slide;
    slide.slide = atStep(slide.slide, step);
    slide.figures.resize(std::min(slide.figures.size(), slide.slide.figures.size()));
    const SlideStep &at = slide.source.steps[static_cast<std::size_t>(step)];
    slide.source.views.resize(static_cast<std::size_t>(slide.figures.size()));
    for (View &view : slide.source.views) {
        view.picture.highlighted = at.highlighted;
        view.picture.greyRest = at.grey;
    }
    slide.source.steps.clear();
    return slide;
}

Receipt receiptOf(const ToldFigure &figure, const ChartMark &mark, Language language)
{
    const QString row = mark.note.isEmpty() ? mark.label : mark.label + u" · "_s + mark.note;
    const Receipt::Origin origin{row, figure.rules.join(u'\n'), figure.source};
    const auto model = makeModel(figure.exhibit.kind);
    fill(*model, figure.exhibit, language);
    if (const QModelIndex cell = cellOf(*model, mark); cell.isValid())
        return Receipt(cell, origin, language);
    // What the mark itself says, as a table of one cell.
    QStandardItemModel said(1, 1);
    said.setHorizontalHeaderLabels({figure.series.valueAxisTitle});
    said.setData(said.index(0, 0), mark.valueText);
    QStringList remarks{mark.valueNote, mark.intervalText};
    remarks.removeAll(QString());
    said.setData(said.index(0, 0), remarks.join(u'\n'), Qt::ToolTipRole);
    return Receipt(said.index(0, 0), origin, language);
}

Receipt receiptOf(const ToldFigure &figure, const DeckTable &table, int row, int column,
                  Language language)
{
    const auto model = makeModel(figure.exhibit.kind);
    fill(*model, figure.exhibit, language);
    const qsizetype names = std::max(qsizetype{0}, table.numbers.indexOf(false));
    return Receipt(model->index(table.modelRows.value(row, -1), table.columns.value(column)),
                   {table.rows[row].value(names), figure.rules.join(u'\n'), figure.source},
                   language);
}

} // namespace podium
