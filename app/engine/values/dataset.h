// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/correction.h"
#include "app/engine/values/date.h"
#include "app/engine/values/index_table.h"
#include "app/engine/values/ledger.h"
#include "app/engine/values/method.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// A country, or a group of countries, which stands for its members wherever countries are chosen.
struct Country {
    std::string code; ///< ISO 3166-1 alpha-2; also WW (world), ZZ (unassigned) and groups
    std::string nameEn;
    std::string nameKo;
    std::string region;
    std::vector<std::string> members = {}; ///< codes; of a group such as EU, G7 or Europe
};

struct Lab {
    std::string id;
    std::string nameEn;
    std::string nameKo;  ///< empty where no Korean name is in use
    std::string country; ///< Country::code; empty when the source assigns none
    std::vector<std::string> aliases;
    std::string note;
    std::vector<std::string> otherCountries = {}; ///< where seat, owner or team point as well
};

/// What the source's printed index rests on.
enum class PublishedBasis {
    None,           ///< the source printed no index
    PrintedInteger, ///< shown as a whole number
    Decimal,        ///< shown or delivered with decimals
    ZeroFilled,     ///< the source counted a missing evaluation as zero
    Estimated,      ///< the source guessed it
    IndexOnly,      ///< the source measured it, but its scores are not in the snapshot
};

/// One model variant on the day of a snapshot. Absent means the source does not say.
struct Model {
    std::string id;   ///< stable over snapshots
    std::string slug; ///< may be empty
    std::string name;
    std::string family;
    std::optional<std::size_t> lab; ///< position in Dataset::labs
    std::optional<Date> released;
    std::optional<bool> reasoning;
    std::optional<bool> openWeights;
    std::string licence;
    std::optional<double> parameters;       ///< billions
    std::optional<double> activeParameters; ///< billions
    std::optional<double> contextTokens;
    std::optional<double> publishedIndex; ///< 0..100
    PublishedBasis publishedBasis = PublishedBasis::None;
    std::optional<Date> publishedOn;       ///< absent: the day of the snapshot
    std::optional<double> publishedCoding; ///< the source's sub-indices, 0..100
    std::optional<double> publishedMaths;
    std::optional<double> publishedAgentic;
    std::optional<Date> recordedOn;        ///< a later day than the snapshot's; absent: its day
    std::optional<double> inputPrice;      ///< USD per million tokens
    std::optional<double> outputPrice;     ///< USD per million tokens
    std::optional<double> blendedPrice;    ///< USD per million tokens, 3:1 input:output
    std::optional<double> outputSpeed;     ///< tokens per second
    std::optional<double> firstTokenDelay; ///< seconds
    std::string note;
    std::vector<std::string> aliases = {}; ///< other names it is found by; none are of a source
    bool own = false;                      ///< measured by whoever uses the figures
    bool assumed = false;                  ///< by a scenario: nobody measured it
};

/// What one score rests on, where its record says so; else its evaluation says it for all.
struct ScoreBasis {
    std::optional<double> standardError = {}; ///< in the evaluation's own scale, above 0
    std::optional<int> questions = {};
    std::optional<int> repeats = {};
};

/// Scores by evaluation, one column each, in the evaluation's own scale; NaN is missing.
/// Columns keep an index over a million models one straight loop.
class ScoreTable final
{
public:
    ScoreTable() = default;
    ScoreTable(std::size_t evaluations, std::size_t models);

    [[nodiscard]] std::size_t models() const { return m_models; }
    [[nodiscard]] std::optional<double> score(std::size_t evaluation, std::size_t model) const;
    [[nodiscard]] const std::vector<double> &column(std::size_t evaluation) const;
    void set(std::size_t evaluation, std::size_t model, double score);
    /// Null where the score has none of its own.
    [[nodiscard]] const ScoreBasis *basis(std::size_t evaluation, std::size_t model) const;
    void setBasis(std::size_t evaluation, std::size_t model, const ScoreBasis &basis);
    /// Makes room for more of both, without scores.
    void grow(std::size_t evaluations, std::size_t models);
    void takeOut(std::size_t model);

private:
    struct Based {
        std::size_t model = 0;
        ScoreBasis basis;
    };

    std::size_t m_models = 0;
    std::vector<std::vector<double>> m_columns;
    std::vector<std::vector<Based>>
        m_bases; ///< by evaluation, in order of the models; few have one
};

/// One source's figures on one day under one method version.
struct Snapshot {
    std::string id;
    Date date;
    std::size_t method = 0; ///< position in Dataset::methods
    std::string source;
    std::string attribution;
    std::string terms;
    std::string note;
    std::vector<Model> models;
    ScoreTable scores;                ///< models in the order of `models`
    std::optional<int> indexDecimals; ///< most decimals of a published index; absent: not known
    std::string termsKo = {};         ///< terms and note in Korean; empty: as they are
    std::string noteKo = {};
};

/// Everything loaded; immutable once read. Snapshots are in order of date, oldest first.
struct Dataset {
    std::vector<Country> countries;
    std::vector<Lab> labs;
    std::vector<Evaluation> evaluations;
    std::vector<Method> methods;
    std::vector<Snapshot> snapshots;
    Ledger ledger;
    std::vector<Correction> corrections = {}; ///< those in force; the values are corrected already
    /// Names of the scenarios that act: the values are then no longer those of any source, and
    /// whatever is shown says so.
    std::vector<std::string> scenarios = {};
    /// Of the changes of two models' indices when evaluations are run again; see learnReruns().
    std::optional<double> rerunCorrelation = {};
    std::vector<IndexTable> indexTables = {}; ///< indices of others, as they print them
};

/// Look-ups by id (or, for labs, by English name or alias); absent when unknown.
[[nodiscard]] const Country *findCountry(const Dataset &dataset, std::string_view code);
[[nodiscard]] std::optional<std::size_t> findLab(const Dataset &dataset, std::string_view name);
[[nodiscard]] std::optional<std::size_t> findEvaluation(const Dataset &dataset,
                                                        std::string_view id);
[[nodiscard]] std::optional<std::size_t> findMethod(const Dataset &dataset, std::string_view id);
[[nodiscard]] std::optional<std::size_t> findSnapshot(const Dataset &dataset, std::string_view id);

/// Position of the model with this id, slug or name within a snapshot; a name matches exactly
/// first, then without regard to case, then as an alias.
[[nodiscard]] std::optional<std::size_t> findModel(const Snapshot &snapshot, std::string_view text);

/// The number the source printed for what a method is about, 0..100: its index, or its own
/// sub-index; absent where it printed none.
[[nodiscard]] std::optional<double> publishedFor(const Model &model, Subject subject);

/// The correction of a lab's country that is in force; null where there is none.
[[nodiscard]] const Correction *findCountryCorrection(const Dataset &dataset, std::string_view lab);

/// Country code of a model's lab; empty when the lab or its country is not known.
[[nodiscard]] std::string_view countryOf(const Dataset &dataset, const Model &model);

} // namespace podium
