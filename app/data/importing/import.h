// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/finding.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/date.h"
#include "app/engine/values/decimal.h"
#include "app/engine/values/ledger.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// What an importer saw: a decision with its evidence (a note), a doubt (a warning) or a fault (an
/// error). The sentence of `error` says what was done, its place names file, row and column.
struct ImportFinding {
    Finding::Severity severity = Finding::Severity::Note;
    std::string rule;  ///< stable word, by which findings are filtered: "scale", "number", ...
    std::string value; ///< as it stands in the file; empty where the finding is about more than one
    Error error;

    bool operator==(const ImportFinding &) const = default;
};

/// A score as a source gives it, in the scale of its evaluation.
struct ImportedScore {
    std::string evaluation; ///< Evaluation::id
    double score = 0;
    std::optional<double> standardError = {};
    std::optional<int> questions = {};
    std::optional<int> repeats = {};

    bool operator==(const ImportedScore &) const = default;
};

/// Whether a share may have this standard error: more than nothing and at most a half, or nothing
/// beside a score of 0 or 1.
[[nodiscard]] constexpr bool isPossibleError(double error, double score)
{
    return error <= 0.5 && (error > 0 || (error == 0 && (score <= 0 || score >= 1)));
}

/// A model with its scores. `values.lab` is not set: names meet when figures are merged.
struct ImportedModel {
    Model values;
    std::string lab = {};     ///< id, name or alias; may be empty
    std::string country = {}; ///< of the lab, where the source says so: ISO code or English name
    std::vector<ImportedScore> scores = {};
    std::string raw = {}; ///< the record as it stands in the source
};

/// One source's models on one day. `values` has neither models nor scores.
struct ImportedSnapshot {
    Snapshot values;
    std::string method; ///< Method::id
    std::vector<ImportedModel> models = {};
};

/// A method as method_json.h writes it.
struct ImportedMethod {
    std::string json;
    bool own = true; ///< of whoever uses the figures; else of the source

    bool operator==(const ImportedMethod &) const = default;
};

struct ImportedRound {
    FundingRound values; ///< `values.lab` is not set
    std::string lab;     ///< id, name or alias
    std::string raw = {};
};

/// Units of a currency for one euro on a day.
struct ImportedRate {
    std::string currency;
    Date day;
    Decimal perEuro;

    bool operator==(const ImportedRate &) const = default;
};

/// A column of a table, as it was read.
struct ReadColumn {
    std::string header;
    std::string meaning; ///< a word that a mapping takes; see meaningFromText()
    std::string sample;  ///< what stands in it first

    bool operator==(const ReadColumn &) const = default;
};

/// All that one file gave, and where it is from.
struct Import {
    std::string kind;            ///< word of its shape: "table", "artificial-analysis", ...
    std::string file;            ///< its name, without folders
    std::string sha256;          ///< of its bytes, in hexadecimal
    std::string importedAt = {}; ///< UTC, "2026-11-29T08:00:00Z"
    std::string source = {};
    std::string sourceVersion = {}; ///< "unknown" where the source does not say it
    std::string licence = {};
    std::string attribution = {}; ///< the sentence the source asks for
    std::vector<Evaluation> evaluations = {};
    std::vector<Lab> labs = {};
    std::vector<ImportedMethod> methods = {};
    std::vector<ImportedSnapshot> snapshots = {};
    std::vector<ImportedModel> runs = {}; ///< one's own, ranked among the source's models
    std::vector<ImportedRound> rounds = {};
    std::vector<PublicProgramme> programmes = {};
    std::vector<ImportedRate> rates = {};
    std::vector<Economy> economies = {};
    std::vector<ImportFinding> findings = {};
    std::vector<ReadColumn> columns = {}; ///< of a table; no document keeps them
    std::vector<std::string> sheets = {}; ///< of a workbook, that hold a table; as above

    /// Nothing in it but findings.
    [[nodiscard]] bool isEmpty() const
    {
        return snapshots.empty() && runs.empty() && rounds.empty() && programmes.empty()
            && rates.empty() && economies.empty();
    }
    [[nodiscard]] bool hasErrors() const
    {
        return std::ranges::find(findings, Finding::Severity::Error, &ImportFinding::severity)
            != findings.end();
    }
};

} // namespace podium
