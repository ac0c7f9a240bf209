// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/exhibit_kinds.h"

#include "app/exhibits/comparison_exhibits.h"
#include "app/exhibits/money_exhibits.h"
#include "app/exhibits/ranking_exhibits.h"
#include "app/exhibits/reliability_exhibits.h"
#include "app/exhibits/robustness_exhibits.h"
#include "app/exhibits/trends_exhibits.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <vector>

namespace podium {

std::span<const ExhibitKind> exhibitKinds()
{
    static const std::vector<ExhibitKind> kKinds = [] {
        std::vector<ExhibitKind> kinds;
        for (const auto subject : {rankingExhibits(), moneyExhibits(), comparisonExhibits(),
                                   trendsExhibits(), robustnessExhibits(), reliabilityExhibits()})
            kinds.insert(kinds.end(), subject.begin(), subject.end());
        std::ranges::sort(kinds, {}, &ExhibitKind::kind);
        return kinds;
    }();
    return kKinds;
}

const ExhibitKind &infoOf(PictureKind kind)
{
    return *std::ranges::find(exhibitKinds(), kind, &ExhibitKind::kind);
}

QString titleOf(PictureKind kind)
{
    return QCoreApplication::translate("podium::Exhibits", infoOf(kind).title);
}

PictureKind firstOfTable(PictureKind kind)
{
    const auto makeTable = infoOf(kind).makeTable;
    return makeTable ? std::ranges::find(exhibitKinds(), makeTable, &ExhibitKind::makeTable)->kind
                     : kind;
}

std::optional<PictureKind> kindOf(QStringView chart, QStringView as)
{
    for (const ExhibitKind &kind : exhibitKinds()) {
        if (chart == QStringView(kind.chart)
            && (as.isEmpty() ? kind.as == nullptr : kind.as && as == QStringView(kind.as)))
            return kind.kind;
    }
    return std::nullopt;
}

QStringList chartWords()
{
    QStringList words;
    for (const ExhibitKind &kind : exhibitKinds()) {
        if (const QString word = QString::fromUtf16(kind.chart); !words.contains(word))
            words.append(word);
    }
    return words;
}

QStringList asWords(QStringView chart)
{
    QStringList words;
    for (const ExhibitKind &kind : exhibitKinds()) {
        if (kind.as && chart == QStringView(kind.chart))
            words.append(QString::fromUtf16(kind.as));
    }
    return words;
}

} // namespace podium
