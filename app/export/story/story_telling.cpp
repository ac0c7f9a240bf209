// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/story_telling.h"

#include "app/data/stories/story_json.h"
#include "app/export/copydesk/copy_finding.h"
#include "app/export/story/claim_telling.h"
#include "app/export/story/live_values.h"
#include "app/export/story/slide_telling.h"
#include "app/models/language/local_text.h"
#include "app/models/rules/what_if.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <string>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

class StoryTelling final
{
public:
    StoryTelling(std::shared_ptr<const Dataset> dataset, const Story &story,
                 const std::vector<Claim> &claims, Language language, FigureAsking source)
        : m_dataset(std::move(dataset))
        , m_story(story)
        , m_claims(claims)
        , m_language(language)
        , m_source(std::move(source))
    {
    }

    Result<ToldStory> tell(const Telling &telling)
    {
        Deck &deck = m_out.deck;
        deck.title = inLanguage(m_story.title, m_language);
        deck.language = m_language;
        deck.story = QJsonDocument(toJson(m_story)).toJson(QJsonDocument::Compact);
        const auto slides = static_cast<int>(m_story.slides.size());
        int number = 0;
        // Slides without figures speak of those of the others, which therefore come first.
        QList<QList<ToldFigure>> figures;
        for (const StorySlide &slide : m_story.slides) {
            if (telling)
                telling(++number, slides);
            auto told = figuresOf(slide);
            if (!told)
                return tl::unexpected(inSlide(told.error(), slide));
            if (!told->isEmpty())
                addGeneral(liveValues(told->first(), m_language));
            figures.append(std::move(*told));
        }
        shareScales(m_story, figures);
        for (std::size_t i = 0; i < m_story.slides.size(); ++i) {
            m_figures = figures[static_cast<qsizetype>(i)];
            if (auto told = tellSlide(m_story.slides[i]); !told)
                return tl::unexpected(inSlide(told.error(), m_story.slides[i]));
        }
        deck.title = titleWhatIf(*m_dataset, filled(deck.title, m_general, m_language).text);
        if (!deck.made.isValid())
            deck.made = toQDate(m_dataset->snapshots.back().date);
        fillTitle();
        m_out.figures = std::move(figures);
        return std::move(m_out);
    }

private:
    static Error inSlide(Error error, const StorySlide &slide)
    {
        if (error.place.column.empty())
            error.place.column = "slide " + slide.id;
        return error;
    }

    Result<QList<ToldFigure>> figuresOf(const StorySlide &slide) const
    {
        QList<ToldFigure> out;
        for (std::size_t i = 0; i < slide.views.size(); ++i) {
            const QString id = toQString(slide.id) + (i == 0 ? QString() : u"-2"_s);
            const bool asTable = slide.form == SlideForm::Table;
            auto told = m_source ? m_source(slide.views[i], id, asTable)
                                 : toldFigure(m_dataset, slide.views[i], id, m_language, asTable);
            if (!told)
                return tl::unexpected(told.error());
            out.append(std::move(*told));
        }
        return out;
    }
    /// The first figure that has a value gives it to slides without figures.
    void addGeneral(const LiveValues &values)
    {
        for (const auto &[name, value] : values.asKeyValueRange()) {
            if (!m_general.contains(name))
                m_general.insert(name, value);
        }
    }

    Result<void> tellSlide(const StorySlide &slide)
    {
        DeckSlide out;
        out.id = toQString(slide.id);
        out.layout = layoutOf(slide, m_figures, m_language);
        m_values = m_figures.isEmpty() ? m_general : liveValues(m_figures.first(), m_language);
        writeWords(slide, out);
        if (auto held = holdClaims(slide, out); !held)
            return held;
        writeNotes(slide, out);
        for (const ToldFigure &told : m_figures) {
            if (out.layout != SlideLayout::Text)
                out.figures.append(told.figure);
            m_out.deck.made = std::max(m_out.deck.made, told.day);
        }
        if (slide.steps.empty())
            fillSlide(out, m_figures);
        writeSteps(slide, out);
        bindNames(out, m_figures);
        out.group = inLanguage(slide.group, m_language);
        out.appendix = slide.appendix;
        m_out.values.append(m_values);
        m_out.deck.slides.append(std::move(out));
        return {};
    }

