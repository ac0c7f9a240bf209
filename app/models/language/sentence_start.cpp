// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/sentence_start.h"

namespace podium {

using namespace Qt::StringLiterals;

QString atSentenceStart(QString sentence)
{
    if (sentence.startsWith(u"the "_s))
        sentence[0] = u'T';
    return sentence;
}

} // namespace podium
