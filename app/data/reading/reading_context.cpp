// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/reading/reading.h"

namespace podium {

namespace {

constexpr std::array<CsvWord<DatePrecision>, 3> kEventPrecisions{{
    {"day", DatePrecision::Day},
    {"month", DatePrecision::Month},
    {"year", DatePrecision::Year},
}};
constexpr std::array<std::string_view, 15> kMetrics{"private_ai_investment",
                                                    "private_generative_ai_investment",
                                                    "corporate_ai_investment",
                                                    "newly_funded_ai_companies",
                                                    "notable_models",
                                                    "notable_models_epoch",
                                                    "notable_language_models_epoch",
                                                    "gpu_clusters_existing",
                                                    "gpu_clusters_planned",
                                                    "gpu_h100e_existing",
                                                    "gpu_h100e_planned",
                                                    "global_ai_compute",
                                                    "data_centres",
                                                    "population_ai_adoption_h2",
                                                    "industrial_robots_installed"};
constexpr std::array<std::string_view, 4> kUnits{"USD", "count", "percent", "H100e"};
constexpr std::array<std::string_view, 16> kLabMetrics{"revenue_annualised",
                                                       "compute_spend",
                                                       "active_users",
                                                       "staff",
                                                       "daily_messages",
                                                       "daily_tokens",
                                                       "revenue_annual",
                                                       "revenue_quarterly",
                                                       "operating_loss_annual",
                                                       "net_loss_annual",
                                                       "operating_expenses_annual",
                                                       "compute_spend_annual",
                                                       "rnd_spend_annual",
                                                       "cash_and_short_term_investments",
                                                       "compute_commitments_future",
                                                       "enterprise_customers"};
constexpr std::array<std::string_view, 8> kLabUnits{"USD",   "USD/year",     "CNY",        "people",
                                                    "users", "messages/day", "tokens/day", "count"};
constexpr std::array<std::string_view, 6> kEventKinds{
    "export_control", "regulation", "policy", "market", "model_release", "index_change"};
constexpr std::array<std::string_view, 2> kDisputed{"amount", "overlap"};

} // namespace

Result<void> readPegs(DatasetReading &reading)
{
    enum Column { Currency, Anchor, PerAnchor, FirstYear, Source };
    constexpr std::array<std::string_view, 5> kColumns{"currency", "anchor", "per_anchor",
                                                       "first_year", "source"};
    return readRows(reading, "currency_pegs.csv", kColumns, [&reading](CsvRow &row) {
        CurrencyPeg peg;
        peg.currency = row.requiredText(Currency);
        peg.anchor = row.requiredText(Anchor);
        peg.perAnchor = row.required(PerAnchor, row.decimal(PerAnchor));
        peg.firstYear = row.required(FirstYear, row.year(FirstYear));
        peg.source = row.requiredText(Source);
        if (row.usable())
            reading.dataset.ledger.rates.pegs.push_back(std::move(peg));
    });
}

Result<void> readDeflators(DatasetReading &reading)
{
    enum Column { Currency, Year, Index, Source };
    constexpr std::array<std::string_view, 4> kColumns{"currency", "year", "index", "source"};
    return readRows(reading, "deflators.csv", kColumns, [&reading](CsvRow &row) {
        Deflator deflator;
        deflator.currency = row.requiredText(Currency);
        deflator.year = row.required(Year, row.year(Year));
        deflator.index = row.required(Index, row.decimal(Index));
        deflator.source = row.requiredText(Source);
        if (row.usable())
            reading.dataset.ledger.deflators.push_back(std::move(deflator));
    });
}

Result<void> readFigures(DatasetReading &reading)
{
    enum Column {
        Country,
        Metric,
        FirstYear,
        LastYear,
        Value,
        Unit,
        Edition,
        Confidence,
        Source,
        Note,
        ColumnCount
    };
    constexpr std::array<std::string_view, ColumnCount> kColumns{
        "country", "metric",  "first_year", "last_year", "value",
        "unit",    "edition", "confidence", "source",    "note"};
    return readRows(reading, "country_figures.csv", kColumns, [&reading](CsvRow &row) {
        CountryFigure figure;
        row.required(Country, row.reference(Country, reading.countries, "countries.csv"));
        figure.country = row.text(Country);
        figure.metric = row.requiredWord(Metric, kMetrics);
        figure.firstYear = row.required(FirstYear, row.year(FirstYear));
        figure.lastYear = row.required(LastYear, row.year(LastYear));
        figure.value = row.required(Value, row.decimal(Value));
        figure.unit = row.requiredWord(Unit, kUnits);
        figure.edition = row.requiredText(Edition);
        figure.confidence = row.word(Confidence, kConfidences);
        figure.source = row.requiredText(Source);
        figure.note = row.text(Note);
        if (row.usable())
            reading.dataset.ledger.figures.push_back(std::move(figure));
    });
}

Result<void> readLabFigures(DatasetReading &reading)
{
    enum Column {
        LabId,
        Metric,
        Value,
        Unit,
        About,
        Day,
        Reported,
        Confidence,
        Source,
        ColumnCount
    };
    constexpr std::array<std::string_view, ColumnCount> kColumns{
        "lab", "metric", "value", "unit", "about", "date", "reported", "confidence", "source"};
    return readRows(reading, "lab_figures.csv", kColumns, [&reading](CsvRow &row) {
        LabFigure figure;
        figure.lab = row.required(LabId, row.reference(LabId, reading.labs, "labs.csv"));
        figure.metric = row.requiredWord(Metric, kLabMetrics);
        figure.value = row.required(Value, row.decimal(Value));
        figure.unit = row.requiredWord(Unit, kLabUnits);
        figure.about = row.text(About);
        figure.date = row.required(Day, row.date(Day));
        figure.reported = row.readable(Reported, row.date(Reported));
        figure.confidence = row.word(Confidence, kConfidences);
        figure.source = row.requiredText(Source);
        if (row.usable())
            reading.dataset.ledger.labFigures.push_back(std::move(figure));
    });
}

Result<void> readEvents(DatasetReading &reading)
{
    enum Column {
        Id,
        Day,
        Precision,
        Kind,
        Country,
        Affected,
        TitleEn,
        TitleKo,
        Description,
        Confidence,
        Source,
        ColumnCount
    };
    constexpr std::array<std::string_view, ColumnCount> kColumns{
        "id",       "date",     "date_precision", "kind",       "country", "affected_country",
        "title_en", "title_ko", "description",    "confidence", "source"};
    return readRows(reading, "events.csv", kColumns, [&reading](CsvRow &row) {
        LedgerEvent event;
        event.id = row.requiredText(Id);
        event.date = row.required(Day, row.date(Day));
        event.precision
            = row.required(Precision, row.meaning<DatePrecision>(Precision, kEventPrecisions));
        event.kind = row.requiredWord(Kind, kEventKinds);
        row.required(Country, row.reference(Country, reading.countries, "countries.csv"));
        event.country = row.text(Country);
        if (!row.isEmpty(Affected))
            row.required(Affected, row.reference(Affected, reading.countries, "countries.csv"));
        event.affectedCountry = row.text(Affected);
        event.titleEn = row.requiredText(TitleEn);
        event.titleKo = row.text(TitleKo);
        event.description = row.text(Description);
        event.confidence = row.word(Confidence, kConfidences);
        event.source = row.requiredText(Source);
        if (row.usable())
            reading.dataset.ledger.events.push_back(std::move(event));
    });
}

Result<void> readConflicts(DatasetReading &reading)
{
    enum Column { Record, Figure, Used, Other, Currency, OtherRecord, OtherSource, Reason };
    constexpr std::array<std::string_view, 8> kColumns{
        "record", "figure", "used", "other", "currency", "other_record", "other_source", "reason"};
    return readRows(reading, "ledger_conflicts.csv", kColumns, [&reading](CsvRow &row) {
        LedgerConflict conflict;
        conflict.record = row.requiredText(Record);
        conflict.figure = row.requiredWord(Figure, kDisputed);
        conflict.used = row.readable(Used, row.decimal(Used));
        conflict.other = row.readable(Other, row.decimal(Other));
        conflict.currency = row.text(Currency);
        conflict.otherRecord = row.text(OtherRecord);
        conflict.otherSource = row.requiredText(OtherSource);
        conflict.reason = row.requiredText(Reason);
        if (row.usable())
            reading.dataset.ledger.conflicts.push_back(std::move(conflict));
    });
}

} // namespace podium
