// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of FigureModel.
#include "app/models/money/figure_model.h"

#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/money_records.h"

#include <array>

namespace podium {

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<FigureLine>> FigureModel::columnTable() const
{
    using Row = FigureLine;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "metric",
         .title = QT_TR_NOOP("Figure"),
         .explanation = QT_TR_NOOP("What was counted."),
         .text
         = [](const Row &line) -> QVariant { return figureText(line.model.metric(line.row)); },
         .use = ColumnUse::Programs,
         .record
         = [](const Row &line) -> QVariant { return toQString(line.model.metric(line.row)); }},
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("That it is of, or where the lab has its seat."),
         .text = [](const Row &line) -> QVariant {
             return countryName(*line.model.answerData().dataset,
                                line.model.countryCode(line.row).toStdString(),
                                line.model.answerData().language);
         },
         .use = ColumnUse::Programs,
         .record = [](const Row &line) { return orMissing(line.model.countryCode(line.row)); }},
        {.key = "lab",
         .title = QT_TR_NOOP("Lab"),
         .explanation = QT_TR_NOOP("Where it is of one."),
         .text = [](const Row &line) -> QVariant {
             return line.model.at(line.row).ofLab ? QVariant(line.model.name(line.row))
                                                  : QVariant();
         },
         .use = ColumnUse::Programs,
         .record = [](const Row &line) -> QVariant {
             return line.model.at(line.row).ofLab
                 ? QVariant(toQString(
                     line.model.answerData().dataset->labs[line.model.ofLab(line.row).lab].nameEn))
                 : QVariant();
         }},
        {.key = "who",
         .title = QT_TR_NOOP("Of"),
         .explanation = QT_TR_NOOP("The country or lab."),
         .text = [](const Row &line) -> QVariant { return line.model.name(line.row); },
         .use = ColumnUse::People},
        {.key = "figure",
         .title = QT_TR_NOOP("Figure"),
         .explanation = QT_TR_NOOP("What was counted."),
         .text
         = [](const Row &line) -> QVariant { return figureText(line.model.metric(line.row)); },
         .use = ColumnUse::People},
        {.key = "value",
         .title = QT_TR_NOOP("Value"),
         .explanation = QT_TR_NOOP("As its source gives it."),
         .text = [](const Row &line) -> QVariant { return line.model.valueText(line.row); },
         .value
         = [](const Row &line) -> QVariant { return line.model.amount(line.row).toDouble(); },
         .record = [](const Row &line) { return exactAmount(line.model.amount(line.row)); },
         .toolTip = [](const Row &line) -> QVariant {
             const QString note = line.model.note(line.row);
             return note.isEmpty() ? QVariant() : note;
         },
         .unit
         = [](const Row &line) -> QVariant { return currencyOfUnit(line.model.unit(line.row)); }},
        {.key = "unit",
         .title = QT_TR_NOOP("Unit"),
         .explanation = QT_TR_NOOP("Of the value, as the ledger writes it."),
         .text = [](const Row &line) { return orMissing(toQString(line.model.unit(line.row))); },
         .use = ColumnUse::Programs},
        {.key = "date",
         .title = QT_TR_NOOP("Date"),
         .explanation = QT_TR_NOOP("Day, year or years of the value."),
         .text = [](const Row &line) -> QVariant { return line.model.whenText(line.row); },
         .value = [](const Row &line) -> QVariant {
             return line.model.at(line.row).ofLab
                 ? QVariant(toQDate(line.model.ofLab(line.row).date))
                 : QVariant(line.model.ofCountry(line.row).lastYear);
         },
         .record = [](const Row &line) -> QVariant {
             return line.model.at(line.row).ofLab
                 ? QVariant(toQString(toIsoText(line.model.ofLab(line.row).date)))
                 : QVariant(line.model.whenText(line.row).replace(u'–', u'-'));
         }},
        {.key = "edition_or_part",
         .title = QT_TR_NOOP("Edition or part"),
         .explanation = QT_TR_NOOP("Edition of the publication; of labs, the part or product."),
         .text = [](const Row &line) -> QVariant {
             return toQString(line.model.at(line.row).ofLab
                                  ? line.model.ofLab(line.row).about
                                  : line.model.ofCountry(line.row).edition);
         }},
        {.key = "converted",
         .title = QT_TR_NOOP("Converted"),
         .explanation
         = QT_TR_NOOP("Money at the mean rate of its year, or at the rate of its day. Sums "
                      "over several years have no one rate."),
         .text = [](const Row &line) -> QVariant {
             const auto &converted = line.model.at(line.row).converted;
             return converted ? moneyText(converted->value, line.model.currency(),
                                          line.model.answerData().language)
                              : QVariant();
         },
         .value = [](const Row &line) -> QVariant {
             const auto &converted = line.model.at(line.row).converted;
             return converted ? QVariant(converted->value.toDouble()) : QVariant();
         },
         .record = [](const Row &line) -> QVariant {
             const auto &converted = line.model.at(line.row).converted;
             return converted ? wholeAmount(converted->value) : QVariant();
         },
         .unit = [](const Row &line) -> QVariant { return toQString(line.model.currency()); }},
        {.key = "converted_currency",
         .title = QT_TR_NOOP("Converted to"),
         .explanation = QT_TR_NOOP("The currency of the converted amount."),
         .text = [](const Row &line) -> QVariant {
             return line.model.at(line.row).converted ? QVariant(toQString(line.model.currency()))
                                                      : QVariant();
         },
         .use = ColumnUse::Programs},
        {.key = "compared",
         .title = QT_TR_NOOP("Compared"),
         .explanation = QT_TR_NOOP("Figures of countries compare only within one year and edition; "
                                   "those of labs are measured or expected."),
         .text = [](const Row &line) -> QVariant { return line.model.comparedText(line.row); },
         .record = [](const Row &line) -> QVariant {
             const FigureRow &shown = line.model.at(line.row);
             return shown.ofLab ? QVariant() : QVariant(shown.compared);
         },
         .toolTip = [](const Row &line) { return line.model.whyCompared(line.row); }},
        {.key = "expected",
         .title = QT_TR_NOOP("Expected"),
         .explanation = QT_TR_NOOP("Reported before the day it is about."),
         .text = [](const Row &line) -> QVariant {
             return line.model.isExpected(line.row) ? tr("yes") : QString();
         },
         .value = [](const Row &line) -> QVariant { return line.model.isExpected(line.row); },
         .use = ColumnUse::Programs},
        {.key = "confidence",
         .title = QT_TR_NOOP("Confidence"),
         .explanation = QT_TR_NOOP("How much the source can be trusted."),
         .text = [](const Row &line) -> QVariant {
             return confidenceText(line.model.confidence(line.row));
         },
         .record
         = [](const Row &line) { return orMissing(toQString(line.model.confidence(line.row))); }},
        {.key = "source",
         .title = QT_TR_NOOP("Source"),
         .explanation = QT_TR_NOOP("Where it was read."),
         .text = [](const Row &line) { return orMissing(line.model.source(line.row)); },
         .use = ColumnUse::Optional,
         .toolTip = [](const Row &line) -> QVariant {
             const QString source = line.model.source(line.row);
             return source.isEmpty() ? QVariant() : source;
         }},
        {.key = "note",
         .title = QT_TR_NOOP("Note"),
         .explanation = QT_TR_NOOP("What the reader of a country's figure must know."),
         .text = [](const Row &line) -> QVariant {
             return line.model.at(line.row).ofLab ? QVariant()
                                                  : orMissing(line.model.note(line.row));
         },
         .use = ColumnUse::Programs},
    });
    return kColumns;
}

} // namespace podium
