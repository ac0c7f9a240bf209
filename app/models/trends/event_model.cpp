// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trends/event_model.h"

#include "app/models/language/search_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/trends/trend_words.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

int EventModel::rows() const
{
    return static_cast<int>(answerData().answer->funding.events.size());
}

const LedgerEvent &EventModel::event(int row) const
{
    return answerData()
        .dataset->ledger.events[answerData().answer->funding.events[static_cast<std::size_t>(row)]];
}

QVariant EventModel::cell(int row, int column, int role) const
{
    const LedgerEvent &shown = event(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Title || column == Description ? QVariant(toQString(shown.description))
            : column == Source                          ? QVariant(toQString(shown.source))
                                                        : QVariant();
    case ValueRole:
        return column == Day ? QVariant(toQDate(shown.date)) : text(row, column);
    case KeyRole:
        return toQString(shown.id);
    case CountryRole:
        return toQString(shown.country);
    case SearchRole:
        return QStringList(countrySearchNames(*answerData().dataset, shown.country)
                           << toQString(shown.titleEn) << toQString(shown.titleKo)
                           << text(row, Kind).toString())
            .join(u'\n');
    case SourceRole:
        return toQString(shown.source);
    default:
        return {};
    }
}

QVariant EventModel::text(int row, int column) const
{
    const LedgerEvent &shown = event(row);
    const Dataset &dataset = *answerData().dataset;
    const Language language = answerData().language;
    switch (column) {
    case Day:
        return dateText(shown.date, language, shown.precision);
    case Kind:
        return eventKindText(shown.kind);
    case Country:
        return countryName(dataset, shown.country, language);
    case Affected:
        return shown.affectedCountry.empty()
            ? QVariant()
            : countryName(dataset, shown.affectedCountry, language);
    case Title:
        return toQString(language == Language::Korean && !shown.titleKo.empty() ? shown.titleKo
                                                                                : shown.titleEn);
    case Description:
        return toQString(shown.description);
    case Confidence:
        return confidenceText(shown.confidence);
    case Source:
        return toQString(shown.source);
    default:
        return {};
    }
}

QVariant EventModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"date", QT_TR_NOOP("Date"), QT_TR_NOOP("As exactly as it is known.")},
        ColumnText{"kind", QT_TR_NOOP("Kind"), QT_TR_NOOP("What sort of event it was.")},
        ColumnText{"country", QT_TR_NOOP("Country"), QT_TR_NOOP("Who acted.")},
        ColumnText{"affected_country", QT_TR_NOOP("Affects"), QT_TR_NOOP("Whom it was aimed at.")},
        ColumnText{"title", QT_TR_NOOP("Event"), QT_TR_NOOP("What happened.")},
        ColumnText{"description", QT_TR_NOOP("Description"), QT_TR_NOOP("In more words.")},
        ColumnText{"confidence", QT_TR_NOOP("Confidence"), QT_TR_NOOP("How sure the source is.")},
        ColumnText{"source", QT_TR_NOOP("Source"), QT_TR_NOOP("Where it was read.")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

ChartMark EventModel::mark(int row, int lane) const
{
    const LedgerEvent &shown = event(row);
    ChartMark mark;
    mark.key = toQString(shown.id);
    mark.label = text(row, Title).toString();
    mark.note = text(row, Day).toString() + u" · "_s + text(row, Country).toString() + u" · "_s
        + text(row, Kind).toString();
    mark.valueNote = text(row, Description).toString();
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
    series.plane.emplace();
    series.plane->across = ChartPlane::Across::Days;
    series.emptyText = tr("No event of these countries is known.");
    if (!answerData())
        return series;
    QStringList kinds;
    for (int row = 0; row < rows(); ++row) {
        const QString kind = text(row, Kind).toString();
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    series.plane->lanes = kinds;
    for (int row = 0; row < rows(); ++row)
        series.marks.append(mark(row, static_cast<int>(kinds.indexOf(text(row, Kind).toString()))));
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
