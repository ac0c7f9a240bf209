// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/robustness/effect_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

void EffectModel::setFound(AnswerData data, std::optional<OrderEffects> found)
{
    if (found)
        std::ranges::stable_sort(found->factors, std::ranges::greater{},
                                 [](const FactorEffect &each) { return each.effect.total.value; });
    reset(std::move(data), [&] { m_found = std::move(found); });
}

int EffectModel::rows() const
{
    return m_found ? static_cast<int>(m_found->factors.size()) : 0;
}

const FactorEffect &EffectModel::effect(int row) const
{
    return m_found->factors[static_cast<std::size_t>(row)];
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

QVariant EffectModel::cell(int row, int column, int role) const
{
    const SobolIndex &shown = effect(row).effect;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Factor ? QVariant(explanation(effect(row).factor)) : QVariant();
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return QString::number(static_cast<int>(effect(row).factor));
    case SearchRole:
        return name(effect(row).factor);
    case LowRole:
        return column == Total || column == Interval ? QVariant(100 * shown.total.low) : QVariant();
    case HighRole:
        return column == Total || column == Interval ? QVariant(100 * shown.total.high)
                                                     : QVariant();
    default:
        return {};
    }
}

QVariant EffectModel::text(int row, int column) const
{
    const Language language = answerData().language;
    const SobolIndex &shown = effect(row).effect;
    switch (column) {
    case Factor:
        return name(effect(row).factor);
    case Total:
        return percentText(shown.total.value, language);
    case Interval:
        return indexIntervalText(100 * shown.total.low, 100 * shown.total.high, language);
    case Alone:
        return percentText(shown.first.value, language);
    default:
        return {};
    }
}

QVariant EffectModel::value(int row, int column) const
{
    const SobolIndex &shown = effect(row).effect;
    switch (column) {
    case Total:
        return 100 * shown.total.value;
    case Interval:
        return 100 * (shown.total.high - shown.total.low);
    case Alone:
        return 100 * shown.first.value;
    default:
        return text(row, column);
    }
}

QVariant EffectModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"factor", QT_TR_NOOP("What is chosen"), QT_TR_NOOP("One choice among others.")},
        ColumnText{"total", QT_TR_NOOP("Effect on the order"),
                   QT_TR_NOOP("Share of all moves of ranks that this choice has a part in (Sobol's "
                              "total effect); shares overlap and need not sum to 100%.")},
        ColumnText{"total_interval", QT_TR_NOOP("Interval (%)"),
                   QT_TR_NOOP("What the number of simulated rankings leaves open.")},
        ColumnText{"alone", QT_TR_NOOP("Alone"),
                   QT_TR_NOOP("Share that it brings without the others (first-order effect).")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
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
        series.title = tr("What moves the order most: %1").arg(name(effect(0).factor));
    series.subtitle = rulesLine(data, RulesOf::Uncertainty) + u" · "_s + rules();
    series.source = captions.source();
    return series;
}

} // namespace podium
