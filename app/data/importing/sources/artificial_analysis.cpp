// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/artificial_analysis.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/own_evaluations.h"
#include "app/data/importing/sources/measured_models.h"
#include "app/data/importing/tables/column_meaning.h"
#include "app/data/importing/tables/day_cell.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <set>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

constexpr char kIndexKey[] = "artificial_analysis_intelligence_index";

QJsonArray recordsOf(const QJsonObject &json)
{
    return json.contains("models"_L1) ? json["models"_L1].toArray() : json["data"_L1].toArray();
}

/// The first of these keys that the group has.
QJsonValue firstOf(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QJsonValue value = object.value(QLatin1StringView(key));
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return {};
}

class AnalysisReading final
{
public:
    explicit AnalysisReading(const ImportInput &input)
        : m_input(input)
        , m_findings(input.fileName())
        , m_legacy(input.json.contains("prompt_options"_L1))
    {
    }

    [[nodiscard]] Result<Import> read()
    {
        describe();
        ImportedSnapshot snapshot;
        snapshot.values.date = day();
        snapshot.values.id = "aa-" + toIsoText(snapshot.values.date);
        snapshot.values.source = m_import.source;
        snapshot.values.attribution = m_import.attribution;
        snapshot.values.terms = m_import.licence;
        if (auto done = addModels(snapshot); !done)
            return tl::unexpected(done.error());
        if (snapshot.models.empty())
            m_findings.add(
                Severity::Error, "empty", 0, {}, {},
                Error::tr("The file holds no score that can be used; nothing was imported."));
        const std::string version = m_import.sourceVersion;
        addPublishedOnly(m_import, "aa-index-" + idFrom(version), "Intelligence Index " + version,
                         "published " + version, std::move(snapshot));
        m_import.findings = m_findings.take();
        return std::move(m_import);
    }

private:
    [[nodiscard]] Result<void> addModels(ImportedSnapshot &snapshot)
    {
        if (m_input.records) {
            snapshot.models.reserve(m_input.records->places.size());
            return eachRecord(
                *m_input.records, m_input.fileName(), m_input.watch,
                [&](const QJsonObject &record, int number) { addModel(record, number, snapshot); });
        }
        int number = 0;
        for (const QJsonValue record : recordsOf(m_input.json))
            addModel(record.toObject(), ++number, snapshot);
        return {};
    }

    void describe()
    {
        const QJsonObject &json = m_input.json;
        m_import.kind = "artificial-analysis";
        m_import.source = "Artificial Analysis";
        m_import.attribution = "Data provided by Artificial Analysis "
                               "(https://artificialanalysis.ai)";
        m_import.licence = "Artificial Analysis terms of use; attribution required";
        QJsonValue version = json["intelligence_index_version"_L1];
        if (version.isUndefined())
            version = json["meta"_L1]["intelligence_index_version"_L1];
        const auto number = looseNumber(version);
        m_import.sourceVersion = number ? shortestText(*number) : "unknown";
        m_findings.note(
            "version", {},
            number ? Error::tr("The source says version %1 without its patch, and patches change "
                               "scores: its index is of a method of its own.")
                   : Error::tr("The source does not say the version of its index, which is "
                               "\"%1\" therefore: its index is of a method of its own."),
            {m_import.sourceVersion});
        const QJsonObject pages = json["pagination"_L1].toObject();
        if (pages["has_more"_L1].toBool() || pages["page"_L1].toInt(1) > 1)
            m_findings.add(
                Severity::Warning, "page", 0, {}, {},
                Error::tr("This is page %1 of %2; the models of the others are not in it."),
                {std::to_string(pages["page"_L1].toInt()),
                 std::to_string(pages["total_pages"_L1].toInt())});
    }

    [[nodiscard]] Date day()
    {
        const auto said
            = dayCell(textOf(m_input.json["meta"_L1]["fetched_at"_L1]), DayOrder::DayFirst);
        if (said)
            return said->day;
        m_findings.note("day", {},
                        Error::tr("The file does not say its day; it is that of the import."));
        return dayOf(m_input);
    }

    void addModel(const QJsonObject &record, int number, ImportedSnapshot &snapshot)
    {
        ImportedModel model;
        Model &values = model.values;
        values.id = textOf(record["id"_L1]);
        values.slug = textOf(record["slug"_L1]);
        values.name = textOf(record["name"_L1]);
        if (values.id.empty() || values.name.empty()) {
            m_findings.add(Severity::Warning, "name", number, {}, {},
                           Error::tr("A record without id or name is left out."));
            return;
        }
        if (!m_ids.insert(values.id).second) {
            m_findings.add(Severity::Error, "name", number, "id", values.id,
                           Error::tr("The id %1 stands twice; the file holds two downloads."),
                           {values.id});
            return;
        }
        readPerson(record, model);
        readNumbers(record, values);
        readEvaluations(record["evaluations"_L1].toObject(), number, model);
        model.raw = compactText(record);
        snapshot.models.push_back(std::move(model));
    }

    static void readPerson(const QJsonObject &record, ImportedModel &model)
    {
        const QJsonObject creator = firstOf(record, {"model_creator", "creator"}).toObject();
        model.lab = textOf(creator["name"_L1]);
        model.country = textOf(creator["country"_L1]);
        std::ranges::transform(model.country, model.country.begin(), [](char c) {
            return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        });
        if (const auto day = dayCell(textOf(record["release_date"_L1]), DayOrder::DayFirst))
            model.values.released = day->day;
        if (record["reasoning_model"_L1].isBool())
            model.values.reasoning = record["reasoning_model"_L1].toBool();
        const QJsonObject open = firstOf(record, {"licensing", "open_weights"}).toObject();
        if (open["is_open_weights"_L1].isBool())
            model.values.openWeights = open["is_open_weights"_L1].toBool();
        model.values.licence = textOf(open["license_name"_L1]);
    }

