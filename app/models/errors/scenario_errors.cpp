// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What can be wrong with scenarios, and with what else of one's own a document keeps, named here
/// for translation.
[[maybe_unused]] constexpr std::array kScenarioErrorTexts{
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "There is no model \"%1\" to take out; give the name of a model as it is ranked."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "There is no snapshot \"%1\" for the assumed model %2; \"podium snapshots\" lists them."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The snapshot %1 lists %2 already; take that out first, or choose another name."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "There is no lab \"%1\"; give the name of one, or its country by an ISO code such as KR, which makes it a new lab."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no evaluation \"%1\"; the snapshot's method has %2."),
    QT_TRANSLATE_NOOP("podium::Error", "A score in %1 must be from 0 to 1."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "There is no exchange rate of \"%1\" for %2; use an ISO code such as USD, and a day of which rates are known."),
    QT_TRANSLATE_NOOP("podium::Error", "A scenario needs a name, which its titles say."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The document has no scenario \"%1\"; add one with \"podium scenario add\"."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no scenario \"%1\"; there are %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the scenario must be a list of models' ids."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "A model of a scenario needs either \"index\" or \"scores\"; give one of them."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The key \"%1\" of the scenario must be an amount in quotation marks, such as \"5000000000\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no key \"%1\" in a scenario; known keys there are %2."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The key \"%1\" of the scenario must be a text in quotation marks, and not empty."),
    QT_TRANSLATE_NOOP("podium::Error", "The key \"%1\" of the scenario must be true or false."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the scenario must be a number from 0 to %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the scenario must be a day such as \"2026-12-01\"."),
    QT_TRANSLATE_NOOP("podium::Error", "The scenarios are not JSON: %1."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "A file of scenarios must have the keys \"version\", which is %1, and \"scenarios\", a list in brackets, and no other."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The document holds no View \"%1\", nor is there such a file; bring one in with \"podium import VIEW.json --into\" and the document's name."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The document holds no View \"%1\", nor is there such a file; it holds %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The document keeps no %1 \"%2\"; it keeps %3."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" is no day; write it as 2026-12-01."),
    QT_TRANSLATE_NOOP("podium::Error", "The model needs a name."),
    QT_TRANSLATE_NOOP("podium::Error", "An index is a number from 0 to 100."),
    QT_TRANSLATE_NOOP("podium::Error", "A price is a number of at least 0."),
    QT_TRANSLATE_NOOP("podium::Error", "An amount is a number of more than 0."),
};

} // namespace

} // namespace podium
