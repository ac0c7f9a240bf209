// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/file_day.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/tables/cells/day_cell.h"
#include "app/data/importing/tables/cells/number_cell.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <chrono>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFirstMoment = 1e9; ///< of 2001: smaller numbers are no moments
constexpr double kLastMoment = 4.1e9;

Date dayOfSeconds(double seconds)
{
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(static_cast<qint64>(seconds))));
}

std::optional<Date> dayOfMoment(double moment)
{
    const double seconds = moment > kLastMoment ? moment / 1000 : moment;
    return seconds >= kFirstMoment && seconds <= kLastMoment ? std::optional(dayOfSeconds(seconds))
                                                             : std::nullopt;
}

} // namespace

std::optional<Date> dayInText(std::string_view text)
{
    const auto number = numberCell(text, {});
    if (const auto day = number ? dayOfMoment(number->value) : std::nullopt)
        return day;
    if (hasDayOrder(text) && !dayOrderEvidence(text))
        return std::nullopt;
    const auto day = dayCell(text, dayOrderEvidence(text).value_or(DayOrder::DayFirst));
    return day && day->precision == DatePrecision::Day ? std::optional(day->day) : std::nullopt;
}

std::optional<Date> dayTold(const QJsonValue &value)
{
    return dayInText(value.isDouble() ? shortestText(value.toDouble()) : textOf(value));
}

std::optional<Date> dayInName(const QString &name)
{
    static const QRegularExpression kDay(
        u"(?<![0-9])(20[0-9]{2})([-_.]?)([0-9]{2})\\2([0-9]{2})(?![0-9])"_s);
    std::optional<Date> last;
    for (auto days = kDay.globalMatch(QFileInfo(name).fileName()); days.hasNext();) {
        const QRegularExpressionMatch found = days.next();
        const QString text
            = found.captured(1) + u'-' + found.captured(3) + u'-' + found.captured(4);
        if (const auto day = dayInText(text.toStdString()))
            last = day;
    }
    return last;
}

Date dayOfFigures(const ImportInput &input, std::optional<Date> told, ImportFindings &findings)
{
    const Date today = dayOfSeconds(static_cast<double>(input.now.toSecsSinceEpoch()));
    if (const auto said = dayTold(input.mapping["date"_L1]))
        return *said;
    if (told && *told <= today)
        return *told;
    if (const auto named = dayInName(input.name); named && *named <= today) {
        findings.note("day", {},
                      Error::tr("The day of the figures is that in the file's name: %1."),
                      {toIsoText(*named)});
        return *named;
    }
    if (told)
        findings.add(Finding::Severity::Warning, "day", 0, {}, toIsoText(*told),
                     Error::tr("The file says %1 of its figures, a day to come; it is not used."),
                     {toIsoText(*told)});
    findings.note("day", {},
                  Error::tr("Nothing says of which day the figures are, so they are dated %1, the "
                            "day of the import; name the day (\"date\" of --mapping, or in the "
                            "file's name) if it is another."),
                  {toIsoText(today)});
    return today;
}

} // namespace podium
