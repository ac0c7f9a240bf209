// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trends/frontier_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/bound_words.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/rules/view_rules.h"
#include "app/models/trends/trend_words.h"

#include <algorithm>
#include <array>
#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

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

FrontierRow FrontierModel::rowAt(int row) const
{
    const Step &step = m_steps[static_cast<std::size_t>(row)];
    const RankedModel &line = answerData().answer->ranking[step.line.line];
    return {*this, step.group, step.line.released, line,
            answerData().snapshot().models[line.model]};
}

QString FrontierModel::name(std::size_t group) const
{
    return groupName(*answerData().dataset, answerData().answer->view.trends.by,
                     m_found->groups[group].group, language());
}

QString FrontierModel::country(const FrontierRow &row) const
{
    return toQString(countryOf(*answerData().dataset, row.model));
}

const podium::Lab *FrontierModel::lab(const FrontierRow &row) const
{
    return row.model.lab ? &answerData().dataset->labs[*row.model.lab] : nullptr;
}

QVariant FrontierModel::rowData(const FrontierRow &row, int role) const
{
    const podium::Lab *maker = lab(row);
    switch (role) {
    case KeyRole:
        return toQString(row.model.id);
    case CountryRole:
        return country(row);
    case LabRole:
        return maker ? QVariant(toQString(maker->id)) : QVariant();
    case EstimatedRole:
        return row.line.estimated;
    case SearchRole:
        return name(row.group) + u'\n' + toQString(row.model.name) + u'\n'
            + (maker ? labSearchNames(*maker).join(u'\n') : QString());
    default:
        return {};
    }
}

/// The step's own model may not have been the group's best that day.
bool FrontierModel::isAtLeast(const FrontierRow &row) const
{
    const std::optional<Date> &since = m_found->groups[row.group].atLeastSince;
    return since && *since <= row.released;
}

QString FrontierModel::heightText(const FrontierRow &row) const
{
    return atLeastText(rankedIndexText(row.line, language()),
                       isAtLeast(row) && !row.line.estimated);
}

/// Of who may have stood higher only the lower end is known.
QString FrontierModel::intervalText(const FrontierRow &row) const
{
    if (!row.line.indexLow || !row.line.indexHigh)
        return {};
    return isAtLeast(row) ? tr("from %1 on").arg(indexText(*row.line.indexLow, language()))
                          : indexIntervalText(*row.line.indexLow, *row.line.indexHigh, language());
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<FrontierRow>> FrontierModel::columnTable() const
{
    using Row = FrontierRow;
    constexpr auto kLow = [](const Row &row) -> QVariant { return orMissing(row.line.indexLow); };
    constexpr auto kHigh = [](const Row &row) -> QVariant {
        return row.of.isAtLeast(row) ? QVariant() : orMissing(row.line.indexHigh);
    };
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "group",
         .title = QT_TR_NOOP("Frontier of"),
         .explanation = QT_TR_NOOP("Whose highest index it was."),
         .text = [](const Row &row) -> QVariant { return row.of.name(row.group); },
         .record = [](const Row &row) -> QVariant {
             return toQString(row.of.m_found->groups[row.group].group);
         }},
        {.key = "date",
         .title = QT_TR_NOOP("Released"),
         .explanation = QT_TR_NOOP("From this day on."),
         .text
         = [](const Row &row) -> QVariant { return dateText(row.released, row.of.language()); },
         .value = [](const Row &row) -> QVariant { return toQDate(row.released); }},
        {.key = "model",
         .title = QT_TR_NOOP("Model"),
         .explanation = QT_TR_NOOP("It beat all models before it."),
         .text = [](const Row &row) -> QVariant { return nameWithOrigin(row.model); },
         .record = [](const Row &row) -> QVariant { return toQString(row.model.name); }},
        {.key = "lab",
         .title = QT_TR_NOOP("Lab"),
         .explanation = QT_TR_NOOP("Who made it."),
         .text = [](const Row &row) -> QVariant {
             const podium::Lab *lab = row.of.lab(row);
             return lab ? QVariant(labName(*lab, row.of.language())) : QVariant();
         },
         .record = [](const Row &row) -> QVariant {
             const podium::Lab *lab = row.of.lab(row);
             return lab ? QVariant(toQString(lab->nameEn)) : QVariant();
         }},
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Where the lab counts."),
         .text = [](const Row &row) -> QVariant { return row.of.country(row); },
         .use = ColumnUse::Programs},
        {.key = "index",
         .title = QT_TR_NOOP("Index"),
         .explanation = QT_TR_NOOP("In today's figures: models are scored anew with each version."),
         .text = [](const Row &row) -> QVariant { return row.of.heightText(row); },
         .value = [](const Row &row) -> QVariant { return row.line.index; },
         .low = kLow,
         .high = kHigh},
        {.key = "estimated",
         .title = QT_TR_NOOP("Estimated"),
         .explanation = QT_TR_NOOP("The index is the source's guess."),
         .text = [](const Row &row) -> QVariant { return row.line.estimated; },
         .use = ColumnUse::Programs},
        {.key = "at_least",
         .title = QT_TR_NOOP("At least"),
         .explanation = QT_TR_NOOP("A model without an index of its own was out by then."),
         .text = [](const Row &row) -> QVariant { return row.of.isAtLeast(row); },
         .use = ColumnUse::Programs},
        {.key = "interval",
         .title = QT_TR_NOOP("Interval"),
         .explanation = QT_TR_NOOP("What the errors of the scores leave open."),
         .text = [](const Row &row) -> QVariant {
             const QString text = row.of.intervalText(row);
             return text.isEmpty() ? QVariant() : QVariant(text);
         },
         .value = [](const Row &row) -> QVariant {
             return row.line.indexLow && row.line.indexHigh
                 ? QVariant(*row.line.indexHigh - *row.line.indexLow)
                 : QVariant();
         },
         .use = ColumnUse::People,
         .low = kLow,
         .high = kHigh},
        {.key = "index_low",
         .title = QT_TR_NOOP("Index from"),
         .explanation = QT_TR_NOOP("Lower end of the interval."),
         .text = kLow,
         .use = ColumnUse::Programs},
        {.key = "index_high",
         .title = QT_TR_NOOP("Index to"),
         .explanation = QT_TR_NOOP("Upper end of the interval; none where it is at least so much."),
         .text = kHigh,
         .use = ColumnUse::Programs},
    });
    return kColumns;
}

