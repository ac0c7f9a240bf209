// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ranking/facets.h"
#include "app/models/language/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace podium {

/// Names of facets and their values.
class FacetWords final
{
    Q_DECLARE_TR_FUNCTIONS(podium::FacetWords)

public:
    [[nodiscard]] static QString title(Facet facet);
    [[nodiscard]] static QString value(const Dataset &dataset, Facet facet, const std::string &key,
                                       Language language);
};

} // namespace podium
