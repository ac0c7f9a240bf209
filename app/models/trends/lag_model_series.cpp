// SPDX-License-Identifier: GPL-3.0-or-later
// How lags are drawn, and what is said around them.
#include "app/models/trends/lag_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/rules/view_rules.h"
#include "app/models/trends/trend_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

void LagModel::openEnds(ChartMark &mark, const GroupLag &lag)
{
    constexpr double kEndless = std::numeric_limits<double>::infinity();
    const Bound bound = lag.standing == LagStanding::Ahead ? reversed(lag.bound) : lag.bound;
    if (bound == Bound::AtLeast || bound == Bound::Unsure)
        mark.high = kEndless;
    if (bound == Bound::AtMost || bound == Bound::Unsure)
        mark.low = -kEndless;
}

QString LagModel::headline(const AnswerData &data, const GroupLag &lag,
                           const std::string &reference)
{
    const TrendGroup by = data.answer->view.trends.by;
    const QString behind = groupInSentence(*data.dataset, by, lag.group, data.language);
    const QString ahead = groupInSentence(*data.dataset, by, reference, data.language);
    if (lag.bound == Bound::Unsure) {
        const QString months = indexText(lag.months, data.language);
        return (by == TrendGroup::Openness ? tr("As far as measured, %1 are %2 months behind %3")
                                           : tr("As far as measured, %1 is %2 months behind %3"))
            .arg(behind, months, ahead);
    }
    const QString months = monthsText(lag, data.language);
    return by == TrendGroup::Openness
        ? tr("%1 are %2 months behind %3")
              .arg(groupName(*data.dataset, by, lag.group, data.language), months, ahead)
        : atSentenceStart(tr("%1 is %2 months behind %3").arg(behind, months, ahead));
}

ChartMark LagModel::mark(int row) const
{
    const GroupLag &shown = lag(row);
    ChartMark mark;
    mark.key = data(index(row, 0), KeyRole).toString();
    mark.label = name(shown.group);
    mark.note = data(index(row, BestModel), Qt::DisplayRole).toString();
    mark.value = shown.months;
    mark.low = shown.low;
    mark.high = shown.high;
    openEnds(mark, shown);
    mark.intervalText = intervalText(shown, answerData().language);
    mark.valueText = monthsText(shown, answerData().language);
    mark.country
        = groupCountry(*answerData().dataset, answerData().answer->view.trends.by, shown.group);
    mark.setOrigin(rowAt(row).best.estimated, isOwn(modelOf(rowAt(row))));
    return mark;
}

namespace {

/// Where all are open on the side of their other end, words at the marks say so.
Intervals intervalsIn(const QList<ChartMark> &marks)
{
    const auto isDrawn = [](const ChartMark &mark) {
        const auto differs = [&mark](std::optional<double> end) {
            return end && mark.value && std::isfinite(*end) && *end != *mark.value;
        };
        return differs(mark.low) || differs(mark.high);
    };
    return std::ranges::any_of(marks, isDrawn) ? Intervals::Drawn : Intervals::None;
}

/// Of whom the picture speaks: who is highlighted first, where they are behind, else who comes next.
const GroupLag *subjectOf(const AnswerData &data, const Lags &found)
{
    const View &view = data.answer->view;
    const auto isSubject = [&](const GroupLag &lag) {
        const QString name = groupName(*data.dataset, view.trends.by, lag.group, data.language);
        const auto &whom = view.picture.highlighted;
        return lag.standing == LagStanding::Behind && !whom.empty()
            && (lag.group == whom.front() || name == toQString(whom.front()));
    };
    auto lag = std::ranges::find_if(found.groups, isSubject);
    if (lag == found.groups.end())
        lag = std::ranges::find(found.groups, LagStanding::Behind, &GroupLag::standing);
    return lag == found.groups.end() ? nullptr : &*lag;
}

} // namespace

QString LagModel::leftOut() const
{
    return m_found
        ? leftOutWords(m_found->withoutDate, m_found->withoutGroup, answerData().language)
              .join(u" · "_s)
        : QString();
}

ChartSeries LagModel::series(int most) const
{
    ChartSeries series;
    series.dots = true;
    series.categoryAxisTitle = tr("Who");
    series.valueAxisTitle = tr("Months behind");
    series.emptyText = tr("There is nobody to compare. Remove a filter to see more.");
    if (!m_found)
        return series;
    for (int row = 0; row < std::min(rows(), most); ++row)
        series.marks.append(mark(row));
    series.rowsNotShown = std::max(0, rows() - most);
    caption(series, answerData(), *m_found);
    return series;
}

void LagModel::caption(ChartSeries &series, const AnswerData &data, const Lags &found)
{
    const Captions captions(*data.dataset, *data.answer, data.language);
    series.valueAxisTitle = tr("Months behind");
    if (const GroupLag *const subject = subjectOf(data, found))
        series.title = headline(data, *subject, found.reference);
    series.subtitle
        = rules(data, found) + u" · "_s + rulesLine(data, RulesOf::Lags, intervalsIn(series.marks));
    if (found.unmeasured > 0)
        series.subtitle += u" · "_s
            + tr("arrows: open to that side, for models without an index or only estimated may stand "
                 "higher (%1 in all)")
                  .arg(countText(found.unmeasured, data.language));
    const QStringList words = leftOutWords(found.withoutDate, found.withoutGroup, data.language);
    for (const QString &part : words)
        series.subtitle += u" · "_s + part;
    series.source = captions.source();
}

} // namespace podium
