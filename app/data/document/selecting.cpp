// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/document_rows.h"
#include "app/data/document/record_tables.h"
#include "app/data/document/records.h"
#include "app/data/scenarios/scenario_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kVisitModel = [](auto &record, auto each) { visitModel(record, each); };
constexpr auto kVisitScore = [](auto &record, auto each) { visitScore(record, each); };

/// Models of the whole document, whose scores come last and in one go: a question a snapshot would
/// take longer than all of them.
class ModelReading final
{
public:
    explicit ModelReading(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> look()
    {
        return m_models.ask<ImportedModel>(m_database, u"models"_s, kVisitModel).and_then([this] {
            return m_scores.ask<ImportedScore>(m_database, u"scores"_s, kVisitScore);
        });
    }

    /// `models` must stay where it is until the scores are read.
    [[nodiscard]] Result<void> read(const QString &where, qint64 key,
                                    std::vector<ImportedModel> &models)
    {
        return selectAll<ImportedModel>(
            m_database, u"models"_s, u"number"_s, where, {key}, kVisitModel,
            [&](ImportedModel model, qint64 number) -> Result<void> {
                m_places.emplace(number, std::pair(&models, models.size()));
                models.push_back(std::move(model));
                return {};
            },
            m_models);
    }

    [[nodiscard]] Result<void> readScores()
    {
        qint64 last = -1;
        std::vector<ImportedScore> *scores = nullptr;
        return selectAll<ImportedScore>(
            m_database, u"scores"_s, u"model"_s, u"true"_s, {}, kVisitScore,
            [&](ImportedScore score, qint64 model) -> Result<void> {
                if (model != last) {
                    const auto found = m_places.find(model);
                    scores = found == m_places.end()
                        ? nullptr
                        : &(*found->second.first)[found->second.second].scores;
                    last = model;
                }
                if (scores != nullptr)
                    scores->push_back(std::move(score));
                return {};
            },
            m_scores);
    }

private:
    Database &m_database;
    SaidColumns m_models;
    SaidColumns m_scores;
    /// By the number of a row.
    std::unordered_map<qint64, std::pair<std::vector<ImportedModel> *, std::size_t>> m_places;
};

/// Reads what belongs to one import.
class ImportReading final
{
public:
    ImportReading(Database &database, qint64 import, ModelReading &models, Import &out)
        : m_database(database)
        , m_import(import)
        , m_models(models)
        , m_out(out)
    {
    }

    [[nodiscard]] Result<void> read()
    {
        return readPlain()
            .and_then([this] { return readLedger(); })
            .and_then([this] {
                return m_models.read(u"import = ? AND snapshot IS NULL"_s, m_import, m_out.runs);
            })
            .and_then([this] { return readSnapshots(); })
            .and_then([this] { return readFindings(); });
    }

private:
    template <typename Record, typename Visit>
    [[nodiscard]] Result<void> rows(const QString &table, std::vector<Record> &records, Visit visit)
    {
        return selectAll<Record>(m_database, table, u"rowid"_s, u"import = ?"_s, {m_import}, visit,
                                 [&records](Record record, qint64) -> Result<void> {
                                     records.push_back(std::move(record));
                                     return {};
                                 });
    }

    [[nodiscard]] Result<void> readPlain()
    {
        return rows(u"evaluations"_s, m_out.evaluations,
                    [](auto &record, auto each) { visitEvaluation(record, each); })
            .and_then([this] {
                return rows(u"labs"_s, m_out.labs,
                            [](auto &record, auto each) { visitLab(record, each); });
            })
            .and_then([this] {
                return rows(u"methods"_s, m_out.methods,
                            [](auto &record, auto each) { visitMethod(record, each); });
            });
    }

    [[nodiscard]] Result<void> readLedger()
    {
        return rows(u"rounds"_s, m_out.rounds,
                    [](auto &record, auto each) { visitRound(record, each); })
            .and_then([this] {
                return rows(u"programmes"_s, m_out.programmes,
                            [](auto &record, auto each) { visitProgramme(record, each); });
            })
            .and_then([this] {
                return rows(u"rates"_s, m_out.rates,
                            [](auto &record, auto each) { visitRate(record, each); });
            })
            .and_then([this] {
                return rows(u"economies"_s, m_out.economies,
                            [](auto &record, auto each) { visitEconomy(record, each); });
            });
    }

