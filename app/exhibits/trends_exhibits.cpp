// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/trends_exhibits.h"

#include "app/engine/money/all_years.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/trends/all_time.h"
#include "app/exhibits/parts.h"
#include "app/models/language/number_text.h"
#include "app/models/money/money_remarks.h"
#include "app/models/trends/event_model.h"
#include "app/models/trends/frontier_model.h"
#include "app/models/trends/history_model.h"
#include "app/models/trends/lag_model.h"
#include "app/models/trends/trend_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct TrendsText {
    Q_DECLARE_TR_FUNCTIONS(podium::Trends)
};

QJsonValue dayValue(Date day)
{
    return toQString(toIsoText(day));
}

Remark withoutDate(int models, Language language)
{
    return {u"without_date"_s, models,
            models == 0
                ? QString()
                : TrendsText::tr("Models left out because their release date is not known: %1.")
                      .arg(countText(models, language))};
}

Remark withoutGroup(TrendGroup by, int models, Language language)
{
    const QString sentence = by == TrendGroup::Lab
        ? TrendsText::tr("Models left out because their lab is not known: %1.")
        : TrendsText::tr("Models left out because it is not known whether their weights are "
                         "open: %1.");
    return {u"without_group"_s, models,
            models == 0 ? QString() : sentence.arg(countText(models, language))};
}

Remark starred(const AnswerModel &model)
{
    return {{}, {}, model.answerData().answer->view.estimated ? estimatedRemark() : QString()};
}

Remark unmeasured(int models, Language language)
{
    return {u"unmeasured"_s, models,
            models == 0
                ? QString()
                : TrendsText::tr("Released by then without an index, or only estimated by the "
                                 "source: %1. Where one of these came first, the figure is a "
                                 "bound: at least so much.")
                      .arg(countText(models, language))};
}

Remark unmeasuredOfLags(int models, Language language)
{
    return {u"unmeasured"_s, models,
            models == 0 ? QString()
                        : TrendsText::tr(
                              "Released by then without an index, or only estimated by the "
                              "source: %1. Where one of whoever had the level first came before, "
                              "the months are at least so many; where who came later has one, "
                              "at most; where both, unsure.")
                              .arg(countText(models, language))};
}

QList<Remark> frontierRemarks(const AnswerModel &model)
{
    const auto &found = as<FrontierModel>(model).found();
    const AnswerData &data = model.answerData();
    return {{u"last_day"_s, dayValue(found->lastDay), {}},
            unmeasured(found->unmeasured, data.language),
            withoutDate(found->withoutDate, data.language),
            withoutGroup(data.answer->view.trends.by, found->withoutGroup, data.language),
            starred(model)};
}

/// The frontiers, with events and rounds of those whose frontiers are shown.
ChartSeries frontierSeries(const AnswerModel &model, const QAbstractItemModel &,
                           const Picture &picture, int most)
{
    ChartSeries series = as<FrontierModel>(model).series(most);
    if (!picture.beside || series.marks.isEmpty())
        return series;
    QStringList countries;
    for (const ChartLine &line : series.plane()->lines)
        countries.append(line.country);
    const bool all = countries.contains(QString());
    const auto isShown = [&](const ChartMark &mark) {
        return all || mark.country.isEmpty() || countries.contains(mark.country);
    };
    EventModel events;
    events.setAnswer(model.answerData());
    series.plane()->lanes = {TrendsText::tr("Events"), TrendsText::tr("New money")};
    for (const QList<ChartMark> &marks : {events.marks(0), roundMarks(model.answerData(), 1)})
        std::ranges::copy_if(marks, std::back_inserter(series.marks), isShown);
    return series;
}

QStringList lagRules(const AnswerModel &model)
{
    return {rulesLine(model.answerData(), RulesOf::Lags), as<LagModel>(model).rules()};
}

QList<Remark> lagRemarks(const AnswerModel &model)
{
    const auto &found = as<LagModel>(model).found();
    const AnswerData &data = model.answerData();
    const QString exact = found->withoutError == 0
        ? QString()
        : TrendsText::tr("Models taken as exact because the error of their index is not known: %1.")
              .arg(countText(found->withoutError, data.language));
    return {{u"last_day"_s, dayValue(found->lastDay), {}},
            {u"reference"_s, toQString(found->reference), {}},
            unmeasuredOfLags(found->unmeasured, data.language),
            {u"without_error"_s, found->withoutError, exact},
            withoutDate(found->withoutDate, data.language),
            withoutGroup(data.answer->view.trends.by, found->withoutGroup, data.language)};
}

QList<Remark> historyRemarks(const AnswerModel &model)
{
    const auto &history = as<HistoryModel>(model);
    return {{{},
             {},
             history.methods() > 1 ? TrendsText::tr(
                 "Figures of different methods do not make one line; each has a table.")
                                   : QString()},
            starred(model)};
}

QString eventSource(const AnswerModel &)
{
    return TrendsText::tr("Sources: press pages as listed with each event.");
}

Result<ExhibitParts> findEvents(const Dataset &dataset, const View &asked, const Watch &)
{
    View view = asked;
    fillPeriod(view.money);
    auto found = answer(dataset, view, RankSets::LeftOut);
    if (!found)
        return tl::unexpected(found.error());
    return ExhibitParts{std::make_shared<const Answer>(std::move(*found)), {}};
}

const std::array kTrendsKinds{
    ExhibitKind{
        .kind = PictureKind::Frontier,
        .chart = u"frontier",
        .workspace = u"trends",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Frontier"),
        .what = RulesOf::Frontiers,
        .also = RulesOf::Events,
        .usualRows = 10,
        .find = &findBy<&frontiers>,
        .makeModel = &made<FrontierModel>,
        .fill = &fillFound<FrontierModel, Frontiers>,
        .read = &frontierSeries,
        .remarks = &frontierRemarks,
    },
    ExhibitKind{
        .kind = PictureKind::History,
        .chart = u"history",
        .workspace = u"trends",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Ranks over time"),
        .what = RulesOf::Histories,
        .find = &findBy<&history>,
        .makeModel = &made<HistoryModel>,
        .fill =
            [](AnswerModel &model, const Exhibit &exhibit, AnswerData data) {
                as<HistoryModel>(model).setLines(
                    std::move(data), std::get<std::vector<HistoryLine>>(exhibit.subject));
            },
        .read = &seriesBy<HistoryModel>,
        .rules
        = [](const AnswerModel &model) { return QStringList{as<HistoryModel>(model).rules()}; },
        .source = [](const AnswerModel &model) { return as<HistoryModel>(model).source(); },
        .remarks = &historyRemarks,
        .apart = "method_name",
    },
    ExhibitKind{
        .kind = PictureKind::Lags,
        .chart = u"lag",
        .workspace = u"trends",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Months behind"),
        .what = RulesOf::Lags,
        .find = &findBy<&lagsBehind>,
        .makeModel = &made<LagModel>,
        .fill = &fillFound<LagModel, Lags>,
        .read = &seriesBy<LagModel>,
        .rules = &lagRules,
        .remarks = &lagRemarks,
    },
    ExhibitKind{
        .kind = PictureKind::Events,
        .chart = u"events",
        .workspace = u"trends",
        .title = QT_TRANSLATE_NOOP("podium::Exhibits", "Events"),
        .what = RulesOf::Events,
        .find = &findEvents,
        .makeModel = &made<EventModel>,
        .read = &seriesBy<EventModel>,
        .source = &eventSource,
    },
};

} // namespace

std::span<const ExhibitKind> trendsExhibits()
{
    return kTrendsKinds;
}

} // namespace podium
