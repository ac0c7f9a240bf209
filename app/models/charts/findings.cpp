// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/findings.h"

#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/money/ledger_words.h"
#include "app/models/ranking/unmeasured_words.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNames = 3; // more would not fit above a chart

bool isDrawn(const QList<ChartMark> &marks, const std::string &key)
{
    return std::ranges::find(marks, toQString(key), &ChartMark::key) != marks.end();
}

} // namespace

Findings::Findings(const Dataset &dataset, const Answer &answer, Language language)
    : m_dataset(dataset)
    , m_answer(answer)
    , m_language(language)
{
}

QString Findings::ofModels(const QList<ChartMark> &marks) const
{
    QString neutral = tr("Models by %1").arg(methodName(m_dataset.methods[m_answer.method]));
    QStringList first;
    for (const RankedModel &line : m_answer.ranking) {
        if (line.rank != 1)
            break;
        const Snapshot &snapshot = m_dataset.snapshots[m_answer.snapshot];
        if (!isDrawn(marks, snapshot.models[line.model].id))
            return neutral;
        first << rankedModelName(snapshot, m_answer, line.model);
    }
    if (first.isEmpty())
        return neutral;
    if (first.size() > 1)
        return asFarAsMeasured(share(list(first)), m_dataset, m_answer);
    return proviso(leads(first.front()), withinErrorOfLeader(m_answer));
}

/// A lead is one of what is measured, and of point values.
QString Findings::proviso(const QString &sentence, const std::vector<std::size_t> &notBehind) const
{
    const QString measured = asFarAsMeasured(sentence, m_dataset, m_answer);
    if (m_answer.ranking.front().estimated)
        return tr("%1, by an estimate").arg(measured);
    return notBehind.empty() ? measured
                             : tr("%1; others within error: %2")
                                   .arg(measured, countText(std::ssize(notBehind), m_language));
}

QStringList Findings::countriesAt(int rank) const
{
    QStringList names;
    for (const CountryResult &result : m_answer.countries) {
        if (result.rank == rank)
            names << countryInSentence(m_dataset, result.country, m_language);
    }
    return names;
}

/// Best models of other countries that the best of all is not ahead of beyond error; of values that are
/// not the index of one model nothing is said.
std::vector<std::size_t> Findings::countriesNotBehind() const
{
    if (m_answer.view.countingRule.kind != CountingRule::Kind::Best)
        return {};
    std::vector<std::size_t> models;
    for (const std::size_t model : withinErrorOfLeader(m_answer)) {
        const bool best
            = std::ranges::any_of(m_answer.countries, [this, model](const CountryResult &country) {
                  return country.rank > 1 && country.bestModel == model;
              });
        if (best)
            models.push_back(model);
    }
    return models;
}

QString Findings::ofCountries(const QList<ChartMark> &marks) const
{
    const QStringList first = countriesAt(1);
    const bool drawn
        = std::ranges::all_of(m_answer.countries, [&marks](const CountryResult &result) {
              return result.rank == 0 || result.rank > 2 || isDrawn(marks, result.country);
          });
    // Where counting finds nothing in any country, nobody leads; nor does the most concentrated.
    const bool canLead = m_answer.view.countingRule.kind != CountingRule::Kind::Herfindahl;
    if (first.isEmpty() || !drawn || !canLead || m_answer.countries.front().value <= 0)
        return tr("Countries by %1").arg(methodName(m_dataset.methods[m_answer.method]));
    if (first.size() > 1)
        return atSentenceStart(asFarAsMeasured(share(list(first)), m_dataset, m_answer));
    const QStringList second = countriesAt(2);
    return atSentenceStart(
        proviso(second.isEmpty() ? leads(first.front()) : leadsBefore(first.front(), list(second)),
                countriesNotBehind()));
}

QString Findings::ofFunding(const QList<ChartMark> &marks) const
{
    const QString currency = toQString(m_answer.view.money.currency);
    const auto &labs = m_answer.funding.labs;
    QString neutral = tr("New money by lab, in %1").arg(currency);
    if (labs.empty() || labs.front().rounds == 0 || labs.front().total <= Decimal()
        || !firstIsSure(labs))
        return neutral;
    QStringList first;
    for (const LabFunding &funding : labs) {
        if (funding.total != labs.front().total)
            break;
        const Lab &lab = m_dataset.labs[funding.lab];
        if (!isDrawn(marks, lab.id))
            return neutral;
        first << labName(lab, m_language);
    }
    const QString money
        = boundText(labs.front().bound(),
                    moneyText(labs.front().total, m_answer.view.money.currency, m_language));
    return first.size() == 1 ? tr("%1 raised the most: %2").arg(first.front(), money)
                             : tr("%1 raised the most: %2 each").arg(list(first), money);
}

/// Filters that a title cannot name shortly; the subtitle lists them.
bool Findings::isFiltered() const
{
    const View &view = m_answer.view;
    return !view.labs.empty() || view.openWeights || view.reasoning || view.releasedFrom
        || view.overParameters || view.mostParameters || view.overPrice || view.mostPrice
        || !view.text.empty() || (!view.include.empty() && !view.exclude.empty());
}

QString Findings::leads(const QString &name) const
{
    const View &view = m_answer.view;
    if (isFiltered())
        return tr("%1 leads under these filters").arg(name);
    if (!view.exclude.empty())
        return tr("%1 leads outside %2").arg(name, places(view.exclude));
    if (!view.include.empty())
        return tr("%1 leads within %2").arg(name, places(view.include));
    return tr("%1 leads").arg(name);
}

QString Findings::share(const QString &names) const
{
    const View &view = m_answer.view;
    if (isFiltered())
        return tr("%1 share the first place under these filters").arg(names);
    if (!view.exclude.empty())
        return tr("%1 share the first place outside %2").arg(names, places(view.exclude));
    if (!view.include.empty())
        return tr("%1 share the first place within %2").arg(names, places(view.include));
    return tr("%1 share the first place").arg(names);
}

QString Findings::leadsBefore(const QString &first, const QString &second) const
{
    const View &view = m_answer.view;
    if (isFiltered())
        return tr("%1 leads under these filters, %2 second").arg(first, second);
    if (!view.exclude.empty())
        return tr("%1 leads outside %3, %2 second").arg(first, second, places(view.exclude));
    if (!view.include.empty())
        return tr("%1 leads within %3, %2 second").arg(first, second, places(view.include));
    return tr("%1 leads, %2 second").arg(first, second);
}

QString Findings::list(const QStringList &names) const
{
    if (names.size() <= kMostNames)
        return localeOf(m_language).createSeparatedList(names);
    return tr("%1 and others (%2)").arg(names.front(), countText(names.size(), m_language));
}

QString Findings::places(const std::vector<std::string> &codes) const
{
    QStringList names;
    for (const std::string &code : codes)
        names << countryInSentence(m_dataset, code, m_language);
    if (names.size() > kMostNames)
        return tr("%1 countries").arg(countText(names.size(), m_language));
    return localeOf(m_language).createSeparatedList(names);
}

} // namespace podium
