// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/measured_models.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/file_day.h"
#include "app/data/importing/own_evaluations.h"
#include "app/data/importing/run_days.h"
#include "app/data/importing/tables/columns/column_meaning.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

class Measuring final
{
public:
    /// `harness` is empty where a file stands by itself.
    Measuring(Import &import, const ImportInput &input, const std::string &harness,
              ImportFindings &findings)
        : m_import(import)
        , m_input(input)
        , m_harness(harness)
        , m_findings(findings)
        , m_stem(QFileInfo(input.name).completeBaseName().toStdString())
    {
    }

    void add(const std::vector<MeasuredModel> &models)
    {
        ImportedSnapshot snapshot;
        for (const MeasuredModel &model : oneOfEach(models))
            addModel(model, snapshot);
        if (snapshot.models.empty())
            return;
        std::vector<std::string> ids;
        for (const Evaluation &evaluation : m_import.evaluations)
            ids.push_back(evaluation.id);
        snapshot.values.date = dayOfFigures(m_input, newestDay(models), m_findings);
        const std::string id = m_harness.empty() ? m_import.kind + '-' + idFrom(m_stem)
                                                 : runDayId(m_harness, snapshot.values.date);
        const std::string name = m_harness.empty() ? m_stem : id;
        m_import.methods.push_back(equalMethod(id, name, "own " + name, ids, true));
        snapshot.values.id = id;
        snapshot.values.source = m_import.source;
        snapshot.values.terms = m_import.licence;
        snapshot.values.attribution = m_import.attribution;
        snapshot.method = id;
        m_import.snapshots.push_back(std::move(snapshot));
    }

private:
    static std::optional<Date> newestDay(const std::vector<MeasuredModel> &models)
    {
        std::optional<Date> newest;
        for (const MeasuredModel &model : models)
            newest = std::max(newest, model.day);
        return newest;
    }

    /// Sources write one record an evaluation, and a run again beside the first: each model is one, with
    /// its newest scores first.
    static std::vector<MeasuredModel> oneOfEach(std::vector<MeasuredModel> models)
    {
        std::vector<MeasuredModel> each;
        std::unordered_map<std::string, std::size_t> places;
        for (MeasuredModel &model : models) {
            const auto [place, isNew] = places.try_emplace(modelId(model.name), each.size());
            if (isNew || model.name.empty()) {
                each.push_back(std::move(model));
                continue;
            }
            MeasuredModel &first = each[place->second];
            if (model.day > first.day) {
                std::swap(first.scores, model.scores);
                first.day = model.day;
            }
            std::ranges::move(model.scores, std::back_inserter(first.scores));
            first.raw += '\n' + model.raw;
            if (first.lab.empty())
                first.lab = model.lab;
        }
        return each;
    }

    static std::string modelId(const std::string &name)
    {
        std::string id = idFrom(name);
        return id.empty() ? name : id; // of signs alone
    }

    void addModel(const MeasuredModel &measured, ImportedSnapshot &snapshot)
    {
        if (measured.scores.empty() || measured.name.empty()) {
            m_findings.add(Severity::Warning, "row-empty", 0, {}, measured.name,
                           Error::tr("A model without name or score (\"%1\") is left out."),
                           {measured.name});
            return;
        }
        ImportedModel model;
        model.values.id = modelId(measured.name);
        model.values.name = measured.name;
        model.lab = measured.lab;
        model.values.inputPrice = measured.inputPrice;
        model.values.outputPrice = measured.outputPrice;
        model.raw = measured.raw;
        ImportedModel run = model;
        run.values.own = true;
        for (const MeasuredScore &score : measured.scores) {
            if (!isShare(measured, score))
                continue;
            const auto known = knownEvaluation(score);
            const std::string id = known ? *known : ownEvaluation(score);
            if (!countsAlike(measured, score, id))
                continue;
            auto &scores = known ? run.scores : model.scores;
            const auto first = std::ranges::find(scores, id, &ImportedScore::evaluation);
            if (first == scores.end())
                scores.push_back({id, score.score, checkedError(measured, score), score.questions,
                                  score.repeats});
            else if (first->score != score.score)
                saySecond(measured, score, first->score);
        }
        if (!run.scores.empty())
            m_import.runs.push_back(std::move(run));
        if (!model.scores.empty())
            snapshot.models.push_back(std::move(model));
    }

    /// A name that several editions share is that of the known one where as many questions were asked.
    [[nodiscard]] std::optional<std::string> knownEvaluation(const MeasuredScore &score)
    {
        if (auto sure = evaluationSurelyNamed(score.evaluation, m_input.known))
            return sure;
        auto like = evaluationNamed(score.evaluation, m_input.known);
        const auto place = like ? findEvaluation(m_input.known, *like) : std::nullopt;
        if (!place)
            return std::nullopt;
        const Evaluation &known = m_input.known.evaluations[*place];
        if (score.questions && score.questions == known.questions)
            return like;
        if (m_like.insert(score.evaluation).second)
            m_findings.add(
                Severity::Warning, "name", 0, score.evaluation, {},
                podium::Error::tr("\"%1\" may be another edition than %2, so it is an evaluation "
                                  "of its own; call it \"%2\" in the file if it is the same."),
                {score.evaluation, known.nameEn});
        return std::nullopt;
    }

