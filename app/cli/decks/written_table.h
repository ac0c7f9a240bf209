// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit.h"
#include "app/export/tables/file_table.h"
#include "app/export/tables/table_file.h"
#include "app/models/language/language.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// The rows of an exhibit's filled model with its rules, remarks and source. Programs get what is for
/// them; pages and workbooks are for people.
[[nodiscard]] FileTable tableOf(const Exhibit &exhibit, const AnswerModel &model,
                                TableFormat format, Language language);

} // namespace podium
