// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/models/tables/answer_model.h"

#include <cstddef>
#include <vector>

namespace podium {

/// A report of an answer that lacks only its rows: for people these rules above them and the source
/// below, for programs the View, the rules and the source beside them. `days`: positions of the
/// snapshots it rests on, where these are not the answer's alone.
[[nodiscard]] Report framedReport(const AnswerData &data, const QString &rules, Format format,
                                  const std::vector<std::size_t> &days = {});

} // namespace podium
