// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/annotating.h"
#include "app/exhibits/exhibiting.h"
#include "app/export/copydesk/copy_rules.h"
#include "app/export/story/live_values.h"
#include "app/models/language/speaking.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct SentenceWords {
    Q_DECLARE_TR_FUNCTIONS(podium::CopyDesk)
};

/// Letters, Korean ones as wide as two.
qsizetype lettersOf(const QString &text)
{
    qsizetype letters = 0;
    for (const QChar letter : text)
        letters += letter.unicode() >= 0x1100 ? 2 : 1;
    return letters;
}

/// Letters that the usual fonts of Latin and Korean text lack.
bool isRare(char32_t letter)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr std::array kRare{Range{0x0590, 0x10ff},   Range{0xa000, 0xabff},
                                      Range{0xe000, 0xf8ff},   Range{0xfb1d, 0xfdff},
                                      Range{0xfe70, 0xfeff},   Range{0xfffd, 0xffff},
                                      Range{0x10000, 0x10ffff}};
    return std::ranges::any_of(kRare, [letter](const Range &range) {
        return letter >= range.first && letter <= range.last;
    });
}

QString rareIn(const QString &text, const CopyJob &job)
{
    QString out;
    for (const char32_t letter : text.toStdU32String()) {
        const QString one = QString::fromUcs4(&letter, 1);
        const bool rare = job.isMissing ? job.isMissing(letter) : isRare(letter);
        if (rare && !out.contains(one))
            out += one;
    }
    return out;
}

std::string &textIn(LocalText &text, Language language)
{
    return language == Language::Korean ? text.korean : text.english;
}

/// Every text that a slide's author wrote.
std::vector<LocalText *> ownTexts(StorySlide &slide)
{
    std::vector<LocalText *> texts{&slide.headline, &slide.text};
    for (SlideStep &step : slide.steps)
        texts.insert(texts.end(), {&step.headline, &step.text});
    return texts;
}

/// Where a template has less room for titles, fewer than in two lines of 26 points on 1168 pixels.
double mostLetters(const SlidePlan &plan)
{
    constexpr double kLetters = 130;
    const auto place = std::ranges::find(plan.places, 0, &SlidePlace::role);
    const bool placed = plan.foreign && place != plan.places.end() && place->points > 0;
    return placed ? 2 * place->place.width() / (0.53 * std::min(place->points, 28.0) * 4 / 3)
                  : kLetters;
}

/// The sentence up to its last pause that fits; empty: it has none.
QString shorter(const QString &title, double most)
{
    static const QRegularExpression kPauses(u"[,;:–—·]\\s|\\s[–—(]"_s);
    QString out;
    for (auto pause = kPauses.globalMatch(title); pause.hasNext();) {
        const QString start = title.first(pause.next().capturedStart()).trimmed();
        if (static_cast<double>(lettersOf(start)) <= most)
            out = start;
    }
    return out;
}

CopyFix sayHeadline(const CopySlide &slide, const QString &said, Language language)
{
    return {SentenceWords::tr("Say “%1”").arg(said),
            onSlide(slide.story.id, [said, language](StorySlide &one) {
                textIn(one.headline, language) = said.toStdString();
            })};
}

void checkHeadline(const CopySlide &slide, const CopyJob &job, QList<CopyFinding> &findings)
{
    const double most = mostLetters(slide.plan);
    QString longest = slide.deck.title;
    for (const DeckStep &step : slide.deck.steps) {
        if (lettersOf(step.title) > lettersOf(longest))
            longest = step.title;
    }
    const qsizetype letters = lettersOf(longest);
    if (static_cast<double>(letters) <= most || slide.deck.layout == SlideLayout::Title)
        return;
    CopyFinding finding{u"headline"_s, slide.deck.id, CopySeverity::Warning,
                        SentenceWords::tr("The headline has %1 letters; two lines hold %2.")
                            .arg(letters)
                            .arg(static_cast<int>(most))};
    const bool own = !slide.story.headline.english.empty() || !slide.story.headline.korean.empty();
    const bool figure = !slide.figures.isEmpty()
        && static_cast<double>(lettersOf(slide.figures.first().series.title)) <= most;
    const bool ofStep = longest != slide.deck.title;
    const QString part = shorter(longest, most);
    if (ofStep)
        finding.fix
            = CopyFix{SentenceWords::tr("Keep the headline of the slide at that step"),
                      onSlide(slide.story.id, [longest, deck = slide.deck](StorySlide &one) {
                          for (std::size_t i = 0; i < one.steps.size(); ++i) {
                              if (deck.steps[static_cast<qsizetype>(i)].title == longest)
                                  one.steps[i].headline = {};
                          }
                      })};
    else if (own && figure)
        finding.fix = CopyFix{SentenceWords::tr("Say what the figure finds"),
                              onSlide(slide.story.id, [](StorySlide &one) { one.headline = {}; })};
    else if (!part.isEmpty())
        finding.fix = sayHeadline(slide, part, job.told.deck.language);
    findings.append(finding);
}

/// What the first figure finds, in another language than that of the deck.
QString findingIn(const CopySlide &slide, Language language)
{
    const Exhibit &shown = slide.figures.first().exhibit;
    const Speaking spoken(language);
    const auto model = makeModel(shown.kind);
    fill(*model, shown, language);
    return seriesOf(shown, *model, shown.answer->view.picture).title;
}

