// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/bound_words.h"

namespace podium {

using namespace Qt::StringLiterals;

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

QString atLeastText(const QString &text, bool atLeast)
{
    return atLeast ? u"≥ "_s + text : text;
}

} // namespace podium
