// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/reading/reading.h"

namespace podium {

namespace {

constexpr std::array<CsvWord<DatePrecision>, 4> kPrecisions{{
    {"day", DatePrecision::Day},
    {"month", DatePrecision::Month},
    {"year", DatePrecision::Year},
    {"unknown", DatePrecision::Unknown},
}};
constexpr std::array<std::string_view, 11> kKinds{"equity",
                                                  "debt",
                                                  "grant",
                                                  "ipo",
                                                  "secondary",
                                                  "merger",
                                                  "licence_deal",
                                                  "donation_pledge",
                                                  "parent_funding",
                                                  "revenue_commitment",
                                                  "structured_financing"};
constexpr std::array<std::string_view, 13> kRoundStatuses{
    "closed",  "reported", "announced",   "approved",  "sanctioned", "commitment",      "pledged",
    "planned", "talks",    "provisional", "framework", "superseded", "letter_of_intent"};
constexpr std::array<std::string_view, 9> kProgrammeStatuses{"announced", "running",   "planned",
                                                             "launched",  "enacted",   "estimate",
                                                             "reported",  "requested", "draft"};
constexpr std::array<std::string_view, 6> kValuationBases{
    "post_money", "pre_money", "reported", "deal_value", "target", "market_cap_at_issue"};
constexpr std::array<std::string_view, 4> kQualifiers{"exact", "about", "up_to", "more_than"};
constexpr std::array<std::string_view, 3> kPayers{"public", "private", "mixed"};

/// Half an amount would pass for an undisclosed one, so one that does not parse costs the row.
Amount readAmount(CsvRow &row, std::size_t value, std::size_t currency)
{
    Amount amount;
    amount.value = row.readable(value, row.decimal(value));
    amount.currency = amount.value ? row.requiredText(currency) : row.text(currency);
    return amount;
}

DatePrecision readPrecision(CsvRow &row, std::size_t column)
{
    return row.required(column, row.meaning<DatePrecision>(column, kPrecisions));
}

} // namespace

Result<void> readRounds(DatasetReading &reading)
{
    enum Column {
        Id,
        LabId,
        Name,
        Announced,
        Precision,
        Value,
        Currency,
        Valuation,
        ValuationCurrency,
        ValuationBasis,
        Kind,
        Status,
        Counted,
        Payer,
        LeadInvestors,
        OtherInvestors,
        Confidence,
        Source,
        Note,
        ColumnCount
    };
    constexpr std::array<std::string_view, ColumnCount> kColumns{"id",
                                                                 "lab",
                                                                 "round",
                                                                 "announced",
                                                                 "date_precision",
                                                                 "amount",
                                                                 "currency",
                                                                 "valuation",
                                                                 "valuation_currency",
                                                                 "valuation_basis",
                                                                 "kind",
                                                                 "status",
                                                                 "counted",
                                                                 "payer",
                                                                 "lead_investors",
                                                                 "other_investors",
                                                                 "confidence",
                                                                 "source",
                                                                 "note"};
    return readRows(reading, "funding_rounds.csv", kColumns, [&reading](CsvRow &row) {
        FundingRound round;
        round.id = row.requiredText(Id);
        round.lab = row.required(LabId, row.reference(LabId, reading.labs, "labs.csv"));
        round.name = row.text(Name);
        round.announced = row.readable(Announced, row.date(Announced));
        round.precision = readPrecision(row, Precision);
        round.amount = readAmount(row, Value, Currency);
        round.valuation = readAmount(row, Valuation, ValuationCurrency);
        round.valuationBasis = row.word(ValuationBasis, kValuationBases);
        round.kind = row.requiredWord(Kind, kKinds);
        round.status = row.requiredWord(Status, kRoundStatuses);
        round.counted = row.required(Counted, row.truth(Counted));
        round.payer = row.word(Payer, kPayers);
        round.leadInvestors = row.text(LeadInvestors);
        round.otherInvestors = row.text(OtherInvestors);
        round.confidence = row.word(Confidence, kConfidences);
        round.source = row.text(Source);
        round.note = row.text(Note);
        if (row.usable())
            reading.dataset.ledger.rounds.push_back(std::move(round));
    });
}

Result<void> readProgrammes(DatasetReading &reading)
{
    enum Column {
        Id,
        Country,
        NameEn,
        NameKo,
        PartOf,
        Value,
        Qualifier,
        Currency,
        PeriodStart,
        PeriodEnd,
        Announced,
        Precision,
        Payer,
        Scope,
        Status,
        Confidence,
        Source,
        Note,
        ColumnCount
    };
    constexpr std::array<std::string_view, ColumnCount> kColumns{
        "id",        "country",  "name_en",      "name_ko",    "part_of",   "amount",
        "qualifier", "currency", "period_start", "period_end", "announced", "date_precision",
        "payer",     "scope",    "status",       "confidence", "source",    "note"};
    return readRows(reading, "public_programmes.csv", kColumns, [&reading](CsvRow &row) {
        PublicProgramme programme;
        programme.id = row.requiredText(Id);
        row.required(Country, row.reference(Country, reading.countries, "countries.csv"));
        programme.country = row.text(Country);
        programme.nameEn = row.requiredText(NameEn);
        programme.nameKo = row.text(NameKo);
        programme.partOf = row.text(PartOf);
        programme.amount = readAmount(row, Value, Currency);
        programme.qualifier = row.word(Qualifier, kQualifiers);
        programme.firstYear = row.year(PeriodStart);
        programme.lastYear = row.year(PeriodEnd);
        programme.announced = row.readable(Announced, row.date(Announced));
        programme.precision = readPrecision(row, Precision);
        programme.payer = row.requiredWord(Payer, kPayers);
        programme.scope = row.text(Scope);
        programme.status = row.word(Status, kProgrammeStatuses);
        programme.confidence = row.word(Confidence, kConfidences);
        programme.source = row.text(Source);
        programme.note = row.text(Note);
        if (row.usable())
            reading.dataset.ledger.programmes.push_back(std::move(programme));
    });
}

} // namespace podium