    [[nodiscard]] Result<void> readSnapshots()
    {
        std::vector<qint64> numbers;
        auto done = selectAll<ImportedSnapshot>(
            m_database, u"snapshots"_s, u"number"_s, u"import = ?"_s, {m_import},
            [](auto &record, auto each) { visitSnapshot(record, each); },
            [&](ImportedSnapshot snapshot, qint64 number) -> Result<void> {
                m_out.snapshots.push_back(std::move(snapshot));
                numbers.push_back(number);
                return {};
            });
        for (std::size_t i = 0; done && i < numbers.size(); ++i)
            done = m_models.read(u"snapshot = ?"_s, numbers[i], m_out.snapshots[i].models);
        return done;
    }

    [[nodiscard]] Result<void> readFindings()
    {
        auto done = rows(u"findings"_s, m_out.findings,
                         [](auto &record, auto each) { visitFinding(record, each); });
        if (!done)
            return done;
        std::size_t next = 0;
        return m_database.each(
            u"SELECT arguments FROM findings WHERE import = ? ORDER BY rowid"_s, {m_import},
            [&](const QSqlQuery &row) -> Result<void> {
                const auto list = QJsonDocument::fromJson(row.value(0).toByteArray()).array();
                for (const QJsonValue &argument : list)
                    m_out.findings[next].error.arguments.push_back(
                        argument.toString().toStdString());
                ++next;
                return {};
            });
    }

    Database &m_database;
    qint64 m_import;
    ModelReading &m_models;
    Import &m_out;
};

Result<void> selectImports(Database &database, std::vector<KeptImport> &kept)
{
    std::vector<Import> imports;
    std::vector<qint64> ids;
    auto done = selectAll<Import>(
        database, u"imports"_s, u"id"_s, u"true"_s, {},
        [](auto &record, auto each) { visitImport(record, each); },
        [&](Import import, qint64 id) -> Result<void> {
            imports.push_back(std::move(import));
            ids.push_back(id);
            return {};
        });
    ModelReading models(database);
    if (done)
        done = models.look();
    for (std::size_t i = 0; done && i < ids.size(); ++i)
        done = ImportReading(database, ids[i], models, imports[i]).read();
    if (done)
        done = models.readScores();
    std::ranges::move(imports, std::back_inserter(kept));
    return done;
}

Result<void> selectCorrections(Database &database, std::vector<Correction> &corrections)
{
    return database.each(u"SELECT kind, subject, value FROM corrections ORDER BY rowid"_s, {},
                         [&corrections](const QSqlQuery &row) -> Result<void> {
                             corrections.push_back(
                                 {static_cast<Correction::Kind>(row.value(0).toInt()),
                                  row.value(1).toString().toStdString(),
                                  row.value(2).toString().toStdString()});
                             return {};
                         });
}

Result<void> selectTexts(Database &database, std::vector<KeptText> &texts)
{
    return database.each(u"SELECT kind, name, text FROM texts ORDER BY rowid"_s, {},
                         [&texts](const QSqlQuery &row) -> Result<void> {
                             texts.push_back({static_cast<KeptText::Kind>(row.value(0).toInt()),
                                              row.value(1).toString().toStdString(),
                                              row.value(2).toString().toStdString()});
                             return {};
                         });
}

Result<void> selectScenarios(Database &database, std::vector<Scenario> &scenarios)
{
    return database.each(u"SELECT json FROM scenarios ORDER BY rowid"_s, {},
                         [&](const QSqlQuery &row) -> Result<void> {
                             const auto json = QJsonDocument::fromJson(row.value(0).toByteArray());
                             auto read = scenarioFromJson(json.object(), database.file());
                             if (!read)
                                 return tl::unexpected(read.error());
                             scenarios.push_back(std::move(*read));
                             return {};
                         });
}

} // namespace

Result<Document> selectDocument(Database &database)
{
    Document document;
    auto done = selectImports(database, document.imports)
                    .and_then([&] { return selectCorrections(database, document.corrections); })
                    .and_then([&] { return selectTexts(database, document.texts); })
                    .and_then([&] { return selectScenarios(database, document.scenarios); });
    if (!done)
        return tl::unexpected(done.error());
    return document;
}

} // namespace podium
