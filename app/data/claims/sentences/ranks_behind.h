// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/name_rows.h"

#include <QtCore/QStringList>

namespace podium {

/// "Korea is third behind the US and China", "한국은 미국과 중국에 이어 3위다": the rank, and that each of
/// those is ahead, a sentence each. None where the text says no such thing, or names more or fewer
/// than stand before the rank.
[[nodiscard]] QStringList rankBehindIn(const QString &text, Items items);

/// "LG is the only Korean lab in the top 50": that there is one, and that it is there.
[[nodiscard]] QStringList onlyInTop(const QString &text, Items items);

/// "Korea's top model, EXAONE, ranks 45th", "한국 1위 모델인 엑사원은 45위다": that it is, and what is said
/// of it.
[[nodiscard]] QStringList bestAsideIn(const QString &text, Items items);

/// "US > China > France": each is ahead of the next; "US 1st China 2nd": the rank of each.
[[nodiscard]] QStringList chainIn(const QString &text, Items items);

} // namespace podium
