// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/view_rules.h"

#include "app/engine/money/all_years.h"
#include "app/engine/money/money_index.h"
#include "app/models/charts/captions.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/robustness/certainty_words.h"
#include "app/models/trends/trend_words.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString inOneLine(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

QString namesOf(const std::vector<std::string> &items)
{
    QStringList names;
    for (const std::string &item : items)
        names << toQString(item);
    return names.join(u", "_s);
}

/// Each word of a list by what it is called.
template <typename Words>
QString wordsOf(const std::vector<std::string> &items, Words words)
{
    QStringList out;
    for (const std::string &item : items)
        out << words(item);
    return out.join(u", "_s);
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

    [[nodiscard]] QString line(RulesOf what) const;

private:
    [[nodiscard]] QString countryNames(const std::vector<std::string> &codes) const;
    [[nodiscard]] QString labNames(const std::vector<std::string> &ids) const;
    [[nodiscard]] QStringList referenceRules() const;
    [[nodiscard]] QStringList moneyRules(RulesOf what) const;
    [[nodiscard]] QString periodRule(RulesOf what) const;
    [[nodiscard]] QStringList conversionRules() const;
    [[nodiscard]] QStringList trendRules() const;
    [[nodiscard]] QStringList robustnessRules() const;

    const Dataset &m_dataset;
    const Answer &m_answer;
    Language m_language;
    Captions m_captions;
};

QString ViewRules::line(RulesOf what) const
{
    const View &view = m_answer.view;
    switch (what) {
    case RulesOf::Models: {
        QStringList parts = QStringList{m_captions.rules()} + referenceRules();
        if (view.certainty.shown)
            parts << intervalRules(view.certainty, m_answer.rankBounds, m_language);
        return inOneLine(parts);
    }
    case RulesOf::Countries: {
        QStringList parts{view.otherRule ? m_captions.slopeRules() : m_captions.countryRules()};
        parts += referenceRules();
        if (view.withoutBestLab)
            parts << tr("with and without the best lab");
        return inOneLine(parts);
    }
    case RulesOf::Composition:
        return inOneLine({m_captions.rules(), tr("top %1").arg(countText(view.top, m_language))});
    case RulesOf::Rounds:
    case RulesOf::Programmes:
        return inOneLine(moneyRules(what));
    case RulesOf::MoneyIndex:
        return inOneLine(QStringList{m_captions.rules()} + moneyRules(what));
    case RulesOf::Trends:
        return inOneLine(QStringList{m_captions.rules()} + trendRules());
    case RulesOf::Comparison:
        return inOneLine({m_captions.rules(), tr("compared: %1").arg(namesOf(view.comparing.items)),
                          errorRules(view.certainty, m_language)});
    case RulesOf::Uncertainty:
        return inOneLine(QStringList{m_captions.rules()} + robustnessRules());
    }
    return m_captions.rules();
}

QString ViewRules::countryNames(const std::vector<std::string> &codes) const
{
    return wordsOf(codes, [this](const std::string &code) {
        return countryName(m_dataset, code, m_language);
    });
}

QString ViewRules::labNames(const std::vector<std::string> &ids) const
{
    return wordsOf(ids, [this](const std::string &id) {
        const auto lab = findLab(m_dataset, id);
        return lab ? labName(m_dataset.labs[*lab], m_language) : toQString(id);
    });
}

QStringList ViewRules::referenceRules() const
{
    if (!m_answer.reference)
        return {};
    const Snapshot &snapshot = m_dataset.snapshots[m_answer.snapshot];
    return {tr("compared with %1")
                .arg(distinctModelName(snapshot, snapshot.models[m_answer.reference->model]))};
}

QString ViewRules::periodRule(RulesOf what) const
{
    const MoneyView &money = m_answer.view.money;
    const bool rounds = what == RulesOf::Rounds;
    if (money.from == kMoneyBegins && money.to == kMoneyEnds && what != RulesOf::MoneyIndex)
        return rounds ? tr("New money of all years") : tr("all years");
    if (!money.from || !money.to)
        return {};
    const QString from = longDateText(*money.from, m_language);
    const Date last = what == RulesOf::MoneyIndex ? lastDayOfMoney(m_dataset, m_answer) : *money.to;
    const QString to = longDateText(last, m_language);
    return rounds ? tr("New money announced from %1 to %2").arg(from, to)
                  : tr("from %1 to %2").arg(from, to);
}

