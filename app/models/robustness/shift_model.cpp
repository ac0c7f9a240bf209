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

void ShiftModel::prepare()
{
    m_lines.clear();
    if (!m_found)
        return;
    for (const LeftOut &leftOut : m_found->leftOut)
        m_lines.push_back({leftOut.position, shiftWithout(*m_found, leftOut)});
    std::ranges::stable_sort(m_lines, std::ranges::greater{},
                             [](const ShiftLine &each) { return each.shift.mean; });
}

std::vector<double> ShiftModel::byPart() const
{
    if (!m_found || ofLabs())
        return {};
    const auto &parts = answerData().dataset->methods[m_found->method].parts;
    std::vector<double> shifts(parts.size(), 0);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const auto found = std::ranges::find(m_lines, parts[part].evaluation, &ShiftLine::position);
        if (found != m_lines.end())
            shifts[part] = found->shift.mean;
    }
    return shifts;
}

QString ShiftModel::name(const ShiftLine &line) const
{
    const Dataset &dataset = *answerData().dataset;
    return ofLabs() ? labName(dataset.labs[line.position], answerData().language)
                    : evaluationName(dataset.evaluations[line.position], answerData().language);
}

bool ShiftModel::ofLabs() const
{
    return m_found->view.robustness.leaveOut == LeaveOut::Lab;
}

QString ShiftModel::meanText(const ShiftLine &line) const
{
    return localeOf(answerData().language).toString(line.shift.mean, 'f', 2);
}

QVariant ShiftModel::rowData(const ShiftRow &row, int role) const
{
    const Dataset &dataset = *answerData().dataset;
    switch (role) {
    case KeyRole:
        return toQString(ofLabs() ? dataset.labs[row.line.position].id
                                  : dataset.evaluations[row.line.position].id);
    case SearchRole:
        return name(row.line);
    default:
        return {};
    }
}

std::span<const Column<ShiftRow>> ShiftModel::columnTable() const
{
    using Row = ShiftRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "evaluation",
         .title = QT_TR_NOOP("Without"),
         .explanation = QT_TR_NOOP("The evaluation left out; its weight goes to the others."),
         .text = [](const Row &row) -> QVariant { return row.of.name(row.line); }},
        {.key = "mean_shift",
         .title = QT_TR_NOOP("Mean shift"),
         .explanation = QT_TR_NOOP("Places by which a rank moves on average."),
         .text = [](const Row &row) -> QVariant { return row.of.meanText(row.line); },
         .value = [](const Row &row) -> QVariant { return row.line.shift.mean; }},
        {.key = "largest_shift",
         .title = QT_TR_NOOP("Largest shift"),
         .explanation = QT_TR_NOOP("Places by which the model moves that moves most."),
         .text = [](const Row &row) -> QVariant {
             return countText(row.line.shift.largest, row.of.answerData().language);
         },
         .value = [](const Row &row) -> QVariant { return row.line.shift.largest; }},
        {.key = "model",
         .title = QT_TR_NOOP("Moves most"),
         .explanation = QT_TR_NOOP("The model that moves most."),
         .text = [](const Row &row) -> QVariant {
             return row.line.shift.largest == 0
                 ? QVariant()
                 : itemName(row.of.answerData(), row.of.m_found->items[row.line.shift.item]);
         }},
    });
    return kColumns;
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
        series.title = tr("Without %1 ranks move most, by %2 places on average")
                           .arg(name(m_lines[0]), meanText(m_lines[0]));
    series.subtitle = rulesLine(data, RulesOf::Uncertainty) + u" · "_s
        + (ofLabs() ? tr("each lab is left out in turn")
                    : tr("each evaluation is left out in turn, and its weight goes to the others"));
    series.source = captions.source();
    return series;
}

} // namespace podium
