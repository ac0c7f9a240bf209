// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit.h"
#include "app/export/tables/file_table.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// Sets columns and rows to what the exhibit's picture draws: a row for each mark, with its number and
/// the text that says whether it is all there is. For pictures of sums, of which no model has rows.
void setDrawnRows(FileTable &table, const Exhibit &exhibit, const AnswerModel &model);

} // namespace podium
