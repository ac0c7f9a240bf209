// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/subject_rows.h"

#include "app/exhibits/annotating.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

namespace {

struct SubjectText {
    Q_DECLARE_TR_FUNCTIONS(podium::Exhibits)
};

/// Models of a lab that is named in place of one of them.
void highlightLabs(ChartSeries &series, const Exhibit &exhibit, const Picture &picture)
{
    const Snapshot &snapshot = exhibit.dataset->snapshots[exhibit.answer->snapshot];
    for (const std::string &item : picture.highlighted) {
        const auto lab = findLab(*exhibit.dataset, item);
        if (!lab || exhibit.kind != PictureKind::Models)
            continue;
        for (const ChartMark &mark : series.marks) {
            const auto model
                = std::ranges::find(snapshot.models, mark.key.toStdString(), &Model::id);
            if (model != snapshot.models.end() && model->lab == lab
                && !series.highlighted.contains(mark.key))
                series.highlighted.append(mark.key);
        }
    }
}

/// Those of the first three highlighted marks that the rows drawn do not reach.
QList<ChartMark> notDrawn(const ChartSeries &all, const ChartSeries &drawn)
{
    constexpr qsizetype kMostSubjects = 3;
    const QStringList subjects
        = all.highlighted.first(std::min(kMostSubjects, all.highlighted.size()));
    QList<ChartMark> out;
    for (const ChartMark &mark : all.marks) {
        if (subjects.contains(mark.key)
            && std::ranges::none_of(
                drawn.marks, [&mark](const ChartMark &other) { return other.key == mark.key; }))
            out.append(mark);
    }
    return out;
}

/// Makes room behind the first rows; who is highlighted stays.
void dropLast(ChartSeries &series, qsizetype kept)
{
    for (qsizetype i = series.marks.size() - 1; i > 0 && series.marks.size() > kept; --i) {
        if (series.highlighted.contains(series.marks[i].key))
            continue;
        series.marks.removeAt(i);
        ++series.rowsNotShown;
    }
}

} // namespace

std::optional<int> rankOf(const Exhibit &exhibit, const ChartMark &mark)
{
    const Answer &answer = *exhibit.answer;
    const std::string key = mark.key.toStdString();
    if (exhibit.kind == PictureKind::Models) {
        const Snapshot &snapshot = exhibit.dataset->snapshots[answer.snapshot];
        for (const RankedModel &line : answer.ranking) {
            if (snapshot.models[line.model].id == key)
                return line.rank;
        }
        return std::nullopt;
    }
    for (const CountryResult &line : answer.countries) {
        if (line.country == key)
            return line.rank;
    }
    return std::nullopt;
}

void showSubject(ChartSeries &series, const Exhibit &exhibit, const Picture &picture,
                 const std::function<ChartSeries()> &whole)
{
    const bool ranked
        = exhibit.kind == PictureKind::Models || exhibit.kind == PictureKind::Countries;
    if (picture.highlighted.empty() || !ranked)
        return;
    ChartSeries all = whole();
    highlight(all, picture.highlighted);
    highlightLabs(all, exhibit, picture);
    series.highlighted = all.highlighted;
    series.greyRest = picture.greyRest && !series.highlighted.isEmpty();
    const QList<ChartMark> below = notDrawn(all, series);
    const qsizetype kept = std::max<qsizetype>(1, series.marks.size() - below.size());
    if (series.rowsNotShown > 0)
        dropLast(series, kept);
    for (ChartMark mark : below) {
        const auto rank = rankOf(exhibit, mark);
        if (!rank)
            continue;
        mark.valueNote = SubjectText::tr("rank %1").arg(*rank)
            + (mark.valueNote.isEmpty() ? QString() : QStringLiteral(" · ") + mark.valueNote);
        series.marks.append(mark);
        --series.rowsNotShown;
    }
}

} // namespace podium
