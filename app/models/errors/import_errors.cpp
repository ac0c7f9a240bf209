// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What can be wrong with a file to import, and what was decided about it, named here for translation.
[[maybe_unused]] constexpr std::array kImportErrorTexts{
    QT_TRANSLATE_NOOP("podium::Error", "%1 more findings of this kind are not listed."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Too many cells of the column are no numbers, such as \"%1\" in row %2; "
                      "correct them, or leave the column out."),
    QT_TRANSLATE_NOOP("podium::Error", "The file is a damaged zip; get it again."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The zip holds too many files; unpack it and import some of them."),
    QT_TRANSLATE_NOOP("podium::Error", "The zip holds no file \"%1\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" in the zip swells to more than a file of figures does; unpack it "
                      "yourself if you trust it."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" in the zip is locked, or packed in a way that is not known here; "
                      "unpack the zip and import the file."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" in the zip was passed over."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The zip holds no file of a shape that Podium imports; there are %1."),
    QT_TRANSLATE_NOOP("podium::Error", "The table is the sheet \"%1\", one of %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The sheet \"%1\" is taken."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The sheet \"%1\" is passed over, since it gives no figures; to see why, "
                      "choose it (--sheet)."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no sheet \"%1\" with a table in it; there are %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The sheet \"%1\" has more cells than a table of figures; save the part "
                      "that holds the table as CSV."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The workbook is locked with a password; save it without one."),
    QT_TRANSLATE_NOOP("podium::Error", "A sheet of the workbook is damaged; save it again."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No sheet of the workbook holds a table; put names in a column and numbers "
                      "in others."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 is of no shape that Podium imports; there are %2. Name one with --as."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no shape \"%1\" to import; there are %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The file is empty; there is nothing to import."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The file has groups within groups, more than %1 deep; that is no file "
                      "of figures."),
    QT_TRANSLATE_NOOP("podium::Error", "The file is not JSON: %1."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "NaN or Infinity stands %1 times; it means \"not measured\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" stands twice in one group; its last value counts."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The file holds no score that can be used; nothing was imported."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The file holds %1 of %2 rows; the others are on other pages."),
    QT_TRANSLATE_NOOP("podium::Error", "A record without name or rating is left out."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The interval of %1 does not hold its rating; it is left out."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The source says version %1 without its patch, and patches change "
                      "scores: its index is of a method of its own."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The source does not say the version of its index, which is \"%1\" "
                      "therefore: its index is of a method of its own."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "This is page %1 of %2; the models of the others are not in it."),
    QT_TRANSLATE_NOOP("podium::Error", "The file does not say its day; it is that of the import."),
    QT_TRANSLATE_NOOP("podium::Error", "A record without id or name is left out."),
    QT_TRANSLATE_NOOP("podium::Error", "The id %1 stands twice; the file holds two downloads."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 of %2 cannot be; it is left out."),
    QT_TRANSLATE_NOOP("podium::Error", "No known evaluation has this name; it is a new column."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The numbers go from %1 to %2: they are no shares of 1 or 100, and "
                      "nothing was imported."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Models with several runs keep their best: %1 runs of %2 models."),
    QT_TRANSLATE_NOOP("podium::Error", "The row has no name of a model and is left out."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The result has no score, or less is better; it is kept in the raw "
                      "record only."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The overall score is left out: its parts are there, and nothing counts "
                      "twice."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The record is of schema version \"%1\"; Podium knows 0.2 and 0.3, and "
                      "reads it as 0.3."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The group is left out: its tasks are there, and nothing counts twice."),
    QT_TRANSLATE_NOOP("podium::Error", "The task has no metric that is a share; it is left out."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The log is of version %1, and Podium reads up to version %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The log is not of a finished run (its status is \"%1\"), so it has no "
                      "results."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Less is better in this column; it is kept in the raw record only."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The file's name says evaluation and model: \"%1\" of \"%2\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 was measured with %2 questions only; its score says little."),
    QT_TRANSLATE_NOOP("podium::Error", "The score %1 of %2 is no share of 1; it is left out."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "A standard error of %1 beside a score of %2 is impossible; it is left "
                      "out."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" is no number; the cell is left out."),
    QT_TRANSLATE_NOOP("podium::Error", "\"%1\" is no day; the cell is left out."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The indicator %1 is none that Podium uses; it uses NY.GDP.MKTP.CD and "
                      "SP.POP.TOTL."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The column has decimal points (\"%1\" in row %2) and decimal commas "
                      "(\"%3\" in row %4); write all of it in one way."),
    QT_TRANSLATE_NOOP("podium::Error", "Numbers have decimal commas, as \"%1\" in row %2 has."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Nothing in the column says whether the comma in \"%1\" is a decimal "
                      "comma or marks thousands; it is read as a decimal comma."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Nothing in the column says whether the comma in \"%1\" is a decimal "
                      "comma or marks thousands; it is read as marking thousands."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The column has percent signs, but \"%1\" has none and is not above 1: "
                      "it may be a fraction. Write all of it in one way."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The column reaches %2 and is read as percent, so \"%1\" is read as less "
                      "than 1 percent; check that it is no fraction."),
    QT_TRANSLATE_NOOP("podium::Error", "Read as percent, from %2 to %3; numbers: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "Read as fractions of 1, from %2 to %3; numbers: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "Read as points, from %2 to %3; numbers: %1."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Some days have the day first, others the month; write them like "
                      "2026-08-22."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Nothing says whether the day or the month comes first; days like these "
                      "are left out. Write them like 2026-08-22."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No column names models; call one \"model\", or say which it is with "
                      "--mapping."),
    QT_TRANSLATE_NOOP("podium::Error", "The column names models, as \"%1\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The column is kept in the raw record only: it holds no numbers, and its "
                      "name is none that Podium knows."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The numbers go from %1 to %2: they are no shares of 1 or 100, and the "
                      "column is kept in the raw record only."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No known evaluation has this name; the column is an evaluation of your "
                      "own."),
    QT_TRANSLATE_NOOP("podium::Error", "The column holds scores of %1."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The interval in \"%1\" does not hold its score; the score is used "
                      "without it."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No column holds scores or an index; name one after an evaluation, such "
                      "as \"GPQA Diamond\", or say what they are with --mapping."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "%1 has scores of %2 of the %3 evaluations of %4, so it has an index "
                      "only where missing scores are allowed, such as with \"--missing "
                      "renormalise:0.1\"."),
    QT_TRANSLATE_NOOP("podium::Error", "The mapping of the column \"%1\" must be one of %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" of the mapping is wrong; known keys are %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The mapping is not JSON: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "The text is UTF-16 and was read as such."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The text is not UTF-8; it is read as Korean (EUC-KR) where its bytes "
                      "allow, else as Latin-1. Check names, or save the file as UTF-8."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No table was found: there is one column, whether cells end at commas, "
                      "semicolons, tabs or bars. Put a name in the first column and numbers in "
                      "others."),
    QT_TRANSLATE_NOOP("podium::Error", "Cells are divided by \"%1\"; rows: %2, columns: %3."),
    QT_TRANSLATE_NOOP("podium::Error", "The file is not YAML: %1."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The score of %1 is of a request that is not merged; it is left out."),
    QT_TRANSLATE_NOOP("podium::Error", "A result without model, evaluation or number is left out."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "What stands behind \"±\" is not said to be a standard error; it is left out."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The source states no scale; a value is above 1, so all of them are read as per cent."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The source states no scale; no value is above 1, so all of them are read as shares."),
    QT_TRANSLATE_NOOP("podium::Error", "The row has no name or no number and is left out."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The system %1 names no single model, or has no result; it is left out."),
    QT_TRANSLATE_NOOP("podium::Error", "The source itself warns of %1: %2"),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "A system is a model with tools around it; each of %1 models has the best of its systems, of which there are %2."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "The file does not say its model; import it from its folder, which is named \"organisation__model\"."),
    QT_TRANSLATE_NOOP("podium::Error", "The score is the mean of %1 subsets of the split %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The average is left out: it is made of the others."),
};

} // namespace

} // namespace podium
