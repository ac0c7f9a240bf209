// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/package/part_edits.h"
#include "app/models/language/language.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// The paragraphs of a text body as people read them.
[[nodiscard]] QStringList paragraphsOf(const XmlNode &body);

/// Puts `now` in place of what stands there. Only letters that differ are replaced, so that bold
/// words and colours stay where they are. What was empty looks `like` its neighbours. Returned are
/// the words with a look of their own that nothing stands in place of.
QStringList setParagraphs(const XmlNode &body, const QStringList &now, Language language,
                          PartEdits &edits, const XmlNode *like = nullptr);

} // namespace podium
