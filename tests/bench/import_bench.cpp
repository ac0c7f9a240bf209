// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing figures in: a table of a million models, a download of a hundred thousand, and both into a
// document beside SQLite's own bulk load of the same rows.
#include "app/data/document/document_file.h"
#include "app/data/importing/importing.h"
#include "tests/bench/memory_use.h"

#include <QtCore/QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <fstream>
#include <random>
#include <stdexcept>
#include <string>

using namespace podium;
using namespace podium::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOwnEvaluations = 10;

/// A name, and scores of evaluations of one's own in percent with a decimal; 5 % are missing.
QByteArray tableOf(int models)
{
    std::mt19937 random(1);
    std::uniform_int_distribution<int> tenths(0, 1000);
    QByteArray text = "model,lab";
    for (int i = 0; i < kOwnEvaluations; ++i)
        text += ",Ours " + QByteArray::number(i);
    for (int i = 0; i < models; ++i) {
        text += "\nModel " + QByteArray::number(i) + ",Lab " + QByteArray::number(i % 2000);
        for (int j = 0; j < kOwnEvaluations; ++j) {
            const int score = tenths(random);
            text += ',';
            if (score >= 50)
                text += QByteArray::number(score / 10) + '.' + QByteArray::number(score % 10);
        }
    }
    return text + '\n';
}

QByteArray downloadOf(int models)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> share(0, 1);
    QByteArray text = "{\"status\": 200, \"intelligence_index_version\": 4.3, \"data\": [";
    for (int i = 0; i < models; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += (i > 0 ? ",\n" : "") + ("{\"id\": \"m" + number) + "\", \"slug\": \"model-" + number
            + "\", \"name\": \"Model " + number
            + "\", \"release_date\": \"2026-03-01\", \"model_creator\": {\"id\": \"l\", \"name\": "
              "\"Lab "
            + QByteArray::number(i % 2000) + "\"}, \"evaluations\": {";
        for (int j = 0; j < kOwnEvaluations; ++j)
            text += "\"test_" + QByteArray::number(j) + "\": " + QByteArray::number(share(random))
                + ", ";
        text += "\"artificial_analysis_intelligence_index\": "
            + QByteArray::number(70 * share(random))
            + "}, \"pricing\": {\"price_1m_input_tokens\": 1.5, \"price_1m_output_tokens\": 6}}";
    }
    return text + "]}";
}

Import importOf(const QString &name, const QByteArray &bytes)
{
    static const Dataset none;
    auto import = importBytes(name, bytes, none, {QDateTime::currentDateTimeUtc()});
    if (!import || import->hasErrors())
        throw std::runtime_error(import ? "errors were found" : message(import.error()));
    return std::move(*import);
}

/// In bytes: "VmRSS", or "VmHWM", the most there was since `clear_refs` was told to forget it.
double memoryOf(const char *key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(key))
            return std::stod(line.substr(line.find(':') + 1)) * 1024;
    }
    return 0;
}

/// Time, and the most memory, that of the file's bytes included, as a multiple of what is kept.
void readImport(benchmark::State &state, const QString &name, const QByteArray &bytes)
{
    for (auto _ : state) {
        const auto used = static_cast<double>(bytesInUse());
        const double before = memoryOf("VmRSS") - static_cast<double>(bytes.size());
        std::ofstream("/proc/self/clear_refs") << "5";
        const Import import = importOf(name, bytes);
        const double kept = static_cast<double>(bytesInUse()) - used;
        state.counters["kept_MB"] = kept / 1e6;
        state.counters["most_MB"] = (memoryOf("VmHWM") - before) / 1e6;
        state.counters["allowed_MB"] = 1.5 * kept / 1e6 + 64;
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

void readTable(benchmark::State &state)
{
    readImport(state, u"bench.csv"_s, tableOf(static_cast<int>(state.range(0))));
}
BENCHMARK(readTable)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1);

void readDownload(benchmark::State &state)
{
    readImport(state, u"bench.json"_s, downloadOf(static_cast<int>(state.range(0))));
}
BENCHMARK(readDownload)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1);

void intoDocument(benchmark::State &state)
{
    const KeptImport import(importOf(u"bench.csv"_s, tableOf(static_cast<int>(state.range(0)))));
    const QTemporaryDir folder;
    int number = 0;
    for (auto _ : state) {
        const auto done = addImports(folder.filePath(u"%1.podium"_s.arg(++number)), {import});
        if (!done)
            throw std::runtime_error(message(done.error()));
    }
}
BENCHMARK(intoDocument)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1);

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
}

sqlite3_stmt *prepared(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
    return statement;
}

void bindText(sqlite3_stmt *statement, int place, const std::string &text)
{
    sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

/// The same rows by SQLite alone: one transaction, a prepared statement a table, synced as ours.
void loadAlone(const QString &file, const Import &import)
{
    sqlite3 *database = nullptr;
    sqlite3_open(file.toUtf8().constData(), &database);
    run(database, "PRAGMA synchronous = EXTRA");
    run(database,
        "CREATE TABLE models (number INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT "
        "NULL, lab TEXT, raw TEXT)");
    run(database,
        "CREATE TABLE scores (model INTEGER NOT NULL, evaluation TEXT NOT NULL, score REAL "
        "NOT NULL, PRIMARY KEY (model, evaluation)) WITHOUT ROWID");
    run(database, "BEGIN IMMEDIATE");
    sqlite3_stmt *models
        = prepared(database, "INSERT INTO models (id, name, lab, raw) VALUES (?, ?, ?, ?)");
    sqlite3_stmt *scores = prepared(database, "INSERT INTO scores VALUES (?, ?, ?)");
    for (const ImportedModel &model : import.snapshots[0].models) {
        bindText(models, 1, model.values.id);
        bindText(models, 2, model.values.name);
        bindText(models, 3, model.lab);
        bindText(models, 4, model.raw);
        sqlite3_step(models);
        sqlite3_reset(models);
        sqlite3_bind_int64(scores, 1, sqlite3_last_insert_rowid(database));
        for (const ImportedScore &score : model.scores) {
            bindText(scores, 2, score.evaluation);
            sqlite3_bind_double(scores, 3, score.score);
            sqlite3_step(scores);
            sqlite3_reset(scores);
        }
    }
    run(database, "COMMIT");
    sqlite3_finalize(models);
    sqlite3_finalize(scores);
    sqlite3_close(database);
}

void sqliteAlone(benchmark::State &state)
{
    const Import import = importOf(u"bench.csv"_s, tableOf(static_cast<int>(state.range(0))));
    const QTemporaryDir folder;
    int number = 0;
    for (auto _ : state)
        loadAlone(folder.filePath(u"%1.db"_s.arg(++number)), import);
}
BENCHMARK(sqliteAlone)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
