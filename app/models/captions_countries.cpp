// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/counting.h"
#include "app/models/captions.h"
#include "app/models/findings.h"
#include "app/models/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

/// Folding changes only the rules that count models; the others look at each lab's best model.
QString Captions::countryRules() const
{
    const CountingRule::Kind kind = m_answer.view.countingRule.kind;
    QStringList parts{tr("Counting rule: %1").arg(countingRule())};
    if (kind == CountingRule::Kind::Count || kind == CountingRule::Kind::Herfindahl)
        parts << rules();
    else
        parts << tr("%1, as of %2").arg(methodName(m_dataset.methods[m_answer.method]), day())
              << filters();
    if (m_answer.view.seats != Seats::Source)
        parts << seats();
    return parts.join(u" · "_s);
}

QString Captions::seats() const
{
    switch (m_answer.view.seats) {
    case Seats::Each:
        return tr("labs of several countries count in each");
    case Seats::Split:
        return tr("labs of several countries are split between them where labs or models add up");
    case Seats::Source:
        break;
    }
    return tr("labs count in the country the source names");
}

QString Captions::countingRule() const
{
    const CountingRule &rule = m_answer.view.countingRule;
    const QString number = shortNumberText(rule.number, m_language);
    switch (rule.kind) {
    case CountingRule::Kind::Best:
        break;
    case CountingRule::Kind::TopMean:
        return tr("mean of the best %1 labs").arg(number);
    case CountingRule::Kind::Count:
        return tr("number of models in the world's top %1").arg(number);
    case CountingRule::Kind::LabsOver:
        return tr("number of labs with an index of at least %1").arg(number);
    case CountingRule::Kind::LabSum:
        return tr("sum over labs, each by its best model");
    case CountingRule::Kind::FrontierShare:
        return tr("share of days with the world's best model, by release date");
    case CountingRule::Kind::Herfindahl:
        return tr("concentration of models in labs (Herfindahl index; 1 is a single lab)");
    }
    return tr("best model");
}

QString Captions::countryAxisTitle() const
{
    const CountingRule &rule = m_answer.view.countingRule;
    const QString number = shortNumberText(rule.number, m_language);
    const QString method = methodName(m_dataset.methods[m_answer.method]);
    switch (rule.kind) {
    case CountingRule::Kind::Best:
        break;
    case CountingRule::Kind::TopMean:
        return tr("%1, mean of the best %2 labs (points of 100)").arg(method, number);
    case CountingRule::Kind::Count:
        return tr("Models in the world's top %1 (number)").arg(number);
    case CountingRule::Kind::LabsOver:
        return tr("Labs with an index of at least %1 (number)").arg(number);
    case CountingRule::Kind::LabSum:
        return tr("%1, sum over labs (points)").arg(method);
    case CountingRule::Kind::FrontierShare:
        return tr("Days with the world's best model (%)");
    case CountingRule::Kind::Herfindahl:
        return tr("Concentration of models in labs (Herfindahl index, 0 to 1)");
    }
    return tr("%1 of the best model (points of 100)").arg(method);
}

void Captions::captionCountries(ChartSeries &series) const
{
    const Findings findings(m_dataset, m_answer, m_language);
    addTexts(series, findings.ofCountries(series.marks), countryRules(), source());
    if (unitOf(m_answer.view.countingRule.kind) == CountingUnit::Points)
        addReference(series);
    series.valueAxisTitle = countryAxisTitle();
    series.categoryAxisTitle = tr("Country");
    series.emptyText = tr("No country has a ranked model. Remove a filter to see countries.");
}

} // namespace podium
