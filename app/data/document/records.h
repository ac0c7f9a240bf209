// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/fields.h"
#include "app/data/importing/import.h"

namespace podium {

/// The columns of a record and what stands in them, in one list for writing and reading:
/// `visit(column, member)` is called for each. `Record` may be const.

template <typename Record, typename Visit>
void visitImport(Record &record, Visit visit)
{
    visit("kind", record.kind);
    visit("file", record.file);
    visit("sha256", record.sha256);
    visit("imported_at", record.importedAt);
    visit("source", record.source);
    visit("source_version", record.sourceVersion);
    visit("licence", record.licence);
    visit("attribution", record.attribution);
}

template <typename Record, typename Visit>
void visitEvaluation(Record &record, Visit visit)
{
    visit("id", record.id);
    visit("name_en", record.nameEn);
    visit("name_ko", record.nameKo);
    visit("category", record.category);
    visit("elo", record.scale);
    visit("questions", record.questions);
    visit("repeats", record.repeats);
    visit("lower", record.direction);
}

template <typename Record, typename Visit>
void visitLab(Record &record, Visit visit)
{
    visit("id", record.id);
    visit("name_en", record.nameEn);
    visit("name_ko", record.nameKo);
    visit("country", record.country);
    visit("note", record.note);
}

template <typename Record, typename Visit>
void visitMethod(Record &record, Visit visit)
{
    visit("json", record.json);
    visit("own", record.own);
}

template <typename Record, typename Visit>
void visitSnapshot(Record &record, Visit visit)
{
    auto &values = record.values;
    visit("id", values.id);
    visit("date", values.date);
    visit("source", values.source);
    visit("attribution", values.attribution);
    visit("terms", values.terms);
    visit("note", values.note);
    visit("decimals", values.indexDecimals);
    visit("terms_ko", values.termsKo);
    visit("note_ko", values.noteKo);
    visit("method", record.method);
}

template <typename Record, typename Visit>
void visitModel(Record &record, Visit visit)
{
    auto &values = record.values;
    visit("id", values.id);
    visit("slug", values.slug);
    visit("name", values.name);
    visit("family", values.family);
    visit("released", values.released);
    visit("reasoning", values.reasoning);
    visit("open_weights", values.openWeights);
    visit("licence", values.licence);
    visit("parameters", values.parameters);
    visit("active_parameters", values.activeParameters);
    visit("context_tokens", values.contextTokens);
    visit("published_index", values.publishedIndex);
    visit("published_basis", values.publishedBasis);
    visit("published_on", values.publishedOn);
    visit("published_coding", values.publishedCoding);
    visit("published_maths", values.publishedMaths);
    visit("published_agentic", values.publishedAgentic);
    visit("recorded_on", values.recordedOn);
    visit("input_price", values.inputPrice);
    visit("output_price", values.outputPrice);
    visit("blended_price", values.blendedPrice);
    visit("output_speed", values.outputSpeed);
    visit("first_token_delay", values.firstTokenDelay);
    visit("note", values.note);
    visit("own", values.own);
    visit("lab", record.lab);
    visit("country", record.country);
    visit("raw", record.raw);
}

template <typename Record, typename Visit>
void visitScore(Record &record, Visit visit)
{
    visit("evaluation", record.evaluation);
    visit("score", record.score);
    visit("standard_error", record.standardError);
    visit("questions", record.questions);
    visit("repeats", record.repeats);
}

template <typename Record, typename Visit>
void visitRound(Record &record, Visit visit)
{
    auto &values = record.values;
    visit("id", values.id);
    visit("name", values.name);
    visit("announced", values.announced);
    visit("precision", values.precision);
    visit("amount", values.amount.value);
    visit("currency", values.amount.currency);
    visit("valuation", values.valuation.value);
    visit("valuation_currency", values.valuation.currency);
    visit("valuation_basis", values.valuationBasis);
    visit("kind", values.kind);
    visit("status", values.status);
    visit("counted", values.counted);
    visit("payer", values.payer);
    visit("lead_investors", values.leadInvestors);
    visit("other_investors", values.otherInvestors);
    visit("confidence", values.confidence);
    visit("source", values.source);
    visit("note", values.note);
    visit("lab", record.lab);
    visit("raw", record.raw);
}

template <typename Record, typename Visit>
void visitProgramme(Record &record, Visit visit)
{
    visit("id", record.id);
    visit("country", record.country);
    visit("name_en", record.nameEn);
    visit("name_ko", record.nameKo);
    visit("part_of", record.partOf);
    visit("amount", record.amount.value);
    visit("currency", record.amount.currency);
    visit("qualifier", record.qualifier);
    visit("first_year", record.firstYear);
    visit("last_year", record.lastYear);
    visit("announced", record.announced);
    visit("precision", record.precision);
    visit("payer", record.payer);
    visit("scope", record.scope);
    visit("status", record.status);
    visit("confidence", record.confidence);
    visit("source", record.source);
    visit("note", record.note);
}

template <typename Record, typename Visit>
void visitRate(Record &record, Visit visit)
{
    visit("currency", record.currency);
    visit("day", record.day);
    visit("per_euro", record.perEuro);
}

template <typename Record, typename Visit>
void visitEconomy(Record &record, Visit visit)
{
    visit("country", record.country);
    visit("year", record.year);
    visit("gdp_usd", record.gdpUsd);
    visit("population", record.population);
    visit("gdp_source", record.gdpSource);
    visit("population_source", record.populationSource);
}

template <typename Record, typename Visit>
void visitFinding(Record &record, Visit visit)
{
    visit("severity", record.severity);
    visit("rule", record.rule);
    visit("value", record.value);
    visit("sentence", record.error.text);
    visit("file", record.error.place.file);
    visit("row", record.error.place.row);
    visit("name", record.error.place.column);
}

} // namespace podium
