// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/condition.h"
#include "app/engine/values/date.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// In the claims below a subject is a model by id, slug or name, a family, a lab by id, name or
/// alias, a country by code or name, or a class of models as ModelClass writes it; families, labs,
/// countries and classes stand by their best model.
/// Countries in lists are ISO codes; the filters of Claim::view hold besides.

/// The subject's rank among what a reading shows.
struct RankClaim {
    std::string subject;
    Condition rank;

    bool operator==(const RankClaim &) const = default;
};

/// The subject has the first rank outside some countries, or within some.
struct BestClaim {
    std::string subject;
    std::vector<std::string> outside;
    std::vector<std::string> within; ///< codes, or regions such as "Europe"; empty: everywhere

    bool operator==(const BestClaim &) const = default;
};

/// The index of `first` is higher by more than View::tieTolerance.
struct AheadClaim {
    std::string first;
    std::string second;

    bool operator==(const AheadClaim &) const = default;
};

/// How many places `first` is above `second`; negative: below.
struct RankGapClaim {
    std::string first;
    std::string second;
    Condition places;

    bool operator==(const RankGapClaim &) const = default;
};

/// The subject's index, in points.
struct IndexClaim {
    std::string subject;
    Condition points;

    bool operator==(const IndexClaim &) const = default;
};

/// Index of the subject / index of the reference. A reference that is one model may be estimated or
/// left out; others stand by their best ranked model.
struct RatioClaim {
    std::string subject;
    std::string reference;
    Condition ratio;

    bool operator==(const RatioClaim &) const = default;
};

/// Index of `first` − index of `second`, in points.
struct IndexGapClaim {
    std::string first;
    std::string second; ///< empty: the best of all that `first` does not stand for
    Condition points;

    bool operator==(const IndexGapClaim &) const = default;
};

/// Months that a country or lab is behind the frontier of another; see lagsBehind().
struct MonthsClaim {
    std::string group; ///< ISO code, or id of a lab
    std::string reference;
    Condition months;

    bool operator==(const MonthsClaim &) const = default;
};

/// A number for some countries, or some labs by id, name or alias, taken together; without any: for
/// all that no other part names.
struct CountPart {
    std::vector<std::string> countries;
    Condition number;
    std::vector<std::string> labs = {};

    bool operator==(const CountPart &) const = default;
};

/// How many of the top N models come from where; all parts must be right.
struct TopCountClaim {
    int top = 22;
    std::vector<CountPart> parts;

    bool operator==(const TopCountClaim &) const = default;
};

/// How many labs of a country have a ranked model; all parts must be right.
struct LabCountClaim {
    std::vector<CountPart> parts;
    std::string lab = {}; ///< by id, name or alias: it must be one of those counted; empty: any

    bool operator==(const LabCountClaim &) const = default;
};

enum class Counted { Models, Labs, Countries };

/// How many models, labs or countries have an index that `points` asks for; labs and countries stand
/// by their best model. All parts must be right.
struct IndexCountClaim {
    Counted counted = Counted::Models;
    std::optional<Condition> points; ///< absent: any index
    std::vector<CountPart> parts;

    bool operator==(const IndexCountClaim &) const = default;
};

/// Of how many of the top N models, or of what has an index, some countries or labs have more.
struct CountGapClaim {
    std::optional<int> top = {}; ///< of these models; absent: of all, or of labs
    std::vector<std::string> first;
    std::vector<std::string> second = {};  ///< empty: of all others who has most
    std::vector<std::string> outside = {}; ///< not among these others
    bool combined = false;                 ///< the others taken together
    bool ratio = false;                    ///< first / second instead of first − second
    Condition gap;
    bool ofModels = false; ///< without a top, models are counted instead of labs
    bool ofLabs = false;   ///< those compared are labs by id, name or alias, not countries

    bool operator==(const CountGapClaim &) const = default;
};

/// A country's rank by the counting rule.
struct CountryRankClaim {
    std::string country;
    Condition rank;

    bool operator==(const CountryRankClaim &) const = default;
};

/// One country has a better rank by the counting rule than another, or one so many places better.
struct CountryAheadClaim {
    std::string first;
    std::string second;
    std::optional<Condition> places = {};

    bool operator==(const CountryAheadClaim &) const = default;
};

/// One public programme, all new money of some labs within a period, or private investment in AI.
struct MoneySum {
    std::string programme;         ///< PublicProgramme::id; empty: rounds
    std::vector<std::string> labs; ///< ids, names or aliases
    std::optional<Date> from;
    std::optional<Date> to;
    std::vector<std::string> countries = {}; ///< with no labs named: all of theirs; WW: of all
    std::vector<std::string> outside = {};   ///< whose labs are left out of those
    /// Private investment in AI in `countries`, in the newest year known that lies in the period.
    bool investment = false;

    bool operator==(const MoneySum &) const = default;
};

/// An amount of money in a currency.
struct AmountClaim {
    MoneySum sum;
    std::string currency;
    Condition amount; ///< in whole units

    bool operator==(const AmountClaim &) const = default;
};

/// first / second, or first − second, converted to one currency at the rates of the days announced.
struct MoneyGapClaim {
    MoneySum first;
    MoneySum second;
    bool ratio = true;
    std::string currency;
    Condition gap;

    bool operator==(const MoneyGapClaim &) const = default;
};

/// Number of evaluations with weight in the index.
struct EvaluationCountClaim {
    Condition number;

    bool operator==(const EvaluationCountClaim &) const = default;
};

/// A statement that no figure here can decide, and why.
struct UncheckedClaim {
    std::string reasonEn;
    std::string reasonKo;

    bool operator==(const UncheckedClaim &) const = default;
};

} // namespace podium
