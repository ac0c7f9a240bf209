// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/story_writing.h"

#include "app/data/claims/claim_json.h"
#include "app/export/deck/deck_writing.h"

#include <utility>

namespace podium {

Result<ToldStory> toldShipped(const std::shared_ptr<const Dataset> &dataset, const Story &story,
                              Language language, const Telling &telling)
{
    const auto claims = readClaims(QString::fromUtf16(kShippedClaims));
    if (!claims)
        return tl::unexpected(claims.error());
    return toldStory(dataset, story, *claims, language, telling);
}

Result<WrittenStory> writtenStory(const std::shared_ptr<const Dataset> &dataset, const Story &story,
                                  Language language, const Telling &telling)
{
    auto told = toldShipped(dataset, story, language, telling);
    if (!told)
        return tl::unexpected(told.error());
    auto bytes = writtenDeck(told->deck);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return WrittenStory{std::move(*bytes), std::move(told->broken)};
}

} // namespace podium
