// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/option_list.h"

#include "app/cli/options/command_list.h"
#include "app/cli/options/option_reading.h"
#include "app/cli/options/option_tables.h"

#include <algorithm>
#include <vector>

namespace podium {

std::span<const OptionInfo> optionList()
{
    static const std::vector<OptionInfo> kOptions = [] {
        std::vector<OptionInfo> rows;
        for (const auto subject :
             {figureOptions(), whomOptions(), documentOptions(), certaintyOptions(), trendOptions(),
              moneyOptions(), pictureOptions()})
            rows.insert(rows.end(), subject.begin(), subject.end());
        return rows;
    }();
    return kOptions;
}

QString nameOf(Option option)
{
    return nameOf(infoOf(option));
}

const OptionInfo &infoOf(Option option)
{
    return *std::ranges::find(optionList(), option, &OptionInfo::option);
}

bool takes(Command command, const OptionInfo &option, bool drawn)
{
    CommandInfo info = infoOf(command);
    if (drawn)
        std::ranges::replace(info.topics, Topic::Printed, Topic::Drawn);
    return option.takenBy(info);
}

OrUsage<QString> chosen(const Arguments &arguments, Option option, const QStringList &choices)
{
    const QString value = arguments.value(option).value_or(choices.first());
    if (choices.contains(value))
        return value;
    return tl::unexpected(wrongValue(option, choices.join(QStringLiteral(", ")), value));
}

QString wrongValue(Option option, const QString &right, const QString &value)
{
    return wrongValue(infoOf(option), right, value);
}

} // namespace podium
