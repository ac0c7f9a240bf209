// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What can be wrong with a claim or its file, named here for translation.
[[maybe_unused]] constexpr std::array kClaimErrorTexts{
    QT_TRANSLATE_NOOP("podium::Error",
                      "A file of claims must have the key \"claims\", a list in brackets, and no "
                      "other."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The claim \"%1\" has more than %2 readings; vary fewer dimensions."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The claim \"%1\" was not understood at \"%2\"; write it like \"%3\"."),
    QT_TRANSLATE_NOOP("podium::Error", "The claim %2 must be a group of keys in braces."),
    QT_TRANSLATE_NOOP("podium::Error", "The claims are not JSON: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "The grid names a method \"%1\" that there is not."),
    QT_TRANSLATE_NOOP("podium::Error", "The grid names a snapshot \"%1\" that there is not."),
    QT_TRANSLATE_NOOP("podium::Error", "The key \"%1\" of the claim %2 is missing."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the claim %2 must be a group of keys in braces."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the claim %2 must be a list in brackets, and not empty."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the claim %2 must be a number of at least 0."),
    QT_TRANSLATE_NOOP("podium::Error", "The key \"%1\" of the claim %2 must be one of %3."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the claim %2 must be one of, or written like, %3."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the claim %2 must be two numbers in brackets, the lower "
                      "first."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the claim %2 must have one of equals, about, atLeast, "
                      "atMost and between."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the claim %2 stands in another claim, too."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no country \"%1\"; use ISO codes of two letters, such as KR."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no country or region \"%1\"; use ISO codes of two letters, such "
                      "as KR, or a region such as Europe."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no key \"%1\" in the claim %2; known keys there are %3."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no lab \"%1\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no model, family, lab or country \"%1\" in any snapshot."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no claim \"%1\"; there are %2."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no programme \"%1\" in the ledger."),
};

} // namespace

} // namespace podium
