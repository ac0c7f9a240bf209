// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/kind_of_view.h"

#include "app/cli/commands/asking.h"
#include "app/cli/options/parsing.h"
#include "app/exhibits/exhibit_kinds.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QStringList withKind(const QStringList &arguments, qsizetype place, QStringView chart,
                     const QString &as = {})
{
    QStringList named = arguments;
    named.insert(place + 1, chart.toString());
    if (!as.isEmpty())
        named << u"--as"_s << as;
    return named;
}

/// As if some kind were named that takes these options.
std::optional<Arguments> withAnyKind(const QStringList &arguments, qsizetype place)
{
    for (const QString &chart : chartWords()) {
        if (auto parsed = parseArguments(withKind(arguments, place, chart)))
            return std::move(*parsed);
    }
    return std::nullopt;
}

} // namespace

QStringList withKindOfView(const QStringList &arguments)
{
    const bool draws = arguments.contains(u"chart"_s);
    const qsizetype place = arguments.indexOf(draws ? u"chart"_s : u"table"_s);
    if (place < 0)
        return arguments;
    const auto parsed = parseArguments(arguments);
    if (draws ? parsed.has_value()
              : !parsed || parsed->command != Command::Table || !parsed->operands.isEmpty())
        return arguments;
    const auto trial = withAnyKind(arguments, place);
    const auto file = trial ? trial->value(Option::View) : std::nullopt;
    if (!file)
        return arguments;
    const auto view = viewAsked(*trial, Option::View, *file);
    if (!view)
        return withKind(arguments, place, chartWords().first());
    const ExhibitKind &info = infoOf(view->picture.kind);
    const QString as = info.as && !trial->has(Option::As) ? QString::fromUtf16(info.as) : QString();
    return withKind(arguments, place, QStringView(info.chart), as);
}

} // namespace podium
