// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/view/view_words.h"
#include "app/engine/claims/claim.h"

namespace podium {

template <>
inline constexpr std::array kWords<Selection>{
    std::pair{Selection::Everyone, u"everyone"},
    std::pair{Selection::OpenWeights, u"open-weights"},
    std::pair{Selection::Reasoning, u"reasoning"},
    std::pair{Selection::LastSixMonths, u"last-six-months"},
    std::pair{Selection::LastThreeMonths, u"last-three-months"},
};
template <>
inline constexpr std::array kWords<Dimension>{
    std::pair{Dimension::Snapshot, u"snapshot"},
    std::pair{Dimension::Folding, u"folding"},
    std::pair{Dimension::Selection, u"selection"},
    std::pair{Dimension::Estimated, u"estimated"},
    std::pair{Dimension::LaterScores, u"laterScores"},
    std::pair{Dimension::Rule, u"rule"},
    std::pair{Dimension::Seats, u"seats"},
    std::pair{Dimension::Method, u"method"},
    std::pair{Dimension::Weights, u"weights"},
    std::pair{Dimension::Programme, u"programme"},
};
template <>
inline constexpr std::array kWords<Counted>{
    std::pair{Counted::Models, u"models"},
    std::pair{Counted::Labs, u"labs"},
    std::pair{Counted::Countries, u"countries"},
};

/// "best", "ahead", ...: the value of "kind". In the order of ClaimKind.
[[nodiscard]] QString claimKindWord(const ClaimKind &kind);
[[nodiscard]] QStringList claimKindWords();
/// The kind of this name, empty; absent: there is none.
[[nodiscard]] std::optional<ClaimKind> claimKindFromWord(const QString &word);

} // namespace podium
