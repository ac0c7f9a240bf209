// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reports.h"
#include "app/cli/robustness/robustness_reports.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/ranking/absent_places.h"
#include "app/models/ranking/method_words.h"
#include "app/models/ranking/priced_days.h"
#include "app/models/ranking/ranking_model.h"
#include "app/models/ranking/reference_words.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QList<QJsonValue> record(const AnswerData &data, const RankedModel &line)
{
    const Model &model = data.snapshot().models[line.model];
    const Lab *lab = model.lab ? &data.dataset->labs[*model.lab] : nullptr;
    const std::string country(countryOf(*data.dataset, model));
    return {line.rank,
            raw(model.name),
            lab ? raw(lab->nameEn) : QJsonValue(QJsonValue::Null),
            raw(country),
            rounded(line.index),
            raw(publishedFor(model, data.method().subject)),
            rounded(line.ratio),
            rounded(line.difference),
            line.worldRank > 0 ? QJsonValue(line.worldRank) : QJsonValue(QJsonValue::Null),
            line.estimated,
            line.tied,
            raw(model.released),
            raw(model.openWeights),
            raw(model.parameters),
            raw(model.blendedPrice),
            raw(model.outputSpeed),
            raw(model.family),
            raw(model.id),
            line.imputed,
            model.own,
            model.assumed};
}

Records records(const AnswerData &data, qsizetype rows)
{
    Records out;
    out.keys = u"rank,model,lab,country,index,published_index,ratio,difference,world_rank,"
               u"estimated,tied,released,open_weights,parameters_b,price_blended_usd,"
               u"output_tokens_per_s,family,model_id,imputed,own_run,assumed"_s.split(u',');
    for (qsizetype row = 0; row < rows; ++row)
        out.rows.append(record(data, data.answer->ranking[static_cast<std::size_t>(row)]));
    return out;
}

QJsonArray partsOf(const AnswerData &data, const RankedModel &line)
{
    QJsonArray parts;
    for (const IndexPart &part : line.parts) {
        parts.append(QJsonObject{
            {u"evaluation"_s, raw(data.dataset->evaluations[part.evaluation].id)},
            {u"weight"_s, part.weight},
            {u"score"_s, raw(part.score)},
            {u"normalised"_s, raw(part.normalised)},
            {u"points"_s, raw(part.points)},
            {u"imputed"_s, part.imputed},
        });
    }
    return parts;
}

/// The records, each with the parts of its index.
QJsonArray rowsWithParts(const AnswerData &data, const Records &records)
{
    QJsonArray rows = toJson(records);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        row.insert(u"parts"_s, partsOf(data, data.answer->ranking[static_cast<std::size_t>(i)]));
        rows[i] = row;
    }
    return rows;
}

QJsonArray noteKeys(const Answer &answer)
{
    QJsonArray keys;
    for (const MethodNote note : answer.notes)
        keys.append(methodNoteKey(note));
    return keys;
}

QString reasonKey(UnrankedReason reason)
{
    switch (reason) {
    case UnrankedReason::MissingScores:
        return u"missing_scores"_s;
    case UnrankedReason::EstimatedOnly:
        return u"estimated_only"_s;
    case UnrankedReason::ScoredLater:
        return u"scored_later"_s;
    }
    return {};
}

qsizetype unrankedBecause(const Answer &answer, UnrankedReason reason)
{
    return std::ranges::count(answer.unranked, reason, &UnrankedModel::reason);
}

/// What the marks beside numbers mean.
QStringList markNotes(const AnswerData &data)
{
    const Answer &answer = *data.answer;
    QStringList notes;
    if (std::ranges::any_of(answer.ranking, &RankedModel::estimated)
        || (answer.reference && answer.reference->estimated))
        notes << CliText::tr("* estimated by the source");
    if (referenceMark(*data.dataset, answer) == u"‡"_s)
        notes << CliText::tr("‡ %1: a new run, not progress alone")
                     .arg(referenceRemark(*data.dataset, answer, data.language));
    return notes;
}

void fillText(Report &report, const AnswerData &data, const Captions &captions, qsizetype rows)
{
    RankingModel model;
    model.setAnswer(data);
    const Answer &answer = *data.answer;
    report.heading = {rulesLine(data, RulesOf::Models)};
    TableColumns columns;
    columns.columns
        = {RankingModel::Rank,    RankingModel::Model,      RankingModel::Lab,
           RankingModel::Country, RankingModel::Index,      RankingModel::PublishedIndex,
           RankingModel::Ratio,   RankingModel::Difference, RankingModel::WorldRank,
           RankingModel::Released};
    columns.onlyWithValues
        = {RankingModel::PublishedIndex, RankingModel::Ratio, RankingModel::Difference};
    report.tables = {readTable(model, columns, rows)};
    if (answer.view.certainty.shown)
        addIntervals(report.tables.first(), data);
    const qsizetype all = model.rowCount();
    report.footing.append(
        rows < all ? CliText::tr("Showing %1 of %2 ranked models.")
                         .arg(countText(rows, data.language), countText(all, data.language))
                   : captions.count());
    report.footing.append(markNotes(data));
    if (const QString absent = absentPlaces(data); !absent.isEmpty())
        report.footing.append(absent);
    if (answer.ranking.empty() && (answer.view.mostPrice || answer.view.overPrice))
        report.footing.append(whyNoPrices(data));
    report.footing.append(unrankedText(data));
    report.footing.append(methodNoteSentences(answer, data.language));
    report.footing.append(captions.source());
}

} // namespace

QJsonArray unrankedRows(const AnswerData &data)
{
    QJsonArray rows;
    for (const UnrankedModel &unranked : data.answer->unranked)
        rows.append(QJsonObject{
            {u"model"_s, raw(data.snapshot().models[unranked.model].name)},
            {u"reason"_s, reasonKey(unranked.reason)},
        });
    return rows;
}

QString unrankedText(const AnswerData &data)
{
    const std::array reasons{
        std::pair{UnrankedReason::MissingScores, CliText::tr("%1 without all scores")},
        std::pair{UnrankedReason::EstimatedOnly,
                  CliText::tr("%1 only estimated by the source (--estimated ranks them)")},
        std::pair{UnrankedReason::ScoredLater,
                  CliText::tr("%1 scored after the snapshot's day (--later-scores ranks them)")},
    };
    QStringList parts;
    for (const auto &[reason, text] : reasons) {
        if (const qsizetype models = unrankedBecause(*data.answer, reason))
            parts.append(text.arg(countText(models, data.language)));
    }
    return parts.isEmpty() ? QString() : CliText::tr("Not ranked: %1").arg(parts.join(u"; "_s));
}

Report rankingReport(const AnswerData &data, std::optional<int> top, Format format)
{
    const Answer &answer = *data.answer;
    const Captions captions(*data.dataset, answer, data.language);
    const qsizetype rows = std::ranges::count_if(
        answer.ranking, [&top](const RankedModel &line) { return !top || line.rank <= *top; });
    Report report;
    if (format == Format::Table) {
        fillText(report, data, captions, rows);
        return report;
    }
    report.records = records(data, rows);
    if (answer.view.certainty.shown)
        addIntervals(report.records, answer);
    if (format == Format::Csv)
        return report;
    report.rows = rowsWithParts(data, report.records);
    report.document = {{u"view"_s, toJson(answer.view)},
                       {u"rules"_s, rulesLine(data, RulesOf::Models)},
                       {u"source"_s, captions.source()},
                       {u"notes"_s, noteKeys(answer)},
                       {u"unranked"_s, unrankedRows(data)}};
    return report;
}

} // namespace podium
