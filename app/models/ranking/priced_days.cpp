// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/priced_days.h"

#include "app/engine/comparison/pareto.h"
#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

namespace {

class PricedDays final
{
    Q_DECLARE_TR_FUNCTIONS(podium::PricedDays)

public:
    [[nodiscard]] static bool arePriced(const Snapshot &snapshot)
    {
        return std::ranges::any_of(
            snapshot.models, [](const Model &model) { return mixedPrice(model).has_value(); });
    }

    [[nodiscard]] static QString why(const Snapshot *priced, Language language)
    {
        return priced
            ? tr("No model of these figures has a price. The newest with prices are of %1: "
                 "snapshot %2.")
                  .arg(longDateText(priced->date, language), toQString(priced->id))
            : tr("No model of any figures has a price.");
    }
};

} // namespace

QString whyNoPrices(const AnswerData &data)
{
    if (PricedDays::arePriced(data.snapshot()))
        return {};
    const Snapshot *newest = nullptr;
    for (const Snapshot &snapshot : data.dataset->snapshots) {
        if (PricedDays::arePriced(snapshot) && (!newest || snapshot.date >= newest->date))
            newest = &snapshot;
    }
    return PricedDays::why(newest, data.language);
}

} // namespace podium
