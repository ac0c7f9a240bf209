// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"

#include <QtCore/QString>

#include <vector>

namespace podium {

/// A number as it is written. What it is met by depends on what it counts.
struct WrittenNumber {
    enum class Bound { Plain, About, AtLeast, AtMost, Between };
    double value = 0;
    double step = 1; ///< of its last digit: 0.1 for "1.7", 1e8 for "17억"
    Bound bound = Bound::Plain;
    bool open = false; ///< "more than", "less than": the number itself does not meet it
    double upper = 0;  ///< of Between, whose lower end is `value`
};

/// Days from the first to the last that a date means.
struct WrittenDate {
    Date from;
    Date to;
};

/// A part of a sentence that is understood by itself. Its sort is a letter, so that grammar can be
/// written as patterns over the letters of a sentence:
///   E model, family or lab   C country or group   P programme   # number   n ordinal   D date
///   $ currency   & and, comma   s mark of the subject   o of   t than   O outside   W within
///   w world   B best   A ahead of   l leads   b behind   T top   R rank   x times   p points
///   m months   Y years   M models   L companies   G countries   V evaluations   I index   r raised
///   u public money   % per cent   d gap between   h half   y only   j all   ! neither, not from
///   ~ about   > at least   < at most   g more than   e all others   N no, not   S since   U until
///   K within, behind its place   i within points of   q level with   F a rule, told by `tag`
///   J right behind   Z not ahead of   z not behind   h a share, half unless numbered   Q series of a
///   round   2 twice   3 three times   6 half a year   H most of   f a few   { or less   } or more
///   δ leads all others   φ places between two ranks
///   ω all money raised
///   X outside the top   c between two numbers   v by, of who does it   k best of   - says nothing
struct Item {
    char16_t sort = u'-';
    qsizetype start = 0;
    qsizetype length = 0;
    QString tag;                         ///< currency, rule, id of the programme
    std::string name;                    ///< as a claim names it
    std::vector<std::string> codes = {}; ///< of C
    WrittenNumber number = {};
    WrittenDate date = {}; ///< of D, and of P whose name is that of a year's budget
};

/// Of several countries: "Europe", "EU", "G7".
[[nodiscard]] inline bool isRegion(const std::string &code)
{
    return code.size() > 2 || code == "EU" || code == "G7";
}

/// Of "h": a half unless it is numbered.
[[nodiscard]] inline double shareOf(const Item &item)
{
    constexpr double kHalf = 0.5;
    return item.number.value > 0 ? item.number.value : kHalf;
}

} // namespace podium
