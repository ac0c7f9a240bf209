// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What can be wrong with a document, named here for translation.
[[maybe_unused]] constexpr std::array kDocumentErrorTexts{
    QT_TRANSLATE_NOOP("podium::Error",
                      "Another program is writing to the document; nothing was changed. Try "
                      "again when it is done."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The document can only be read here; nothing was changed. Copy it to a "
                      "folder that can be written to."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The disk failed or is full while the document was used; nothing was "
                      "changed. Make room or choose another disk."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The disk is full; nothing was changed. Make room and try again."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The document is damaged; nothing was changed. Use a copy of an earlier "
                      "day."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The document cannot be opened; check that its folder is there and may "
                      "be used."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "This is no document of Podium; choose a file that Podium wrote."),
    QT_TRANSLATE_NOOP("podium::Error", "The document cannot be used: %1."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "Qt's SQLite driver is missing; install the package libqt6sql6-sqlite."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The document is of an earlier version and could not be copied to be "
                      "read; make room for temporary files."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "A document needs the name of a file, such as figures.podium."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no such document; make one with \"podium import FILE --into\" "
                      "and its name."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is a file of this name already; choose another name."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The round %1 is left out: it names no lab, or there is a round of its "
                      "id."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The programme %1 is left out: its country is not known, or there is a "
                      "programme of its id."),
    QT_TRANSLATE_NOOP("podium::Error", "The snapshot %1 is left out: there is no method %2."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The own run %1 stands in no snapshot: none has scores of its "
                      "evaluations."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The lab %1 is new, and its country is not known; give it one, or "
                      "another name of a lab there is."),
    QT_TRANSLATE_NOOP("podium::Error", "A method of the document cannot be used: %1"),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The document is of version %1, but this Podium reads up to version %2; "
                      "use a newer Podium. Nothing was changed."),
};

} // namespace

} // namespace podium
