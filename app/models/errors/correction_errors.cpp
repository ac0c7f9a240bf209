// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What can be wrong with somebody's own corrections, named here for translation.
[[maybe_unused]] constexpr std::array kCorrectionErrorTexts{
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 names the model %2 already; one name must mean one model."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "A file of corrections must have the keys \"version\", a number, and "
                      "\"corrections\", a list in brackets, and no other."),
    QT_TRANSLATE_NOOP("podium::Error", "The corrections are not JSON: %1."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The corrections are of version %1, but this Podium reads version %2; use "
                      "the Podium that wrote them."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The country of the lab %1 is corrected already; remove one of the two "
                      "corrections."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the corrections must be a group of keys in braces."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the corrections must be a text in quotation marks, and "
                      "not empty."),
    QT_TRANSLATE_NOOP("podium::Error", "The key \"%1\" of the corrections must be one of %2."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no country \"%1\"; use an ISO code such as KR."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no key \"%1\" in the corrections; known keys there are %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no lab \"%1\"; correct its id, or remove this correction."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no model \"%1\"; correct its id, or remove this correction."),
};

} // namespace

} // namespace podium
