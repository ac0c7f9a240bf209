// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/run_days.h"

#include "app/data/importing/own_evaluations.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace podium {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::string_view, 5> kHarnesses{"lm-eval-", "inspect-", "simple-evals-",
                                                     "mteb-", "every-eval-ever-"};

QJsonObject methodJson(const ImportedMethod &method)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(method.json)).object();
}

/// The same method over the evaluations of both.
ImportedMethod joinedMethod(const QJsonObject &first, const QJsonObject &later)
{
    std::vector<std::string> ids;
    for (const QJsonObject &method : {first, later}) {
        for (const QJsonValue part : method["evaluations"_L1].toArray()) {
            std::string id = part["id"_L1].toString().toStdString();
            if (std::ranges::find(ids, id) == ids.end())
                ids.push_back(std::move(id));
        }
    }
    const auto text
        = [&first](QLatin1StringView key) { return first[key].toString().toStdString(); };
    return equalMethod(text("id"_L1), text("name"_L1), text("version"_L1), ids, true);
}

void joinRunMethods(std::vector<ImportedMethod> &methods)
{
    std::vector<ImportedMethod> kept;
    for (ImportedMethod &method : methods) {
        const QJsonObject json = methodJson(method);
        const auto same = std::ranges::find_if(kept, [&](const ImportedMethod &other) {
            return method.own && other.own && methodJson(other)["id"_L1] == json["id"_L1];
        });
        if (same == kept.end())
            kept.push_back(std::move(method));
        else
            *same = joinedMethod(methodJson(*same), json);
    }
    methods = std::move(kept);
}

bool measuredAgain(const ImportedSnapshot &later, const ImportedSnapshot &first)
{
    return std::ranges::any_of(later.models, [&first](const ImportedModel &model) {
        const auto same = std::ranges::find_if(first.models, [&model](const ImportedModel &other) {
            return other.values.id == model.values.id;
        });
        return same != first.models.end()
            && std::ranges::any_of(model.scores, [&](const ImportedScore &score) {
                   const auto other = std::ranges::find(same->scores, score.evaluation,
                                                        &ImportedScore::evaluation);
                   return other != same->scores.end() && other->score != score.score;
               });
    });
}

void joinModels(ImportedSnapshot &into, ImportedSnapshot from)
{
    for (ImportedModel &model : from.models) {
        const auto same = std::ranges::find_if(into.models, [&model](const ImportedModel &other) {
            return other.values.id == model.values.id;
        });
        if (same == into.models.end()) {
            into.models.push_back(std::move(model));
            continue;
        }
        for (ImportedScore &score : model.scores) {
            if (std::ranges::find(same->scores, score.evaluation, &ImportedScore::evaluation)
                == same->scores.end())
                same->scores.push_back(std::move(score));
        }
        same->raw += '\n' + model.raw;
    }
}

} // namespace

std::string runDayId(const std::string &harness, Date day)
{
    return harness + '-' + toIsoText(day);
}

bool isRunDay(const ImportedSnapshot &snapshot)
{
    const std::string &id = snapshot.values.id;
    return id == snapshot.method && id.ends_with('-' + toIsoText(snapshot.values.date))
        && std::ranges::any_of(kHarnesses,
                               [&id](std::string_view harness) { return id.starts_with(harness); });
}

void joinRunDays(Import &import)
{
    std::vector<ImportedSnapshot> kept;
    for (ImportedSnapshot &snapshot : import.snapshots) {
        const bool isRun = isRunDay(snapshot);
        const std::string id = snapshot.values.id;
        auto same = kept.end();
        for (int number = 2;; ++number) {
            same = std::ranges::find_if(kept, [&](const ImportedSnapshot &other) {
                return isRun && other.values.id == snapshot.values.id;
            });
            if (same == kept.end() || !measuredAgain(snapshot, *same))
                break;
            snapshot.values.id = id + '-' + std::to_string(number);
        }
        if (same == kept.end())
            kept.push_back(std::move(snapshot));
        else
            joinModels(*same, std::move(snapshot));
    }
    import.snapshots = std::move(kept);
    joinRunMethods(import.methods);
}

} // namespace podium
