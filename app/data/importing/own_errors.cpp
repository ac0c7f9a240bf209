// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/own_errors.h"

#include "app/data/importing/import_findings.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace podium {

namespace {

using Severity = Finding::Severity;

constexpr int kFewQuestions = 5;
constexpr double kMostQuestions = 1e9;
constexpr double kLikeness = 1.25; ///< numbers of questions nearer than this give like errors

/// Right or wrong answers whose mean has this error: p (1 - p) / error².
std::optional<int> questionsOfError(const ImportedScore &score)
{
    const double share = score.score;
    if (!score.standardError || !(*score.standardError > 0) || !(share > 0 && share < 1))
        return std::nullopt;
    const double questions = share * (1 - share) / (*score.standardError * *score.standardError);
    return static_cast<int>(std::clamp(std::round(questions), 1.0, kMostQuestions));
}

/// Of a record that says both, the fewer: samples that go together say less than their number.
std::optional<int> statedQuestions(const ImportedScore &score)
{
    const auto ofError = questionsOfError(score);
    if (!score.questions || !ofError)
        return score.questions ? score.questions : ofError;
    return std::min(*score.questions, *ofError);
}

std::string rangeText(int fewest, int most)
{
    return fewest == most ? std::to_string(fewest)
                          : std::to_string(fewest) + "–" + std::to_string(most);
}

/// What all records of one evaluation say.
struct Stated {
    std::optional<int> fewest = {};
    std::optional<int> most = {};
    int silent = 0; ///< records that say nothing

    void add(const ImportedScore &score)
    {
        const auto questions = statedQuestions(score);
        if (!questions) {
            ++silent;
            return;
        }
        fewest = std::min(fewest.value_or(*questions), *questions);
        most = std::max(most.value_or(*questions), *questions);
    }
};

class ErrorSettling final
{
public:
    ErrorSettling(Import &import, const Dataset &known)
        : m_import(import)
        , m_known(known)
        , m_findings(import.file)
    {
    }

    void settle()
    {
        std::unordered_map<std::string, Stated> own;
        for (const ImportedSnapshot &snapshot : m_import.snapshots)
            addStated(snapshot.models, own);
        for (Evaluation &evaluation : m_import.evaluations)
            settleOwn(evaluation, own[evaluation.id]);
        std::unordered_map<std::string, Stated> runs;
        addStated(m_import.runs, runs);
        for (const auto &[evaluation, stated] : std::map(runs.begin(), runs.end()))
            sayUsed(evaluation, stated);
        std::ranges::move(m_findings.take(), std::back_inserter(m_import.findings));
    }

private:
    void addStated(const std::vector<ImportedModel> &models,
                   std::unordered_map<std::string, Stated> &stated)
    {
        // Models mostly have scores of the same evaluations in the same order: no search for each.
        std::vector<std::pair<const std::string, Stated> *> known;
        for (const ImportedModel &model : models) {
            known.resize(std::max(known.size(), model.scores.size()));
            auto place = known.begin();
            for (const ImportedScore &score : model.scores) {
                auto *&of = *place++;
                if (of == nullptr || of->first != score.evaluation)
                    of = &*stated.try_emplace(score.evaluation).first;
                of->second.add(score);
                if (score.questions && *score.questions < kFewQuestions)
                    m_findings.add(
                        Severity::Warning, "few-questions", 0, score.evaluation, model.values.name,
                        Error::tr("%1 was measured with %2 questions only; its score says little."),
                        {model.values.name, std::to_string(*score.questions)});
            }
        }
    }

    void settleOwn(Evaluation &evaluation, const Stated &stated)
    {
        if (evaluation.questions || !stated.fewest || evaluation.scale != Scale::Fraction)
            return;
        evaluation.questions = stated.fewest;
        const std::string range = rangeText(*stated.fewest, *stated.most);
        m_findings.add(
            stated.silent == 0 ? Severity::Note : Severity::Warning, "own-error", 0, evaluation.id,
            {},
            stated.silent == 0
                ? Error::tr("Intervals of %1 rest on each score's own number of questions or "
                            "standard error, as of %2 questions.")
                : Error::tr("Intervals of %1 rest on each score's own number of questions or "
                            "standard error, as of %2 questions; %3 scores say neither and count "
                            "with the fewest."),
            {evaluation.nameEn, range, std::to_string(stated.silent)});
    }

    void sayUsed(const std::string &id, const Stated &stated)
    {
        const auto place = findEvaluation(m_known, id);
        if (!place || !stated.fewest)
            return;
        const Evaluation &evaluation = m_known.evaluations[*place];
        const auto questions = evaluation.questions;
        const bool alike = questions && *stated.fewest * kLikeness >= *questions
            && *stated.most <= *questions * kLikeness;
        if (alike)
            return;
        m_findings.add(
            Severity::Note, "own-error", 0, id, {},
            questions ? Error::tr("Intervals of the runs of %1 rest on their own numbers of "
                                  "questions and standard errors, as of %2 questions; those of the "
                                  "source on %3.")
                      : Error::tr("Intervals of the runs of %1 rest on their own numbers of "
                                  "questions and standard errors, as of %2 questions; the source "
                                  "says none."),
            {evaluation.nameEn, rangeText(*stated.fewest, *stated.most),
             std::to_string(questions.value_or(0))});
    }

    Import &m_import;
    const Dataset &m_known;
    ImportFindings m_findings;
};

} // namespace

void settleErrors(Import &import, const Dataset &known)
{
    ErrorSettling(import, known).settle();
}

} // namespace podium
