// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/money_index.h"
#include "app/models/tables/answer_model.h"

#include <QtCore/QStringList>

#include <string>
#include <vector>

namespace podium {

/// What has to be said beside money and index of countries or labs, a sentence or two each.

/// The trend line in figures, or why there is none.
[[nodiscard]] QString trendRemark(const AnswerData &data, const MoneyIndex &found);
/// Which money it is.
[[nodiscard]] QString moneyRemark(const AnswerData &data, const MoneyIndex &found);
/// That money does not make intelligence.
[[nodiscard]] QString causeRemark();
/// Who is only partly known or not there at all, a sentence for each reason; none where nobody is.
[[nodiscard]] QStringList leftOutRemarks(const AnswerData &data, const MoneyIndex &found);

/// A country or lab by its key.
[[nodiscard]] QString moneyItemName(const AnswerData &data, const std::string &key);

} // namespace podium