QStringList ViewRules::conversionRules() const
{
    const MoneyView &money = m_answer.view.money;
    const QString currency = toQString(money.currency);
    QStringList parts{money.rateDate
                          ? tr("in %1 at the rates of %2")
                                .arg(currency, longDateText(*money.rateDate, m_language))
                          : tr("in %1 at the rates of the days announced").arg(currency)};
    if (money.real)
        parts << tr("at prices of the newest year with a deflator");
    if (money.per == MoneyPer::Capita)
        parts << tr("per inhabitant");
    if (money.per == MoneyPer::Gdp)
        parts << tr("in per cent of the GDP of one year");
    return parts;
}

QStringList ViewRules::moneyRules(RulesOf what) const
{
    const MoneyView &money = m_answer.view.money;
    const bool invested = what == RulesOf::MoneyIndex && money.basis == MoneyBasis::Investment;
    QStringList parts;
    if (what == RulesOf::MoneyIndex) {
        parts << (money.indexBy == SumBy::Lab ? tr("money of labs") : tr("money of countries"));
        if (invested)
            parts << tr("private investment in AI over the longest period known");
    }
    if (!invested)
        parts << periodRule(what);
    if (what == RulesOf::Programmes && !money.programmeKinds.empty())
        parts << tr("only %1").arg(wordsOf(money.programmeKinds, programmeKindText));
    if (what != RulesOf::Programmes && !invested && !money.kinds.empty())
        parts << tr("only %1").arg(wordsOf(money.kinds, roundKindText));
    if (!invested && !money.payers.empty())
        parts << tr("paid by: %1").arg(wordsOf(money.payers, payerText));
    if (!money.countries.empty())
        parts << tr("only %1").arg(countryNames(money.countries));
    if (what != RulesOf::Programmes && !invested && !money.labs.empty())
        parts << tr("only labs %1").arg(labNames(money.labs));
    parts += conversionRules();
    if (what != RulesOf::MoneyIndex && money.sum != SumBy::None)
        parts << (money.sum == SumBy::Lab           ? tr("summed by lab")
                      : money.sum == SumBy::Country ? tr("summed by country")
                                                    : tr("summed by year"));
    int leftOut = 0;
    for (const LabFunding &lab : m_answer.funding.labs)
        leftOut += lab.leftOut;
    if (what == RulesOf::Rounds && leftOut > 0)
        parts << tr("rounds left out without a disclosed amount or a rate: %1")
                     .arg(countText(leftOut, m_language));
    if (const QString corrections = m_captions.ownCorrections();
        what != RulesOf::MoneyIndex && !corrections.isEmpty())
        parts << corrections;
    parts.removeAll(QString());
    return parts;
}

QStringList ViewRules::trendRules() const
{
    const View &view = m_answer.view;
    QStringList parts;
    switch (view.trends.by) {
    case TrendGroup::Country:
        parts << tr("by country");
        if (view.seats != Seats::Source)
            parts << m_captions.seats();
        break;
    case TrendGroup::Lab:
        parts << tr("by lab");
        break;
    case TrendGroup::Openness:
        parts << tr("by openness of weights");
        break;
    }
    if (!view.trends.reference.empty())
        parts << tr("behind %1")
                     .arg(groupName(m_dataset, view.trends.by, view.trends.reference, m_language));
    if (!view.trends.items.empty())
        parts << tr("followed: %1").arg(namesOf(view.trends.items));
    if (view.trends.joined)
        parts << tr("each history one line");
    const Certainty &certainty = view.certainty;
    parts << tr("%1% intervals from %2 draws, seed %3")
                 .arg(shortNumberText(100 * certainty.level, m_language),
                      countText(certainty.draws, m_language), QString::number(certainty.seed));
    return parts << errorRules(certainty, m_language);
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
        return parts << simulationRules(view, m_language);
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
    return ViewRules(dataset, answer, language).line(what);
}

QString rulesLine(const AnswerData &data, RulesOf what)
{
    return rulesLine(*data.dataset, *data.answer, data.language, what);
}

} // namespace podium
