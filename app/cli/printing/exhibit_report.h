// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/exhibits/exhibit_kind.h"

namespace podium {

/// Any exhibit as a command prints it: the usual columns of its table for people, those that
/// programs get as records, or for both those that the View names, and beside them the View, the
/// rules, the source and what else must be said. `top`: only ranks up to it.
[[nodiscard]] Report exhibitReport(const Exhibit &exhibit, Language language, Format format,
                                   std::optional<int> top = {});

/// Down to the last one of a rank up to `top`: what has no rank stands among the others, by its value.
/// Without ranks, all.
[[nodiscard]] int rowsUpTo(const QAbstractItemModel &model, int top);

/// The rows of a model that is no exhibit's, in these columns: a report that lacks what stands around
/// them.
void addRows(Report &report, AnswerModel &model, const PrintedColumns &columns, Format format);
/// For people, the table of another kind of picture about the same subject.
void addTable(Report &report, Exhibit exhibit, PictureKind kind, Language language);

} // namespace podium