QString FrontierModel::boundNote() const
{
    return m_found && m_found->unmeasured > 0
        ? tr("≥ and arrows: at least, for models without an index or only estimated were out before (%1 in "
             "all)")
              .arg(countText(m_found->unmeasured, language()))
        : QString();
}

QString FrontierModel::leftOut() const
{
    if (!m_found)
        return {};
    QStringList parts
        = leftOutWords(m_found->withoutDate, m_found->withoutGroup, answerData().language);
    parts << boundNote();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ChartMark FrontierModel::mark(int row) const
{
    const Step &step = m_steps[static_cast<std::size_t>(row)];
    const std::string &group = m_found->groups[step.group].group;
    const TrendGroup by = answerData().answer->view.trends.by;
    const RankedModel &shown = rowAt(row).line;
    const podium::Model &model = rowAt(row).model;
    ChartMark mark;
    mark.key = toQString(model.id);
    mark.line = toQString(group);
    mark.label = shortModelName(model);
    mark.note = name(step.group) + u" · "_s + dateText(step.line.released, answerData().language);
    mark.at = dayNumber(step.line.released);
    mark.value = shown.index;
    mark.low = shown.indexLow;
    mark.high = shown.indexHigh;
    if (shown.indexHigh && isAtLeast(rowAt(row)))
        mark.high = std::numeric_limits<double>::infinity();
    mark.intervalText = intervalText(rowAt(row));
    mark.valueText = heightText(rowAt(row));
    mark.country = groupCountry(*answerData().dataset, by, group);
    mark.setOrigin(shown.estimated, isOwn(model));
    return mark;
}

QString FrontierModel::finding() const
{
    if (m_found->groups.empty())
        return {};
    const auto lastOf = [this](std::size_t group) {
        return answerData().answer->ranking[m_found->groups[group].steps.back().line].index;
    };
    const auto told = [this](std::size_t group) {
        return groupInSentence(*answerData().dataset, answerData().answer->view.trends.by,
                               m_found->groups[group].group, language());
    };
    const bool openness = answerData().answer->view.trends.by == TrendGroup::Openness;
    if (m_found->groups.size() == 1)
        return openness ? tr("%1 alone have a frontier here").arg(name(0))
                        : atSentenceStart(tr("%1 alone has a frontier here").arg(told(0)));
    const bool sure = m_found->unmeasured == 0 && m_found->withoutGroup == 0;
    const QString below = indexText(lastOf(0) - lastOf(1), language());
    if (openness)
        return sure
            ? tr("%1 lead; %2 are %3 points below").arg(name(0), told(1), below)
            : tr("As far as known, %1 lead; %2 are %3 points below").arg(told(0), told(1), below);
    return atSentenceStart((sure ? tr("%1 leads; %2 is %3 points below")
                                 : tr("As far as known, %1 leads; %2 is %3 points below"))
                               .arg(told(0), told(1), below));
}

ChartSeries FrontierModel::series(int mostGroups) const
{
    ChartSeries series;
    series.form.emplace<ChartPlane>();
    series.plane()->across = ChartPlane::Across::Days;
    series.plane()->joined = ChartPlane::Joined::Steps;
    series.emptyText = tr("No model here has a release date. Remove a filter to see frontiers.");
    if (!m_found)
        return series;
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    series.title = finding();
    series.subtitle
        = tr("Highest index of each by release date · %1").arg(rulesLine(data, RulesOf::Frontiers));
    if (const QString note = leftOut(); !note.isEmpty())
        series.subtitle += u" · "_s + note;
    series.source = captions.source();
    series.valueAxisTitle = tr("%1 (points of 100)").arg(methodName(data.method()));
    series.plane()->acrossTitle = tr("Day of release");
    series.plane()->runsTo = dayNumber(m_found->lastDay);
    const auto shown = std::min(m_found->groups.size(), static_cast<std::size_t>(mostGroups));
    series.rowsNotShown = static_cast<int>(m_found->groups.size() - shown);
    for (std::size_t group = 0; group < shown; ++group) {
        const std::string &key = m_found->groups[group].group;
        series.plane()->lines.append(
            {toQString(key), name(group),
             groupCountry(*data.dataset, data.answer->view.trends.by, key)});
    }
    for (int row = 0; row < rows(); ++row) {
        if (m_steps[static_cast<std::size_t>(row)].group < shown)
            series.marks.append(mark(row));
    }
    return series;
}

} // namespace podium
