// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/first_view.h"

#include "app/engine/ranking/answering.h"

namespace podium {

View firstView(const Dataset &dataset)
{
    View view;
    view.folding = Folding::Lab;
    view.picture.kind = PictureKind::ModelsByCountry;
    if (!dataset.snapshots.empty())
        view.snapshot = dataset.snapshots.back().id;
    View compared = view;
    compared.reference = "GPT-3.5 Turbo";
    return answer(dataset, compared, RankSets::LeftOut) ? compared : view;
}

} // namespace podium
