// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/unbroken_names.h"

#include <QtCore/QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 28; ///< letters that may go to the next line together

QString unbroken(QString name)
{
    return name.replace(u' ', QChar::Nbsp);
}

/// "Quasar 438B (max, based on GLM-5.2)" may break before its bracket, or is told without it.
void bind(QString &text, const QString &name)
{
    const QString head = name.section(u" ("_s, 0, 0);
    for (const QString &one : {name, head}) {
        if (one.size() <= kLongest && one.contains(u' '))
            text.replace(one, unbroken(one));
    }
}

/// "Opus 5.5", of whomever it is.
void bindVersions(QString &text)
{
    static const QRegularExpression kVersion(u"(\\b[A-Z][\\w.-]*) (?=v?\\d)"_s);
    text.replace(kVersion, u"\\1"_s + QChar::Nbsp);
}

} // namespace

QString withUnbrokenNames(QString text, const QList<ChartMark> &marks)
{
    for (const ChartMark &mark : marks) {
        bind(text, mark.label);
        bind(text, mark.valueText);
    }
    bindVersions(text);
    return text;
}

} // namespace podium
