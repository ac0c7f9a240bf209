// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rules/what_if.h"

#include "app/models/language/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct WhatIfText {
    Q_DECLARE_TR_FUNCTIONS(podium::Captions)
};

QString scenarioNames(const Dataset &dataset)
{
    return toQStrings(dataset.scenarios).join(u", "_s);
}

QString titleStart(const Dataset &dataset)
{
    return WhatIfText::tr("What if “%1”: ").arg(scenarioNames(dataset));
}

} // namespace

QString whatIf(const Dataset &dataset)
{
    return dataset.scenarios.empty()
        ? QString()
        : WhatIfText::tr("What if: %1 († assumed)").arg(scenarioNames(dataset));
}

QString titleWhatIf(const Dataset &dataset, const QString &title)
{
    if (dataset.scenarios.empty() || title.isEmpty())
        return title;
    const QString start = titleStart(dataset);
    return title.startsWith(start) ? title : start + title;
}

QString rulesWhatIf(const Dataset &dataset, const QString &rules)
{
    const QString said = whatIf(dataset);
    if (said.isEmpty() || rules.contains(said))
        return rules;
    return rules.isEmpty() ? said : said + u" · "_s + rules;
}

QString withoutWhatIf(const Dataset &dataset, const QString &text)
{
    if (dataset.scenarios.empty())
        return text;
    for (const QString &start : {titleStart(dataset), whatIf(dataset) + u" · "_s}) {
        if (text.startsWith(start))
            return text.sliced(start.size());
    }
    return text == whatIf(dataset) ? QString() : text;
}

} // namespace podium
