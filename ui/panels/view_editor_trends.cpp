// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can change about the lines over time.
#include "ui/panels/view_editor.h"

namespace podium {

void ViewEditor::trendBy(TrendGroup group, const QString &shownName)
{
    change(tr("Trends: %1").arg(shownName), [group](View &view) {
        if (view.trends.by != group)
            view.trends.reference.clear();
        view.trends.by = group;
    });
}

void ViewEditor::trendReference(const QString &group, const QString &shownName)
{
    change(tr("Months behind: %1").arg(shownName),
           [&group](View &view) { view.trends.reference = group.toStdString(); });
}

void ViewEditor::lagBehindCountry(const QString &country, const QString &shownName)
{
    change(tr("Months behind: %1").arg(shownName), [&country](View &view) {
        view.trends.by = TrendGroup::Country;
        view.trends.reference = country.toStdString();
    });
}

} // namespace podium
