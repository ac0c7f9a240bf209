// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/chart_order.h"

#include "app/cli/commands/asking.h"
#include "app/cli/options/command_list.h"
#include "app/cli/options/option_list.h"
#include "app/cli/printing/exhibit_report.h"
#include "app/cli/text.h"
#include "app/data/world/world_map_json.h"
#include "app/exhibits/annotating.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"

#include <algorithm>
#include <memory>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

OrUsage<double> scaleOf(const Arguments &arguments)
{
    const auto value = arguments.value(Option::Scale);
    if (!value)
        return 1;
    bool ok = false;
    const double scale = value->toDouble(&ok);
    if (ok && scale >= 0.5 && scale <= 8)
        return scale;
    return tl::unexpected(
        wrongValue(Option::Scale, CliText::tr("a number from %1 to %2").arg(0.5).arg(8), *value));
}

OrUsage<QString> outputOf(const Arguments &arguments)
{
    const auto file = arguments.value(Option::Output);
    if (!file)
        return tl::unexpected(
            CliText::tr("Say where the chart goes: -o FILE, ending in .png, .svg or .pdf."));
    for (const QString &ending : {u".png"_s, u".svg"_s, u".pdf"_s}) {
        if (file->endsWith(ending, Qt::CaseInsensitive) && file->size() > ending.size())
            return *file;
    }
    return tl::unexpected(
        wrongValue(Option::Output, CliText::tr("a file ending in .png, .svg or .pdf"), *file));
}

/// "chart models" and "models" alike.
QString chartWord(const Arguments &arguments)
{
    return nameOf(*arguments.command).section(u' ', -1);
}

/// What an option that prints another table draws, where no --as says it.
std::optional<PictureKind> pictureOfOptions(const Arguments &arguments)
{
    const auto is = [&arguments](Option option, QLatin1StringView nothing) {
        return arguments.value(option).value_or(nothing) != nothing;
    };
    if (arguments.command == Command::Programmes && is(Option::Sum, "none"_L1))
        return PictureKind::ProgrammeSums;
    if (arguments.has(Option::As))
        return std::nullopt;
    if (arguments.command == Command::Compare && is(Option::Swap, "no"_L1))
        return PictureKind::Swaps;
    if (arguments.command == Command::Uncertainty && is(Option::Sobol, "no"_L1))
        return PictureKind::Effects;
    if (arguments.command == Command::Uncertainty && is(Option::LeaveOut, "nothing"_L1))
        return PictureKind::LeaveOut;
    return std::nullopt;
}

/// The kind that "chart X --as Y" names. What X draws by itself has a word, too.
OrUsage<PictureKind> pictureOf(const Arguments &arguments)
{
    const QString chart = chartWord(arguments);
    const QString byItself = chart == "countries"_L1 ? u"bars"_s
        : chart == "funding"_L1                      ? u"labs"_s
                                                     : QString();
    const QString as = arguments.value(Option::As).value_or(QString());
    if (const auto kind = pictureOfOptions(arguments))
        return *kind;
    if (const auto kind = kindOf(chart, as == byItself ? QString() : as))
        return *kind;
    QStringList words = asWords(chart);
    if (!byItself.isEmpty())
        words.prepend(byItself);
    return tl::unexpected(wrongValue(Option::As, words.join(u", "_s), as));
}

/// Ranks up to N, as `podium rank` prints them; of other rows N.
int rowsOfTop(PictureKind kind, const AnswerModel &model, int top)
{
    const bool ranked = kind == PictureKind::Models || kind == PictureKind::Countries
        || kind == PictureKind::CountryRules;
    return ranked ? std::max(1, rowsUpTo(model, top)) : top;
}

/// A rest that is not grey would say that nobody was asked for.
OrRefusal<void> checkHighlight(ChartSeries series, const Picture &picture)
{
    for (const std::string &item : picture.highlighted) {
        highlight(series, {item});
        if (series.highlighted.isEmpty())
            return refused(
                {Error::Kind::NotFound,
                 Error::tr("The picture does not show \"%1\", so that it cannot stand out; "
                           "name a model, lab or country that it shows."),
                 {item},
                 {}});
    }
    return {};
}

/// A picture that leaves bars out would say that there is no figure.
OrRefusal<void> checkLogarithm(const ChartSeries &series)
{
    if (series.plane())
        return refused(
            {Error::Kind::Invalid,
             Error::tr("Figures of labs are drawn over time from 0, not logarithmic; leave --log "
                       "out, or choose figures of countries."),
             {},
             {}});
    for (const ChartMark &mark : series.marks) {
        if (mark.value && *mark.value <= 0)
            return refused(
                {Error::Kind::Invalid,
                 Error::tr("A logarithmic axis has room for figures above 0 only, and that of %1 "
                           "is %2; leave --log out, or choose other countries."),
                 {mark.label.toStdString(), mark.valueText.toStdString()},
                 {}});
    }
    return {};
}

} // namespace

OrRefusal<ChartOrder> chartOrder(const Arguments &arguments, Language language, QTextStream &err)
{
    ChartOrder order;
    const auto file = outputOf(arguments);
    if (!file)
        return misused(file.error());
    const auto scale = scaleOf(arguments);
    if (!scale)
        return misused(scale.error());
    const auto theme = chosen(arguments, Option::Theme, {u"light"_s, u"dark"_s});
    if (!theme)
        return misused(theme.error());
    const auto kind = pictureOf(arguments);
    if (!kind)
        return misused(kind.error());
    if (arguments.has(Option::WithRule) && *kind != PictureKind::CountryRules)
        return misused(CliText::tr("A second counting rule is drawn by --as slope."));
    const auto shown = shownExhibit(arguments, *kind, err);
    if (!shown)
        return tl::unexpected(shown.error());
    Picture picture = shown->answer->view.picture;
    const auto model = makeModel(*kind);
    fill(*model, *shown, language);
    if (arguments.has(Option::Top) && *kind != PictureKind::Composition)
        picture.rows = rowsOfTop(*kind, *model, shown->answer->view.top);
    order.series = seriesOf(*shown, *model, picture);
    if (infoOf(*kind).onMap) {
        const auto world = shippedWorld();
        if (!world)
            return refused(world.error());
        order.series.form = ChartMap{*world};
    }
    if (arguments.has(Option::Highlight)) {
        if (const auto shows = checkHighlight(order.series, picture); !shows)
            return tl::unexpected(shows.error());
    }
    if (*kind == PictureKind::Figures && picture.logarithmic) {
        if (const auto fits = checkLogarithm(order.series); !fits)
            return tl::unexpected(fits.error());
    }
    if (order.series.hasRows() && picture.rows == 0 && picture.highlighted.empty())
        order.first = [shown = *shown, picture, model = std::shared_ptr(makeModel(*kind)),
                       language](int rows) {
            Picture fewer = picture;
            fewer.rows = rows;
            fill(*model, shown, language);
            return seriesOf(shown, *model, fewer);
        };
    order.language = language;
    order.size = {picture.width, picture.height};
    order.file = *file;
    order.scale = *scale;
    order.dark = *theme == "dark"_L1;
    return order;
}

} // namespace podium
