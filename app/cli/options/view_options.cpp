// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/view_options.h"

#include "app/cli/options/option_reading.h"
#include "app/cli/text.h"
#include "app/data/methods/method_text.h"
#include "app/data/view/rule_text.h"
#include "app/data/view/view_words.h"

#include <QtCore/QRegularExpression>

#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void applyRules(OptionReading &reading, MethodChoice &choice)
{
    reading.rule(Option::Normalisation, choice.normalisation, normalisationFromText,
                 kNormalisationTexts);
    reading.rule(Option::Aggregation, choice.aggregation, aggregationFromText, kAggregationTexts);
    reading.rule(Option::Weights, choice.weights, weightRuleFromText, kWeightRuleTexts);
    reading.rule(Option::Missing, choice.missing, missingRuleFromText, kMissingRuleTexts);
    if (const auto share = reading.number(Option::Winsorised, 0, 0.25))
        choice.winsorised = *share;
}

void applyFigures(OptionReading &reading, View &view)
{
    reading.text(Option::Snapshot, view.snapshot);
    reading.text(Option::Method, view.method);
    applyRules(reading, view.choice);
    reading.date(Option::AsOf, view.asOf);
    reading.flag(Option::Estimated, view.estimated);
    reading.flag(Option::LaterScores, view.laterScores);
    // The engine's bound is below 100; a tie across the whole scale is meant by nobody.
    if (const auto tolerance = reading.number(Option::TieTolerance, 0, 99))
        view.tieTolerance = *tolerance;
}

void applyFilters(OptionReading &reading, View &view)
{
    reading.named(Option::Fold, view.folding, foldingFromText, u"all, family, lab"_s);
    reading.list(Option::Include, view.include, true);
    reading.list(Option::Exclude, view.exclude, true);
    reading.yesNoAny(Option::OpenWeights, view.openWeights);
    reading.yesNoAny(Option::Reasoning, view.reasoning);
    reading.date(Option::ReleasedFrom, view.releasedFrom);
    reading.bound(Option::OverParameters, view.overParameters);
    reading.bound(Option::MaxParameters, view.mostParameters);
    reading.bound(Option::OverPrice, view.overPrice);
    reading.bound(Option::MaxPrice, view.mostPrice);
    reading.text(Option::Text, view.text);
}

/// Agreement makes a View of its own of the other rule.
void applyCounting(OptionReading &reading, const Arguments &arguments, View &view)
{
    reading.named(Option::Rule, view.countingRule, countingRuleFromText, countingRuleExamples());
    if (arguments.command == Command::ChartCountries)
        reading.named(Option::WithRule, view.otherRule, countingRuleFromText,
                      countingRuleExamples());
    reading.wholeNumber(Option::Top, view.top);
    reading.word(Option::Seats, view.seats);
    reading.flag(Option::WithoutBestLab, view.withoutBestLab);
    reading.flag(Option::CorrectChoice, view.correctChoice);
}

/// A reference is a model, or whom others lag behind; countries are written in capitals.
void applyReference(OptionReading &reading, const Arguments &arguments, View &view)
{
    if (arguments.command != Command::Lag)
        return reading.text(Option::Reference, view.reference);
    std::string &reference = view.trends.reference;
    reading.text(Option::Reference, reference);
    if (arguments.has(Option::Reference) && view.trends.by == TrendGroup::Country)
        reference = QString::fromStdString(reference).toUpper().toStdString();
}

void applyTrends(OptionReading &reading, const Arguments &arguments, View &view)
{
    const bool trend
        = arguments.command != Command::Uncertainty && arguments.command != Command::MoneyIndex;
    if (trend)
        reading.word(Option::By, view.trends.by);
    reading.flag(Option::Joined, view.trends.joined);
    if (arguments.command == Command::Indices)
        reading.list(Option::Country, view.trends.items, true);
    applyReference(reading, arguments, view);
    if (arguments.command != Command::History || arguments.operands.isEmpty())
        return;
    view.trends.items.clear();
    for (const QString &item : arguments.operands.first().split(u',', Qt::SkipEmptyParts))
        view.trends.items.push_back(item.trimmed().toStdString());
}

void applyCertainty(OptionReading &reading, const Arguments &arguments, View &view)
{
    const bool simulates = arguments.command == Command::Uncertainty;
    Certainty &certainty = view.certainty;
    reading.flag(Option::Intervals, certainty.shown);
    reading.numberWithin(Option::Level, certainty.level, 0.5, 0.999);
    reading.numberWithin(Option::WithinShare, certainty.withinShare, 0, 1);
    if (const auto shared = reading.number(Option::Correlation, 0, 0.95))
        certainty.correlation = *shared;
    reading.word(Option::ErrorOf, certainty.of);
    reading.flag(Option::EloAsTasks, certainty.eloAsTasks);
    reading.word(Option::RankBounds, certainty.rankBounds);
    reading.wholeWithin(Option::Seed, certainty.seed, 0, std::numeric_limits<unsigned>::max());
    reading.wholeWithin(Option::Draws, simulates ? view.robustness.draws : certainty.draws, 100,
                        1'000'000);
    reading.words(Option::Vary, view.robustness.vary);
    reading.flag(Option::Sobol, view.robustness.sobol);
    reading.word(Option::DrawWeights, view.robustness.weights);
    reading.numberWithin(Option::Alpha, view.robustness.concentration, 1, 1e6);
    if (simulates)
        reading.word(Option::By, view.robustness.by);
    reading.word(Option::LeaveOut, view.robustness.leaveOut);
    reading.wholeWithin(Option::Neighbours, view.comparing.neighbours, 0, 1000);
}

