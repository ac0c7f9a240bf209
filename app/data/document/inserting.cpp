// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/document_rows.h"
#include "app/data/document/record_tables.h"
#include "app/data/document/records.h"
#include "app/data/scenarios/scenario_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <string>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNothingMore = [](const auto &, QSqlQuery &) -> Result<void> { return {}; };

/// The rows of one import.
class ImportRows final
{
public:
    ImportRows(Database &database, qint64 import)
        : m_database(database)
        , m_import(import)
    {
    }

    [[nodiscard]] Result<void> insert(const Import &import)
    {
        return insertPlain(import)
            .and_then([&] { return insertModels(import.runs, QVariant()); })
            .and_then([&] { return insertSnapshots(import.snapshots); })
            .and_then([&] { return insertFindings(import.findings); });
    }

private:
    template <typename Record, typename Visit>
    [[nodiscard]] Result<void> rows(const QString &table, const std::vector<Record> &records,
                                    Visit visit)
    {
        return insertAll(m_database, table, {u"import"_s}, {m_import}, records, visit,
                         kNothingMore);
    }

    [[nodiscard]] Result<void> insertPlain(const Import &import)
    {
        return rows(u"evaluations"_s, import.evaluations,
                    [](auto &record, auto each) { visitEvaluation(record, each); })
            .and_then([&] {
                return rows(u"labs"_s, import.labs,
                            [](auto &record, auto each) { visitLab(record, each); });
            })
            .and_then([&] {
                return rows(u"methods"_s, import.methods,
                            [](auto &record, auto each) { visitMethod(record, each); });
            })
            .and_then([&] {
                return rows(u"rounds"_s, import.rounds,
                            [](auto &record, auto each) { visitRound(record, each); });
            })
            .and_then([&] {
                return rows(u"programmes"_s, import.programmes,
                            [](auto &record, auto each) { visitProgramme(record, each); });
            })
            .and_then([&] {
                return rows(u"rates"_s, import.rates,
                            [](auto &record, auto each) { visitRate(record, each); });
            })
            .and_then([&] {
                return rows(u"economies"_s, import.economies,
                            [](auto &record, auto each) { visitEconomy(record, each); });
            });
    }

    [[nodiscard]] Result<void> insertSnapshots(const std::vector<ImportedSnapshot> &snapshots)
    {
        return insertAll(
            m_database, u"snapshots"_s, {u"import"_s}, {m_import}, snapshots,
            [](auto &record, auto each) { visitSnapshot(record, each); },
            [this](const ImportedSnapshot &snapshot, QSqlQuery &query) {
                return insertModels(snapshot.models, query.lastInsertId());
            });
    }

    [[nodiscard]] Result<void> insertModels(const std::vector<ImportedModel> &models,
                                            const QVariant &snapshot)
    {
        constexpr auto visit = [](auto &record, auto each) { visitScore(record, each); };
        m_scoreColumns = {};
        m_scoreColumns.look(ImportedScore{"any"}, visit);
        for (const ImportedModel &model : models) {
            for (const ImportedScore &score : model.scores)
                m_scoreColumns.look(score, visit);
        }
        auto scores = m_database.prepared(insertText(
            u"scores"_s, QStringList{u"model"_s} + m_scoreColumns.names(ImportedScore(), visit)));
        if (!scores)
            return tl::unexpected(scores.error());
        return insertAll(
            m_database, u"models"_s, {u"import"_s, u"snapshot"_s}, {m_import, snapshot}, models,
            [](auto &record, auto each) { visitModel(record, each); },
            [&](const ImportedModel &model, QSqlQuery &query) -> Result<void> {
                return insertScores(*scores, model.scores, query.lastInsertId());
            });
    }

