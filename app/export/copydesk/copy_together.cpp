// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/exhibit_kinds.h"
#include "app/export/charts/native/native_chart.h"
#include "app/export/copydesk/copy_rules.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct StoryWords {
    Q_DECLARE_TR_FUNCTIONS(podium::CopyDesk)
};

CopyFix fromSnapshot(const StorySlide &slide, const ToldFigure &told)
{
    const Snapshot &snapshot = told.exhibit.dataset->snapshots[told.exhibit.answer->snapshot];
    return {StoryWords::tr("Show the figures of %1").arg(told.day.toString(Qt::ISODate)),
            onSlide(slide.id, [id = snapshot.id](StorySlide &one) {
                for (View &view : one.views) {
                    view.snapshot = id;
                    view.method.clear();
                }
            })};
}

/// The first figure with a method counts; later ones by another one are named.
void checkMethods(const CopyJob &job, QList<CopyFinding> &findings)
{
    std::optional<std::size_t> first;
    const ToldFigure *begun = nullptr;
    for (qsizetype i = 0; i < job.told.figures.size(); ++i) {
        for (const ToldFigure &told : job.told.figures[i]) {
            if (!restsOnOneMethod(infoOf(told.exhibit.kind).what))
                continue;
            const std::size_t method = told.exhibit.answer->method;
            if (first.value_or(method) != method) {
                const auto name = [&told](std::size_t one) {
                    return methodName(told.exhibit.dataset->methods[one]);
                };
                CopyFinding finding{u"methods"_s, job.told.deck.slides[i].id, CopySeverity::Warning,
                                    StoryWords::tr("It rests on %1, the story began with %2; "
                                                   "numbers of the two do not compare.")
                                        .arg(name(method), name(*first))};
                finding.fix = fromSnapshot(job.story.slides[static_cast<std::size_t>(i)], *begun);
                findings.append(finding);
                break;
            }
            if (!first)
                begun = &told;
            first = method;
        }
    }
}

struct Scale {
    PictureKind kind;
    QString unit;
    double least;
    double most;
};

std::optional<Scale> scaleOf(const ToldFigure &told)
{
    const auto chart = chartOf(told.figure, Language::English);
    if (!chart)
        return std::nullopt;
    const NativeAxis &axis = told.series.plane() ? chart->up : chart->across;
    if (!axis.least || !axis.most)
        return std::nullopt;
    return Scale{told.exhibit.kind, told.series.valueAxisTitle, *axis.least, *axis.most};
}

void checkScales(const CopyJob &job, QList<CopyFinding> &findings)
{
    std::optional<Scale> before;
    for (qsizetype i = 0; i < job.told.figures.size(); ++i) {
        const auto &figures = job.told.figures[i];
        if (figures.isEmpty())
            continue;
        const auto scale = scaleOf(figures.first());
        const bool alike
            = scale && before && scale->kind == before->kind && scale->unit == before->unit;
        if (alike && (scale->least != before->least || scale->most != before->most))
            findings.append({u"scale"_s, job.told.deck.slides[i].id, CopySeverity::Note,
                             StoryWords::tr("Its axis runs from %1 to %2, that of the slide before "
                                            "from %3 to %4.")
                                 .arg(scale->least)
                                 .arg(scale->most)
                                 .arg(before->least)
                                 .arg(before->most),
                             CopyFix{StoryWords::tr("Draw it on the scale of the slide before"),
                                     onSlide(job.story.slides[static_cast<std::size_t>(i)].id,
                                             [](StorySlide &one) { one.sameScale = true; })}});
        before = scale;
    }
}

} // namespace

void checkTogether(const CopyJob &job, QList<CopyFinding> &findings)
{
    checkMethods(job, findings);
    checkScales(job, findings);
}

} // namespace podium
