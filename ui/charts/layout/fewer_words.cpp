// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout/fewer_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct FewerText {
    Q_DECLARE_TR_FUNCTIONS(podium::ChartLayout)
};

constexpr QStringView kBetweenRules(u" · ");

} // namespace

qsizetype rulesIn(const QString &subtitle)
{
    return subtitle.count(kBetweenRules) + 1;
}

QString firstRules(const QString &subtitle, qsizetype rules)
{
    const qsizetype more = rulesIn(subtitle) - rules;
    if (more <= 0)
        return subtitle;
    QStringList kept = subtitle.split(kBetweenRules.toString()).first(rules);
    kept.append(FewerText::tr("more rules: %1").arg(more));
    return kept.join(kBetweenRules);
}

QString withoutLastSentence(const QString &source)
{
    static const QString kEnd = u". "_s;
    const bool shortened = source.endsWith(u'…');
    const QString sentences = shortened ? source.chopped(2) : source;
    const qsizetype last = sentences.lastIndexOf(kEnd);
    if (sentences.count(kEnd) < 2)
        return {};
    return sentences.first(last + 1) + u" …"_s;
}

} // namespace podium
