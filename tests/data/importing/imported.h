// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/importing.h"

#include <string>
#include <vector>

namespace podium::tests {

/// Evaluations hle, gpqa_diamond (fractions) and gdpval_aa (Elo), one method over the first two, and
/// one snapshot.
[[nodiscard]] const Dataset &knownFigures();

/// Imports a text as a file of this name on 2026-11-29; `mapping` and `as` as on the command line.
[[nodiscard]] Result<Import> imported(const QString &name, const QByteArray &text,
                                      const QString &as = {}, const QByteArray &mapping = {});

/// "warning scale:3:hle: sentence", one text a finding; notes only where asked for.
[[nodiscard]] std::vector<std::string> findingsOf(const Result<Import> &import, bool notes = false);

/// "Name: hle=0.25±0.01 gpqa_diamond=0.8", one text a model.
[[nodiscard]] std::vector<std::string> modelsOf(const std::vector<ImportedModel> &models);

} // namespace podium::tests
