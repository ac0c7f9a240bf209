// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What can go wrong while files and pictures are read and written, named here for translation.
[[maybe_unused]] constexpr std::array kFileErrorTexts{
    QT_TRANSLATE_NOOP("podium::Error",
                      "A picture must be between 1 and 20000 pixels wide and high."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "No font on this machine has letters such as “%1”; install one, for Korean "
                      "fonts-noto-cjk, or write an SVG."),
    QT_TRANSLATE_NOOP("podium::Error", "Something went wrong inside Podium: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "The file \"%1\" cannot be written: %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The file cannot be read: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no folder “%1” to write the picture into."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no kind \"%1\"; there are %2."),
    QT_TRANSLATE_NOOP("podium::Error", "There is not enough memory for a picture of this size."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "This holds no View, no method, no corrections and no claims; save a View with "
        "File, Save view, or print one with \"podium rank --format json\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "This is larger than %1 MiB, the most Podium reads; is it the right file?"),
    QT_TRANSLATE_NOOP("podium::Error", "A file to read needs a name."),
    QT_TRANSLATE_NOOP("podium::Error", "A file to write into needs a name."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "\"%1\" is no file but a folder, a device or a pipe; choose another name."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "This is no file but a folder, a device or a pipe; choose another."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The key \"%1\" stands twice in one group; remove one of them."),
    QT_TRANSLATE_NOOP("podium::Error", "The key \"%1\" must be a list of texts in brackets."),
    QT_TRANSLATE_NOOP("podium::Error", "The key \"%1\" must be a list in brackets."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no key \"%1\" in a file of version %2; known keys there are %3."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The file could not be read; it is kept as \"%1\", and a new one was begun."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The file cannot be read, and not be moved out of the way: %1."),
    QT_TRANSLATE_NOOP("podium::Error", "What it remembered is kept as \"%1\"."),
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
    QT_TRANSLATE_NOOP("podium::Error",
                      "This is no Office file that can be read: %1. Open it in the program that "
                      "made it and save it again."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The workbook cannot be made: %1. Make room in the folder for temporary "
                      "files."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "This is no presentation; give a file that \"podium deck\" made."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Nothing in this presentation was made by Podium, or what marks it was taken "
                      "out; make a new one with \"podium deck\"."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The file is open in another program; close it there, or write to another "
                      "file with -o."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "This template holds macros, which Podium does not pass on; save it as .potx "
                      "and give that."),
    QT_TRANSLATE_NOOP("podium::Error", "This is no presentation; give a .potx or .pptx file."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "This file is encrypted, or of a PowerPoint before 2007; save it as .potx "
                      "without a password and give that."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The slides of this template have no size, or one on which nothing fits."),
    QT_TRANSLATE_NOOP("podium::Error", "This template has no layouts to put slides on."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "This is no mapping of layouts; print one with \"podium check-template FILE "
                      "--format json\" and edit the names in it."),
    QT_TRANSLATE_NOOP("podium::Error", "There is no form \"%1\" of slides; there are %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The template has no layout \"%1\"; it has %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "A waiver names its rule and gives a reason: {\"rule\": …, \"reason\": …}."),
    QT_TRANSLATE_NOOP("podium::Error", "This is no story: %1"),
    QT_TRANSLATE_NOOP("podium::Error", "A story needs slides: \"slides\": [{\"id\": …}, …]."),
    QT_TRANSLATE_NOOP("podium::Error", "A story has at most %1 slides; make several of it."),
    QT_TRANSLATE_NOOP("podium::Error", "Each slide needs an id of its own; that of %1 is \"%2\"."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 has %2 Views; there is room for two."),
    QT_TRANSLATE_NOOP("podium::Error", "The form of %1 is one of %2, not \"%3\"."),
    QT_TRANSLATE_NOOP("podium::Error", "A story knows no key \"%1\"; there are %2."),
    QT_TRANSLATE_NOOP("podium::Error", "The key \"%1\" must be a text in quotation marks."),
    QT_TRANSLATE_NOOP("podium::Error", "The key \"%1\" must be true or false."),
    QT_TRANSLATE_NOOP("podium::Error", "The key \"%1\" must be a list in square brackets."),
    QT_TRANSLATE_NOOP("podium::Error", "The key \"%1\" must be {\"en\": \"…\", \"ko\": \"…\"}."),
};

} // namespace

} // namespace podium
