// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QString>

#include <functional>

namespace podium {

/// A file that is to be written for a person, who is still to say where.
struct SaveRequest {
    /// What takes long about it; done on another thread, so it must not touch what is shown.
    using Work = std::function<Result<void>()>;

    QString title;  ///< of the dialog
    QString name;   ///< suggested, without ending
    QString filter; ///< e.g. "PNG picture (*.png)"
    QString ending; ///< e.g. ".png"
    /// Takes what is to be written as it is shown once the file is chosen.
    std::function<Result<Work>(const QString &file)> prepare;
};

} // namespace podium
