// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/method_rules.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// How a score is written: a fraction 0..1, or Elo points.
enum class Scale { Fraction, Elo };

enum class Direction { HigherIsBetter, LowerIsBetter };

struct Evaluation {
    std::string id;
    std::string nameEn;
    std::string nameKo;
    std::string category;
    Scale scale = Scale::Fraction;
    std::optional<int> questions;
    std::optional<int> repeats;
    Direction direction = Direction::HigherIsBetter;
    /// Position of the evaluation whose wrong answers it rests on; absent: all its questions.
    std::optional<std::size_t> ofWrongAnswersIn = {};
    /// Variance of the change when it is run again, as a multiple of that of the mean of its answers;
    /// see learnReruns(). Absent: nothing is known of that.
    std::optional<double> rerunFactor = {};
    bool rerunSeen = false; ///< the factor is its own; else the largest of evaluations like it
};

/// Scores that count as 0 and as 1, in the evaluation's own scale; low < high.
struct Goalposts {
    double low = 0;
    double high = 1;

    bool operator==(const Goalposts &) const = default;
};

/// One evaluation within a method. `weight` >= 0; the weights of a method sum to 1.
struct MethodPart {
    std::size_t evaluation = 0; ///< position in Dataset::evaluations
    double weight = 0;
    std::string group;
    std::optional<int> questions; ///< as this version used it
    std::optional<int> repeats;
    std::string edition = {}; ///< where the source renewed an evaluation under its name; or empty
    std::optional<Goalposts> goalposts = {}; ///< absent: 0 and 1, or 500 and 2500 Elo points
};

/// Which of the source's printed numbers a method gives.
enum class Subject { Intelligence, Coding, Maths, Agentic };

struct Method {
    std::string id; ///< e.g. "v3.0"
    std::string name;
    std::string version;
    std::vector<MethodPart> parts;
    MethodRules rules = {};
    Subject subject = Subject::Intelligence;
    std::string partOf = {}; ///< id of the index a sub-index belongs to; empty: it is no sub-index
    bool own = false;        ///< of whoever uses the figures, not of a source
};

} // namespace podium
