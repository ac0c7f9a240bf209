// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/model_facts.h"

#include "app/engine/ranking/solved_scores.h"
#include "app/models/charts/captions.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"
#include "app/session/desk/desk.h"
#include "ui/panels/inspector/neighbours.h"

namespace podium {

using namespace Qt::StringLiterals;

ModelFacts::ModelFacts(Desk &desk, int ranked)
    : m_desk(desk)
    , m_ranked(ranked)
    , m_line(desk.shown().answer->ranking[static_cast<std::size_t>(ranked)])
    , m_model(desk.shown().snapshot().models[m_line.model])
{
}

QString ModelFacts::name() const
{
    return toQString(m_model.name);
}

QString ModelFacts::origin() const
{
    QStringList parts;
    if (m_model.lab)
        parts << labName(m_desk.shown().dataset->labs[*m_model.lab], m_desk.language());
    parts << country();
    if (m_model.released)
        parts << dateText(*m_model.released, m_desk.language());
    if (m_model.openWeights)
        parts << (*m_model.openWeights ? tr("open weights") : tr("closed weights"));
    if (m_model.reasoning)
        parts << (*m_model.reasoning ? tr("reasoning") : tr("no reasoning"));
    return parts.join(u" · "_s);
}

/// A country that somebody corrected stands beside the one of the figures.
QString ModelFacts::country() const
{
    const Dataset &dataset = *m_desk.shown().dataset;
    const Correction *made
        = m_model.lab ? findCountryCorrection(dataset, dataset.labs[*m_model.lab].id) : nullptr;
    const QString name = shown(RankingModel::Country);
    return made ? tr("%1 (own correction; the figures say %2)")
                      .arg(name, countryName(dataset, made->before, m_desk.language()))
                : name;
}

QList<Fact> ModelFacts::facts() const
{
    const Answer &answer = *m_desk.shown().answer;
    QList<Fact> list;
    Fact index = fact(methodName(m_desk.shown().method()), RankingModel::Index, true);
    if (m_line.estimated)
        index.value = tr("%1 (estimated)").arg(index.value);
    list << index;
    if (m_line.indexLow)
        list << fact(m_desk.ranking()
                         .headerData(RankingModel::Interval, Qt::Horizontal, Qt::DisplayRole)
                         .toString(),
                     RankingModel::Interval);
    list << publishedFact();
    list << fact(tr("World rank"), RankingModel::WorldRank, true);
    list << Fact{tr("Rank shown"),
                 tr("%1 of %2")
                     .arg(countText(m_line.rank, m_desk.language()),
                          countText(std::ssize(answer.ranking), m_desk.language())),
                 explained(RankingModel::Rank), true, RankingModel::Rank};
    if (m_line.rankLow > 0)
        list << fact(tr("Rank interval"), RankingModel::RankInterval);
    if (answer.reference) {
        const Model &reference = m_desk.shown().snapshot().models[answer.reference->model];
        list << fact(tr("Against %1 (%2)")
                         .arg(distinctModelName(m_desk.shown().snapshot(), reference),
                              indexText(answer.reference->index, m_desk.language())),
                     RankingModel::Ratio, true);
    }
    list << fact(tr("Price per million tokens"), RankingModel::Price)
         << fact(tr("Tokens per second"), RankingModel::Speed)
         << fact(tr("Parameters (billions)"), RankingModel::Parameters);
    list << Fact{tr("Context (tokens)"),
                 m_model.contextTokens
                     ? countText(qRound64(*m_model.contextTokens), m_desk.language())
                     : u"–"_s,
                 {},
                 false};
    return list;
}

QString ModelFacts::comparison() const
{
    const NeighbourProfile profile = neighbourProfile(*m_desk.shown().answer, m_ranked);
    const QString tick = tr("Tick: median of the models shown.");
    if (!profile.weakest.empty() && !profile.strongest.empty())
        return tick + u' '
            + tr("Against its neighbours in rank, weakest in %1 and strongest in %2.")
                  .arg(evaluationNames(profile.weakest), evaluationNames(profile.strongest));
    if (!profile.weakest.empty())
        return tick + u' '
            + tr("Against its neighbours in rank, weakest in %1.")
                  .arg(evaluationNames(profile.weakest));
    if (!profile.strongest.empty())
        return tick + u' '
            + tr("Against its neighbours in rank, strongest in %1.")
                  .arg(evaluationNames(profile.strongest));
    return tick;
}

QString ModelFacts::source() const
{
    const AnswerData &data = m_desk.shown();
    return Captions(*data.dataset, *data.answer, data.language).source();
}

QString ModelFacts::record() const
{
    QStringList lines{name(), origin(), {}};
    for (const Fact &fact : facts())
        lines << fact.name + u": "_s + fact.value;
    lines << QString();
    const AnswerData &data = m_desk.shown();
    for (const IndexPart &part : m_line.parts) {
        const Evaluation &evaluation = data.dataset->evaluations[part.evaluation];
        const QString score = part.score ? scoreText(*part.score, evaluation.scale, data.language)
                                         : tr("not measured");
        lines << tr("%1: %2 (weight %3)")
                     .arg(evaluationName(evaluation, data.language), score,
                          percentText(part.weight, data.language));
    }
    lines << QString() << rulesLine(data, RulesOf::Models) << source();
    return lines.join(u'\n') + u'\n';
}

QString ModelFacts::shown(int column) const
{
    return m_desk.ranking().index(m_ranked, column).data(Qt::DisplayRole).toString();
}

QString ModelFacts::explained(int column) const
{
    return m_desk.ranking().index(m_ranked, column).data(Qt::ToolTipRole).toString();
}

Fact ModelFacts::fact(const QString &name, int column, bool important) const
{
    return {name, shown(column), explained(column), important, column};
}

Fact ModelFacts::publishedFact() const
{
    Fact published = fact(tr("Published index"), RankingModel::PublishedIndex);
    const AnswerData &shown = m_desk.shown();
    if (m_line.publishedDifference
        && isSolvedFromIndex(shown.snapshot(), shown.snapshot().models[m_line.model]))
        published.value = tr("%1 (no check)").arg(published.value);
    else if (m_line.publishedDifference)
        published.value = tr("%1 (%2)").arg(
            published.value, differenceText(*m_line.publishedDifference, m_desk.language()));
    return published;
}

QString ModelFacts::evaluationNames(const std::vector<std::size_t> &parts) const
{
    QStringList names;
    for (const std::size_t part : parts) {
        const std::size_t evaluation = m_line.parts[part].evaluation;
        names << evaluationName(m_desk.shown().dataset->evaluations[evaluation], m_desk.language());
    }
    return names.join(u", "_s);
}

} // namespace podium