    void writeWords(const StorySlide &slide, DeckSlide &out)
    {
        const QString finding = m_figures.isEmpty() ? QString() : m_figures.first().series.title;
        const QString headline = inLanguage(slide.headline, m_language);
        out.title = titleWhatIf(*m_dataset,
                                headline.isEmpty() ? finding : spoken(out.id, headline, finding));
        for (const QString &line : inLanguage(slide.text, m_language).split(u'\n')) {
            if (!line.isEmpty())
                out.text.append(spoken(out.id, line, {}));
        }
        if (out.layout == SlideLayout::Text && out.text.isEmpty() && !m_figures.isEmpty())
            out.text = {m_figures.first().series.emptyText.isEmpty()
                            ? nothingToShow()
                            : m_figures.first().series.emptyText};
        QStringList rules;
        QStringList sources;
        for (const ToldFigure &told : m_figures) {
            rules.append(told.series.subtitle.isEmpty() ? told.rules.join(u" · "_s)
                                                        : told.series.subtitle);
            sources.append(told.series.source.isEmpty() ? told.source : told.series.source);
        }
        rules.removeDuplicates();
        sources.removeDuplicates();
        // Two lines each; the notes have all of it.
        // Some programs set spaces between Korean and Latin letters.
        const qsizetype rulesRoom = m_language == Language::Korean ? 236 : 270;
        constexpr qsizetype kSources = 330;
        out.subtitle = shortened(rules.join(u"  |  "_s), u" · "_s, rulesRoom);
        out.source = shortened(sources.join(u" "_s), u". "_s, kSources);
    }
    [[nodiscard]] static QString nothingToShow()
    {
        return StoryText::tr("The figures have nothing to show under these rules.");
    }
    /// The text with its values; where one is missing, what can be said instead.
    QString spoken(const QString &slide, const QString &text, const QString &safe)
    {
        const FilledText words = filled(text, m_values, m_language);
        if (words.missing.isEmpty())
            return words.text;
        QStringList names;
        for (const QString &name : words.missing)
            names.append(nameOfLiveValue(name));
        m_out.broken.append(
            {slide, text,
             StoryText::tr("The figures give no value for %1.").arg(names.join(u", "_s)), safe,
             QString()});
        return safe.isEmpty() ? words.text : safe;
    }

    /// Those that its words rest on must hold; of those of others notes say what became of them.
    Result<void> holdClaims(const StorySlide &slide, DeckSlide &out)
    {
        for (const auto *ids : {&slide.claims, &slide.checked}) {
            const auto told = toldClaims(*m_dataset, m_claims, *ids, m_language);
            if (!told)
                return tl::unexpected(told.error());
            for (const ToldClaim &claim : *told) {
                out.notes.append(StoryText::tr("%1: %2").arg(claim.verdict, claim.sentence));
                out.notes.append(StoryText::tr("Safe to say: %1").arg(claim.safe));
                if (ids == &slide.claims && !claim.why.isEmpty())
                    m_out.broken.append({out.id, claim.sentence, claim.why, claim.safe, claim.id});
            }
        }
        return {};
    }

    /// Words of a step may name who is highlighted then; what it does not say is as on the slide.
    void writeSteps(const StorySlide &slide, DeckSlide &out)
    {
        const LiveValues values = m_values;
        for (const SlideStep &step : slide.steps) {
            DeckStep at = stepOf(slide, step, m_figures);
            if (!m_figures.isEmpty())
                m_values = valuesAtStep(values, m_figures.first(), step, m_language);
            at.title = out.title;
            at.text = out.text;
            if (const QString text = inLanguage(step.headline, m_language); !text.isEmpty())
                at.title = titleWhatIf(*m_dataset, spoken(out.id, text, out.title));
            if (const QString text = inLanguage(step.text, m_language); !text.isEmpty()) {
                at.text.clear();
                for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
                    at.text.append(spoken(out.id, line, {}));
            }
            out.steps.append(std::move(at));
            m_values = values;
        }
    }

    void writeNotes(const StorySlide &slide, DeckSlide &out)
    {
        QStringList own;
        for (const QString &line : inLanguage(slide.notes, m_language).split(u'\n')) {
            if (!line.isEmpty())
                own.append(spoken(out.id, line, {}));
        }
        out.notes = own + out.notes;
        for (const ToldFigure &told : m_figures)
            out.notes.append(figureNotes(told, out.title));
        out.notes.append(waiverNotes(m_story, slide));
        out.notes.removeDuplicates();
    }

    /// A title slide without words of its own says what the deck is about and from when.
    void fillTitle()
    {
        for (DeckSlide &slide : m_out.deck.slides) {
            if (slide.layout != SlideLayout::Title)
                continue;
            if (slide.title.isEmpty())
                slide.title = m_out.deck.title;
            if (slide.subtitle.isEmpty())
                slide.subtitle = slide.text.isEmpty()
                    ? StoryText::tr("Figures up to %1")
                          .arg(longDateText(toDate(m_out.deck.made), m_language))
                    : slide.text.join(u'\n');
        }
    }

    std::shared_ptr<const Dataset> m_dataset;
    const Story &m_story;
    const std::vector<Claim> &m_claims;
    Language m_language;
    FigureAsking m_source;
    QList<ToldFigure> m_figures; ///< of the slide that is told
    LiveValues m_values;
    LiveValues m_general; ///< for slides without figures
    ToldStory m_out;
};

} // namespace

Result<ToldStory> toldStory(const std::shared_ptr<const Dataset> &dataset, const Story &story,
                            const std::vector<Claim> &claims, Language language,
                            const Telling &telling, const FigureAsking &figures)
{
    return StoryTelling(dataset, story, claims, language, figures).tell(telling);
}

} // namespace podium
