// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trends/event_model.h"

#include "app/engine/money/profile.h"
#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/trends/trend_words.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QVariant titleOf(const EventRow &row)
{
    const bool korean = row.language == Language::Korean && !row.event.titleKo.empty();
    return toQString(korean ? row.event.titleKo : row.event.titleEn);
}

} // namespace

int EventModel::rows() const
{
    return static_cast<int>(answerData().answer->funding.events.size());
}

EventRow EventModel::rowAt(int row) const
{
    const AnswerData &data = answerData();
    const std::size_t position = data.answer->funding.events[static_cast<std::size_t>(row)];
    return {data.dataset->ledger.events[position], *data.dataset, data.language};
}

QVariant EventModel::rowData(const EventRow &row, int role) const
{
    switch (role) {
    case KeyRole:
        return toQString(row.event.id);
    case CountryRole:
        return toQString(row.event.country);
    case SearchRole:
        return QStringList(countrySearchNames(row.dataset, row.event.country)
                           << toQString(row.event.titleEn) << toQString(row.event.titleKo)
                           << eventKindText(row.event.kind))
            .join(u'\n');
    case SourceRole:
        return toQString(row.event.source);
    default:
        return {};
    }
}

std::span<const Column<EventRow>> EventModel::columnTable() const
{
    using Row = EventRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "date",
         .title = QT_TR_NOOP("Date"),
         .explanation = QT_TR_NOOP("As exactly as it is known."),
         .text = [](const Row &row) -> QVariant {
             return dateText(row.event.date, row.language, row.event.precision);
         },
         .value = [](const Row &row) -> QVariant { return toQDate(row.event.date); },
         .record = [](const Row &row) -> QVariant {
             return toQString(knownDay(row.event.date, row.event.precision));
         }},
        {.key = "kind",
         .title = QT_TR_NOOP("Kind"),
         .explanation = QT_TR_NOOP("What sort of event it was."),
         .text = [](const Row &row) -> QVariant { return eventKindText(row.event.kind); },
         .record = [](const Row &row) -> QVariant { return toQString(row.event.kind); }},
        {.key = "country",
         .title = QT_TR_NOOP("Country"),
         .explanation = QT_TR_NOOP("Who acted."),
         .text = [](const Row &row) -> QVariant {
             return countryName(row.dataset, row.event.country, row.language);
         },
         .record = [](const Row &row) -> QVariant { return toQString(row.event.country); }},
        {.key = "affected_country",
         .title = QT_TR_NOOP("Affects"),
         .explanation = QT_TR_NOOP("Whom it was aimed at."),
         .text = [](const Row &row) -> QVariant {
             const std::string &affected = row.event.affectedCountry;
             return affected.empty() ? QVariant()
                                     : countryName(row.dataset, affected, row.language);
         },
         .record = [](const Row &row) -> QVariant { return toQString(row.event.affectedCountry); }},
        {.key = "title",
         .title = QT_TR_NOOP("Event"),
         .explanation = QT_TR_NOOP("What happened."),
         .text = &titleOf,
         .toolTip = [](const Row &row) -> QVariant { return toQString(row.event.description); }},
        {.key = "description",
         .title = QT_TR_NOOP("Description"),
         .explanation = QT_TR_NOOP("In more words."),
         .text = [](const Row &row) -> QVariant { return toQString(row.event.description); },
         .use = ColumnUse::Optional,
         .toolTip = [](const Row &row) -> QVariant { return toQString(row.event.description); }},
        {.key = "confidence",
         .title = QT_TR_NOOP("Confidence"),
         .explanation = QT_TR_NOOP("How sure the source is."),
         .text = [](const Row &row) -> QVariant { return confidenceText(row.event.confidence); },
         .use = ColumnUse::Optional,
         .record = [](const Row &row) -> QVariant { return toQString(row.event.confidence); }},
        {.key = "source",
         .title = QT_TR_NOOP("Source"),
         .explanation = QT_TR_NOOP("Where it was read."),
         .text = [](const Row &row) -> QVariant { return toQString(row.event.source); },
         .use = ColumnUse::Optional,
         .toolTip = [](const Row &row) -> QVariant { return toQString(row.event.source); }},
    });
    return kColumns;
}

ChartMark EventModel::mark(int row, int lane) const
{
    const EventRow of = rowAt(row);
    const LedgerEvent &shown = of.event;
    ChartMark mark;
    mark.key = toQString(shown.id);
    mark.label = titleOf(of).toString();
    mark.note = dateText(shown.date, of.language, shown.precision) + u" · "_s
        + countryName(of.dataset, shown.country, of.language) + u" · "_s
        + eventKindText(shown.kind);
    mark.valueNote = toQString(shown.description);
    mark.at = dayNumber(shown.date);
    mark.country = toQString(shown.country);
    mark.lane = lane;
    return mark;
}

QList<ChartMark> EventModel::marks(int lane) const
{
    QList<ChartMark> marks;
    for (int row = 0; answerData() && row < rows(); ++row)
        marks.append(mark(row, lane));
    return marks;
}

ChartSeries EventModel::series() const
{
    ChartSeries series;
    series.form.emplace<ChartPlane>();
    series.plane()->across = ChartPlane::Across::Days;
    series.emptyText = tr("No event of these countries is known.");
    if (!answerData())
        return series;
    QStringList kinds;
    for (int row = 0; row < rows(); ++row) {
        const QString kind = eventKindText(rowAt(row).event.kind);
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    series.plane()->lanes = kinds;
    for (int row = 0; row < rows(); ++row)
        series.marks.append(
            mark(row, static_cast<int>(kinds.indexOf(eventKindText(rowAt(row).event.kind)))));
    series.title = tr("What happened beside the rankings");
    series.subtitle = tr("Colours are those of the country that acted");
    series.source = tr("Sources: public announcements and press, as listed with each event");
    return series;
}

QList<ChartMark> roundMarks(const AnswerData &data, int lane)
{
    QList<ChartMark> marks;
    const std::string &currency = data.answer->view.money.currency;
    for (const FundingRow &row : data.answer->funding.rows) {
        const FundingRound &round = data.dataset->ledger.rounds[row.round];
        if (!round.counted || !row.converted || !round.announced
            || round.precision == DatePrecision::Unknown)
            continue;
        const Lab &lab = data.dataset->labs[round.lab];
        ChartMark mark;
        mark.key = toQString(round.id);
        mark.label = labName(lab, data.language);
        mark.note = toQString(round.name) + u" · "_s
            + dateText(*round.announced, data.language, round.precision);
        mark.value = row.converted->value.toDouble();
        mark.valueText = moneyText(row.converted->value, currency, data.language);
        mark.valueNote = toQString(round.source);
        mark.at = dayNumber(*round.announced);
        mark.country = toQString(lab.country);
        mark.lane = lane;
        marks.append(mark);
    }
    return marks;
}

} // namespace podium