void checkTranslation(const CopySlide &slide, QList<CopyFinding> &findings)
{
    const std::array texts{
        std::pair{&slide.story.headline, SentenceWords::tr("headline")},
        std::pair{&slide.story.text, SentenceWords::tr("text")},
        std::pair{&slide.story.notes, SentenceWords::tr("notes")},
    };
    for (const auto &[text, name] : texts) {
        if (text->english.empty() == text->korean.empty())
            continue;
        const bool korean = text->korean.empty();
        CopyFinding finding{u"translation"_s, slide.deck.id, CopySeverity::Warning,
                            korean ? SentenceWords::tr("No Korean for: %1.").arg(name)
                                   : SentenceWords::tr("No English for: %1.").arg(name)};
        const Language missing = korean ? Language::Korean : Language::English;
        if (text == &slide.story.headline && !slide.figures.isEmpty()) {
            const QString said = findingIn(slide, missing);
            if (!said.isEmpty())
                finding.fix = sayHeadline(slide, said, missing);
        }
        findings.append(finding);
    }
}

CopyFix withoutLetters(const CopySlide &slide, const QString &letters)
{
    return {SentenceWords::tr("Leave them out"),
            onSlide(slide.story.id, [letters](StorySlide &one) {
                const std::u32string gone = letters.toStdU32String();
                for (LocalText *text : ownTexts(one)) {
                    for (std::string *said : {&text->english, &text->korean}) {
                        std::u32string kept = QString::fromStdString(*said).toStdU32String();
                        std::erase_if(kept, [&gone](char32_t letter) {
                            return gone.find(letter) != std::u32string::npos;
                        });
                        *said = QString::fromStdU32String(kept).simplified().toStdString();
                    }
                }
            })};
}

void checkGlyphs(const CopySlide &slide, const CopyJob &job, QList<CopyFinding> &findings)
{
    QStringList own{slide.deck.title, slide.deck.text.join(u' ')};
    for (const DeckStep &step : slide.deck.steps)
        own.append(step.title + u' ' + step.text.join(u' '));
    QStringList others{slide.deck.subtitle, slide.deck.source};
    for (const ToldFigure &told : slide.figures) {
        for (const ChartMark &mark : told.series.marks)
            others.append({mark.label, mark.note, mark.valueText});
    }
    const QString rare = rareIn((own + others).join(u' '), job);
    if (rare.isEmpty())
        return;
    CopyFinding finding{u"glyphs"_s, slide.deck.id, CopySeverity::Warning,
                        job.isMissing
                            ? SentenceWords::tr("Letters that the fonts lack: %1.").arg(rare)
                            : SentenceWords::tr("Letters that usual fonts lack: %1.").arg(rare)};
    const QString written = rareIn(own.join(u' '), job);
    if (!written.isEmpty() && rareIn(others.join(u' '), job).isEmpty())
        finding.fix = withoutLetters(slide, written);
    findings.append(finding);
}

/// The line is gone from whatever holds it; a headline gives way to what the figure finds.
CopyFix withoutSentence(const CopySlide &slide, const QString &sentence, bool korean)
{
    return {SentenceWords::tr("Leave the sentence out"),
            onSlide(slide.story.id, [sentence, korean](StorySlide &one) {
                std::vector<LocalText *> texts = ownTexts(one);
                texts.push_back(&one.notes);
                for (LocalText *text : texts) {
                    std::string &said = korean ? text->korean : text->english;
                    QStringList lines = QString::fromStdString(said).split(u'\n');
                    lines.removeAll(sentence);
                    said = lines.join(u'\n').toStdString();
                }
            })};
}

void checkClaims(const CopySlide &slide, const CopyJob &job, QList<CopyFinding> &findings)
{
    for (const BrokenSentence &one : job.told.broken) {
        if (one.slide != slide.deck.id)
            continue;
        CopyFinding finding{u"claim"_s, slide.deck.id, CopySeverity::Error,
                            SentenceWords::tr("“%1” is not carried by the figures. %2")
                                .arg(withNamesOfValues(one.sentence), one.why)};
        if (!one.safe.isEmpty()) {
            const bool korean = job.told.deck.language == Language::Korean;
            finding.fix = CopyFix{SentenceWords::tr("Say “%1”").arg(one.safe),
                                  onSlide(slide.story.id, [korean, one](StorySlide &changed) {
                                      auto &text = korean ? changed.headline.korean
                                                          : changed.headline.english;
                                      text = one.safe.toStdString();
                                      changed.claims.clear();
                                  })};
        } else if (one.claim.isEmpty())
            finding.fix
                = withoutSentence(slide, one.sentence, job.told.deck.language == Language::Korean);
        findings.append(finding);
    }
}

/// Who is highlighted at a step and stands in none of the figures.
void checkSteps(const CopySlide &slide, QList<CopyFinding> &findings)
{
    for (std::size_t i = 0; i < slide.story.steps.size(); ++i) {
        for (const std::string &item : slide.story.steps[i].highlighted) {
            const auto shows = [&item](const ToldFigure &told) {
                ChartSeries series = told.series;
                highlight(series, {item});
                return !series.highlighted.isEmpty();
            };
            if (std::ranges::any_of(slide.figures, shows))
                continue;
            findings.append(
                {u"steps"_s, slide.deck.id, CopySeverity::Warning,
                 SentenceWords::tr("Step %1 highlights %2, which the figure does not show.")
                     .arg(i + 1)
                     .arg(QString::fromStdString(item)),
                 CopyFix{SentenceWords::tr("Do not highlight it"),
                         onSlide(slide.story.id, [i, item](StorySlide &one) {
                             if (i < one.steps.size())
                                 std::erase(one.steps[i].highlighted, item);
                         })}});
        }
    }
}

} // namespace

void checkWords(const CopySlide &slide, const CopyJob &job, QList<CopyFinding> &findings)
{
    checkClaims(slide, job, findings);
    checkHeadline(slide, job, findings);
    checkTranslation(slide, findings);
    checkGlyphs(slide, job, findings);
    checkSteps(slide, findings);
}

} // namespace podium
