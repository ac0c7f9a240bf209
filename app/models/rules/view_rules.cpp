// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rules/view_rules.h"

#include "app/engine/calibration/calibration.h"
#include "app/engine/comparison/side_by_side.h"
#include "app/engine/countries/counting_kinds.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/uncertainty/intervals.h"
#include "app/models/charts/captions.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/money/money_rules.h"
#include "app/models/ranking/reference_words.h"
#include "app/models/ranking/unmeasured_words.h"
#include "app/models/robustness/certainty_words.h"
#include "app/models/rules/what_if.h"
#include "app/models/trends/trend_rules.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString inOneLine(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

/// Whether bounds of ranks tell any two apart: of those that have some, one is behind another.
bool tellsApart(const auto &lines, auto isBounded)
{
    const auto bounded = std::ranges::count_if(lines, isBounded);
    return bounded < 2 || std::ranges::any_of(lines, [&](const auto &line) {
               return isBounded(line) && line.rankLow > 1;
           });
}

class ViewRules final
{
    Q_DECLARE_TR_FUNCTIONS(podium::Captions)

public:
    ViewRules(const Dataset &dataset, const Answer &answer, Language language)
        : m_dataset(dataset)
        , m_answer(answer)
        , m_language(language)
        , m_captions(dataset, answer, language)
    {
    }

    [[nodiscard]] QString line(RulesOf what, Intervals intervals) const;

private:
    [[nodiscard]] QString topRule() const
    {
        return tr("top %1").arg(countText(m_answer.view.top, m_language));
    }
    [[nodiscard]] QStringList seatRules() const;
    [[nodiscard]] QStringList foldingRules() const;
    [[nodiscard]] QStringList modelRules() const;
    [[nodiscard]] QStringList countryRules(bool underTwo) const;
    [[nodiscard]] QStringList countryIntervalRules() const;
    [[nodiscard]] QStringList referenceRules() const;
    [[nodiscard]] QString comparedNamesText() const;
    [[nodiscard]] QStringList robustnessRules() const;
    [[nodiscard]] QStringList calibrationRules() const;
    [[nodiscard]] QStringList correlationRules() const;
    [[nodiscard]] QStringList indicesRules() const;

    const Dataset &m_dataset;
    const Answer &m_answer;
    Language m_language;
    Captions m_captions;
};

QString ViewRules::line(RulesOf what, Intervals intervals) const
{
    const auto money = [this, what] { return moneyRules(m_dataset, m_answer, m_language, what); };
    const auto trends
        = [&] { return trendRules(m_dataset, m_answer, m_language, what, intervals); };
    switch (what) {
    case RulesOf::Models:
        return inOneLine(modelRules());
    case RulesOf::Countries:
    case RulesOf::CountryRules:
        return inOneLine(countryRules(what == RulesOf::CountryRules));
    case RulesOf::Composition:
        return inOneLine({m_captions.rules(), topRule()});
    case RulesOf::Rounds:
    case RulesOf::Programmes:
    case RulesOf::Figures:
    case RulesOf::Events:
        return inOneLine(money());
    case RulesOf::MoneyIndex:
        return inOneLine(QStringList{m_captions.rules()} + seatRules()
                         + QStringList{levelRules(m_answer.view.certainty, m_language)} + money());
    case RulesOf::Profile:
        return inOneLine(QStringList{m_captions.countryRules()} + foldingRules()
                         + QStringList{topRule()} + money());
    case RulesOf::Frontiers:
    case RulesOf::Lags:
        return inOneLine(QStringList{m_captions.rules()} + trends());
    case RulesOf::Histories:
        return inOneLine(QStringList{tr("newest figures: %1").arg(m_captions.rules())} + trends());
    case RulesOf::Comparison:
        return inOneLine(QStringList{m_captions.rules()} + seatRules()
                         + QStringList{tr("compared: %1").arg(comparedNamesText()),
                                       errorRules(m_answer.view.certainty, m_language)});
    case RulesOf::Uncertainty:
        return inOneLine(QStringList{m_captions.rules()} + robustnessRules());
    case RulesOf::Calibration:
        return inOneLine(calibrationRules());
    case RulesOf::Correlations:
        return inOneLine(correlationRules());
    case RulesOf::Indices:
        return inOneLine(indicesRules());
    }
    return m_captions.rules();
}

