// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/own_evaluations.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

ImportedMethod equalMethod(const std::string &id, const std::string &name,
                           const std::string &version, const std::vector<std::string> &evaluations,
                           bool own)
{
    QJsonArray parts;
    for (const std::string &evaluation : evaluations)
        parts.append(QJsonObject{{u"id"_s, QString::fromStdString(evaluation)},
                                 {u"weight"_s, 1.0 / static_cast<double>(evaluations.size())}});
    const QJsonObject method{{u"id"_s, QString::fromStdString(id)},
                             {u"name"_s, QString::fromStdString(name)},
                             {u"version"_s, QString::fromStdString(version)},
                             {u"evaluations"_s, parts}};
    return {QJsonDocument(method).toJson(QJsonDocument::Compact).toStdString(), own};
}

void addPublishedOnly(Import &import, const std::string &id, const std::string &name,
                      const std::string &version, ImportedSnapshot snapshot)
{
    Evaluation evaluation;
    evaluation.id = id;
    evaluation.nameEn = name;
    evaluation.category = "published";
    import.evaluations.push_back(std::move(evaluation));
    import.methods.push_back(equalMethod(id, name, version, {id}, false));
    snapshot.method = id;
    import.snapshots.push_back(std::move(snapshot));
}

} // namespace podium
