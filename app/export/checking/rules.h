// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/checking/deck_fault.h"
#include "app/export/package/office_file.h"

#include <QtCore/QList>

namespace podium {

/// The rules by subject; each adds what it finds.
void checkPackage(const OfficeFile &file, QList<DeckFault> &faults);
void checkSlides(const OfficeFile &file, QList<DeckFault> &faults);
void checkChart(const OfficeFile &file, const QString &part, QList<DeckFault> &faults);

} // namespace podium
