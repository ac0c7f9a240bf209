// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What can keep a View from an answer, named here for translation.
[[maybe_unused]] constexpr std::array kAnswerErrorTexts{
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" has no index under method %2 in snapshot %3, so nothing can be "
                      "compared with it."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" has no rank under these rules, and so no neighbours."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" has no ranked model with a release date to lag behind; there are "
                      "%2."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" is the only one ranked under these rules."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" was not measured on %2, so it cannot be compared."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" was not measured on %2, so its gap cannot be explained."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "A counting rule of this kind needs a whole number of at least 1."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "A gap can only be taken apart under a weighted mean of scores as they "
                      "are; choose no normalisation and the arithmetic aggregation."),
    QT_TRANSLATE_NOOP("podium::Error", "At most %1 models, labs or countries can be compared."),
    QT_TRANSLATE_NOOP("podium::Error", "Each thing can be varied only once."),
    QT_TRANSLATE_NOOP("podium::Error", "A simulation must vary something."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Copeland compares every pair of models, which is too much for more than "
                      "%1; choose another aggregation or filter models."),
    QT_TRANSLATE_NOOP("podium::Error", "Draws must be from 100 to 1,000,000."),
    QT_TRANSLATE_NOOP("podium::Error", "Method %1 has no evaluation \"%2\" to weigh; it has %3."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Method %1 is about another version of %2 than snapshot %3 has. Use method "
                      "%4, or one of the snapshots %5."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Method %1 is about another version of %2 than snapshot %3 has. Use method "
                      "%4."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Method %1 needs %2, in which snapshot %3 has no scores. Use method %4, or "
                      "one of the snapshots %5."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Method %1 needs %2, in which snapshot %3 has no scores. Use method %4."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Name one model, lab or country, and how many neighbours on each side of "
                      "its rank it is compared with."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Correlations need at least %1 models with all scores under a weighted mean; "
                      "choose the arithmetic aggregation, or fewer filters."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No index ranks anybody who passes the filters; take a filter away."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No two snapshots of one method have models with all scores in common, so "
                      "no interval can be held against later figures."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The share of scores brought in at each end must be from 0 to 0.25."),
    QT_TRANSLATE_NOOP("podium::Error", "Name two models, labs or countries to compare."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No model of \"%1\" is ranked with all its scores under these rules."),
    QT_TRANSLATE_NOOP("podium::Error", "No model of \"%1\" is ranked under these rules."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No ranked model has a release date, so there is no frontier to lag behind."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Principal component weights need at least %1 models with all scores; "
                      "choose other weights or fewer filters."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Ranks can only be varied around a weighted mean of complete scores as "
                      "they are; choose no normalisation, the arithmetic aggregation and "
                      "complete models."),
    QT_TRANSLATE_NOOP("podium::Error", "Say what to leave out: evaluation or lab."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There are no figures from before %1, so nothing can be followed."),
    QT_TRANSLATE_NOOP("podium::Error", "There are no two to compare under these filters."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Snapshots %1 and %2 follow different methods, %3 and %4, whose indices "
                      "are never joined into one line. Choose one method for all snapshots, or "
                      "leave the segments apart."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The concentration of drawn weights must be from 1 to 1,000,000."),
    QT_TRANSLATE_NOOP("podium::Error", "The correlation of errors must be from 0 to 0.95."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The least coverage of the missing rule must be from 0 to 1."),
    QT_TRANSLATE_NOOP("podium::Error", "The level of intervals must be from 0.5 to 0.999."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The method has a single evaluation, which cannot be left out."),
    QT_TRANSLATE_NOOP("podium::Error", "The number of neighbours cannot be below 0."),
    QT_TRANSLATE_NOOP("podium::Error", "The work was stopped."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The number of questions of %1 is not known, so the error of its scores is "
                      "not known either; vary something else than scores."),
    QT_TRANSLATE_NOOP("podium::Error", "The number of the counting rule is not a number."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The reference was not measured on %1, so no distance to it can be taken; "
                      "choose another reference or normalisation."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The share of variance within questions must be from 0 to 1."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The tie tolerance must be at least 0 and below 100 index points."),
    QT_TRANSLATE_NOOP("podium::Error", "The top must have at least 1 place."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no model \"%1\" in snapshot %2. Similar names: %3."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "There is no model, lab or country \"%1\" in snapshot %2. Similar names: %3."),
    QT_TRANSLATE_NOOP("podium::Error", "The weight of %1 is given more than once."),
    QT_TRANSLATE_NOOP("podium::Error", "The weight of %1 must be from 0 to %2."),
    QT_TRANSLATE_NOOP("podium::Error", "Nothing can be simulated without draws."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The weights of method %1 sum to nothing; give one of them more than 0."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There are no exchange rates for \"%1\"; use a code such as USD, EUR or "
                      "KRW."),
    QT_TRANSLATE_NOOP("podium::Error", "There are no figures loaded."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no country or group \"%1\"; use names, ISO codes of two letters "
                      "such as KR, or groups such as EU, G7 or East Asia."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no country, lab or model \"%1\" in any snapshot."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no method \"%1\"; there are %2."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no model \"%1\" in snapshot %2."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no model, lab or country \"%1\" in snapshot %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no other method to vary these indices with; vary something else."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no snapshot \"%1\"; there are %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no snapshot on or before %1; the oldest is of %2."),
};

} // namespace

} // namespace podium
