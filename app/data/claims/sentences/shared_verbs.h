// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/name_rows.h"

namespace podium {

/// The first name that is not where: "In Asia, China", "아시아에서 중국이".
[[nodiscard]] Items::iterator subjectIn(Items items);
/// "Mistral raised $2bn and Cohere $500m", "raised $8bn in August and $40bn in March": what the first
/// part says up to its amount holds for the second. Empty: it says a verb itself.
[[nodiscard]] QString withVerb(const QString &text, Items before, Items after);
/// "미스트랄은 17억 유로, 오픈AI는 83억 달러를 조달했다": the verb at the end is that of each.
[[nodiscard]] QString endingOfAmount(const QString &text, Items before, Items after);

/// "The US has twelve models in the top twenty, twice as many as China": the second with what it counts;
/// empty: it counts nothing.
[[nodiscard]] QString manyMore(const QString &text, Items before, Items after);

} // namespace podium
