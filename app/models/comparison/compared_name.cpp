// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/compared_name.h"

#include "app/engine/countries/unmeasured.h"
#include "app/engine/ranking/selection.h"
#include "app/models/language/model_name.h"

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

ComparedName comparedName(const AnswerData &data, const std::string &item)
{
    ComparedName out{toQString(item), toQString(item), countryKey({}), RankedItem::Model, false};
    const auto meaning = meaningOf(*data.dataset, data.snapshot(), item);
    if (!meaning)
        return out;
    out.known = true;
    out.kind = meaning->kind;
    switch (meaning->kind) {
    case RankedItem::Model:
        out.name = toQString(data.snapshot().models[meaning->position].name);
        out.country = countryOfModel(data, meaning->position);
        break;
    case RankedItem::Lab: {
        const Lab &lab = data.dataset->labs[meaning->position];
        out.name = labName(lab, data.language);
        out.country = countryKey(lab.country);
        break;
    }
    case RankedItem::Country:
        out.name = countryName(*data.dataset, meaning->country, data.language);
        out.country = toQString(meaning->country);
        break;
    }
    return out;
}

QList<ComparedName> comparedNames(const AnswerData &data, const std::vector<std::string> &items)
{
    QList<ComparedName> names;
    for (const std::string &item : items)
        names.append(comparedName(data, item));
    return names;
}

QString itemName(const AnswerData &data, const FieldItem &item)
{
    if (item.lab)
        return labName(data.dataset->labs[*item.lab], data.language);
    if (!item.country.empty())
        return countryName(*data.dataset, item.country, data.language);
    return toQString(data.snapshot().models[item.model].name);
}

QString itemInSentence(const AnswerData &data, const FieldItem &item)
{
    if (!item.country.empty())
        return countryInSentence(*data.dataset, item.country, data.language);
    return item.lab ? itemName(data, item)
                    : rankedModelName(data.snapshot(), *data.answer, item.model);
}

QString itemInSentence(const AnswerData &data, const ComparedName &item)
{
    return item.known && item.kind == RankedItem::Country
        ? countryInSentence(*data.dataset, item.country.toStdString(), data.language)
        : item.name;
}

QString countryOfModel(const AnswerData &data, std::size_t model)
{
    return toQString(countryOrUnassigned(*data.dataset, data.snapshot().models[model]));
}

QString finePointsText(double points, Language language)
{
    return localeOf(language).toString(points, 'f', 2);
}

QString fineDifferenceText(double points, Language language)
{
    QString text = finePointsText(std::abs(points), language);
    if (std::abs(points) < 0.005)
        return text;
    return (points > 0 ? u'+' : u'-') + text;
}

int unmeasuredOf(const AnswerData &data, const ComparedItem &compared)
{
    return unmeasuredOf(data, compared.kind, compared.item);
}

int unmeasuredOf(const AnswerData &data, RankedItem kind, const FieldItem &of)
{
    SideItem item;
    item.kind = kind;
    item.lab = data.snapshot().models[of.model].lab;
    item.country = of.country;
    return unmeasuredOf(data, item);
}

int unmeasuredOf(const AnswerData &data, const SideItem &item)
{
    switch (item.kind) {
    case RankedItem::Model:
        break;
    case RankedItem::Lab:
        return item.lab
            ? unmeasuredByLab(*data.dataset, *data.answer)[data.dataset->labs[*item.lab].id]
            : 0;
    case RankedItem::Country:
        return unmeasuredByCountry(*data.dataset, *data.answer)[item.country];
    }
    return 0;
}

} // namespace podium
