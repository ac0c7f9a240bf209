// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/story/story_telling.h"

#include <QtCore/QByteArray>

#include <memory>

namespace podium {

/// Tells a story, held against the claims that ship with the program.
[[nodiscard]] Result<ToldStory> toldShipped(const std::shared_ptr<const Dataset> &dataset,
                                            const Story &story, Language language,
                                            const Telling &telling = {});

struct WrittenStory {
    QByteArray deck; ///< .pptx
    QList<BrokenSentence> broken;
};

/// The same as a presentation.
[[nodiscard]] Result<WrittenStory> writtenStory(const std::shared_ptr<const Dataset> &dataset,
                                                const Story &story, Language language,
                                                const Telling &telling = {});

} // namespace podium