/// Whose models a lab of several countries' are.
QStringList ViewRules::seatRules() const
{
    return m_answer.view.seats == Seats::Source ? QStringList() : QStringList{m_captions.seats()};
}

/// A counting rule takes each lab's best model whatever is folded; ranks and lists of models do not.
QStringList ViewRules::foldingRules() const
{
    switch (m_answer.view.folding) {
    case Folding::Family:
        return {tr("models: the best variant per family")};
    case Folding::Lab:
        return {tr("models: the best per lab")};
    case Folding::All:
        break;
    }
    return {};
}

QStringList ViewRules::modelRules() const
{
    const Certainty &certainty = m_answer.view.certainty;
    QStringList parts = QStringList{m_captions.rules()} + referenceRules();
    const bool known = std::ranges::any_of(
        m_answer.ranking, [](const auto &line) { return line.indexLow.has_value(); });
    if (certainty.shown)
        parts << (known || m_answer.ranking.empty()
                      ? intervalRules(certainty, m_answer.rankBounds, m_language)
                      : tr("without intervals: errors are not known"));
    const auto isBounded
        = [](const RankedModel &line) { return line.indexLow && line.rankLow > 0; };
    if (certainty.shown && !tellsApart(m_answer.ranking, isBounded))
        parts << tr("their errors are too large to tell any two ranks apart");
    if (known && certainty.shown && m_answer.view.folding != Folding::All
        && m_answer.view.correctChoice)
        parts << tr("intervals corrected for the choice of the best");
    return parts;
}

/// What is said of all pairs of days at once.
QStringList ViewRules::calibrationRules() const
{
    Certainty certainty = m_answer.view.certainty;
    certainty.of = ErrorOf::OtherQuestions;
    QStringList parts{tr("every two days of one method"),
                      intervalRules(setCertainty(certainty), RankBounds::Simultaneous, m_language),
                      rankRules(certainty, RankBounds::Each, m_language)};
    if (const auto &learnt = m_dataset.rerunCorrelation; learnt && !certainty.correlation)
        parts << tr("run again: indices of two models change alike by %1")
                     .arg(exactText(std::round(100 * *learnt) / 100, m_language));
    return parts;
}

/// Each index has its own day, method and evaluations.
QStringList ViewRules::indicesRules() const
{
    const View &view = m_answer.view;
    QStringList parts{tr("newest figures of each index")};
    if (view.trends.by == TrendGroup::Lab)
        parts << tr("labs by their best model");
    else
        parts << tr("Counting rule: %1").arg(m_captions.countingRule())
              << tr("indices of others: countries by their best model, or as printed");
    if (!view.trends.items.empty())
        parts << tr("followed: %1").arg(itemsText(m_dataset, view.trends.items, m_language));
    // How many have no index, or lack what a filter asks, is told of each index by itself.
    QStringList filters = m_captions.filterRules().split(u" · "_s, Qt::SkipEmptyParts);
    filters.removeAll(unmeasuredText(m_dataset, m_answer, m_language));
    filters.removeAll(unknownFactsText(m_answer, m_language));
    return parts << filters;
}

/// A correlation has an interval, and nothing else of what is assumed of scores.
QStringList ViewRules::correlationRules() const
{
    return {m_captions.rules(),
            tr("lines: %1% interval")
                .arg(shortNumberText(100 * m_answer.view.certainty.level, m_language))};
}

