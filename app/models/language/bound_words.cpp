// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/bound_words.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct BoundWords {
    Q_DECLARE_TR_FUNCTIONS(podium::BoundWords)
};

} // namespace

QString boundKey(Bound bound)
{
    switch (bound) {
    case Bound::Exact:
        break;
    case Bound::AtLeast:
        return u"at_least"_s;
    case Bound::AtMost:
        return u"at_most"_s;
    case Bound::Unsure:
        return u"unsure"_s;
    }
    return u"exact"_s;
}

QString boundText(const QString &word)
{
    if (word == "exact"_L1)
        return BoundWords::tr("exact");
    if (word == "at_least"_L1)
        return BoundWords::tr("at least");
    if (word == "at_most"_L1)
        return BoundWords::tr("at most");
    if (word == "unsure"_L1)
        return BoundWords::tr("unsure");
    if (word == "about"_L1)
        return BoundWords::tr("about");
    if (word == "up_to"_L1)
        return BoundWords::tr("up to");
    if (word == "more_than"_L1)
        return BoundWords::tr("more than");
    return word;
}

QString atLeastText(const QString &text, bool atLeast)
{
    return atLeast ? u"≥ "_s + text : text;
}

} // namespace podium