    void saySecond(const MeasuredModel &model, const MeasuredScore &score, double first)
    {
        m_findings.add(
            Severity::Warning, "score", 0, score.evaluation, shortestText(score.score),
            Error::tr("%1 has two scores of %2; the newer or first, %3, is used, and %4 is not."),
            {model.name, score.evaluation, shortestText(first), shortestText(score.score)});
    }

    [[nodiscard]] std::string ownEvaluation(const MeasuredScore &score)
    {
        std::string id = "own-" + idFrom(score.evaluation);
        const auto known = std::ranges::find(m_import.evaluations, id, &Evaluation::id);
        if (known != m_import.evaluations.end())
            return id;
        Evaluation evaluation;
        evaluation.id = id;
        evaluation.nameEn = score.evaluation;
        evaluation.category = "own";
        if (score.lessIsBetter) {
            evaluation.direction = Direction::LowerIsBetter;
            m_findings.add(
                Severity::Warning, "direction", 0, score.evaluation, {},
                podium::Error::tr("Less is better in %1, as the file says, and it counts so."),
                {score.evaluation});
        }
        m_import.evaluations.push_back(std::move(evaluation));
        return id;
    }

    /// Whether less is better in a score where it is in its evaluation.
    [[nodiscard]] bool countsAlike(const MeasuredModel &model, const MeasuredScore &score,
                                   const std::string &id)
    {
        const auto known = findEvaluation(m_input.known, id);
        const Direction direction = known
            ? m_input.known.evaluations[*known].direction
            : std::ranges::find(m_import.evaluations, id, &Evaluation::id)->direction;
        if (score.lessIsBetter == (direction == Direction::LowerIsBetter))
            return true;
        m_findings.add(
            Severity::Warning, "direction", 0, score.evaluation, shortestText(score.score),
            score.lessIsBetter
                ? Error::tr("The score %1 of %2 is one of which less is better, and more is better "
                            "in %3; it is left out. Name its evaluation otherwise to take it.")
                : Error::tr("The score %1 of %2 is one of which more is better, and less is better "
                            "in %3; it is left out. Name its evaluation otherwise to take it."),
            {shortestText(score.score), model.name, score.evaluation});
        return false;
    }

    [[nodiscard]] bool isShare(const MeasuredModel &model, const MeasuredScore &score)
    {
        if ((score.score >= score.least && score.score <= 1)
            || isElo(score.evaluation, m_input.known))
            return true;
        m_findings.add(Severity::Warning, "scale", 0, score.evaluation, shortestText(score.score),
                       Error::tr("The score %1 of %2 is no share of 1; it is left out."),
                       {shortestText(score.score), model.name});
        return false;
    }

    [[nodiscard]] std::optional<double> checkedError(const MeasuredModel &model,
                                                     const MeasuredScore &score)
    {
        if (!score.standardError)
            return std::nullopt;
        const double error = *score.standardError;
        if (isPossibleError(error, score.score))
            return error;
        m_findings.add(
            Severity::Warning, "standard-error", 0, score.evaluation, model.name,
            Error::tr("A standard error of %1 beside a score of %2 is impossible; it is left out."),
            {shortestText(error), shortestText(score.score)});
        return std::nullopt;
    }

    Import &m_import;
    const ImportInput &m_input;
    const std::string &m_harness;
    ImportFindings &m_findings;
    std::string m_stem;
    std::set<std::string> m_like; ///< names that resemble a known one
};

} // namespace

bool isShareMetric(const QString &name)
{
    static const QStringList known{u"acc"_s,        u"acc_norm"_s,  u"exact_match"_s, u"em"_s,
                                   u"pass@1"_s,     u"pass_at_1"_s, u"accuracy"_s,    u"mean"_s,
                                   u"f1"_s,         u"mc2"_s,       u"mc1"_s,         u"score"_s,
                                   u"math_verify"_s};
    return known.contains(name) || name.endsWith("_acc"_L1);
}

bool isElo(const std::string &evaluation, const Dataset &known)
{
    const auto id = evaluationNamed(evaluation, known);
    const auto place = id ? findEvaluation(known, *id) : std::nullopt;
    return place && known.evaluations[*place].scale == Scale::Elo;
}

void addMeasured(Import &import, const ImportInput &input, const std::vector<MeasuredModel> &models,
                 ImportFindings &findings)
{
    addRuns(import, input, models, {}, findings);
}

void addRuns(Import &import, const ImportInput &input, const std::vector<MeasuredModel> &models,
             const std::string &harness, ImportFindings &findings)
{
    Measuring(import, input, harness, findings).add(models);
    if (import.isEmpty())
        findings.add(Severity::Error, "empty", 0, {}, {},
                     Error::tr("The file holds no score that can be used; nothing was imported."));
}

} // namespace podium
