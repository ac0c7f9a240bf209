// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What can be wrong with money and its surroundings, named here for translation.
[[maybe_unused]] constexpr std::array kMoneyErrorTexts{
    QT_TRANSLATE_NOOP("podium::Error",
                      "A logarithmic axis has room for figures above 0 only, and that of %1 is %2; "
                      "leave --log out, or choose other countries."),
    QT_TRANSLATE_NOOP(
        "podium::Error",
        "Figures of labs are drawn over time from 0, not logarithmic; leave --log out, "
        "or choose figures of countries."),
    QT_TRANSLATE_NOOP("podium::Error", "%1 is neither a round nor a programme of the ledger."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "The conflict says that %1 uses %2, but the record holds %3."),
    QT_TRANSLATE_NOOP("podium::Error", "The row names no source; say where its figures were read."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There are no exchange rates of %1 or the week before it; name another day."),
    QT_TRANSLATE_NOOP("podium::Error",
                      "There is no deflator for %1, so amounts stay nominal: add its price index "
                      "by year, with a source, to resources/data/deflators.csv, or leave --real "
                      "out."),
};

} // namespace

} // namespace podium
