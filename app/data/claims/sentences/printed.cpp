// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/printed.h"

#include <QtCore/QRegularExpression>

#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool blank(QString &text, const QRegularExpression &pattern)
{
    bool found = false;
    for (auto match = pattern.match(text); match.hasMatch(); match = pattern.match(text)) {
        const qsizetype length = match.capturedLength();
        text.replace(match.capturedStart(), length, QString(length, u' '));
        found = true;
    }
    return found;
}

/// What follows a claim: the nearest reading that says otherwise, and how many say what.
const std::vector<QRegularExpression> &tails()
{
    static const std::vector<QRegularExpression> all{
        QRegularExpression(u"; .* It held in [\\d,]+ of [\\d,]+ readings.*$"_s),
        QRegularExpression(u"; the claim held in none of [\\d,]+ readings\\b.*$"_s),
        QRegularExpression(u", and so in all [\\d,]+ readings\\b.*$"_s),
        QRegularExpression(u" The error of scores leaves .* open\\.?$"_s),
        QRegularExpression(u", but its only source is the statement's own\\.?$"_s),
        QRegularExpression(u"(?<=[.)다]) 그러나 .*$"_s),
        QRegularExpression(u"(?<=[.)다]) 해석 [\\d,]+가지.*$"_s),
        QRegularExpression(u"(?<=[.)다]) 이 진술은 해석 .*$"_s),
        QRegularExpression(u"(?<=[.)다]) 점수 오차 때문에 .*$"_s),
    };
    return all;
}

const std::vector<QRegularExpression> &asides()
{
    static const std::vector<QRegularExpression> all{
        QRegularExpression(u"^This cannot be checked: |^확인할 수 없다: "_s),
        QRegularExpression(u" \\((?:estimated at |추정 )?[\\d.,]+\\)"_s),
        QRegularExpression(u" \\([A-Z]{3} [\\d.,]+(?: [a-z]+)?\\)"_s),
        QRegularExpression(u" \\([\\d,.]+[조억만]? ?(?:원|달러|유로|엔|위안|파운드)\\)"_s),
        QRegularExpression(u" \\(\\d+\\w\\w against \\d+\\w\\w\\)"_s),
        QRegularExpression(u"(?<=countries) \\([^)]*\\)|\\([^)]* 순\\)"_s),
        QRegularExpression(u" of [\\d,]+ countries|(?<=\\d(?:st|nd|rd|th)) of [\\d,]*\\d"_s),
        QRegularExpression(u"[\\d,]+개국? ?중 (?=[\\d,]+위)"_s),
        QRegularExpression(u", not (?:\\d+(?:st|nd|rd|th)|[A-Z]{3} [\\d.,]+(?: [a-z]+)?)"_s),
        QRegularExpression(u"[\\d,]+위가 아니라 "_s),
        QRegularExpression(u"[\\d,.]+[조억만]? ?(?:원이|달러가|유로가) 아니라 "_s),
        QRegularExpression(u" by the row \"[^\"]*\"|‘[^’]*’ 행으로 (?=원장)"_s),
        QRegularExpression(u"\\d+위로 \\d+위인 "_s),
        QRegularExpression(u"[\"‘’“”]"_s),
        QRegularExpression(u"\\.+$"_s),
    };
    return all;
}

} // namespace

PlainSentence plainSentence(const QString &sentence)
{
    static const QRegularExpression version(u" \\(v\\d[\\d.]*\\)"_s);
    PlainSentence plain{sentence, false};
    for (const QRegularExpression &tail : tails())
        (void)blank(plain.text, tail);
    plain.printed = blank(plain.text, version);
    for (const QRegularExpression &aside : asides())
        (void)blank(plain.text, aside);
    return plain;
}

} // namespace podium
