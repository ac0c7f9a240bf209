// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/tables/columns/column_role.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <string>
#include <string_view>

namespace podium {

struct ColumnMeaning {
    ColumnRole role = ColumnRole::Unknown;
    /// Id, of Score, StandardError and ends of intervals, and of counts that are of one evaluation alone.
    std::string evaluation = {};

    bool operator==(const ColumnMeaning &) const = default;
};

/// By its header: words that many sources use, and names of known evaluations ("GPQA Diamond",
/// "gpqa_diamond", "HLE (%)"); never by likeness.
[[nodiscard]] ColumnMeaning meaningOf(std::string_view header, const Dataset &known);

/// The meaning that a mapping file writes: "model", "lab", "ignore", "index", "evaluation:hle",
/// "error:hle", "low:hle", "questions:hle", "own-evaluation", ...; absent where it is none.
[[nodiscard]] std::optional<ColumnMeaning> meaningFromText(std::string_view text,
                                                           const Dataset &known);

/// What a header says about the doubt of a score, and of which: "gpqa_diamond_stderr" is the error of
/// "gpqadiamond", "low" an end of nothing that it names. Absent where it says none.
struct SpreadName {
    ColumnRole role;
    std::string of; ///< nameKey() of the score's column
};
[[nodiscard]] std::optional<SpreadName> spreadNamed(std::string_view header);
/// The same of how many questions or repeats it rests on: "GPQA n", "n_gpqa", "HLE 문항수", "n".
[[nodiscard]] std::optional<SpreadName> countNamed(std::string_view header);

/// What a mapping file writes for a meaning.
[[nodiscard]] std::string meaningText(const ColumnMeaning &meaning);

/// Id of the known evaluation that a source calls by this name; absent where none is.
[[nodiscard]] std::optional<std::string> evaluationNamed(std::string_view name,
                                                         const Dataset &known);

/// The same where no other edition goes by the name: "GPQA" may be its main set, and is no Diamond.
[[nodiscard]] std::optional<std::string> evaluationSurelyNamed(std::string_view name,
                                                               const Dataset &known);

/// Whether evaluationNamed() knows the name as that of a source, not as its own.
[[nodiscard]] bool isOtherName(std::string_view name, const Dataset &known);

/// Whether a column of scores is one of a table that Podium wrote, "score_hle": parts of 1, or Elo points.
[[nodiscard]] bool isOwnExport(std::string_view header);
/// What such a column is called in Podium: "score_own-law" is "law"; others as they are.
[[nodiscard]] std::string exportedName(std::string_view header);

/// Letters of ASCII and digits in lower case, and all beyond ASCII: "GPQA-Diamond (%)" is
/// "gpqadiamond".
[[nodiscard]] std::string nameKey(std::string_view text);
/// The same with hyphens between words, as an id: "Legal QA v2" is "legal-qa-v2".
[[nodiscard]] std::string idFrom(std::string_view text);
/// The id that a column of this name gets as an evaluation of one's own.
[[nodiscard]] std::string ownEvaluationId(std::string_view header);

} // namespace podium