/// What stands behind "compare" and "diff" takes the place of what the View's file compares.
void applyOperands(const Arguments &arguments, View &view)
{
    const QStringList &operands = arguments.operands;
    if (operands.isEmpty())
        return;
    if (arguments.command == Command::Compare) {
        view.comparing.items.clear();
        for (const QString &operand : operands)
            view.comparing.items.push_back(operand.toStdString());
    }
    if (arguments.command == Command::Diff) {
        view.comparing.snapshot = operands.first().toStdString();
        view.snapshot = operands.value(1).toStdString();
    }
}

/// Each command has kinds of its own.
std::vector<std::string> &kindsOf(std::optional<Command> command, MoneyView &money)
{
    if (command == Command::Programmes)
        return money.programmeKinds;
    if (command == Command::Figures)
        return money.figureKinds;
    return command == Command::Events ? money.eventKinds : money.kinds;
}

void applyMeasures(OptionReading &reading, const Arguments &arguments, MoneyView &money)
{
    reading.list(Option::Payer, money.payers);
    for (const std::string &payer : money.payers) {
        if (payer != "public" && payer != "private" && payer != "mixed")
            reading.fail(wrongValue(Option::Payer, u"public, private, mixed"_s,
                                    QString::fromStdString(payer)));
    }
    reading.word(Option::Per, money.per);
    reading.word(Option::Sum, money.sum);
    if (arguments.command == Command::Programmes && money.sum == SumBy::Lab)
        reading.fail(wrongValue(Option::Sum, u"none, country, year"_s, u"lab"_s));
    reading.word(Option::Basis, money.basis);
    reading.date(Option::RateDate, money.rateDate);
    reading.flag(Option::Real, money.real);
    if (arguments.command == Command::MoneyIndex)
        reading.word(Option::By, money.indexBy);
}

void applyMoney(OptionReading &reading, const Arguments &arguments, MoneyView &money)
{
    applyMeasures(reading, arguments, money);
    if (arguments.command != Command::Indices)
        reading.list(Option::Country, money.countries, true);
    if (arguments.command == Command::Profile && !arguments.operands.isEmpty()) {
        money.countries.clear();
        for (const QString &code : arguments.operands.first().split(u',', Qt::SkipEmptyParts))
            money.countries.push_back(code.trimmed().toUpper().toStdString());
    }
    reading.list(Option::Kind, kindsOf(arguments.command, money));
    reading.date(Option::From, money.from);
    reading.date(Option::To, money.to);
    reading.named(
        Option::Currency, money.currency,
        [](const QString &value) {
            static const QRegularExpression code(u"^[A-Za-z]{3}$"_s);
            return code.match(value).hasMatch() ? std::optional(value.toUpper().toStdString())
                                                : std::nullopt;
        },
        CliText::tr("a code such as USD, EUR or KRW"));
    if (money.from && money.to && *money.from > *money.to)
        reading.fail(CliText::tr("The period ends on %1, before it begins on %2; change --from or "
                                 "--to.")
                         .arg(QString::fromStdString(toIsoText(*money.to)),
                              QString::fromStdString(toIsoText(*money.from))));
}

void applyPicture(OptionReading &reading, Picture &picture)
{
    reading.text(Option::Title, picture.title);
    reading.text(Option::Subtitle, picture.subtitle);
    reading.text(Option::Note, picture.note);
    reading.list(Option::Highlight, picture.highlighted);
    if (!picture.highlighted.empty())
        picture.greyRest = true;
    reading.flag(Option::Log, picture.logarithmic);
    reading.named(
        Option::Size, picture,
        [picture](const QString &value) -> std::optional<Picture> {
            static const QRegularExpression size(u"^(\\d{2,5})x(\\d{2,5})$"_s);
            const auto match = size.match(value);
            Picture sized = picture;
            sized.width = match.captured(1).toInt();
            sized.height = match.captured(2).toInt();
            const bool drawable = sized.width >= 200 && sized.width <= 10000 && sized.height >= 150
                && sized.height <= 10000;
            return match.hasMatch() && drawable ? std::optional(sized) : std::nullopt;
        },
        CliText::tr("width and height from 200x150 to 10000x10000, such as 960x540"));
}

} // namespace

QString countingRuleExamples()
{
    return u"best, top-mean:3, count:22, labs-over:40, lab-sum, frontier-share, herfindahl"_s;
}

OrUsage<void> applyOptions(const Arguments &arguments, View &view)
{
    OptionReading reading(arguments);
    applyFigures(reading, view);
    applyFilters(reading, view);
    const bool money = arguments.command && isMoney(*arguments.command);
    reading.list(Option::Lab, money ? view.money.labs : view.labs);
    applyCounting(reading, arguments, view);
    applyTrends(reading, arguments, view);
    applyCertainty(reading, arguments, view);
    applyOperands(arguments, view);
    applyMoney(reading, arguments, view.money);
    applyPicture(reading, view.picture);
    if (!reading.problem().isEmpty())
        return tl::unexpected(reading.problem());
    return {};
}

} // namespace podium
