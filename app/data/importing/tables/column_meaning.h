// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

#include <optional>
#include <string>
#include <string_view>

namespace podium {

/// What a column of a foreign table holds.
enum class ColumnRole {
    Ignored,
    Model,
    Id,
    Lab,
    Country,
    Released,
    Licence,
    OpenWeights,
    Reasoning,
    Parameters,
    ContextTokens,
    InputPrice,
    OutputPrice,
    Speed,
    Questions,
    Repeats,
    Note,
    PublishedIndex,
    Score,         ///< of an evaluation
    StandardError, ///< of an evaluation's score
    Unknown,       ///< numbers of an evaluation of one's own, or text of no use
};

struct ColumnMeaning {
    ColumnRole role = ColumnRole::Unknown;
    std::string evaluation = {}; ///< id, of Score and StandardError

    bool operator==(const ColumnMeaning &) const = default;
};

/// By its header: words that many sources use, and names of known evaluations ("GPQA Diamond",
/// "gpqa_diamond", "HLE (%)"); never by likeness.
[[nodiscard]] ColumnMeaning meaningOf(std::string_view header, const Dataset &known);

/// The meaning that a mapping file writes: "model", "lab", "ignore", "index", "evaluation:hle",
/// "error:hle",
/// "own-evaluation", ...; absent where it is none.
[[nodiscard]] std::optional<ColumnMeaning> meaningFromText(std::string_view text,
                                                           const Dataset &known);

/// What a mapping file writes for a meaning.
[[nodiscard]] std::string meaningText(const ColumnMeaning &meaning);

/// Id of the known evaluation that a source calls by this name; absent where none is.
[[nodiscard]] std::optional<std::string> evaluationNamed(std::string_view name,
                                                         const Dataset &known);

/// Letters of ASCII and digits in lower case, and all beyond ASCII: "GPQA-Diamond (%)" is
/// "gpqadiamond".
[[nodiscard]] std::string nameKey(std::string_view text);
/// The same with hyphens between words, as an id: "Legal QA v2" is "legal-qa-v2".
[[nodiscard]] std::string idFrom(std::string_view text);

} // namespace podium