    /// Old dumps write 0 for what was not measured.
    [[nodiscard]] std::optional<double> measured(const QJsonValue &value) const
    {
        const auto number = looseNumber(value);
        return number && (m_legacy ? *number > 0 : *number >= 0) ? number : std::nullopt;
    }

    void readNumbers(const QJsonObject &record, Model &values) const
    {
        const QJsonObject pricing = record["pricing"_L1].toObject();
        values.inputPrice = measured(pricing["price_1m_input_tokens"_L1]);
        values.outputPrice = measured(pricing["price_1m_output_tokens"_L1]);
        values.blendedPrice = measured(pricing["price_1m_blended_3_to_1"_L1]);
        QJsonObject speed = firstOf(record, {"performance", "speed"}).toObject();
        if (speed.isEmpty())
            speed = record;
        values.outputSpeed = measured(speed["median_output_tokens_per_second"_L1]);
        values.firstTokenDelay = measured(speed["median_time_to_first_token_seconds"_L1]);
        const QJsonObject size = record["parameters"_L1].toObject();
        const QJsonObject able = record["capabilities"_L1].toObject();
        const auto positive = [](const QJsonValue &a, const QJsonValue &b) {
            const auto number = looseNumber(a) ? looseNumber(a) : looseNumber(b);
            return number && *number > 0 ? number : std::nullopt;
        };
        values.parameters = positive(size["total"_L1], able["total_parameters"_L1]);
        values.activeParameters = positive(size["active"_L1], able["active_parameters"_L1]);
        values.contextTokens
            = positive(record["context_window_tokens"_L1], able["context_window_tokens"_L1]);
    }

    void readEvaluations(const QJsonObject &evaluations, int number, ImportedModel &model)
    {
        const bool estimated
            = evaluations["artificial_analysis_intelligence_index_is_estimated"_L1].toBool();
        for (auto entry = evaluations.begin(); entry != evaluations.end(); ++entry) {
            const std::string key = entry.key().toStdString();
            const auto value = looseNumber(*entry);
            if (!value)
                continue;
            if (key.ends_with("_index"))
                readIndex(key, *value, number, estimated, model);
            else
                readScore(key, *value, number, model);
        }
    }

    /// An index of 100, or beyond what an index can be, was seen in the wild: no figure.
    void readIndex(const std::string &key, double value, int number, bool estimated,
                   ImportedModel &model)
    {
        if (value >= 100 || value < -100)
            return sayImpossible(key, value, number, model);
        Model &values = model.values;
        if (key == kIndexKey) {
            values.publishedIndex = value;
            values.publishedBasis
                = estimated ? PublishedBasis::Estimated : PublishedBasis::IndexOnly;
        } else if (key == "artificial_analysis_coding_index") {
            values.publishedCoding = value;
        } else if (key == "artificial_analysis_math_index") {
            values.publishedMaths = value;
        } else if (key == "artificial_analysis_agentic_index") {
            values.publishedAgentic = value;
        } else {
            model.scores.push_back({columnFor(key, Scale::Fraction), value / 100});
        }
    }

    void readScore(const std::string &key, double value, int number, ImportedModel &model)
    {
        const auto known = evaluationNamed(
            key.ends_with("_elo") ? key.substr(0, key.size() - 4) : key, m_input.known);
        const auto place = known ? findEvaluation(m_input.known, *known) : std::nullopt;
        const bool elo
            = place ? m_input.known.evaluations[*place].scale == Scale::Elo : key.ends_with("_elo");
        if (!elo && (value < 0 || value > 1))
            return sayImpossible(key, value, number, model);
        model.scores.push_back(
            {known ? *known : columnFor(key, elo ? Scale::Elo : Scale::Fraction), value});
    }

    void sayImpossible(const std::string &key, double value, int number, const ImportedModel &model)
    {
        m_findings.add(Severity::Warning, "range", number, key, shortestText(value),
                       Error::tr("%1 of %2 cannot be; it is left out."),
                       {shortestText(value), model.values.name});
    }

    /// A column that Podium does not know becomes one all the same.
    [[nodiscard]] std::string columnFor(const std::string &key, Scale scale)
    {
        const std::string id = "aa-" + key;
        if (std::ranges::find(m_import.evaluations, id, &Evaluation::id)
            != m_import.evaluations.end())
            return id;
        Evaluation evaluation;
        evaluation.id = id;
        evaluation.nameEn = key;
        evaluation.category = "Artificial Analysis";
        evaluation.scale = scale;
        m_import.evaluations.push_back(std::move(evaluation));
        m_findings.note(
            "column", key,
            podium::Error::tr("No known evaluation has this name; it is a new column."));
        return id;
    }

    const ImportInput &m_input;
    ImportFindings m_findings;
    bool m_legacy;
    std::set<std::string> m_ids;
    Import m_import;
};

} // namespace

bool isArtificialAnalysis(const ImportInput &input)
{
    const QJsonObject first = recordsOf(input.json).at(0).toObject();
    return first["evaluations"_L1].isObject()
        && (first.contains("model_creator"_L1) || first.contains("creator"_L1));
}

Result<Import> readArtificialAnalysis(const ImportInput &input)
{
    return AnalysisReading(input).read();
}

} // namespace podium
