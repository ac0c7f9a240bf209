// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/alike_snapshots.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Evaluations of each method of one's own, by the method's id.
std::map<std::string, std::set<std::string>> evaluationsOf(
    const std::vector<ImportedMethod> &methods)
{
    std::map<std::string, std::set<std::string>> out;
    for (const ImportedMethod &method : methods) {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(method.json)).object();
        std::set<std::string> ids;
        for (const QJsonValue part : json["evaluations"_L1].toArray())
            ids.insert(part["id"_L1].toString().toStdString());
        if (method.own)
            out.emplace(json["id"_L1].toString().toStdString(), std::move(ids));
    }
    return out;
}

/// A snapshot that others may join.
struct Joined {
    std::size_t place = 0;
    std::set<std::string> models;
};

bool mayJoin(const ImportedSnapshot &snapshot, const Joined &into)
{
    return std::ranges::none_of(snapshot.models, [&into](const ImportedModel &model) {
        return into.models.contains(model.values.id);
    });
}

void addModels(const ImportedSnapshot &snapshot, Joined &into)
{
    for (const ImportedModel &model : snapshot.models)
        into.models.insert(model.values.id);
}

} // namespace

void joinAlikeSnapshots(Import &import)
{
    const auto evaluations = evaluationsOf(import.methods);
    std::map<std::set<std::string>, Joined> joined;
    std::set<std::string> idle; // methods whose snapshot joined another
    std::vector<ImportedSnapshot> kept;
    for (ImportedSnapshot &snapshot : import.snapshots) {
        const auto measured = evaluations.find(snapshot.method);
        if (measured == evaluations.end()) {
            kept.push_back(std::move(snapshot));
            continue;
        }
        const auto [into, isNew] = joined.try_emplace(measured->second, Joined{kept.size()});
        const bool joins = !isNew && mayJoin(snapshot, into->second);
        if (isNew || joins)
            addModels(snapshot, into->second);
        if (!joins) {
            kept.push_back(std::move(snapshot));
            continue;
        }
        ImportedSnapshot &first = kept[into->second.place];
        first.values.date = std::max(first.values.date, snapshot.values.date);
        std::ranges::move(snapshot.models, std::back_inserter(first.models));
        if (snapshot.method != first.method)
            idle.insert(snapshot.method);
    }
    import.snapshots = std::move(kept);
    std::erase_if(import.methods, [&idle](const ImportedMethod &method) {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(method.json)).object();
        return idle.contains(json["id"_L1].toString().toStdString());
    });
}

} // namespace podium
