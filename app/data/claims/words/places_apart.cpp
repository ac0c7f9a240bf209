// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/words/anchored.h"
#include "app/data/claims/words/lexer.h"

#include <QtCore/QStringList>

namespace podium {

using namespace Qt::StringLiterals;

std::vector<Item> placesApartAt(const QString &text, qsizetype place)
{
    static const QStringList english
        = u"a,one,two,three,four,five,six,seven,eight,nine,ten"_s.split(u',');
    static const QStringList korean = u",한,두,세,네,다섯,여섯,일곱,여덟,아홉,열"_s.split(u',');
    static const QString places = u"(?<n>\\d{1,3}|"_s + english.join(u'|')
        + u") (?:places?|ranks?|spots?|positions?|rungs?|notch(?:es)?|slots?)"_s;
    static const QRegularExpression above(
        places
            + u"(?= (?:above|below|ahead|behind|higher|lower|beneath|"
              "in front|under|clear of|better|worse)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression by(u"by "_s + places + u"(?=$|[ .,])"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression counted(
        u"(?<n>\\d{1,3}|"_s + korean.sliced(1).join(u'|')
        + u") ?(?:계단|칸|단계|등수|순위)(?: ?차이?로| ?차)? ?(?=위|아래|앞|뒤|높|낮|상위|하위|밀|처)"_s);
    std::vector<Item> found;
    for (const QRegularExpression &pattern : {above, by, counted}) {
        const auto match = matchedAt(pattern, text, place);
        if (!match.hasMatch())
            continue;
        const QString number = match.captured(u"n"_s).toLower();
        const auto word = std::max(english.indexOf(number), korean.indexOf(number));
        Item item;
        item.sort = u'φ';
        item.start = place;
        item.length = match.capturedLength();
        item.number.value
            = word >= 0 ? std::max(1.0, static_cast<double>(word)) : number.toDouble();
        found.push_back(item);
    }
    return found;
}

} // namespace podium
