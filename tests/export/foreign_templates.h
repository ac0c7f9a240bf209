// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace podium::tests {

/// Templates of companies as they come: none of them knows Podium.
enum class Foreign {
    Dark,   ///< .potx, 13.33 by 7.5 inches, light on dark, German names, a logo and a sample slide
    Narrow, ///< .pptx, 4:3, footers of a third of the slide, white panel on a coloured ground
    Korean, ///< .potx, 10 by 5.625 inches, Korean names, two masters, no Korean font, protected
    Untitled,  ///< .potx, no layout with a title: a content over the whole slide, and none at all
    Low,       ///< .potx, titles in the middle, which leave a sixth of the slide to contents
    Converted, ///< .pptx, as LibreOffice makes one: texts have the look of their sample, no style,
               ///< and two contents bear the same number
};
[[nodiscard]] QByteArray foreignTemplate(Foreign kind);

} // namespace podium::tests
