// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trends/frontier_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/trends/trend_words.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

void FrontierModel::setFound(AnswerData data, std::optional<Frontiers> found)
{
    m_found = std::move(found);
    setAnswer(std::move(data));
}

void FrontierModel::prepare()
{
    m_steps.clear();
    for (std::size_t group = 0; m_found && group < m_found->groups.size(); ++group) {
        for (const DatedLine &line : m_found->groups[group].steps)
            m_steps.push_back({group, line});
    }
}

int FrontierModel::groups() const
{
    return m_found ? static_cast<int>(m_found->groups.size()) : 0;
}

const RankedModel &FrontierModel::ranked(int row) const
{
    return answerData().answer->ranking[m_steps[static_cast<std::size_t>(row)].line.line];
}

const podium::Model &FrontierModel::model(int row) const
{
    return answerData().snapshot().models[ranked(row).model];
}

QString FrontierModel::name(std::size_t group) const
{
    return groupName(*answerData().dataset, answerData().answer->view.trends.by,
                     m_found->groups[group].group, answerData().language);
}

QVariant FrontierModel::cell(int row, int column, int role) const
{
    const Dataset &dataset = *answerData().dataset;
    const RankedModel &shown = ranked(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(model(row).id);
    case CountryRole:
        return toQString(countryOf(dataset, model(row)));
    case LabRole:
        return model(row).lab ? QVariant(toQString(dataset.labs[*model(row).lab].id)) : QVariant();
    case EstimatedRole:
        return shown.estimated;
    case SearchRole:
        return name(m_steps[static_cast<std::size_t>(row)].group) + u'\n'
            + toQString(model(row).name) + u'\n'
            + (model(row).lab ? labSearchNames(dataset.labs[*model(row).lab]).join(u'\n')
                              : QString());
    case LowRole:
        return column == Index && shown.indexLow ? QVariant(*shown.indexLow) : QVariant();
    case HighRole:
        return column == Index && shown.indexHigh ? QVariant(*shown.indexHigh) : QVariant();
    default:
        return {};
    }
}

QVariant FrontierModel::text(int row, int column) const
{
    const Language language = answerData().language;
    const RankedModel &shown = ranked(row);
    const Step &step = m_steps[static_cast<std::size_t>(row)];
    switch (column) {
    case Group:
        return name(step.group);
    case Released:
        return dateText(step.line.released, language);
    case Model:
        return toQString(model(row).name);
    case Lab:
        return model(row).lab
            ? QVariant(labName(answerData().dataset->labs[*model(row).lab], language))
            : QVariant();
    case Index:
        return indexText(shown.index, language);
    case Interval:
        return shown.indexLow && shown.indexHigh
            ? QVariant(indexIntervalText(*shown.indexLow, *shown.indexHigh, language))
            : QVariant();
    default:
        return {};
    }
}

QVariant FrontierModel::value(int row, int column) const
{
    const RankedModel &shown = ranked(row);
    switch (column) {
    case Released:
        return toQDate(m_steps[static_cast<std::size_t>(row)].line.released);
    case Index:
        return shown.index;
    case Interval:
        return shown.indexLow && shown.indexHigh ? QVariant(*shown.indexHigh - *shown.indexLow)
                                                 : QVariant();
    default:
        return text(row, column);
    }
}

QVariant FrontierModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"group", QT_TR_NOOP("Frontier of"), QT_TR_NOOP("Whose highest index it was.")},
        ColumnText{"date", QT_TR_NOOP("Released"), QT_TR_NOOP("From this day on.")},
        ColumnText{"model", QT_TR_NOOP("Model"), QT_TR_NOOP("It beat all models before it.")},
        ColumnText{"lab", QT_TR_NOOP("Lab"), QT_TR_NOOP("Who made it.")},
        ColumnText{"index", QT_TR_NOOP("Index"),
                   QT_TR_NOOP("In today's figures: models are scored anew with each version.")},
        ColumnText{"interval", QT_TR_NOOP("Interval"),
                   QT_TR_NOOP("What the errors of the scores leave open.")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

QString FrontierModel::leftOut() const
{
    if (!m_found)
        return {};
    const Language language = answerData().language;
    QStringList parts;
    if (m_found->withoutDate > 0)
        parts << tr("without a release date: %1").arg(countText(m_found->withoutDate, language));
    if (m_found->withoutGroup > 0)
        parts << tr("without a group: %1").arg(countText(m_found->withoutGroup, language));
    return parts.join(u" · "_s);
}

ChartMark FrontierModel::mark(int row) const
{
    const Step &step = m_steps[static_cast<std::size_t>(row)];
    const std::string &group = m_found->groups[step.group].group;
    const TrendGroup by = answerData().answer->view.trends.by;
    const RankedModel &shown = ranked(row);
    ChartMark mark;
    mark.key = toQString(model(row).id);
    mark.line = toQString(group);
    mark.label = shortModelName(model(row));
    mark.note = name(step.group) + u" · "_s + dateText(step.line.released, answerData().language);
    mark.at = dayNumber(step.line.released);
    mark.value = shown.index;
    mark.low = shown.indexLow;
    mark.high = shown.indexHigh;
    mark.intervalText = text(row, Interval).toString();
    mark.valueText = text(row, Index).toString();
    mark.country = groupCountry(*answerData().dataset, by, group);
    mark.hollow = shown.estimated;
    return mark;
}

QString FrontierModel::finding() const
{
    if (m_found->groups.empty())
        return {};
    const auto lastOf = [this](std::size_t group) {
        return answerData().answer->ranking[m_found->groups[group].steps.back().line].index;
    };
    if (m_found->groups.size() == 1)
        return tr("%1 alone has a frontier here").arg(name(0));
    return tr("%1 leads; %2 is %3 points below")
        .arg(name(0), name(1), indexText(lastOf(0) - lastOf(1), answerData().language));
}

ChartSeries FrontierModel::series(int mostGroups) const
{
    ChartSeries series;
    series.plane.emplace();
    series.plane->across = ChartPlane::Across::Days;
    series.plane->joined = ChartPlane::Joined::Steps;
    series.emptyText = tr("No model here has a release date. Remove a filter to see frontiers.");
    if (!m_found)
        return series;
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    series.title = finding();
    series.subtitle = tr("Highest index of each by release date · %1").arg(captions.rules());
    series.source = captions.source();
    series.valueAxisTitle = tr("%1 (points of 100)").arg(methodName(data.method()));
    series.plane->acrossTitle = tr("Day of release");
    series.plane->runsTo = dayNumber(m_found->lastDay);
    const auto shown = std::min(m_found->groups.size(), static_cast<std::size_t>(mostGroups));
    for (std::size_t group = 0; group < shown; ++group) {
        const std::string &key = m_found->groups[group].group;
        series.plane->lines.append({toQString(key), name(group),
                                    groupCountry(*data.dataset, data.answer->view.trends.by, key)});
    }
    for (int row = 0; row < rows(); ++row) {
        if (m_steps[static_cast<std::size_t>(row)].group < shown)
            series.marks.append(mark(row));
        else
            ++series.rowsNotShown;
    }
    return series;
}

} // namespace podium