QStringList ViewRules::countryRules(bool underTwo) const
{
    const View &view = m_answer.view;
    QStringList parts{underTwo ? m_captions.slopeRules() : m_captions.countryRules()};
    if (!underTwo && view.otherRule)
        parts << tr("beside it: %1").arg(m_captions.countingRule(*view.otherRule));
    // Counts of models are held against nothing.
    if (!underTwo && traitsOf(view.countingRule.kind).unit == CountingUnit::Points)
        parts += referenceRules();
    if (view.withoutBestLab)
        parts << tr("with and without the best lab");
    if (!underTwo && view.certainty.shown)
        parts += countryIntervalRules();
    return parts;
}

/// What countries got: intervals and ranks' bounds, intervals only, or nothing.
QStringList ViewRules::countryIntervalRules() const
{
    const std::vector<CountryResult> &countries = m_answer.countries;
    const Certainty &certainty = m_answer.view.certainty;
    const auto isBounded = [](const CountryResult &one) { return one.low && one.rankLow > 0; };
    if (std::ranges::any_of(countries, isBounded)) {
        QStringList parts{
            intervalRules(certainty, usedBounds(countries.size(), certainty), m_language)};
        if (!tellsApart(countries, isBounded))
            parts << tr("their errors are too large to tell any two ranks apart");
        return parts;
    }
    if (std::ranges::any_of(countries, [](const auto &one) { return one.low.has_value(); }))
        return {drawnIntervalRules(certainty, m_language), errorRules(certainty, m_language)};
    return {m_answer.view.countingRule.kind == CountingRule::Kind::Herfindahl
                ? tr("without intervals: the rule counts models whatever their index")
                : tr("without intervals: errors are not known")};
}

QStringList ViewRules::referenceRules() const
{
    if (!m_answer.reference)
        return {};
    const Snapshot &snapshot = m_dataset.snapshots[m_answer.snapshot];
    const QString name = distinctModelName(snapshot, snapshot.models[m_answer.reference->model]);
    const QString remark = referenceRemark(m_dataset, m_answer, m_language);
    return {remark.isEmpty() ? tr("compared with %1").arg(name)
                             : tr("compared with %1 (%2)").arg(name, remark)};
}

/// Those the View names, or else those that lead.
QString ViewRules::comparedNamesText() const
{
    QStringList names;
    const Snapshot &snapshot = m_dataset.snapshots[m_answer.snapshot];
    for (const std::string &item : comparedItems(m_dataset, m_answer)) {
        const auto model = findModel(snapshot, item);
        names << (model ? toQString(snapshot.models[*model].name) : toQString(item));
    }
    return names.join(u", "_s);
}

QStringList ViewRules::robustnessRules() const
{
    const View &view = m_answer.view;
    QStringList parts;
    switch (view.robustness.by) {
    case RankedItem::Model:
        break;
    case RankedItem::Lab:
        parts << tr("labs by their best model");
        break;
    case RankedItem::Country:
        parts << tr("countries by their best model");
        break;
    }
    switch (view.robustness.leaveOut) {
    case LeaveOut::Nothing:
        parts << simulationRules(view, m_language);
        if (view.robustness.sobol)
            parts << tr("%1% intervals of the simulation")
                         .arg(exactText(100 * view.certainty.level, m_language));
        return parts;
    case LeaveOut::Evaluation:
        return parts << tr("each evaluation left out in turn");
    case LeaveOut::Lab:
        return parts << tr("each lab left out in turn");
    }
    return parts;
}

} // namespace

QString rulesLine(const Dataset &dataset, const Answer &answer, Language language, RulesOf what)
{
    return rulesWhatIf(dataset, ViewRules(dataset, answer, language).line(what, Intervals::Drawn));
}

QString rulesLine(const AnswerData &data, RulesOf what, Intervals intervals)
{
    const ViewRules rules(*data.dataset, *data.answer, data.language);
    return rulesWhatIf(*data.dataset, rules.line(what, intervals));
}

} // namespace podium
