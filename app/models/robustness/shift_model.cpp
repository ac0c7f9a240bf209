// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/robustness/shift_model.h"

#include "app/models/charts/captions.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

void ShiftModel::setFound(AnswerData data, std::optional<Sensitivity> found)
{
    reset(std::move(data), [&] { m_found = std::move(found); });
}

void ShiftModel::prepare()
{
    m_lines.clear();
    if (!m_found)
        return;
    for (const LeftOut &leftOut : m_found->leftOut)
        m_lines.push_back({leftOut.position, shiftWithout(*m_found, leftOut)});
    std::ranges::stable_sort(m_lines, std::ranges::greater{},
                             [](const Line &each) { return each.shift.mean; });
}

std::vector<double> ShiftModel::byPart() const
{
    if (!m_found || ofLabs())
        return {};
    const auto &parts = answerData().dataset->methods[m_found->method].parts;
    std::vector<double> shifts(parts.size(), 0);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const auto found = std::ranges::find(m_lines, parts[part].evaluation, &Line::position);
        if (found != m_lines.end())
            shifts[part] = found->shift.mean;
    }
    return shifts;
}

QString ShiftModel::name(int row) const
{
    const Dataset &dataset = *answerData().dataset;
    return ofLabs()
        ? labName(dataset.labs[line(row).position], answerData().language)
        : evaluationName(dataset.evaluations[line(row).position], answerData().language);
}

bool ShiftModel::ofLabs() const
{
    return m_found->view.robustness.leaveOut == LeaveOut::Lab;
}

QString ShiftModel::meanText(int row) const
{
    return localeOf(answerData().language).toString(line(row).shift.mean, 'f', 2);
}

QVariant ShiftModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(ofLabs() ? answerData().dataset->labs[line(row).position].id
                                  : answerData().dataset->evaluations[line(row).position].id);
    case SearchRole:
        return name(row);
    default:
        return {};
    }
}

QVariant ShiftModel::text(int row, int column) const
{
    const ShiftWithout &shift = line(row).shift;
    switch (column) {
    case Evaluation:
        return name(row);
    case MeanShift:
        return meanText(row);
    case LargestShift:
        return countText(shift.largest, answerData().language);
    case Mover:
        return shift.largest == 0 ? QVariant() : itemName(answerData(), m_found->items[shift.item]);
    default:
        return {};
    }
}

QVariant ShiftModel::value(int row, int column) const
{
    switch (column) {
    case MeanShift:
        return line(row).shift.mean;
    case LargestShift:
        return line(row).shift.largest;
    default:
        return text(row, column);
    }
}

QVariant ShiftModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"evaluation", QT_TR_NOOP("Without"),
                   QT_TR_NOOP("The evaluation left out; its weight goes to the others.")},
        ColumnText{"mean_shift", QT_TR_NOOP("Mean shift"),
                   QT_TR_NOOP("Places by which a rank moves on average.")},
        ColumnText{"largest_shift", QT_TR_NOOP("Largest shift"),
                   QT_TR_NOOP("Places by which the model moves that moves most.")},
        ColumnText{"model", QT_TR_NOOP("Moves most"), QT_TR_NOOP("The model that moves most.")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

ChartSeries ShiftModel::series(int most) const
{
    ChartSeries series = readSeries(*this, {Evaluation, MeanShift, -1}, most);
    series.valueAxisTitle = tr("Mean rank shift without it (places)");
    series.categoryAxisTitle = tr("Evaluation left out");
    series.emptyText = tr("The method has no second evaluation to do without.");
    if (!m_found)
        return series;
    if (ofLabs())
        series.categoryAxisTitle = tr("Lab left out");
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    if (rows() > 0)
        series.title
            = tr("Without %1 ranks move most, by %2 places on average").arg(name(0), meanText(0));
    series.subtitle = rulesLine(data, RulesOf::Uncertainty) + u" · "_s
        + (ofLabs() ? tr("each lab is left out in turn")
                    : tr("each evaluation is left out in turn, and its weight goes to the others"));
    series.source = captions.source();
    return series;
}

} // namespace podium
