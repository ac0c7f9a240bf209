// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison/item_text.h"

#include "app/cli/printing/records.h"
#include "app/cli/text.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/language/number_text.h"

namespace podium {

QString modelName(const AnswerData &data, std::size_t model)
{
    return toQString(data.snapshot().models[model].name);
}

QJsonValue itemRecord(const AnswerData &data, const FieldItem &item)
{
    return item.country.empty() ? QJsonValue(itemName(data, item)) : raw(item.country);
}

QString itemText(const AnswerData &data, const ComparedItem &compared)
{
    const FieldItem &item = compared.item;
    QString text = itemName(data, item);
    if (compared.kind != RankedItem::Model)
        text = CliText::tr("%1, by its best model %2").arg(text, modelName(data, item.model));
    const QString index = indexText(item.index, data.language);
    if (const int unmeasured = unmeasuredOf(data, compared); unmeasured > 0 && item.rank > 0)
        return CliText::tr("%1: index at least %2, rank %3; its models without an index or only "
                           "estimated: %4")
            .arg(text, index, countText(item.rank, data.language),
                 countText(unmeasured, data.language));
    return item.rank == 0 ? CliText::tr("%1: index %2, not ranked by these rules").arg(text, index)
                          : CliText::tr("%1: index %2, rank %3")
                                .arg(text, index, countText(item.rank, data.language));
}

} // namespace podium
