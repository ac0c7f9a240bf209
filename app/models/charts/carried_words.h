// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podium {

/// How files of pictures name what they carry beside the picture (app/export/carrying/carried.h): the
/// keyword of a PNG's text, the namespace of <podium:carried> in an SVG's metadata and a PDF's XMP, and
/// the script of a page that holds JSON.
inline constexpr char kCarriedKey[] = "Podium";
inline constexpr char kCarriedNamespace[] = "urn:podium:carried";
inline constexpr char kCarriedScript[] = "<script type=\"application/json\" id=\"podium-carried\">";

} // namespace podium
