// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/import_doubles.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/other_facts.h"
#include "app/data/importing/run_days.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>

namespace podium {

namespace {

using Severity = Finding::Severity;

constexpr std::size_t kMostModels = 10'000; ///< of snapshots that may be the same

const ImportedScore *scoreOf(const ImportedModel &model, const std::string &evaluation)
{
    const auto found = std::ranges::find(model.scores, evaluation, &ImportedScore::evaluation);
    return found == model.scores.end() ? nullptr : &*found;
}

/// Where the other of two runs is.
enum class Other { InFile, InAnotherFile };

void sayTwoRuns(const ImportedModel &first, const ImportedModel &later, Other other,
                const std::string &file, ImportFindings &findings)
{
    const std::string &name = later.values.name;
    for (const ImportedScore &score : later.scores) {
        const ImportedScore *const before = scoreOf(first, score.evaluation);
        if (before == nullptr)
            continue;
        findings.add(
            Severity::Error, "run-twice", 0, score.evaluation, name,
            other == Other::InFile
                ? Error::tr("%1 has two scores of %2, %3 and %4, in two sheets or files; "
                            "take one out, rename it, or leave one of them out (--sheet chooses "
                            "one).")
                : Error::tr("%1 has two scores of %2, %3 and %4; the first is of %5, which is "
                            "imported, too. Take one out, rename it, or put the file in the "
                            "place of that one (--replace)."),
            {name, score.evaluation, sentenceNumber(before->score), sentenceNumber(score.score),
             file});
        return;
    }
    findings.add(Severity::Warning, "run-twice", 0, {}, name,
                 Error::tr("%1 stands in two sheets or files and is taken for two runs; put its "
                           "scores into one row to have one."),
                 {name});
}

/// Takes out what `first` says with the same values: one figure counts once. False: nothing is left.
bool dropSame(const ImportedModel &first, ImportedModel &later, const std::string &file,
              ImportFindings &findings)
{
    const auto taken = std::erase_if(later.scores, [&first](const ImportedScore &score) {
        const ImportedScore *const before = scoreOf(first, score.evaluation);
        return before != nullptr && before->score == score.score;
    });
    if (taken > 0)
        findings.add(Severity::Warning, "run-same", 0, {}, later.values.name,
                     Error::tr("%1 has %2 scores that stand elsewhere (%3) with the same values; "
                               "they count once."),
                     {later.values.name, std::to_string(taken), file});
    return !later.scores.empty();
}

bool isOwnEvaluation(const std::string &evaluation)
{
    return evaluation.starts_with("own-");
}

/// Whether all scores of a snapshot of one's own evaluations stand in another of its day.
bool isSame(const ImportedSnapshot &later, const ImportedSnapshot &first)
{
    return later.values.date == first.values.date && !later.models.empty()
        && std::ranges::all_of(later.models, [&first](const ImportedModel &model) {
               const auto other
                   = std::ranges::find(first.models, model.values.id,
                                       [](const ImportedModel &each) { return each.values.id; });
               return other != first.models.end() && !model.scores.empty()
                   && std::ranges::all_of(model.scores, [&](const ImportedScore &score) {
                          const ImportedScore *const before = scoreOf(*other, score.evaluation);
                          return isOwnEvaluation(score.evaluation) && before != nullptr
                              && before->score == score.score;
                      });
           });
}

void dropMethod(Import &import, const std::string &id)
{
    std::erase_if(import.methods, [&id](const ImportedMethod &method) {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(method.json));
        return json.object().value(QStringLiteral("id")).toString().toStdString() == id;
    });
}

void dropSameSnapshots(const Import &before, Import &import, ImportFindings &findings)
{
    std::erase_if(import.snapshots, [&](const ImportedSnapshot &snapshot) {
        const bool isThere
            = snapshot.models.size() <= kMostModels
            && std::ranges::any_of(before.snapshots, [&snapshot](const ImportedSnapshot &first) {
                   return first.models.size() <= kMostModels && isSame(snapshot, first);
               });
        if (isThere)
            dropMethod(import, snapshot.method);
        if (isThere)
            findings.add(Severity::Warning, "run-same", 0, {}, snapshot.values.id,
                         Error::tr("All scores of %1 stand in %2 with the same values; they count "
                                   "once."),
                         {snapshot.values.id, before.file});
        return isThere;
    });
}

void sayMeasuredAgain(const ImportedModel &first, const ImportedModel &later,
                      const std::string &file, ImportFindings &findings)
{
    for (const ImportedScore &score : later.scores) {
        const ImportedScore *const before = scoreOf(first, score.evaluation);
        if (before == nullptr)
            continue;
        findings.add(Severity::Warning, "run-again", 0, score.evaluation, later.values.name,
                     Error::tr("%1 has %4 of %2 here and %3 in %5, on the same day: the file is a "
                               "snapshot of its own. Put it in the place of that one (--replace) "
                               "if it corrects it."),
                     {later.values.name, score.evaluation, sentenceNumber(before->score),
                      sentenceNumber(score.score), file});
    }
}

/// Of runs of one day in another file: the same values count once, and others are of a snapshot of their own.
void meetRunDays(const Import &before, Import &import, ImportFindings &findings)
{
    for (ImportedSnapshot &snapshot : import.snapshots) {
        const auto first
            = std::ranges::find_if(before.snapshots, [&](const ImportedSnapshot &each) {
                  return isRunDay(snapshot) && each.values.id == snapshot.values.id;
              });
        if (first == before.snapshots.end())
            continue;
        for (ImportedModel &model : snapshot.models) {
            const auto other
                = std::ranges::find_if(first->models, [&model](const ImportedModel &each) {
                      return each.values.id == model.values.id;
                  });
            if (other != first->models.end() && dropSame(*other, model, before.file, findings))
                sayMeasuredAgain(*other, model, before.file, findings);
        }
        std::erase_if(snapshot.models,
                      [](const ImportedModel &model) { return model.scores.empty(); });
    }
    std::erase_if(import.snapshots, [](const ImportedSnapshot &each) {
        return isRunDay(each) && each.models.empty();
    });
}

/// Whether a model has scores of the evaluations of the one before it, in their order, as most have.
bool measuredAlike(const ImportedModel &model, const ImportedModel *before)
{
    return before != nullptr
        && std::ranges::equal(model.scores, before->scores, {}, &ImportedScore::evaluation,
                              &ImportedScore::evaluation);
}

/// Of models without a name only places could be said; scores say more.
void sayUnkeepable(const std::vector<ImportedModel> &models, ImportFindings &findings)
{
    const ImportedModel *single = nullptr; // the last that has no evaluation twice
    for (const ImportedModel &model : models) {
        const bool isSingle = measuredAlike(model, single);
        bool isTwice = false;
        const std::string &name = model.values.name;
        if (name.empty() || model.values.id.empty())
            findings.add(Severity::Error, "name", 0, {}, model.raw.substr(0, 200),
                         Error::tr("A model has no name or no id (\"%1\"); give it one."),
                         {name.empty() ? model.values.id : name});
        for (const ImportedScore &score : model.scores) {
            if (score.evaluation.empty() || !std::isfinite(score.score))
                findings.add(Severity::Error, "score", 0, score.evaluation, name,
                             Error::tr("A score of %1 has no evaluation or is no number; correct "
                                       "it, or take it out."),
                             {name});
            else if (!isSingle && scoreOf(model, score.evaluation) != &score) {
                findings.add(Severity::Error, "score", 0, score.evaluation, name,
                             Error::tr("%1 has two scores of %2; take one out."),
                             {name, score.evaluation});
                isTwice = true;
            }
        }
        single = isTwice ? single : &model;
    }
}

void saySameBytes(const Import &before, Import &import)
{
    ImportFindings findings(import.file);
    findings.add(Severity::Warning, "same-bytes", 0, {}, before.file,
                 Error::tr("The file holds the same bytes as %1, which is imported already; they "
                           "count once."),
                 {before.file});
    std::ranges::move(findings.take(), std::back_inserter(import.findings));
}

} // namespace

