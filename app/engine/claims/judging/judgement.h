// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/readings/readings.h"
#include "app/engine/money/bound.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

enum class Outcome { Holds, Fails, NotApplicable };

/// Why a reading says neither yes nor no.
enum class NotApplicable {
    No,
    NotInSnapshot, ///< the snapshot does not have `whom`
    NoIndex,       ///< `whom` has no index under the reading's rules
    FoldedAway,    ///< a better model stands for the lab or family of `whom`
    LeftOut,       ///< the reading's filters or countries leave `whom` out
    NotKnownOf,    ///< of better models it is not known whether they are among those of `whom`
    NoNumber,      ///< the number cannot be had: no true zero, no release date, nothing ranked
    NoAmount,      ///< no amount of `whom` that is known and can be converted
    OpenBound, ///< of the number, which is found, only a bound is known, and that does not decide
    Unanswerable, ///< the reading's View is an error
};

/// Whether the error of scores leaves the outcome open.
enum class Noise {
    Unknown, ///< the error is not known, or the kind of claim does not rest on it
    Settled, ///< the same outcome over the whole interval at View::certainty's level
    Open,
};

/// A model that a reading rests on.
struct Witness {
    std::string name;
    std::string country; ///< ISO code; "ZZ" for unassigned
    double index = 0;
    bool estimated = false;
    int rank = 0; ///< among what is shown; 0: not ranked

    bool operator==(const Witness &) const = default;
};

/// What one reading says about a claim.
struct Judgement {
    Outcome outcome = Outcome::NotApplicable;
    NotApplicable why = NotApplicable::No;
    std::string whom;           ///< of `why`, as the claim names it
    std::optional<Error> error; ///< of Unanswerable
    /// What was found: rank, ratio, points, months, amount, or one number for each part of a count.
    std::vector<double> numbers;
    std::vector<Bound> bounds; ///< beside `numbers`; empty: all are exact
    Noise noise = Noise::Unknown;
    std::optional<Witness> subject;   ///< the claim's first model, or a country's best one
    std::optional<Witness> other;     ///< the second, or the one that leads
    std::vector<std::string> leaders; ///< countries in the order of the counting rule, at most 3
    int shown = 0;                    ///< models, or countries, that ranks are among
    /// The amount's only source is the claim's own, so that it proves nothing.
    bool ownSource = false;
    bool asFarAsKnown = false; ///< models are left out of whom what the filters ask is not known
    /// An earlier reading has the same result for the same reason.
    bool repeated = false;
};

/// Whether two readings say the same of the same models; how many others were shown is no matter.
[[nodiscard]] bool saysTheSame(const Judgement &one, const Judgement &other);

/// What a claim is judged by in one reading; refers to values that outlive it.
struct Case {
    const Dataset &dataset;
    const Claim &claim;
    const ClaimReading &reading;
    const Answer &answer;
};

[[nodiscard]] inline Judgement notApplicable(NotApplicable why, std::string whom = {})
{
    Judgement out;
    out.why = why;
    out.whom = std::move(whom);
    return out;
}

/// By the first number and its bound.
[[nodiscard]] inline Judgement judged(const Condition &condition, std::vector<double> numbers,
                                      std::vector<Bound> bounds)
{
    const auto holds = satisfies(condition, numbers.front(), bounds.front());
    Judgement out;
    if (holds)
        out.outcome = *holds ? Outcome::Holds : Outcome::Fails;
    else
        out.why = NotApplicable::OpenBound;
    out.numbers = std::move(numbers);
    out.bounds = std::move(bounds);
    return out;
}

[[nodiscard]] inline Judgement judged(bool holds, std::vector<double> numbers)
{
    Judgement out;
    out.outcome = holds ? Outcome::Holds : Outcome::Fails;
    out.numbers = std::move(numbers);
    return out;
}

} // namespace podium
