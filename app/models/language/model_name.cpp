// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/model_name.h"

#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace podium {

namespace {

struct ModelNameText {
    Q_DECLARE_TR_FUNCTIONS(podium::ModelName)
};

/// "Mistral Large (Feb '24)": later ones of the name are other models.
bool isNamedByDate(const Model &model)
{
    static const QRegularExpression kDate(QStringLiteral("\\((?:\\w+ )?(?:'\\d\\d|20\\d\\d)\\)$"));
    return kDate.match(QString::fromStdString(model.name)).hasMatch();
}

} // namespace

QString distinctModelName(const Snapshot &snapshot, const Model &model)
{
    const QString name = shortModelName(model);
    const auto sharesIt = [&name](const Model &other) { return shortModelName(other) == name; };
    return isNamedByDate(model) || std::ranges::count_if(snapshot.models, sharesIt) > 1
        ? QString::fromStdString(model.name)
        : name;
}

QString rankedModelName(const Snapshot &snapshot, const Answer &answer, std::size_t model)
{
    const QString name = shortModelName(snapshot.models[model]);
    const bool ranked
        = std::ranges::find(answer.ranking, model, &RankedModel::model) != answer.ranking.end();
    const auto sharesIt = [&](const RankedModel &line) {
        return line.model != model && shortModelName(snapshot.models[line.model]) == name;
    };
    return ranked && std::ranges::none_of(answer.ranking, sharesIt)
        ? name
        : QString::fromStdString(snapshot.models[model].name);
}

QString markedText(const QString &text, bool estimated, bool filledIn)
{
    return (filledIn ? QStringLiteral("≈") : QString()) + text
        + (estimated ? QStringLiteral("*") : QString());
}

QString rankedIndexText(const RankedModel &line, Language language)
{
    return markedText(indexText(line.index, language), line.estimated, line.imputed > 0);
}

bool isOwn(const Model &model)
{
    return model.own || model.assumed;
}

QString nameWithOrigin(const Model &model)
{
    QString name = QString::fromStdString(model.name);
    if (!model.own)
        return name;
    // A run of a model that others measured, too, is called so already.
    constexpr QLatin1String kOrigin(" (own run)");
    if (name.endsWith(kOrigin))
        name.chop(kOrigin.size());
    return ModelNameText::tr("%1 (own run)").arg(name);
}

} // namespace podium
