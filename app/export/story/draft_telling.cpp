// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/draft_telling.h"

#include "app/data/view/view_json.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace podium {

namespace {

QByteArray memoryKey(const View &view, bool asTable)
{
    return (asTable ? "table " : "drawn ") + QJsonDocument(toJson(view)).toJson();
}

class DraftTelling final
{
public:
    DraftTelling(const std::shared_ptr<const Dataset> &dataset, Language language,
                 const FigureMemory &known)
        : m_dataset(dataset)
        , m_language(language)
        , m_known(known)
    {
    }

    StoryDraft tell(Story story, const std::vector<Claim> &claims)
    {
        m_out.slides.resize(static_cast<qsizetype>(story.slides.size()));
        for (std::size_t i = 0; i < story.slides.size(); ++i) {
            dropUnknown(story.slides[i], claims);
            ask(story.slides[i], m_out.slides[static_cast<qsizetype>(i)]);
        }
        const auto figures = [this](const View &view, const QString &id, bool asTable) {
            return figure(view, id, asTable);
        };
        auto told = toldStory(m_dataset, story, claims, m_language, {}, figures);
        if (!told)
            return failed(told.error());
        m_out.title = told->deck.title;
        for (qsizetype i = 0; i < m_out.slides.size(); ++i) {
            m_out.slides[i].slide = std::move(told->deck.slides[i]);
            m_out.slides[i].values = told->values[i];
        }
        for (BrokenSentence &one : told->broken)
            take(one);
        return std::move(m_out);
    }

private:
    static void dropUnknown(StorySlide &slide, const std::vector<Claim> &claims)
    {
        for (std::vector<std::string> *ids : {&slide.claims, &slide.checked})
            std::erase_if(*ids, [&claims](const std::string &id) {
                return std::ranges::find(claims, id, &Claim::id) == claims.end();
            });
    }

    /// Without its figures where one of them cannot be shown.
    void ask(StorySlide &slide, DraftSlide &out)
    {
        for (const View &view : slide.views) {
            const auto told = figure(view, {}, slide.form == SlideForm::Table);
            if (!told && !out.error)
                out.error = told.error();
        }
        if (out.error)
            slide.views.clear();
    }

    Result<ToldFigure> figure(const View &view, const QString &id, bool asTable)
    {
        const QByteArray key = memoryKey(view, asTable);
        auto found = m_out.figures.constFind(key);
        if (found == m_out.figures.constEnd()) {
            const auto known = m_known.constFind(key);
            auto told = known != m_known.constEnd()
                ? Result<ToldFigure>(*known)
                : toldFigure(m_dataset, view, id, m_language, asTable);
            if (!told)
                return told;
            found = m_out.figures.insert(key, std::move(*told));
        }
        ToldFigure told = *found;
        told.figure.id = id;
        return told;
    }

    void take(BrokenSentence &one)
    {
        for (DraftSlide &slide : m_out.slides) {
            if (slide.slide.id == one.slide)
                slide.broken.append(one);
        }
    }

    StoryDraft failed(const Error &error)
    {
        for (DraftSlide &slide : m_out.slides)
            slide.error = slide.error.value_or(error);
        return std::move(m_out);
    }

    std::shared_ptr<const Dataset> m_dataset;
    Language m_language;
    const FigureMemory &m_known;
    StoryDraft m_out;
};

} // namespace

StoryDraft toldDraft(const std::shared_ptr<const Dataset> &dataset, const Story &story,
                     const std::vector<Claim> &claims, Language language, const FigureMemory &known)
{
    return DraftTelling(dataset, language, known).tell(story, claims);
}

} // namespace podium
