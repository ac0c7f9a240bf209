// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/snapshot_words.h"

#include "app/engine/ranking/selection.h"
#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct SnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(podium::SnapshotWords)
};

QString daysText(const Dataset &dataset, const std::vector<std::size_t> &snapshots,
                 Language language)
{
    QString first = longDateText(dataset.snapshots[snapshots.front()].date, language);
    if (snapshots.size() == 1)
        return first;
    return SnapshotWords::tr("%1 days from %2 to %3")
        .arg(countText(std::ssize(snapshots), language), first,
             longDateText(dataset.snapshots[snapshots.back()].date, language));
}

/// Each text once, without its full stop.
QString eachOnce(const Dataset &dataset, const std::vector<std::size_t> &snapshots,
                 std::string Snapshot::*text)
{
    QStringList parts;
    for (const std::size_t snapshot : snapshots) {
        QString part = toQString(dataset.snapshots[snapshot].*text);
        if (part.endsWith(u'.'))
            part.chop(1);
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    }
    return parts.join(u", "_s);
}

} // namespace

QString snapshotRemark(const Dataset &dataset, std::size_t snapshot)
{
    if (newestComplete(dataset) == snapshot)
        return SnapshotWords::tr("shown where no day is named");
    return holdsScores(dataset.snapshots[snapshot])
        ? QString()
        : SnapshotWords::tr("published indices only, no scores: not opened by itself");
}

QString sourceOverDays(const Dataset &dataset, std::vector<std::size_t> snapshots,
                       Language language)
{
    std::ranges::sort(snapshots);
    snapshots.erase(std::unique(snapshots.begin(), snapshots.end()), snapshots.end());
    if (snapshots.empty())
        return {};
    const QString source = SnapshotWords::tr("Source: %1, %2.")
                               .arg(eachOnce(dataset, snapshots, &Snapshot::source),
                                    daysText(dataset, snapshots, language));
    const QString attribution = eachOnce(dataset, snapshots, &Snapshot::attribution);
    const bool computed = std::ranges::all_of(
        snapshots, [&](std::size_t each) { return holdsScores(dataset.snapshots[each]); });
    return source + (attribution.isEmpty() ? QString() : u' ' + attribution + u'.') + u' '
        + (computed ? SnapshotWords::tr("Indices recomputed by Podium.")
                    : SnapshotWords::tr("Indices recomputed by Podium where there are scores, else "
                                        "as the source printed them."));
}

} // namespace podium
