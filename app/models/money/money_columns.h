// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/money_records.h"
#include "app/models/money/rate_words.h"
#include "app/models/receipts/money_steps.h"
#include "app/models/tables/answer_model.h"
#include "app/models/tables/column.h"

namespace podium {

/// An amount with what the answer makes of it: what the rows of rounds and programmes have in common.
struct MoneyLine {
    const AnswerData &data;
    const Amount &amount;                          ///< as announced
    const std::optional<Conversion> &converted;    ///< to the View's currency
    const std::optional<RelativeAmount> &relative; ///< per head or of the GDP, where asked for

    [[nodiscard]] const MoneyView &money() const { return data.answer->view.money; }
    /// Whether there is a rate to speak of.
    [[nodiscard]] bool isChanged() const
    {
        return converted && (converted->step != RateStep::Same || converted->pegged);
    }
    [[nodiscard]] QVariant conversion() const ///< as Steps
    {
        return converted ? QVariant::fromValue(MoneySteps(data).conversion(amount, *converted))
                         : QVariant();
    }
    [[nodiscard]] QVariant rateSource() const
    {
        return converted ? QVariant(rateStepText(*converted, data.language)) : QVariant();
    }
};

/// The columns that tables of money share. `Row` is a MoneyLine, or has what the columns it takes ask
/// for.
template <typename Row>
class MoneyColumns
{
public:
    static constexpr Column<Row> currency()
    {
        return {.key = "currency",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Currency"),
                .explanation
                = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Of the amount as announced."),
                .text = [](const Row &row) { return orMissing(toQString(row.amount.currency)); },
                .use = ColumnUse::Programs,
                .context = kContext};
    }
    static constexpr Column<Row> convertedCurrency()
    {
        return {.key = "converted_currency",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Converted to"),
                .explanation = QT_TRANSLATE_NOOP("podium::MoneyColumns",
                                                 "The currency of the converted amount."),
                .text = [](const Row &row) -> QVariant {
                    return row.converted ? QVariant(toQString(row.money().currency)) : QVariant();
                },
                .use = ColumnUse::Programs,
                .context = kContext};
    }
    static constexpr Column<Row> rate()
    {
        return {.key = "rate",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Rate"),
                .explanation = QT_TRANSLATE_NOOP("podium::MoneyColumns",
                                                 "Units of the target currency for one unit."),
                .text = [](const Row &row) -> QVariant {
                    return row.converted
                        ? rateText(row.converted->rate.toDouble(), row.data.language)
                        : QVariant();
                },
                .value = [](const Row &row) -> QVariant {
                    return row.converted ? QVariant(row.converted->rate.toDouble()) : QVariant();
                },
                .use = ColumnUse::Optional,
                .record = [](const Row &row) -> QVariant {
                    return row.converted ? QVariant(toQString(row.converted->rate.toText()))
                                         : QVariant();
                },
                .steps = [](const Row &row) { return row.conversion(); },
                .toolTip = [](const Row &row) { return row.rateSource(); },
                .context = kContext};
    }
    static constexpr Column<Row> rateDate()
    {
        return {.key = "rate_date",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Rate of"),
                .explanation = QT_TRANSLATE_NOOP("podium::MoneyColumns",
                                                 "The day or period of the exchange rate."),
                .text = [](const Row &row) -> QVariant {
                    return row.isChanged() ? rateDayText(*row.converted, row.data.language)
                                           : QVariant();
                },
                .value = [](const Row &row) -> QVariant {
                    return row.converted ? QVariant(toQDate(row.converted->rateDate)) : QVariant();
                },
                .record = [](const Row &row) -> QVariant {
                    return row.converted
                        ? knownDate(row.converted->rateDate, row.converted->ratePeriod)
                        : QVariant();
                },
                .toolTip = [](const Row &row) { return row.rateSource(); },
                .context = kContext};
    }
    static constexpr Column<Row> rateBasis()
    {
        return {.key = "rate_basis",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "What the rate is"),
                .explanation = QT_TRANSLATE_NOOP("podium::MoneyColumns",
                                                 "A day's rate or what stands in for it."),
                .text = [](const Row &row) { return row.rateSource(); },
                .use = ColumnUse::Programs,
                .record = [](const Row &row) -> QVariant {
                    return row.converted ? QVariant(rateStepKey(*row.converted)) : QVariant();
                },
                .context = kContext};
    }
    static constexpr Column<Row> pricesOf()
    {
        return {.key = "prices_of",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "At prices of"),
                .explanation = QT_TRANSLATE_NOOP("podium::MoneyColumns",
                                                 "The year at whose prices the amount stands."),
                .text = [](const Row &row) -> QVariant {
                    return row.converted ? orMissing(row.converted->pricesOf) : QVariant();
                },
                .use = ColumnUse::Programs,
                .context = kContext};
    }
    static constexpr Column<Row> relative(ColumnUse use)
    {
        return {.key = "relative",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Measured"),
                .explanation
                = QT_TRANSLATE_NOOP("podium::MoneyColumns",
                                    "Per head or per cent of GDP, with the year of the figure."),
                .text = [](const Row &row) -> QVariant {
                    return row.relative ? QVariant(relativeText(
                               *row.relative, row.money(), row.data.language, isApproximate(row)))
                                        : QVariant();
                },
                .value = [](const Row &row) -> QVariant {
                    return row.relative ? QVariant(row.relative->value.toDouble()) : QVariant();
                },
                .use = use,
                .record = [](const Row &row) -> QVariant {
                    return row.relative ? exactAmount(row.relative->value) : QVariant();
                },
                .context = kContext};
    }
    static constexpr Column<Row> relativeUnit()
    {
        return {.key = "relative_unit",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Measured in"),
                .explanation = QT_TRANSLATE_NOOP("podium::MoneyColumns",
                                                 "Money per person or per cent of the GDP."),
                .text = [](const Row &row) -> QVariant {
                    return row.relative ? QVariant(podium::relativeUnit(row.money())) : QVariant();
                },
                .use = ColumnUse::Programs,
                .context = kContext};
    }
    static constexpr Column<Row> relativeYear()
    {
        return {.key = "relative_year",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Measured by"),
                .explanation = QT_TRANSLATE_NOOP("podium::MoneyColumns",
                                                 "The year of the population or of the GDP."),
                .text = [](const Row &row) -> QVariant {
                    return row.relative ? QVariant(row.relative->year) : QVariant();
                },
                .use = ColumnUse::Programs,
                .context = kContext};
    }

    // Of sums, which are in the View's currency.
    static constexpr Column<Row> viewCurrency()
    {
        return {.key = "currency",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Currency"),
                .explanation = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Of the sum."),
                .text = [](const Row &row) -> QVariant { return toQString(viewOf(row).currency); },
                .use = ColumnUse::Programs,
                .context = kContext};
    }
    static constexpr Column<Row> viewPrices()
    {
        return {.key = "prices_of",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "At prices of"),
                .explanation = QT_TRANSLATE_NOOP("podium::MoneyColumns",
                                                 "The year at whose prices the sum stands."),
                .text =
                    [](const Row &row) {
                        return orMissing(podium::pricesOf(row.data.dataset->ledger, viewOf(row)));
                    },
                .use = ColumnUse::Programs,
                .context = kContext};
    }
    static constexpr Column<Row> leftOut(typename Column<Row>::Cell count)
    {
        return {.key = "left_out",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Left out"),
                .explanation = QT_TRANSLATE_NOOP("podium::MoneyColumns",
                                                 "Not disclosed, or without an exchange rate."),
                .text = count,
                .use = ColumnUse::Optional,
                .context = kContext};
    }
    static constexpr Column<Row> bound(typename Column<Row>::Cell key)
    {
        return {.key = "bound",
                .title = QT_TRANSLATE_NOOP("podium::MoneyColumns", "Bound"),
                .explanation
                = QT_TRANSLATE_NOOP("podium::MoneyColumns", "What the sum says of the true one."),
                .text = key,
                .use = ColumnUse::Programs,
                .context = kContext};
    }

private:
    static const MoneyView &viewOf(const Row &row) { return row.data.answer->view.money; }
    static bool isApproximate([[maybe_unused]] const Row &row)
    {
        if constexpr (requires { row.sum.approximate; })
            return row.sum.approximate;
        else
            return false;
    }

    static constexpr const char *kContext = "podium::MoneyColumns";
};

} // namespace podium
