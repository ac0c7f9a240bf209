// SPDX-License-Identifier: GPL-3.0-or-later
// What is opened above a slide: all slides, a search, receipts, and answers to questions.
#include "ui/presenter/presenter.h"

#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"
#include "ui/panels/error_text.h"
#include "ui/presenter/above/overview_grid.h"
#include "ui/presenter/above/pick_panel.h"
#include "ui/presenter/audience_view.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr char kAnswer[] = "answer";

QStringList countriesOf(const PresentedSlide &slide)
{
    QStringList countries;
    for (const ToldFigure &figure : slide.figures) {
        for (const ChartMark &mark : figure.series.marks) {
            if (!mark.country.isEmpty() && !countries.contains(mark.country))
                countries.append(mark.country);
        }
    }
    return countries;
}

/// The words of an author spoke of other figures: the answer gets those of its own.
StorySlide askedAnew(const StorySlide &slide, const PictureQuestion &question)
{
    StorySlide asked;
    asked.id = kAnswer;
    if (slide.form == SlideForm::Table)
        asked.form = SlideForm::Table;
    asked.views = slide.views;
    for (View &view : asked.views)
        question.change(view);
    const std::string text = question.text.toStdString();
    asked.notes = {text, text};
    return asked;
}

} // namespace

void Presenter::openOverview()
{
    if (m_audience->overview().isVisible())
        return void(m_audience->closeTop());
    m_audience->overview().open(m_talk.order());
}

void Presenter::openSearch()
{
    m_audience->picks().open(
        tr("Words on a slide, of the appendix, too…"), [this](const QString &typed) {
            QList<Pick> picks;
            for (const int position : m_talk.order().found(typed)) {
                const auto &slide = m_talk.order().slides().at(position);
                picks.append(
                    {u"%1 · %2"_s.arg(position + 1).arg(slide.title), {}, [this, position] {
                         m_audience->setFocus(Qt::OtherFocusReason);
                         (void)m_talk.goTo(position);
                         refresh();
                     }});
            }
            return picks;
        });
}

void Presenter::openQuestions()
{
    const PresentedSlide slide = shownSlide();
    if (slide.figures.isEmpty())
        return m_audience->tell(tr("This slide has no picture to ask."));
    const AnswerData shown = slide.figures.first().exhibit.in(m_basis.language);
    const auto pickOf = [this](const PictureQuestion &question) {
        return Pick{question.text, question.names, [this, question] {
                        m_audience->setFocus(Qt::OtherFocusReason);
                        ask(question);
                    }};
    };
    QList<Pick> picks;
    for (const PictureQuestion &question : PictureQuestions::of(shown, countriesOf(slide)))
        picks.append(pickOf(question));
    const auto finder = [shown, pickOf, among = PickPanel::among(picks)](const QString &typed) {
        if (const auto asked = PictureQuestions::asOf(shown, typed))
            return QList<Pick>{pickOf(*asked)};
        return among(typed);
    };
    m_audience->picks().open(tr("Ask the picture: without, only, as of 2025-06, where is…"),
                             finder);
}

void Presenter::ask(const PictureQuestion &question)
{
    Story story;
    story.id = kAnswer;
    story.slides = {askedAnew(shownSlide().source, question)};
    const QString text
        = m_talk.isAside() ? m_talk.question() + u" · "_s + question.text : question.text;
    m_audience->tell(tr("Asking: %1").arg(text));
    tell(story, [this, text](const Told &told) { takeAnswer(text, told); });
}

void Presenter::takeAnswer(const QString &question, const Told &told)
{
    if (!told.story)
        return m_audience->tell(sentenceOf(*told.problem));
    m_aside = told.story->slides.first();
    m_talk.stepAside(question);
    m_audience->showAside(*m_aside, question, m_talk.order().current() + 1, m_basis.language,
                          m_moving);
    refresh();
}

void Presenter::keepAnswer()
{
    if (!m_talk.isAside() || !m_aside)
        return m_audience->tell(tr("Q asks the picture; K keeps the answer."));
    PresentedSlide kept = *m_aside;
    const auto isTaken = [this](const std::string &id) {
        return std::ranges::any_of(
            m_slides, [&id](const PresentedSlide &slide) { return slide.source.id == id; });
    };
    do {
        kept.source.id = kAnswer + ("-" + std::to_string(++m_kept));
    } while (isTaken(kept.source.id));
    kept.source.appendix = true;
    kept.slide.id = toQString(kept.source.id);
    const OrderedSlide ordered = orderedSlide(kept);
    m_slides.append(kept);
    m_pictures.add(kept);
    const int position = m_talk.keep(ordered.id, ordered.title, ordered.text);
    m_audience->tell(tr("Kept as slide %1 in the appendix.").arg(position + 1));
    Q_EMIT slideKept(kept.source);
}

void Presenter::showReceipt(const ReceiptMaking &making)
{
    const auto asked = std::pair(++m_receipts, m_generation);
    const auto work = [making, language = m_basis.language] {
        return std::make_shared<const Receipt>(making(language));
    };
    runInBackground(this, work, [this, asked](const std::shared_ptr<const Receipt> &receipt) {
        // Another slide may be shown by then.
        if (isShown() && asked == std::pair(m_receipts, m_generation))
            m_audience->showReceipt(*receipt, themeOf(m_desk));
    });
}

} // namespace podium
