// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/data/dataset_reader.h"
#include "app/models/tables/answer_model.h"

#include <optional>

namespace podium {

/// What each command prints. Tables are read from the item models the window shows, in the
/// answer's language; records and documents are English whatever the language.

/// `top`: only ranks up to it.
[[nodiscard]] Report rankingReport(const AnswerData &data, std::optional<int> top, Format format);
/// "Not ranked: 3 without all scores; ..."; empty where everybody is ranked.
[[nodiscard]] QString unrankedText(const AnswerData &data);
/// The same models by name and reason.
[[nodiscard]] QJsonArray unrankedRows(const AnswerData &data);
/// `top` as for models.
[[nodiscard]] Report countryReport(const AnswerData &data, std::optional<int> top, Format format);
[[nodiscard]] Report compositionReport(const AnswerData &data, Format format);
[[nodiscard]] Report snapshotsReport(const Dataset &dataset, Language language, Format format);
[[nodiscard]] Report labsReport(const Dataset &dataset, Language language, Format format);
[[nodiscard]] Report methodsReport(const Dataset &dataset, Language language, Format format);

/// Size of what was checked.
struct CheckedData {
    int files = 0;
    qint64 rows = 0;
};
[[nodiscard]] CheckedData shippedSize();
[[nodiscard]] Report dataCheckReport(const std::vector<Finding> &findings,
                                     const CheckedData &checked, Format format);

} // namespace podium
