// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trends/trend_rules.h"

#include "app/engine/ranking/selection.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/robustness/certainty_words.h"
#include "app/models/trends/trend_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(podium::Captions)
};

class TrendRules final
{
    Q_DECLARE_TR_FUNCTIONS(podium::Captions)

public:
    TrendRules(const Dataset &dataset, const Answer &answer, Language language)
        : m_dataset(dataset)
        , m_answer(answer)
        , m_language(language)
        , m_captions(dataset, answer, language)
    {
    }

    [[nodiscard]] QStringList frontierRules() const;
    [[nodiscard]] QStringList lagRules(Intervals intervals) const;
    [[nodiscard]] QStringList historyRules() const;

private:
    [[nodiscard]] QStringList groupRules() const;

    const Dataset &m_dataset;
    const Answer &m_answer;
    Language m_language;
    Captions m_captions;
};

QStringList TrendRules::groupRules() const
{
    switch (m_answer.view.trends.by) {
    case TrendGroup::Country:
        break;
    case TrendGroup::Lab:
        return {tr("by lab")};
    case TrendGroup::Openness:
        return {tr("by openness of weights")};
    }
    QStringList parts{tr("by country")};
    if (m_answer.view.seats != Seats::Source)
        parts << m_captions.seats();
    return parts;
}

QStringList TrendRules::frontierRules() const
{
    const Certainty &certainty = m_answer.view.certainty;
    return groupRules()
        + QStringList{
            tr("lines: %1% interval").arg(shortNumberText(100 * certainty.level, m_language)),
            errorRules(certainty, m_language)};
}

QStringList TrendRules::lagRules(Intervals intervals) const
{
    const View &view = m_answer.view;
    QStringList parts = groupRules();
    if (!view.trends.reference.empty())
        parts << tr("behind %1")
                     .arg(groupInSentence(m_dataset, view.trends.by, view.trends.reference,
                                          m_language));
    if (intervals == Intervals::Drawn)
        parts << drawnIntervalRules(view.certainty, m_language)
              << errorRules(view.certainty, m_language);
    return parts;
}

/// Whom a history follows; a country stands in it by the counting rule.
QStringList TrendRules::historyRules() const
{
    const View &view = m_answer.view;
    const auto isCountry
        = [this](const std::string &item) { return findCountry(m_dataset, item) != nullptr; };
    const std::vector<std::string> &items = view.trends.items;
    QStringList parts;
    if (!items.empty())
        parts << tr("followed: %1").arg(itemsText(m_dataset, items, m_language));
    else if (view.trends.by == TrendGroup::Country)
        parts << tr("followed: the countries that lead");
    else
        parts << (view.trends.by == TrendGroup::Lab ? tr("followed: the labs that lead")
                                                    : tr("followed: the models that lead"));
    if (items.empty() ? view.trends.by == TrendGroup::Country
                      : std::ranges::any_of(items, isCountry)) {
        parts << tr("Counting rule: %1").arg(m_captions.countingRule());
        if (view.seats != Seats::Source)
            parts << m_captions.seats();
        if (view.correctChoice)
            parts << m_captions.choiceRule();
    }
    if (view.trends.folded)
        parts << tr("folded as the ranking");
    if (view.trends.joined)
        parts << tr("each history one line");
    return parts;
}

} // namespace

QStringList trendRules(const Dataset &dataset, const Answer &answer, Language language,
                       RulesOf what, Intervals intervals)
{
    const TrendRules rules(dataset, answer, language);
    switch (what) {
    case RulesOf::Frontiers:
        return rules.frontierRules();
    case RulesOf::Lags:
        return rules.lagRules(intervals);
    case RulesOf::Histories:
        return rules.historyRules();
    default:
        return {};
    }
}

QString drawnIntervalRules(const Certainty &certainty, Language language)
{
    return RuleText::tr("%1% intervals from %2 draws, seed %3")
        .arg(shortNumberText(100 * certainty.level, language),
             countText(certainty.singleDraws(), language), QString::number(certainty.seed));
}

QString itemsText(const Dataset &dataset, const std::vector<std::string> &items, Language language)
{
    QStringList names;
    for (const std::string &item : items) {
        const auto lab = findLab(dataset, item);
        names << (findCountry(dataset, item) ? countryName(dataset, item, language)
                      : lab                  ? labName(dataset.labs[*lab], language)
                                             : toQString(item));
    }
    return names.join(u", "_s);
}

} // namespace podium
