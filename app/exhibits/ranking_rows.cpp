// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/ranking_rows.h"

#include "app/models/countries/composition_model.h"
#include "app/models/ranking/absent_places.h"
#include "app/models/ranking/method_words.h"
#include "app/models/ranking/priced_days.h"
#include "app/models/ranking/ranking_remarks.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
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

/// For programs; people are told how to rank them where they can.
Remark unrankedRemark(const AnswerData &data)
{
    QJsonArray rows;
    for (const UnrankedModel &unranked : data.answer->unranked)
        rows.append(
            QJsonObject{{u"model"_s, toQString(data.snapshot().models[unranked.model].name)},
                        {u"reason"_s, reasonKey(unranked.reason)}});
    return {.key = u"unranked"_s, .value = rows};
}

} // namespace

PrintedColumns printedModels(const Answer &answer)
{
    PrintedColumns out{{"rank", "model", "lab", "country", "index", "published_index", "ratio",
                        "difference", "world_rank", "released"},
                       {"rank",
                        "model",
                        "lab",
                        "country",
                        "index",
                        "published_index",
                        "ratio",
                        "difference",
                        "world_rank",
                        "estimated",
                        "tied",
                        "released",
                        "open_weights",
                        "parameters_b",
                        "price_blended_usd",
                        "output_tokens_per_s",
                        "family",
                        "model_id",
                        "imputed",
                        "own_run",
                        "assumed"}};
    if (!answer.view.certainty.shown)
        return out;
    for (std::vector<std::string> *columns : {&out.people, &out.programs})
        columns->insert(columns->end(), {"index_interval", "rank_interval", "tie_group"});
    if (answer.view.folding != Folding::All)
        out.programs.emplace_back("choice_bias");
    return out;
}

PrintedColumns printedCountries(const Answer &answer)
{
    PrintedColumns out{{"rank", "country", "value", "best_model", "best_index", "interval",
                        "rank_interval", "choice_bias", "labs", "models", "lab_names"},
                       {"rank", "country", "value", "rule", "best_model", "best_index",
                        "labs_counted", "labs", "models", "fewer_than_asked", "lab_names",
                        "estimated", "bound", "unmeasured"}};
    const auto add = [&out](std::initializer_list<const char *> columns) {
        out.programs.insert(out.programs.end(), columns.begin(), columns.end());
    };
    if (answer.view.withoutBestLab) {
        out.people.emplace_back("value_without_best_lab");
        add({"best_lab", "value_without_best_lab"});
    }
    if (answer.view.certainty.shown || answer.view.correctChoice)
        add({"interval", "rank_interval", "tie_group", "choice_bias"});
    return out;
}

QJsonObject partsInRow(const AnswerModel &model, int row)
{
    const AnswerData &data = model.answerData();
    QJsonArray parts;
    for (const IndexPart &part : data.answer->ranking[static_cast<std::size_t>(row)].parts)
        parts.append(
            QJsonObject{{u"evaluation"_s, toQString(data.dataset->evaluations[part.evaluation].id)},
                        {u"weight"_s, part.weight},
                        {u"score"_s, numberOrNull(part.score)},
                        {u"normalised"_s, numberOrNull(part.normalised)},
                        {u"points"_s, numberOrNull(part.points)},
                        {u"imputed"_s, part.imputed}});
    return {{u"parts"_s, parts}};
}

QList<Remark> modelRemarks(const AnswerModel &model)
{
    const AnswerData &data = model.answerData();
    const Answer &answer = *data.answer;
    const bool noPrices
        = answer.ranking.empty() && (answer.view.mostPrice || answer.view.overPrice);
    QJsonArray notes;
    for (const MethodNote note : answer.notes)
        notes.append(methodNoteKey(note));
    QList<Remark> out{{.sentence = estimatedModelsRemark(answer)},
                      {.sentence = newRunRemark(data)},
                      {.sentence = absentPlaces(data)},
                      {.sentence = noPrices ? whyNoPrices(data) : QString()},
                      {.key = u"notes"_s, .value = notes},
                      unrankedRemark(data)};
    for (const QString &sentence : methodNoteSentences(answer, data.language))
        out.append({.sentence = sentence});
    return out;
}

QList<Remark> countryRemarks(const AnswerModel &model)
{
    const AnswerData &data = model.answerData();
    return {{.sentence = estimatedCountriesRemark(*data.answer)},
            {.sentence = fewerLabsRemark(data)},
            unrankedRemark(data)};
}

QList<Remark> compositionRemarks(const AnswerModel &model)
{
    return {{.sentence = topSizeRemark(model.answerData())}, unrankedRemark(model.answerData())};
}

} // namespace podium
