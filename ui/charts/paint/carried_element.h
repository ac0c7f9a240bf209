// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

class QPdfWriter;

namespace podium {

/// What a picture carries as XML: <podium:carried>.
[[nodiscard]] QByteArray carriedElement(const QByteArray &carried);
/// In the XMP of a PDF, and as a file attached to it. Nothing where there is nothing to carry.
void carry(QPdfWriter &writer, const QByteArray &carried);

} // namespace podium
