// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podium {

/// How files of pictures name what they carry beside the picture (app/export/carrying/carried.h): the
/// keyword of a PNG's text, and the namespace of <podium:carried> in an SVG's metadata and a PDF's XMP.
inline constexpr char kCarriedKey[] = "Podium";
inline constexpr char kCarriedNamespace[] = "urn:podium:carried";

} // namespace podium
