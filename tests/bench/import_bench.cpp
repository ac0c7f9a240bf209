// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing figures in: a table of a million models, a download of a hundred thousand, and both into a
// document beside SQLite's own bulk load of the same rows. Where PODIUM_BENCH_FILES names a folder, the
// table and the download stay in it for peers to read.
#include "app/data/document/document_file.h"
#include "app/data/files/file_bytes.h"
#include "app/data/importing/importing.h"
#include "app/data/importing/tables/columns/number_column.h"
#include "app/data/importing/tables/table_text.h"
#include "app/start/freed_memory.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <benchmark/benchmark.h>
#include <malloc.h>
#include <sqlite3.h>

#include <fstream>
#include <numeric>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>

using namespace podium;
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

/// A file of this many models, made where it is not there yet.
QString fileOf(const QString &kind, int models)
{
    static const QTemporaryDir own;
    const QString folder = qEnvironmentVariable("PODIUM_BENCH_FILES", own.path());
    const QString name = folder + u'/' + QString::number(models) + u'.' + kind;
    if (!QFile::exists(name)) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            throw std::runtime_error("the folder of files cannot be written to");
        file.write(kind == u"csv"_s ? tableOf(models) : downloadOf(models));
    }
    return name;
}

Import importOf(const QString &file)
{
    static const Dataset none;
    auto import = importFile(file, none, {QDateTime::currentDateTimeUtc()});
    if (!import || import->hasErrors())
        throw std::runtime_error(import ? "errors were found" : message(import.error()));
    return std::move(*import);
}

/// Of the program; counting in operator new would slow threads down.
double bytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
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

/// Time, and the most memory, as a multiple of what is kept.
void readImport(benchmark::State &state, const QString &file)
{
    keepFreedMemory(); // as the program does
    for (auto _ : state) {
        const double used = bytesInUse();
        std::ofstream("/proc/self/clear_refs") << "5";
        const double before = memoryOf("VmRSS");
        std::optional<Import> import = importOf(file);
        state.PauseTiming();
        const double kept = bytesInUse() - used;
        state.counters["kept_MB"] = kept / 1e6;
        state.counters["most_MB"] = (memoryOf("VmHWM") - before) / 1e6;
        state.counters["allowed_MB"] = 1.5 * kept / 1e6 + 64;
        import.reset();
        state.ResumeTiming();
    }
    state.SetBytesProcessed(state.iterations() * QFile(file).size());
}

void readTable(benchmark::State &state)
{
    readImport(state, fileOf(u"csv"_s, static_cast<int>(state.range(0))));
}
BENCHMARK(readTable)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Iterations(1);

/// What peers call reading: the names as texts, the scores as numbers, and how each column writes
/// them. No model is made.
void readColumns(benchmark::State &state)
{
    const QString name = fileOf(u"csv"_s, static_cast<int>(state.range(0)));
    keepFreedMemory();
    for (auto _ : state) {
        ImportFindings findings("bench.csv");
        const auto bytes = FileBytes::open(name, kMostImportBytes);
        const auto found
            = foundTable(decodedText(bytes->bytes(), findings), "bench.csv", {}, findings);
        std::vector<std::size_t> scores(kOwnEvaluations);
        std::iota(scores.begin(), scores.end(), 2);
        const auto columns = readNumbers(found->table, scores, {'.'});
        if (columns.at(9).column.numbers < state.range(0) / 2)
            throw std::runtime_error("numbers are missing");
    }
}
BENCHMARK(readColumns)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

void readDownload(benchmark::State &state)
{
    readImport(state, fileOf(u"json"_s, static_cast<int>(state.range(0))));
}
BENCHMARK(readDownload)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Iterations(1);

void intoDocument(benchmark::State &state)
{
    const KeptImport import(importOf(fileOf(u"csv"_s, static_cast<int>(state.range(0)))));
    const QTemporaryDir folder;
    int number = 0;
    for (auto _ : state) {
        const auto done = addImports(folder.filePath(u"%1.podium"_s.arg(++number)), {import});
        if (!done)
            throw std::runtime_error(message(done.error()));
    }
}
BENCHMARK(intoDocument)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Iterations(1);

/// What the start of the window waits for: a document of twenty days, each of 650 models.
void openTwentyDays(benchmark::State &state)
{
    constexpr int kDays = 20;
    constexpr int kModels = 650;
    const QTemporaryDir folder;
    const QString document = folder.filePath(u"days.podium"_s);
    static const Dataset none;
    for (int day = 0; day < kDays; ++day) {
        QByteArray download = downloadOf(kModels);
        download.replace("\"status\": 200",
                         "\"meta\": {\"fetched_at\": \"2026-10-" + QByteArray::number(day + 10)
                             + "\"}");
        const auto import
            = importBytes(u"day.json"_s, download, none, {QDateTime::currentDateTimeUtc()});
        if (!import || !addImports(document, {KeptImport(*import)}))
            throw std::runtime_error("a day could not be added");
    }
    for (auto _ : state) {
        const auto read = readDocument(document);
        if (!read || read->imports.size() != kDays)
            throw std::runtime_error("the document could not be read");
    }
}
BENCHMARK(openTwentyDays)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

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
    const Import import = importOf(fileOf(u"csv"_s, static_cast<int>(state.range(0))));
    const QTemporaryDir folder;
    int number = 0;
    for (auto _ : state)
        loadAlone(folder.filePath(u"%1.db"_s.arg(++number)), import);
}
BENCHMARK(sqliteAlone)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Iterations(1);

} // namespace
