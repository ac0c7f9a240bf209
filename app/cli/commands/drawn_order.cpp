// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/drawn_order.h"

#include "app/cli/commands/chart_order.h"
#include "app/cli/text.h"
#include "app/engine/ranking/answering.h"
#include "app/models/money/figure_model.h"
#include "app/models/money/money_index_model.h"
#include "app/models/money/profile_model.h"
#include "app/models/money/programme_model.h"
#include "app/models/money/programme_sum_model.h"
#include "app/models/trends/event_model.h"
#include "app/models/trends/frontier_model.h"
#include "app/models/trends/history_model.h"
#include "app/models/trends/lag_model.h"

namespace podium {

namespace {

constexpr int kMostFrontiers = 10;
constexpr int kMostRows = 25;

ChartSeries frontierSeries(const AnswerData &data)
{
    FrontierModel model;
    model.setFound(data, frontiers(*data.dataset, *data.answer));
    return model.series(kMostFrontiers);
}

OrRefusal<ChartSeries> lagSeries(const AnswerData &data)
{
    auto lags = lagsBehind(*data.dataset, *data.answer);
    if (!lags)
        return refused(lags.error());
    LagModel model;
    model.setFound(data, std::move(*lags));
    return model.series(kMostRows);
}

OrRefusal<ChartSeries> historySeries(const AnswerData &data, const View &view)
{
    if (view.trends.items.empty())
        return misused(
            CliText::tr("Say whose history: \"podium chart history X[,Y..]\", where each "
                        "is a model, a lab or a country."));
    auto lines = history(*data.dataset, view);
    if (!lines)
        return refused(lines.error());
    HistoryModel model;
    model.setLines(data, std::move(*lines));
    return model.series();
}

OrRefusal<ChartSeries> trendSeries(const Arguments &arguments, const Surroundings &around)
{
    auto question = asked(arguments, around.err);
    if (!question)
        return tl::unexpected(question.error());
    auto found = answer(*question->dataset, question->view, RankSets::LeftOut);
    if (!found)
        return refused(found.error());
    const AnswerData data{question->dataset, std::make_shared<const Answer>(std::move(*found)),
                          around.language};
    if (arguments.command == Command::Frontier)
        return frontierSeries(data);
    return arguments.command == Command::Lag ? lagSeries(data)
                                             : historySeries(data, question->view);
}

ChartSeries programmeSeries(const AnswerData &data)
{
    if (data.answer->view.money.sum == SumBy::None) {
        ProgrammeModel model;
        model.setAnswer(data);
        return model.series(kMostRows);
    }
    ProgrammeSumModel model;
    model.setAnswer(data);
    return model.series(kMostRows);
}

ChartSeries moneyIndexSeries(const AnswerData &data)
{
    MoneyIndexModel model;
    model.setFound(data, moneyIndex(*data.dataset, *data.answer));
    return model.series();
}

ChartSeries profileSeries(const AnswerData &data)
{
    ProfileModel model;
    model.setProfile(data, profile(*data.dataset, *data.answer));
    return model.series(kMostRows);
}

ChartSeries figureSeries(const AnswerData &data)
{
    FigureModel model;
    model.setFigures(data, figureRows(*data.dataset, data.answer->view.money));
    return model.series(kMostRows);
}

ChartSeries eventSeries(const AnswerData &data)
{
    EventModel model;
    model.setAnswer(data);
    return model.series();
}

ChartSeries moneySeries(Command command, const AnswerData &data)
{
    switch (command) {
    case Command::Programmes:
        return programmeSeries(data);
    case Command::MoneyIndex:
        return moneyIndexSeries(data);
    case Command::Figures:
        return figureSeries(data);
    case Command::Profile:
        return profileSeries(data);
    default:
        return eventSeries(data);
    }
}

/// A picture that leaves bars out would say that there is no figure.
OrRefusal<void> checkLogarithm(const ChartSeries &series)
{
    if (series.plane)
        return refused({Error::Kind::Invalid,
                        "Figures of labs are drawn over time from 0, not logarithmic; leave --log "
                        "out, or choose figures of countries.",
                        {},
                        {}});
    for (const ChartMark &mark : series.marks) {
        if (mark.value && *mark.value <= 0)
            return refused({Error::Kind::Invalid,
                            "A logarithmic axis has room for figures above 0 only, and that of %1 "
                            "is %2; leave --log out, or choose other countries.",
                            {mark.label.toStdString(), mark.valueText.toStdString()},
                            {}});
    }
    return {};
}

bool isTrend(Command command)
{
    return command == Command::Frontier || command == Command::Lag || command == Command::History;
}

} // namespace

OrRefusal<void> fillDrawn(ChartOrder &order, const Arguments &arguments, const Surroundings &around)
{
    if (isTrend(*arguments.command)) {
        auto series = trendSeries(arguments, around);
        if (!series)
            return tl::unexpected(series.error());
        order.series = std::move(*series);
    }
    const auto data = ask(arguments, around.language, around.err);
    if (!data)
        return tl::unexpected(data.error());
    if (!isTrend(*arguments.command))
        order.series = moneySeries(*arguments.command, *data);
    if (arguments.has(Option::Log)) {
        if (auto fits = checkLogarithm(order.series); !fits)
            return fits;
    }
    finishOrder(order, data->answer->view.picture, data->language);
    return {};
}

} // namespace podium
