// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trends/trend_words.h"

#include "app/engine/trends/frontier.h"
#include "app/models/language/number_text.h"

#include <QtCore/QCoreApplication>

namespace podium {

QString groupName(const Dataset &dataset, TrendGroup by, std::string_view group, Language language)
{
    switch (by) {
    case TrendGroup::Country:
        return countryName(dataset, group, language);
    case TrendGroup::Lab:
        if (const auto lab = findLab(dataset, group))
            return labName(dataset.labs[*lab], language);
        return toQString(group);
    case TrendGroup::Openness:
        break;
    }
    return group == kOpen ? QCoreApplication::translate("podium::Trends", "Open weights")
                          : QCoreApplication::translate("podium::Trends", "Closed weights");
}

QString groupInSentence(const Dataset &dataset, TrendGroup by, std::string_view group,
                        Language language)
{
    switch (by) {
    case TrendGroup::Country:
        return countryInSentence(dataset, group, language);
    case TrendGroup::Lab:
        return groupName(dataset, by, group, language);
    case TrendGroup::Openness:
        break;
    }
    return group == kOpen ? QCoreApplication::translate("podium::Trends", "open weights")
                          : QCoreApplication::translate("podium::Trends", "closed weights");
}

QString groupCountry(const Dataset &dataset, TrendGroup by, std::string_view group)
{
    if (by == TrendGroup::Country)
        return toQString(group);
    const auto lab = by == TrendGroup::Lab ? findLab(dataset, group) : std::nullopt;
    return lab ? toQString(dataset.labs[*lab].country) : QString();
}

QStringList leftOutWords(int withoutDate, int withoutGroup, Language language)
{
    QStringList parts;
    if (withoutDate > 0)
        parts << QCoreApplication::translate("podium::Trends", "without a release date: %1")
                     .arg(countText(withoutDate, language));
    if (withoutGroup > 0)
        parts << QCoreApplication::translate("podium::Trends", "without a group: %1")
                     .arg(countText(withoutGroup, language));
    return parts;
}

QString groupKind(TrendGroup by)
{
    switch (by) {
    case TrendGroup::Country:
        return QStringLiteral("country");
    case TrendGroup::Lab:
        return QStringLiteral("lab");
    case TrendGroup::Openness:
        break;
    }
    return QStringLiteral("openness");
}

double dayNumber(Date date)
{
    return static_cast<double>(date.time_since_epoch().count());
}

} // namespace podium
