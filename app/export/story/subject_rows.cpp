// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/subject_rows.h"

#include "app/exhibits/annotating.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

namespace podium {

namespace {

struct SubjectText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

/// Models of a lab that is named in place of one of them.
void highlightLabs(ChartSeries &series, const Exhibit &exhibit)
{
    const Snapshot &snapshot = exhibit.dataset->snapshots[exhibit.answer->snapshot];
    for (const std::string &item : exhibit.answer->view.picture.highlighted) {
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

void showSubject(ChartSeries &series, const Exhibit &exhibit, const AnswerModel &model)
{
    const Picture &picture = exhibit.answer->view.picture;
    const bool ranked
        = exhibit.kind == PictureKind::Models || exhibit.kind == PictureKind::Countries;
    if (picture.highlighted.empty() || !ranked)
        return;
    Picture whole = picture;
    whole.rows = std::numeric_limits<int>::max();
    ChartSeries all = seriesOf(exhibit, model, whole);
    highlightLabs(all, exhibit);
    constexpr qsizetype kMostSubjects = 3;
    series.highlighted = all.highlighted;
    for (const ChartMark &mark : all.marks) {
        const bool drawn
            = std::ranges::find(series.marks, mark.key, &ChartMark::key) != series.marks.end();
        const auto rank = rankOf(exhibit, mark);
        if (drawn || !rank
            || !all.highlighted.first(std::min(kMostSubjects, all.highlighted.size()))
                    .contains(mark.key))
            continue;
        series.marks.append(mark);
        QString &note = series.marks.last().valueNote;
        note = SubjectText::tr("rank %1").arg(*rank)
            + (note.isEmpty() ? QString() : QStringLiteral(" · ") + note);
        --series.rowsNotShown;
    }
    series.greyRest = picture.greyRest && !series.highlighted.isEmpty();
}

} // namespace podium
