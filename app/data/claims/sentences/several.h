// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/names.h"
#include "app/engine/claims/claim.h"

#include <QtCore/QStringList>

#include <functional>

namespace podium {

/// What a text says by itself; absent: it is not understood.
using ReadOne = std::function<std::optional<Claim>(const QString &text)>;

/// The sentences in which a text that makes several claims at once makes each by itself: "Korea is
/// ahead of France and Canada", "EXAONE is 1st in Korea and 20th in the world". Whatever the text
/// says of all of them, such as a day, each of them says. None where the text makes one claim only,
/// or where it is open what belongs to which.
[[nodiscard]] QStringList separateSentences(const NameIndex &names, const QString &text, Date today,
                                            const ReadOne &read);

} // namespace podium
