// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What can go wrong while files and pictures are read and written, named here for translation.
[[maybe_unused]] constexpr std::array kFileErrorTexts{
    QT_TRANSLATE_NOOP("podium::Error",
                      "A picture must be between 1 and 20000 pixels wide and high."),
    QT_TRANSLATE_NOOP("podium::Error", "Something went wrong inside Podium: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "The file \"%1\" cannot be written: %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The file cannot be read: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "The method cannot be read: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "The View cannot be read: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no folder “%1” to write the picture into."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no kind \"%1\"; there are %2."),
    QT_TRANSLATE_NOOP("podium::Error", "There is not enough memory for a picture of this size."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "This holds no View, no method, no corrections and no claims; save a View with "
        "File, Save view, or print one with \"podium rank --format json\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "This is larger than 16 MiB; no View, method, corrections or claims are."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "This is not JSON (%1); Podium opens Views, methods, corrections and claims."),
    QT_TRANSLATE_NOOP("podium::Error", "This is not JSON: %1."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "This is not of version %1, which this Podium reads; use the Podium that "
                      "wrote it."),
    QT_TRANSLATE_NOOP("podium::Error", "This build of Podium cannot draw charts."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "“%1” does not end in .png, .svg or .pdf; no other pictures can be written."),
};

} // namespace

} // namespace podium
