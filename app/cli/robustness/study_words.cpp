// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/robustness/study_words.h"

#include "app/cli/printing/records.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/data/view/view_words.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

Answer emptyAnswer(const Dataset &dataset, const View &view, std::size_t snapshot,
                   std::size_t method)
{
    Answer answer;
    const MethodRules &own = dataset.methods[method].rules;
    const MethodChoice &choice = view.choice;
    answer.rules
        = {choice.normalisation.value_or(own.normalisation),
           choice.aggregation.value_or(own.aggregation), choice.weights.value_or(own.weights),
           choice.missing.value_or(own.missing), choice.winsorised.value_or(own.winsorised)};
    answer.view = view;
    answer.snapshot = snapshot;
    answer.method = method;
    return answer;
}

QString modelName(const Dataset &dataset, std::size_t snapshot, std::size_t model)
{
    return toQString(dataset.snapshots[snapshot].models[model].name);
}

QString itemName(const Dataset &dataset, std::size_t snapshot, const FieldItem &item,
                 Language language)
{
    if (item.lab)
        return labName(dataset.labs[*item.lab], language);
    if (!item.country.empty())
        return countryName(dataset, item.country, language);
    return modelName(dataset, snapshot, item.model);
}

QJsonValue itemRecord(const Dataset &dataset, std::size_t snapshot, const FieldItem &item)
{
    return item.country.empty() ? QJsonValue(itemName(dataset, snapshot, item, Language::English))
                                : raw(item.country);
}

QString itemKey(RankedItem by)
{
    return wordOf(by);
}

QString itemTitle(RankedItem by)
{
    switch (by) {
    case RankedItem::Model:
        break;
    case RankedItem::Lab:
        return CliText::tr("Lab");
    case RankedItem::Country:
        return CliText::tr("Country");
    }
    return CliText::tr("Model");
}

QString itemText(const Dataset &dataset, std::size_t snapshot, const ComparedItem &compared,
                 Language language)
{
    const FieldItem &item = compared.item;
    QString text = itemName(dataset, snapshot, item, language);
    if (compared.kind != RankedItem::Model)
        text = CliText::tr("%1, by its best model %2")
                   .arg(text, modelName(dataset, snapshot, item.model));
    const QString index = indexText(item.index, language);
    return item.rank == 0
        ? CliText::tr("%1: index %2, not ranked by these rules").arg(text, index)
        : CliText::tr("%1: index %2, rank %3").arg(text, index, countText(item.rank, language));
}

QJsonObject documentOf(const Dataset &dataset, const Answer &answer, const QString &rules)
{
    const Captions captions(dataset, answer, Language::English);
    return {
        {u"view"_s, toJson(answer.view)}, {u"rules"_s, rules}, {u"source"_s, captions.source()}};
}

} // namespace podium
