// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/analysis_records.h"

#include "app/data/files/number_text.h"
#include "app/data/files/room_vector.h"
#include "app/data/importing/tables/cells/day_cell.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"

#include <algorithm>
#include <initializer_list>

namespace podium {

namespace {

using Severity = Finding::Severity;

/// The first of these keys that the group has.
JsonView firstOf(JsonView group, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        const JsonView value = group[key];
        if (value.holdsSomething())
            return value;
    }
    return {};
}

std::optional<double> firstPositive(JsonView a, JsonView b)
{
    const auto first = a.looseNumber();
    const auto number = first ? first : b.looseNumber();
    return number && *number > 0 ? number : std::nullopt;
}

void readPerson(JsonView record, ImportedModel &model)
{
    const JsonView creator = firstOf(record, {"model_creator", "creator"});
    model.lab = creator["name"].text();
    model.country = creator["country"].text();
    std::ranges::transform(model.country, model.country.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    const JsonView reasoning = record["reasoning_model"];
    if (reasoning.isTruth())
        model.values.reasoning = reasoning.isTrue();
    const JsonView open = firstOf(record, {"licensing", "open_weights"});
    if (open["is_open_weights"].isTruth())
        model.values.openWeights = open["is_open_weights"].isTrue();
    model.values.licence = open["license_name"].text();
}

} // namespace

void AnalysisRecords::reserve(std::size_t models)
{
    m_models.reserve(models);
    askForLargePages(m_models.data(), models * sizeof(ImportedModel));
    m_numbers.reserve(models);
}

void AnalysisRecords::add(JsonView record, int number, std::string written)
{
    std::string id = record["id"].text();
    std::string name = record["name"].text();
    if (id.empty() || name.empty()) {
        m_findings.add(Severity::Warning, "name", number, {}, {},
                       Error::tr("A record without id or name is left out."));
        return;
    }
    ImportedModel &model = m_models.emplace_back();
    m_numbers.push_back(number);
    model.values.id = std::move(id);
    model.values.name = std::move(name);
    model.values.slug = record["slug"].text();
    model.raw = std::move(written);
    readPerson(record, model);
    readReleased(record, number, model.values);
    readPrices(record, number, model.values);
    readNumbers(record, model.values);
    readEvaluations(record["evaluations"], number, model);
}

std::optional<double> AnalysisRecords::measured(JsonView value) const
{
    const auto number = value.looseNumber();
    return number && (m_legacy ? *number > 0 : *number >= 0) ? number : std::nullopt;
}

void AnalysisRecords::readReleased(JsonView record, int number, Model &values)
{
    const std::string written = record["release_date"].text();
    if (isMissing(written))
        return;
    const auto day = dayCell(written, DayOrder::DayFirst);
    if (day)
        values.released = day->day;
    if (!day || day->precision != DatePrecision::Day)
        m_findings.add(Severity::Warning, day ? "day-precision" : "day", number, "release_date",
                       written,
                       day ? Error::tr("\"%1\" names no day; the model is dated %2.")
                           : Error::tr("\"%1\" is no day; the cell is left out."),
                       {written, day ? toIsoText(day->day) : std::string()});
}

void AnalysisRecords::readPrices(JsonView record, int number, Model &values)
{
    struct Price {
        std::string_view key;
        std::optional<double> Model::*member;
    };
    constexpr Price kPrices[]{{"price_1m_input_tokens", &Model::inputPrice},
                              {"price_1m_output_tokens", &Model::outputPrice},
                              {"price_1m_blended_3_to_1", &Model::blendedPrice}};
    for (const Price &price : kPrices) {
        const JsonView value = record["pricing"][price.key];
        values.*price.member = measured(value);
        const auto figure = value.looseNumber();
        const bool isFault
            = figure ? *figure < 0 : value.holdsSomething() && !isMissing(value.text());
        if (!isFault)
            continue;
        const std::string written = figure ? shortestText(*figure) : value.text();
        m_findings.add(Severity::Warning, "price", number, std::string(price.key), written,
                       Error::tr("\"%1\" is no price; the cell is left out."), {written});
    }
}

void AnalysisRecords::readNumbers(JsonView record, Model &values) const
{
    const JsonView said = firstOf(record, {"performance", "speed"});
    const JsonView speed = said.isGroup() && !said.isEmpty() ? said : record;
    values.outputSpeed
        = measured(firstOf(speed, {"median_output_tokens_per_second", "output_tokens_per_second"}));
    values.firstTokenDelay = measured(
        firstOf(speed, {"median_time_to_first_token_seconds", "time_to_first_token_seconds"}));
    const JsonView size = record["parameters"];
    const JsonView able = record["capabilities"];
    values.parameters = firstPositive(size["total"], able["total_parameters"]);
    values.activeParameters = firstPositive(size["active"], able["active_parameters"]);
    values.contextTokens
        = firstPositive(record["context_window_tokens"], able["context_window_tokens"]);
}

void AnalysisRecords::readEvaluations(JsonView evaluations, int number, ImportedModel &model)
{
    const bool estimated
        = evaluations["artificial_analysis_intelligence_index_is_estimated"].isTrue();
    std::size_t place = 0;
    model.scores.reserve(m_meanings.size());
    evaluations.each([&](JsonView value) {
        if (const auto figure = value.looseNumber()) {
            Meaning &meaning = meaningOf(value.node().key, place);
            readValue(meaning, *figure, number, estimated, model);
        }
        ++place;
    });
}

/// Records mostly hold the same keys in the same order.
AnalysisRecords::Meaning &AnalysisRecords::meaningOf(std::string_view key, std::size_t place)
{
    if (place < m_meanings.size() && m_meanings[place].key == key)
        return m_meanings[place];
    const auto found = std::ranges::find(m_meanings, key, &Meaning::key);
    return found != m_meanings.end() ? *found : m_meanings.emplace_back(newMeaning(key));
}

AnalysisRecords::Meaning AnalysisRecords::newMeaning(std::string_view key) const
{
    Meaning meaning{std::string(key)};
    meaning.isIndex = key.ends_with("_index");
    meaning.mainIndex = key == "artificial_analysis_intelligence_index";
    if (key == "artificial_analysis_coding_index")
        meaning.index = &Model::publishedCoding;
    else if (key == "artificial_analysis_math_index")
        meaning.index = &Model::publishedMaths;
    else if (key == "artificial_analysis_agentic_index")
        meaning.index = &Model::publishedAgentic;
    const bool elo = key.ends_with("_elo");
    const auto known = meaning.isIndex
        ? std::nullopt
        : evaluationNamed(elo ? key.substr(0, key.size() - 4) : key, m_known);
    const auto place = known ? findEvaluation(m_known, *known) : std::nullopt;
    meaning.elo = place ? m_known.evaluations[*place].scale == Scale::Elo : elo && !meaning.isIndex;
    meaning.isNew = !known;
    meaning.evaluation = known ? *known : "aa-" + meaning.key;
    return meaning;
}

/// An index of 100, or beyond what an index can be, was seen in the wild: no figure.
void AnalysisRecords::readValue(Meaning &meaning, double value, int number, bool estimated,
                                ImportedModel &model)
{
    const bool isShare = value >= 0 && value <= 1;
    // Of a new column the whole file says what its numbers are; see judgeScales().
    const bool possible
        = meaning.isIndex ? value < 100 && value >= -100 : meaning.elo || meaning.isNew || isShare;
    if (!possible)
        return sayImpossible(meaning.key, value, number, model);
    if (meaning.mainIndex) {
        model.values.publishedIndex = value;
        model.values.publishedBasis
            = estimated ? PublishedBasis::Estimated : PublishedBasis::IndexOnly;
    } else if (meaning.index != nullptr) {
        model.values.*meaning.index = value;
    } else {
        keepColumn(meaning, isShare);
        model.scores.push_back({meaning.evaluation, meaning.isIndex ? value / 100 : value});
    }
}

/// A column that Podium does not know becomes one all the same.
void AnalysisRecords::keepColumn(Meaning &meaning, bool isShare)
{
    if (!meaning.isNew)
        return;
    if (!meaning.column) {
        meaning.column = m_columns.size();
        AnalysisColumn column{meaning.key};
        column.evaluation.id = meaning.evaluation;
        column.evaluation.nameEn = meaning.key;
        column.evaluation.category = "Artificial Analysis";
        column.evaluation.scale = meaning.elo ? Scale::Elo : Scale::Fraction;
        column.mayBePoints = !meaning.elo && !meaning.isIndex;
        m_columns.push_back(std::move(column));
    }
    AnalysisColumn &column = m_columns[*meaning.column];
    ++column.numbers;
    column.beyond += isShare ? 0 : 1;
}

void AnalysisRecords::sayImpossible(const std::string &key, double value, int number,
                                    const ImportedModel &model)
{
    m_findings.add(Severity::Warning, "range", number, key, shortestText(value),
                   Error::tr("%1 of %2 cannot be; it is left out."),
                   {shortestText(value), model.values.name});
}

} // namespace podium
