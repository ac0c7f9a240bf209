// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/composition_model.h"

#include "app/models/language/number_text.h"

#include <array>

namespace podium {

double CompositionLine::part() const
{
    return static_cast<double>(share.models) / data.answer->topSize;
}

int CompositionModel::rows() const
{
    return static_cast<int>(answerData().answer->composition.size());
}

CompositionLine CompositionModel::rowAt(int row) const
{
    return {answerData(), answerData().answer->composition[static_cast<std::size_t>(row)]};
}

QVariant CompositionModel::rowData(const CompositionLine &row, int role) const
{
    return role == KeyRole || role == CountryRole ? QVariant(toQString(row.share.country))
                                                  : QVariant();
}

std::span<const Column<CompositionLine>> CompositionModel::columnTable() const
{
    using Row = CompositionLine;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Where the labs have their seat."),
         .text = [](const Row &row) -> QVariant {
             return countryName(*row.data.dataset, row.share.country, row.data.language);
         },
         .record = [](const Row &row) { return orMissing(toQString(row.share.country)); }},
        {.key = "models",
         .title = QT_TR_NOOP("Models"),
         .explanation = QT_TR_NOOP("How many of the top come from this country."),
         .text = [](const Row &row) -> QVariant {
             return countText(row.share.models, row.data.language);
         },
         .value = [](const Row &row) -> QVariant { return row.share.models; }},
        {.key = "share",
         .title = QT_TR_NOOP("Share"),
         .explanation = QT_TR_NOOP("Of all models in the top."),
         .text
         = [](const Row &row) -> QVariant { return percentText(row.part(), row.data.language); },
         .value = [](const Row &row) -> QVariant { return row.part(); }},
        {.key = "top",
         .title = QT_TR_NOOP("Top"),
         .explanation = QT_TR_NOOP("How many models are in the top."),
         .text = [](const Row &row) -> QVariant { return row.data.answer->topSize; },
         .use = ColumnUse::Programs},
    });
    return kColumns;
}

QString topSizeRemark(const AnswerData &data)
{
    const Answer &answer = *data.answer;
    const QString asked = countText(answer.view.top, data.language);
    const QString counted = countText(answer.topSize, data.language);
    if (answer.topSize > answer.view.top)
        return CompositionModel::tr("Countries of the top %1; ties at the edge make it %2 models.")
            .arg(asked, counted);
    if (answer.topSize < answer.view.top)
        return CompositionModel::tr("Countries of the top %1; only %2 models are ranked.")
            .arg(asked, counted);
    return CompositionModel::tr("Countries of the top %1.").arg(asked);
}

} // namespace podium
