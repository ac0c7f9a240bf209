// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/engine/values/result.h"
#include "app/engine/values/story.h"

#include <vector>

namespace podium {

/// The stories a document keeps, oldest first, and why others cannot be told: those stay in the
/// document as they are.
struct OwnStories {
    std::vector<Story> stories;
    std::vector<Error> problems;
};
[[nodiscard]] OwnStories ownStories(const Document &document);

/// How a document keeps a story: under its id, which is unique in the document.
[[nodiscard]] KeptText keptStory(const Story &story);

/// The document with this story in place of the one of its id, or behind the others.
[[nodiscard]] Document withStory(Document document, const Story &story);
[[nodiscard]] Document withoutStory(Document document, const std::string &id);

} // namespace podium