void sayDoubleParts(Import &import, ImportFindings &findings)
{
    std::unordered_map<std::string, const ImportedModel *> firsts;
    for (ImportedModel &run : import.runs) {
        const auto [first, isNew] = firsts.try_emplace(run.values.id, &run);
        if (!isNew && dropSame(*first->second, run, import.file, findings))
            sayTwoRuns(*first->second, run, Other::InFile, {}, findings);
    }
    firsts.clear();
    std::erase_if(import.runs, [](const ImportedModel &run) { return run.scores.empty(); });
    std::unordered_map<std::string_view, const ImportedSnapshot *> snapshots;
    for (const ImportedSnapshot &snapshot : import.snapshots) {
        const auto [first, isNew] = snapshots.try_emplace(snapshot.values.id, &snapshot);
        if (!isNew && snapshot.values.date == first->second->values.date)
            findings.add(Severity::Error, "part-twice", 0, {}, snapshot.values.id,
                         Error::tr("Two parts of the file are named alike (%1), and their figures "
                                   "cannot be told apart; rename one."),
                         {snapshot.values.source});
    }
}

void sayDoubleFiles(const Import &before, Import &import)
{
    if (before.sha256 == import.sha256) {
        saySameBytes(before, import);
        return;
    }
    std::unordered_map<std::string_view, const ImportedModel *> firsts;
    for (const ImportedModel &run : before.runs)
        firsts.try_emplace(run.values.id, &run);
    ImportFindings findings(import.file);
    sayOtherFacts(before, import, findings);
    for (ImportedModel &run : import.runs) {
        const auto first = firsts.find(run.values.id);
        if (first != firsts.end() && dropSame(*first->second, run, before.file, findings))
            sayTwoRuns(*first->second, run, Other::InAnotherFile, before.file, findings);
    }
    std::erase_if(import.runs, [](const ImportedModel &run) { return run.scores.empty(); });
    dropSameSnapshots(before, import, findings);
    meetRunDays(before, import, findings);
    std::ranges::move(findings.take(), std::back_inserter(import.findings));
}

void sayUnkeepable(Import &import)
{
    ImportFindings findings(import.file);
    sayUnkeepable(import.runs, findings);
    for (const ImportedSnapshot &snapshot : import.snapshots)
        sayUnkeepable(snapshot.models, findings);
    std::ranges::move(findings.take(), std::back_inserter(import.findings));
}

} // namespace podium
