// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/first_view.h"

#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/selection.h"

namespace podium {

View firstView(const Dataset &dataset)
{
    View view;
    view.folding = Folding::Lab;
    view.picture.kind = PictureKind::ModelsByCountry;
    if (const auto newest = newestComplete(dataset))
        view.snapshot = dataset.snapshots[*newest].id;
    View compared = view;
    compared.reference = "GPT-3.5 Turbo";
    return answer(dataset, compared, RankSets::LeftOut) ? compared : view;
}

} // namespace podium
