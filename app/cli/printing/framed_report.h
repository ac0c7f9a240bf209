// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// A report of an answer that lacks only its rows: for people these rules above them and the source
/// below, for programs the View, the rules and the source beside them.
[[nodiscard]] Report framedReport(const AnswerData &data, const QString &rules, Format format);

} // namespace podium