    /// Of a million scores the names of their evaluations are the same few.
    [[nodiscard]] Result<void> insertScores(QSqlQuery &query,
                                            const std::vector<ImportedScore> &scores,
                                            const QVariant &model)
    {
        query.bindValue(0, model);
        for (const ImportedScore &score : scores) {
            int place = 0;
            m_scoreColumns.each(
                score, [](auto &record, auto each) { visitScore(record, each); },
                [&](const char *, const auto &value) {
                    if constexpr (std::is_same_v<decltype(value), const std::string &>)
                        query.bindValue(++place, nameOf(value));
                    else
                        query.bindValue(++place, toCell(value));
                });
            if (auto done = m_database.runBound(query); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] const QVariant &nameOf(const std::string &evaluation)
    {
        const auto [found, isNew] = m_names.try_emplace(evaluation);
        if (isNew)
            found->second = toCell(evaluation);
        return found->second;
    }

    /// Arguments of a sentence are a list, kept as JSON.
    [[nodiscard]] Result<void> insertFindings(const std::vector<ImportFinding> &findings)
    {
        constexpr auto visit = [](auto &record, auto each) { visitFinding(record, each); };
        for (const ImportFinding &finding : findings) {
            QJsonArray arguments;
            for (const std::string &argument : finding.error.arguments)
                arguments.append(QString::fromStdString(argument));
            const QString list
                = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
            const auto done = m_database.run(
                insertText(u"findings"_s,
                           QStringList{u"import"_s, u"arguments"_s} + columnsOf(finding, visit)),
                QVariantList{m_import, list} + cellsOf(finding, visit));
            if (!done)
                return done;
        }
        return {};
    }

    Database &m_database;
    qint64 m_import;
    std::unordered_map<std::string, QVariant> m_names; ///< of evaluations, as cells
    SaidColumns m_scoreColumns;
};

} // namespace

Result<void> insertImport(Database &database, const Import &import)
{
    constexpr auto visit = [](auto &record, auto each) { visitImport(record, each); };
    auto done
        = database.run(insertText(u"imports"_s, columnsOf(import, visit)), cellsOf(import, visit));
    if (!done)
        return done;
    const auto id = database.lastId();
    return id ? ImportRows(database, *id).insert(import) : Result<void>(tl::unexpected(id.error()));
}

Result<void> insertText(Database &database, const KeptText &text)
{
    const QVariantList key{static_cast<int>(text.kind), QString::fromStdString(text.name)};
    auto done = database.run(u"DELETE FROM texts WHERE kind = ? AND name = ?"_s, key);
    if (!done || text.text.empty())
        return done;
    return database.run(u"INSERT INTO texts (kind, name, text) VALUES (?, ?, ?)"_s,
                        key + QVariantList{QString::fromStdString(text.text)});
}

Result<void> insertScenario(Database &database, const Scenario &scenario)
{
    const QString name = QString::fromStdString(scenario.name);
    if (scenario.isEmpty())
        return database.run(u"DELETE FROM scenarios WHERE name = ?"_s, {name});
    const QByteArray json = QJsonDocument(toJson(scenario)).toJson(QJsonDocument::Compact);
    return database.run(u"INSERT INTO scenarios (name, json) VALUES (?, ?) "
                        "ON CONFLICT (name) DO UPDATE SET json = excluded.json"_s,
                        {name, QString::fromUtf8(json)});
}

namespace {

QVariantList correctionCells(const Correction &correction)
{
    return {static_cast<int>(correction.kind), QString::fromStdString(correction.subject),
            QString::fromStdString(correction.value)};
}

} // namespace

Result<void> insertCorrection(Database &database, const Correction &correction)
{
    // A lab has one country: the newer correction takes the place of the older.
    auto done = correction.kind == Correction::Kind::LabCountry
        ? database.run(u"DELETE FROM corrections WHERE kind = ? AND subject = ?"_s,
                       correctionCells(correction).first(2))
        : deleteCorrection(database, correction);
    return done ? database.run(u"INSERT INTO corrections (kind, subject, value) VALUES (?, ?, ?)"_s,
                               correctionCells(correction))
                : done;
}

Result<void> deleteCorrection(Database &database, const Correction &correction)
{
    return database.run(u"DELETE FROM corrections WHERE kind = ? AND subject = ? AND value = ?"_s,
                        correctionCells(correction));
}

} // namespace podium
