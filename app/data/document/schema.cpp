// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/schema.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// Days are ISO text, money and rates exact decimal text, truths 0 and 1; null is "not said".
constexpr SchemaStep kFirst = R"(
CREATE TABLE imports (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE,
  imported_at TEXT NOT NULL, source TEXT, source_version TEXT, licence TEXT, attribution TEXT);
CREATE TABLE evaluations (
  import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, id TEXT NOT NULL, name_en TEXT,
  name_ko TEXT, category TEXT, elo INTEGER, questions INTEGER, repeats INTEGER, lower INTEGER);
CREATE TABLE labs (
  import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, id TEXT NOT NULL, name_en TEXT,
  name_ko TEXT, country TEXT, note TEXT);
CREATE TABLE methods (
  import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, json TEXT NOT NULL,
  own INTEGER NOT NULL);
CREATE TABLE snapshots (
  number INTEGER PRIMARY KEY, import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
  id TEXT NOT NULL, date TEXT NOT NULL, source TEXT, attribution TEXT, terms TEXT, note TEXT,
  decimals INTEGER, terms_ko TEXT, note_ko TEXT, method TEXT NOT NULL);
CREATE TABLE models (
  number INTEGER PRIMARY KEY, import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
  snapshot INTEGER REFERENCES snapshots ON DELETE CASCADE,
  id TEXT NOT NULL, slug TEXT, name TEXT NOT NULL, family TEXT, released TEXT, reasoning INTEGER,
  open_weights INTEGER, licence TEXT, parameters REAL, active_parameters REAL, context_tokens REAL,
  published_index REAL, published_basis INTEGER, published_on TEXT, published_coding REAL,
  published_maths REAL, published_agentic REAL, recorded_on TEXT, input_price REAL,
  output_price REAL, blended_price REAL, output_speed REAL, first_token_delay REAL, note TEXT,
  own INTEGER, lab TEXT, country TEXT, raw TEXT);
CREATE TABLE scores (
  model INTEGER NOT NULL REFERENCES models ON DELETE CASCADE, evaluation TEXT NOT NULL,
  score REAL NOT NULL, standard_error REAL, questions INTEGER, repeats INTEGER,
  PRIMARY KEY (model, evaluation)) WITHOUT ROWID;
CREATE TABLE rounds (
  import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, id TEXT NOT NULL, name TEXT,
  announced TEXT, precision INTEGER, amount TEXT, currency TEXT, valuation TEXT,
  valuation_currency TEXT, valuation_basis TEXT, kind TEXT, status TEXT, counted INTEGER,
  payer TEXT, lead_investors TEXT, other_investors TEXT, confidence TEXT, source TEXT, note TEXT,
  lab TEXT NOT NULL, raw TEXT);
CREATE TABLE programmes (
  import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, id TEXT NOT NULL, country TEXT,
  name_en TEXT, name_ko TEXT, part_of TEXT, amount TEXT, currency TEXT, qualifier TEXT,
  first_year INTEGER, last_year INTEGER, announced TEXT, precision INTEGER, payer TEXT, scope TEXT,
  status TEXT, confidence TEXT, source TEXT, note TEXT);
CREATE TABLE rates (
  import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, currency TEXT NOT NULL,
  day TEXT NOT NULL, per_euro TEXT NOT NULL);
CREATE TABLE economies (
  import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, country TEXT NOT NULL,
  year INTEGER NOT NULL, gdp_usd TEXT, population TEXT, gdp_source TEXT, population_source TEXT);
CREATE TABLE findings (
  import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE, severity INTEGER NOT NULL,
  rule TEXT, value TEXT, sentence TEXT NOT NULL, arguments TEXT, file TEXT, row INTEGER,
  name TEXT);
CREATE TABLE corrections (kind INTEGER NOT NULL, subject TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE texts (
  kind INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (kind, name));
CREATE INDEX models_of_snapshots ON models (snapshot);
)";

// What is assumed stands in JSON (scenario_json.h): it grows by keys, not by tables.
constexpr SchemaStep kScenarios = R"(
CREATE TABLE scenarios (name TEXT PRIMARY KEY, json TEXT NOT NULL);
)";

constexpr std::array kSteps{kFirst, kScenarios};

} // namespace

std::span<const SchemaStep> schemaSteps()
{
    return kSteps;
}

Result<void> checkWhole(Database &database)
{
    const auto found = database.value(u"PRAGMA quick_check(1)"_s);
    if (!found)
        return tl::unexpected(found.error());
    if (found->toString() == "ok"_L1)
        return {};
    return failure(
        Error::Kind::Unreadable,
        Error::tr("The document is damaged; nothing was changed. Use a copy of an earlier day."),
        {}, {database.file().toStdString(), 0, {}});
}

Result<int> checkedVersion(Database &database, std::span<const SchemaStep> steps)
{
    const auto version = saidVersion(database, steps);
    if (!version || *version == 0)
        return version;
    // Damage is looked for before anything is believed.
    if (auto whole = checkWhole(database); !whole)
        return tl::unexpected(whole.error());
    return version;
}

Result<int> saidVersion(Database &database, std::span<const SchemaStep> steps)
{
    const auto id = database.value(u"PRAGMA application_id"_s);
    const auto version = id ? database.value(u"PRAGMA user_version"_s) : id;
    const auto tables = version ? database.value(u"SELECT count(*) FROM sqlite_master"_s) : version;
    if (!tables)
        return tl::unexpected(tables.error());
    if (tables->toInt() == 0 && id->toInt() == 0)
        return 0;
    const Place place{database.file().toStdString(), 0, {}};
    if (id->toInt() != kDocumentId)
        return failure(Error::Kind::Invalid,
                       Error::tr("This is no document of Podium; choose a file that Podium wrote."),
                       {}, place);
    const int newest = static_cast<int>(steps.size());
    if (version->toInt() > newest)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The document is of version %1, but this Podium reads up to version %2; use "
                      "a newer Podium. Nothing was changed."),
            {std::to_string(version->toInt()), std::to_string(newest)}, place);
    return version->toInt();
}

Result<void> migrate(Database &database, int version, std::span<const SchemaStep> steps)
{
    for (std::size_t i = static_cast<std::size_t>(version); i < steps.size(); ++i) {
        const QStringList statements
            = QString::fromUtf8(steps[i]).split(u";\n"_s, Qt::SkipEmptyParts);
        for (const QString &statement : statements) {
            if (statement.trimmed().isEmpty())
                continue;
            if (auto done = database.run(statement); !done)
                return done;
        }
    }
    // Neither takes a bound value.
    if (auto done = database.run(u"PRAGMA application_id = %1"_s.arg(kDocumentId)); !done)
        return done;
    return database.run(u"PRAGMA user_version = %1"_s.arg(steps.size()));
}

} // namespace podium
