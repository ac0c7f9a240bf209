// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/captions.h"

#include "app/models/charts/own_runs_text.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/ranking/method_words.h"
#include "app/models/ranking/reference_words.h"
#include "app/models/ranking/unmeasured_words.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUsualTieTolerance = 0.005; // index points; below what a picture shows

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

} // namespace

Captions::Captions(const Dataset &dataset, const Answer &answer, Language language)
    : m_dataset(dataset)
    , m_answer(answer)
    , m_language(language)
{
}

QString Captions::rules() const
{
    const Method &used = m_dataset.methods[m_answer.method];
    const QString method
        = used.own ? tr("%1 (own method)").arg(methodName(used)) : methodName(used);
    QStringList parts;
    switch (m_answer.view.folding) {
    case Folding::All:
        parts << tr("%1, all variants, as of %2").arg(method, day());
        break;
    case Folding::Family:
        parts << tr("%1, best variant per family, as of %2").arg(method, day());
        break;
    case Folding::Lab:
        parts << tr("%1, best model per lab, as of %2").arg(method, day());
        break;
    }
    return joined(parts + filters());
}

QString Captions::day() const
{
    return longDateText(m_dataset.snapshots[m_answer.snapshot].date, m_language);
}

QStringList Captions::filters() const
{
    const View &view = m_answer.view;
    QStringList parts = methodRuleWords(m_dataset, m_answer, m_language);
    if (view.asOf)
        parts << tr("models released until %1").arg(longDateText(*view.asOf, m_language));
    if (!view.include.empty())
        parts << tr("only %1").arg(countryNames(view.include));
    if (!view.exclude.empty())
        parts << tr("without %1").arg(countryNames(view.exclude));
    if (!view.labs.empty())
        parts << tr("only labs %1").arg(labNames(view.labs));
    if (view.openWeights)
        parts << (*view.openWeights ? tr("only open weights") : tr("only closed weights"));
    if (view.reasoning)
        parts << (*view.reasoning ? tr("only reasoning models") : tr("no reasoning models"));
    if (view.releasedFrom)
        parts << tr("released since %1").arg(longDateText(*view.releasedFrom, m_language));
    if (view.overParameters)
        parts << tr("more than %1 billion parameters")
                     .arg(shortNumberText(*view.overParameters, m_language));
    if (view.mostParameters)
        parts << tr("at most %1 billion parameters")
                     .arg(shortNumberText(*view.mostParameters, m_language));
    if (view.overPrice)
        parts << tr("more than USD %1 per million tokens")
                     .arg(shortNumberText(*view.overPrice, m_language));
    if (view.mostPrice)
        parts << tr("at most USD %1 per million tokens")
                     .arg(shortNumberText(*view.mostPrice, m_language));
    if (!view.text.empty())
        parts << tr("matching “%1”").arg(toQString(view.text));
    if (view.tieTolerance != kUsualTieTolerance)
        parts << tr("gaps up to %1 points count as ties")
                     .arg(localeOf(m_language).toString(view.tieTolerance, 'g', 3));
    parts << (view.estimated ? tr("estimates included (*)") : tr("estimates left out"));
    if (const QString open = unmeasuredText(m_dataset, m_answer, m_language); !open.isEmpty())
        parts << open;
    if (const QString unknown = unknownFactsText(m_answer, m_language); !unknown.isEmpty())
        parts << unknown;
    if (view.laterScores)
        parts << tr("later scores included");
    if (const QString corrections = ownCorrections(); !corrections.isEmpty())
        parts << corrections;
    return parts;
}

QString Captions::ownCorrections() const
{
    const auto count = std::ssize(m_dataset.corrections);
    return count > 0 ? tr("own corrections of the figures: %1").arg(countText(count, m_language))
                     : QString();
}

QString Captions::countryNames(const std::vector<std::string> &codes) const
{
    QStringList names;
    for (const std::string &code : codes)
        names << countryInSentence(m_dataset, code, m_language);
    return names.join(u", "_s);
}

QString Captions::labNames(const std::vector<std::string> &ids) const
{
    QStringList names;
    for (const std::string &id : ids) {
        const auto lab = findLab(m_dataset, id);
        names << (lab ? labName(m_dataset.labs[*lab], m_language) : toQString(id));
    }
    return names.join(u", "_s);
}

QString Captions::count() const
{
    const int shown = static_cast<int>(m_answer.ranking.size());
    const QString shownText = countText(shown, m_language);
    if (shown == m_answer.candidates)
        return tr("%1 of %2 models").arg(shownText, countText(m_answer.snapshotSize, m_language));
    const QString all = countText(m_answer.candidates, m_language);
    switch (m_answer.view.folding) {
    case Folding::Lab:
        return tr("%1 of %2 labs").arg(shownText, all);
    case Folding::Family:
        return tr("%1 of %2 families").arg(shownText, all);
    case Folding::All:
        break;
    }
    return tr("%1 of %2 models").arg(shownText, all);
}

QString Captions::source() const
{
    const QString runs = ownRunsText(m_dataset, m_answer, m_language);
    return runs.isEmpty() ? sourceOfSnapshot() : sourceOfSnapshot() + u' ' + runs;
}

QString Captions::sourceOfSnapshot() const
{
    const Snapshot &snapshot = m_dataset.snapshots[m_answer.snapshot];
    const QString name = toQString(snapshot.source);
    QString attribution = toQString(snapshot.attribution);
    if (!m_answer.ranking.empty()
        && std::ranges::all_of(m_answer.ranking, [](const RankedModel &line) {
               return line.indexOnly || line.estimated;
           }))
        return tr("Source: %1, %2. %3. Indices as the source printed them.")
            .arg(name, day(), attribution.isEmpty() ? name : attribution);
    if (attribution.isEmpty())
        return tr("Source: %1, %2. Index recomputed by Podium.").arg(name, day());
    if (attribution.endsWith(u'.'))
        attribution.chop(1);
    return tr("Source: %1, %2. %3. Index recomputed by Podium.").arg(name, day(), attribution);
}

void Captions::addReference(ChartSeries &series) const
{
    if (!m_answer.reference)
        return;
    const Model &model = m_dataset.snapshots[m_answer.snapshot].models[m_answer.reference->model];
    const QString index = indexText(m_answer.reference->index, m_language);
    series.referenceValue = m_answer.reference->index;
    const QString name = distinctModelName(m_dataset.snapshots[m_answer.snapshot], model);
    const QString remark = referenceRemark(m_dataset, m_answer, m_language);
    series.referenceText = remark.isEmpty() ? tr("%1 %2").arg(name, index)
                                            : tr("%1 %2 (%3)").arg(name, index, remark);
}

} // namespace podium
