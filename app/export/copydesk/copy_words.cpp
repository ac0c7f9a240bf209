// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/copydesk/copy_rules.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

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

QString rareIn(const QString &text)
{
    QString out;
    for (const char32_t letter : text.toStdU32String()) {
        const QString one = QString::fromUcs4(&letter, 1);
        if (isRare(letter) && !out.contains(one))
            out += one;
    }
    return out;
}

void checkHeadline(const CopySlide &slide, QList<CopyFinding> &findings)
{
    // Two lines of 26 points on 1168 pixels; where a template has less room, less.
    constexpr double kLetters = 130;
    const auto place = std::ranges::find(slide.plan.places, 0, &SlidePlace::role);
    const bool placed = slide.plan.foreign && place != slide.plan.places.end() && place->points > 0;
    const double most = placed
        ? 2 * place->place.width() / (0.53 * std::min(place->points, 28.0) * 4 / 3)
        : kLetters;
    const qsizetype letters = lettersOf(slide.deck.title);
    if (static_cast<double>(letters) <= most || slide.deck.layout == SlideLayout::Title)
        return;
    CopyFinding finding{u"headline"_s, slide.deck.id, CopySeverity::Warning,
                        SentenceWords::tr("The headline has %1 letters; two lines hold %2.")
                            .arg(letters)
                            .arg(static_cast<int>(most))};
    const bool own = !slide.story.headline.english.empty() || !slide.story.headline.korean.empty();
    const bool figure = !slide.figures.isEmpty()
        && static_cast<double>(lettersOf(slide.figures.first().series.title)) <= most;
    if (own && figure)
        finding.fix = CopyFix{SentenceWords::tr("Say what the figure finds"),
                              onSlide(slide.story.id, [](StorySlide &one) { one.headline = {}; })};
    findings.append(finding);
}

void checkTranslation(const CopySlide &slide, QList<CopyFinding> &findings)
{
    const std::array texts{
        std::pair{&slide.story.headline, SentenceWords::tr("headline")},
        std::pair{&slide.story.text, SentenceWords::tr("text")},
        std::pair{&slide.story.notes, SentenceWords::tr("notes")},
    };
    QStringList english;
    QStringList korean;
    for (const auto &[text, name] : texts) {
        if (text->english.empty() != text->korean.empty())
            (text->english.empty() ? english : korean).append(name);
    }
    if (!korean.isEmpty())
        findings.append({u"translation"_s, slide.deck.id, CopySeverity::Warning,
                         SentenceWords::tr("No Korean for: %1.").arg(korean.join(u", "_s))});
    if (!english.isEmpty())
        findings.append({u"translation"_s, slide.deck.id, CopySeverity::Warning,
                         SentenceWords::tr("No English for: %1.").arg(english.join(u", "_s))});
}

void checkGlyphs(const CopySlide &slide, QList<CopyFinding> &findings)
{
    QStringList texts{slide.deck.title, slide.deck.subtitle, slide.deck.source};
    texts.append(slide.deck.text);
    for (const ToldFigure &told : slide.figures) {
        for (const ChartMark &mark : told.series.marks)
            texts.append({mark.label, mark.note, mark.valueText});
    }
    const QString rare = rareIn(texts.join(u' '));
    if (!rare.isEmpty())
        findings.append({u"glyphs"_s, slide.deck.id, CopySeverity::Warning,
                         SentenceWords::tr("Letters that usual fonts lack: %1.").arg(rare)});
}

void checkClaims(const CopySlide &slide, const CopyJob &job, QList<CopyFinding> &findings)
{
    for (const BrokenSentence &one : job.told.broken) {
        if (one.slide != slide.deck.id)
            continue;
        CopyFinding finding{u"claim"_s, slide.deck.id, CopySeverity::Error,
                            SentenceWords::tr("“%1” does not hold. %2").arg(one.sentence, one.why)};
        if (!one.safe.isEmpty()) {
            const bool korean = job.told.deck.language == Language::Korean;
            finding.fix = CopyFix{SentenceWords::tr("Say “%1”").arg(one.safe),
                                  onSlide(slide.story.id, [korean, one](StorySlide &changed) {
                                      auto &text = korean ? changed.headline.korean
                                                          : changed.headline.english;
                                      text = one.safe.toStdString();
                                      changed.claims.clear();
                                  })};
        }
        findings.append(finding);
    }
}

} // namespace

void checkWords(const CopySlide &slide, const CopyJob &job, QList<CopyFinding> &findings)
{
    checkClaims(slide, job, findings);
    checkHeadline(slide, findings);
    checkTranslation(slide, findings);
    checkGlyphs(slide, findings);
}

} // namespace podium
