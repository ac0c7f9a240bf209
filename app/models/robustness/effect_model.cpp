// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/robustness/effect_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

void EffectModel::prepare()
{
    if (m_found)
        std::ranges::stable_sort(m_found->factors, std::ranges::greater{},
                                 [](const FactorEffect &each) { return each.effect.total.value; });
}

int EffectModel::rows() const
{
    return m_found ? static_cast<int>(m_found->factors.size()) : 0;
}

EffectRow EffectModel::rowAt(int row) const
{
    const FactorEffect &shown = m_found->factors[static_cast<std::size_t>(row)];
    return {shown.factor, shown.effect, answerData().language};
}

QString EffectModel::name(Variation factor)
{
    switch (factor) {
    case Variation::Scores:
        break;
    case Variation::Weights:
        return tr("Weights");
    case Variation::Method:
        return tr("Scaling and mean");
    case Variation::Missing:
        return tr("Rule for missing scores");
    case Variation::Evaluation:
        return tr("Which evaluation is left out");
    }
    return tr("Errors of the scores");
}

QString EffectModel::explanation(Variation factor)
{
    switch (factor) {
    case Variation::Scores:
        break;
    case Variation::Weights:
        return tr("Weights are drawn around these.");
    case Variation::Method:
        return tr("Scores are scaled and put together in other usual ways.");
    case Variation::Missing:
        return tr("Missing scores are filled in by other rules.");
    case Variation::Evaluation:
        return tr("Each draw leaves one evaluation out.");
    }
    return tr("Each score is drawn within its standard error.");
}

QVariant EffectModel::rowData(const EffectRow &row, int role) const
{
    switch (role) {
    case KeyRole:
        return QString::number(static_cast<int>(row.factor));
    case SearchRole:
        return name(row.factor);
    default:
        return {};
    }
}

std::span<const Column<EffectRow>> EffectModel::columnTable() const
{
    using Row = EffectRow;
    static constexpr auto kLow
        = [](const Row &row) -> QVariant { return 100 * row.effect.total.low; };
    static constexpr auto kHigh
        = [](const Row &row) -> QVariant { return 100 * row.effect.total.high; };
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "factor",
         .title = QT_TR_NOOP("What is chosen"),
         .explanation = QT_TR_NOOP("One choice among others."),
         .text = [](const Row &row) -> QVariant { return name(row.factor); },
         .toolTip = [](const Row &row) -> QVariant { return explanation(row.factor); }},
        {.key = "total",
         .title = QT_TR_NOOP("Effect on the order"),
         .explanation
         = QT_TR_NOOP("Share of all moves of ranks that this choice has a part in (Sobol's "
                      "total effect); shares overlap and need not sum to 100%."),
         .text = [](const Row &row) -> QVariant {
             return percentText(row.effect.total.value, row.language);
         },
         .value = [](const Row &row) -> QVariant { return 100 * row.effect.total.value; },
         .low = kLow,
         .high = kHigh},
        {.key = "total_interval",
         .title = QT_TR_NOOP("Interval (%)"),
         .explanation = QT_TR_NOOP("What the number of simulated rankings leaves open."),
         .text = [](const Row &row) -> QVariant {
             const auto &total = row.effect.total;
             return indexIntervalText(100 * total.low, 100 * total.high, row.language);
         },
         .value = [](const Row &row) -> QVariant {
             return 100 * (row.effect.total.high - row.effect.total.low);
         },
         .use = ColumnUse::Interval,
         .low = kLow,
         .high = kHigh},
        {.key = "alone",
         .title = QT_TR_NOOP("Alone"),
         .explanation = QT_TR_NOOP("Share that it brings without the others (first-order effect)."),
         .text = [](const Row &row) -> QVariant {
             return percentText(row.effect.first.value, row.language);
         },
         .value = [](const Row &row) -> QVariant { return 100 * row.effect.first.value; }},
    });
    return kColumns;
}

QString EffectModel::rules() const
{
    if (!m_found)
        return {};
    const Language language = answerData().language;
    return tr("Sobol's total effects on the mean rank shift, from %1 simulated rankings of %2 "
              "models")
        .arg(countText(m_found->rankings, language), countText(m_found->items, language));
}

ChartSeries EffectModel::series(int most) const
{
    ChartSeries series = readSeries(*this, {Factor, Total, -1, Interval}, most);
    series.valueAxisTitle = tr("Share of all moves of ranks (%)");
    series.categoryAxisTitle = tr("What is chosen");
    series.emptyText = tr("Nothing that is varied moves any rank.");
    if (!m_found)
        return series;
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    if (rows() > 0)
        series.title
            = tr("What moves the order most: %1").arg(name(m_found->factors.front().factor));
    series.subtitle = rulesLine(data, RulesOf::Uncertainty) + u" · "_s + rules();
    series.source = captions.source();
    return series;
}

} // namespace podium
