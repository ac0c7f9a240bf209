// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/error_words.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// Every text an Error of the engine or of a reader can carry. Those know no Qt and no translator,
/// so their texts are named here for translation; a test finds the one that is not.
[[maybe_unused]] constexpr std::array kErrorTexts{
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" cannot name a file; use letters, digits and hyphens."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 contains itself through %2; break the circle."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 ends in %2, before it starts in %3."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 has %2 billion active parameters, but only %3 billion in all."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 has a basis of its published index, but no index."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 has a published index; say what it rests on."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" has no index under method %2 in snapshot %3, so nothing can be "
                      "compared with it."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" has no rank under these rules, and so no neighbours."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" has no ranked model with a release date to lag behind; there are "
                      "%2."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 is less than 0; correct it or leave the cell empty."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 is no currency of ISO 4217; write it like USD."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" is not a day of the calendar; write it like 2026-08-22."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" is not a decimal number with at most six places; write it like "
                      "1234.56, or leave the cell empty."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" is not a known word here; use one of: %2."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" is not a month; write it like 2026-08."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" is not a number; write it like 1234.5, or leave the cell empty."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" is not a whole number; write it like 198, or leave the cell empty."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" is not a year; write it like 2026."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 is not after the day of the snapshot, %2; leave the cell empty."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 is not between %2 and %3; correct it or leave the cell empty."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 is not between %2 and %3; correct the day."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 is not more than 0; correct it or leave the cell empty."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 is not the first day of its period, although only the period is known."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 is of a lab that labs.csv does not define."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 is of the country %2, which countries.csv does not define."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 is part of %2, but is larger than it: %3 against %4."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 is part of %2, but that is a programme of another country."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 is part of %2, which is no programme of this file."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" is the only one ranked under these rules."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" is unknown; use one that %2 defines, or define it there."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 names the lab %2 already; one name must mean one lab."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 stands in row %2 already; remove one of the rows or rename it."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" was not measured on %2, so it cannot be compared."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" was not measured on %2, so its gap cannot be explained."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 was released on %2, after its scores were recorded on %3."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "A counting rule of this kind needs a whole number of at least 1."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "A gap can only be taken apart under a weighted mean of scores as they "
                      "are; choose no normalisation and the arithmetic aggregation."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "A quotation mark opened in this row is never closed; add the closing one."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "A quotation mark stands inside a cell; put the whole cell in quotation "
                      "marks and double those inside."),
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
    QT_TRANSLATE_NOOP("podium::Error", "Name two models, labs or countries to compare."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No model of \"%1\" is ranked with all its scores under these rules."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No ranked model has a release date, so there is no frontier to lag behind."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Only models with every score are simulated, so there is no rule for "
                      "missing scores to vary; vary something else."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Principal component weights need at least %1 models with all scores; "
                      "choose other weights or fewer filters."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Ranks can only be varied around a weighted mean of complete scores as "
                      "they are; choose no normalisation, the arithmetic aggregation and "
                      "complete models."),
    QT_TRANSLATE_NOOP("podium::Error", "Say what to leave out: evaluation or lab."),
    QT_TRANSLATE_NOOP("podium::Error", "Say whose history: name models, labs or countries."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Snapshots %1 and %2 follow different methods, %3 and %4, whose indices "
                      "are never joined into one line. Choose one method for all snapshots, or "
                      "leave the segments apart."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The cell is empty, but the row cannot do without it; fill it in."),
    QT_TRANSLATE_NOOP("podium::Error", "The column %1 is missing; add it to the header."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The column %1 is no column of a model and no evaluation of "
                      "evaluations.csv; rename it or define the evaluation."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The concentration of drawn weights must be from 1 to 1,000,000."),
    QT_TRANSLATE_NOOP("podium::Error", "The correlation of errors must be from 0 to 0.95."),
    QT_TRANSLATE_NOOP("podium::Error", "The file cannot be opened: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "The file has two rates of %1 for %2; remove one."),
    QT_TRANSLATE_NOOP("podium::Error", "The file is empty; its first line must name the columns."),
    QT_TRANSLATE_NOOP("podium::Error", "The file is larger than 4 GB; split it."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The file is missing; put it back or choose another folder."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The header has a column without a name; name it or remove it."),
    QT_TRANSLATE_NOOP("podium::Error", "The header has the column %1 twice; rename or remove one."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The index of %1 is not marked as estimated, but a score it rests on is "
                      "missing."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The index of %1 was printed as a whole number, but is %2 here."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The lab %1 is in the country %2, which countries.csv does not define."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The least coverage of the missing rule must be from 0 to 1."),
    QT_TRANSLATE_NOOP("podium::Error", "The level of intervals must be from 0.5 to 0.999."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The method %1 uses %2 twice; give it one row with the whole weight."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The method %1 uses an evaluation that evaluations.csv does not define."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The method has a single evaluation, which cannot be left out."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The method has an unknown key \"%1\"; known keys there are %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The method is not JSON: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "The method must be one group of keys in braces."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The method's key \"%1\" is that of a method there is; choose another."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The method's key \"%1\" must be a list of evaluations in brackets."),
    QT_TRANSLATE_NOOP("podium::Error", "The method's key \"%1\" must be a number of at least 0."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The method's key \"%1\" must be a text in quotation marks."),
    QT_TRANSLATE_NOOP("podium::Error", "The method's key \"%1\" must be one of %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The method's key \"%1\" must be two numbers in brackets, the lower first."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The method's key \"%1\" names an evaluation a second time."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The method's key \"%1\" names an evaluation there is not; there are %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The number of neighbours cannot be below 0."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The number of questions of %1 is not known, so the error of its scores is "
                      "not known either; vary something else than scores."),
    QT_TRANSLATE_NOOP("podium::Error", "The number of the counting rule is not a number."),
    QT_TRANSLATE_NOOP("podium::Error", "The rate of %1 on %2 is %3; it must be more than 0."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The reference was not measured on %1, so no distance to it can be taken; "
                      "choose another reference or normalisation."),
    QT_TRANSLATE_NOOP("podium::Error", "The round %1 is of a lab that labs.csv does not define."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The row has %1 cells, but the header has %2; look for a missing comma or "
                      "for one outside quotation marks."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The row has no day of announcement, so its precision must be unknown."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The scores of %1 give a coding index of %2, but %3 is published; they may "
                      "differ by %4."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The scores of %1 give a maths index of %2, but %3 is published; they may "
                      "differ by %4."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The scores of %1 give an agentic index of %2, but %3 is published; they "
                      "may differ by %4."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The scores of %1 give an index of %2, but %3 is published; they may "
                      "differ by %4."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The share of variance within questions must be from 0 to 1."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The snapshot %1 uses a method that methods.csv does not define."),
    QT_TRANSLATE_NOOP("podium::Error", "The text is not UTF-8; save the file as UTF-8."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The tie tolerance must be at least 0 and below 100 index points."),
    QT_TRANSLATE_NOOP("podium::Error", "The top must have at least 1 place."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The View has an unknown key \"%1\"; known keys there are %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The View is not JSON: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "The View must be one group of keys in braces."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The View's key \"%1\" must be a day such as \"2026-08-22\"."),
    QT_TRANSLATE_NOOP("podium::Error", "The View's key \"%1\" must be a group of keys in braces."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The View's key \"%1\" must be a list in brackets of the words %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The View's key \"%1\" must be a list of texts in brackets."),
    QT_TRANSLATE_NOOP("podium::Error", "The View's key \"%1\" must be a number between %2 and %3."),
    QT_TRANSLATE_NOOP("podium::Error", "The View's key \"%1\" must be a text in quotation marks."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The View's key \"%1\" must be a whole number between %2 and %3."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The View's key \"%1\" must be \"all\", \"family\" or \"lab\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The View's key \"%1\" must be \"best\", \"lab-sum\", \"frontier-share\", "
                      "\"herfindahl\" or a rule with a number such as \"top-mean:3\", "
                      "\"count:22\" or \"labs-over:40\"."),
    QT_TRANSLATE_NOOP("podium::Error", "The View's key \"%1\" must be one of %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The View's key \"%1\" must be true or false."),
    QT_TRANSLATE_NOOP("podium::Error", "The weight of %1 must be at least 0."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The weights of method %1 sum to nothing; give one of them more than 0."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The weights of the method %1 sum to %2; they must sum to 1."),
    QT_TRANSLATE_NOOP("podium::Error", "The weights under the method's key \"%1\" sum to nothing."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There are no exchange rates for \"%1\"; use a code such as USD, EUR or "
                      "KRW."),
    QT_TRANSLATE_NOOP("podium::Error", "There are no figures loaded."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no country \"%1\"; use ISO codes of two letters, such as KR."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no country, lab or model \"%1\" in any snapshot."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no lab \"%1\"."),
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

QString errorSentence(const Error &error)
{
    Error translated = error;
    translated.text
        = QCoreApplication::translate("podium::Error", error.text.c_str()).toStdString();
    return QString::fromStdString(message(translated));
}

} // namespace podium
