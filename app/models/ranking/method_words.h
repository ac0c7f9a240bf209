// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/models/language/language.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// What an answer's rules change about the simplest index, for subtitles: "min–max normalisation",
/// "geometric mean", "equal weights", "missing scores filled in with the mean". Empty for a weighted
/// mean of complete cases with the source's weights.
[[nodiscard]] QStringList methodRuleWords(const Dataset &dataset, const Answer &answer,
                                          Language language);

/// What must be said about an answer's rules, each a whole sentence.
[[nodiscard]] QStringList methodNoteSentences(const Answer &answer, Language language);

/// The note for programs: "depends_on_models", ...
[[nodiscard]] QString methodNoteKey(MethodNote note);

} // namespace podium
