// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/absent_places.h"

#include "app/engine/countries/places.h"
#include "app/engine/ranking/selection.h"
#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

class AbsentPlaces final
{
    Q_DECLARE_TR_FUNCTIONS(podium::AbsentPlaces)

public:
    [[nodiscard]] static QString sentence(const QString &names, const QString &day)
    {
        return tr("The figures of %1 have no model of: %2.").arg(day, names);
    }
};

} // namespace

QString absentPlaces(const AnswerData &shown)
{
    const Dataset &dataset = *shown.dataset;
    QStringList absent;
    for (const std::string &place : shown.answer->view.include) {
        const bool some = std::ranges::any_of(shown.snapshot().models, [&](const Model &model) {
            return covers(dataset, {place}, countryOrUnassigned(dataset, model));
        });
        if (!some)
            absent << countryName(dataset, place, shown.language);
    }
    return absent.isEmpty()
        ? QString()
        : AbsentPlaces::sentence(absent.join(u", "_s),
                                 longDateText(shown.snapshot().date, shown.language));
}

} // namespace podium
