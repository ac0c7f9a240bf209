// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/view_options.h"

#include "app/cli/text.h"
#include "app/data/method_text.h"
#include "app/data/view_json.h"
#include "app/data/view_words.h"

#include <QtCore/QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace podium {

namespace {

/// Reads one value after the other and keeps the first complaint.
class Reading final
{
public:
    explicit Reading(const Arguments &arguments)
        : m_arguments(arguments)
    {
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    void text(Option option, std::string &target)
    {
        if (const auto value = m_arguments.value(option))
            target = value->toStdString();
    }

    void list(Option option, std::vector<std::string> &target, bool upper = false)
    {
        if (!m_arguments.has(option))
            return;
        target.clear();
        for (const QString &item : m_arguments.list(option))
            target.push_back((upper ? item.toUpper() : item).toStdString());
    }

    void date(Option option, std::optional<Date> &target)
    {
        const auto value = m_arguments.value(option);
        if (!value)
            return;
        target = parseDate(value->toStdString());
        if (!target && !value->isEmpty())
            wrong(option, CliText::tr("a day such as 2025-10-02"));
    }

    std::optional<double> number(Option option, double least, double most)
    {
        const auto value = m_arguments.value(option);
        if (!value)
            return std::nullopt;
        bool ok = false;
        const double number = value->toDouble(&ok);
        if (ok && number >= least && number <= most)
            return number;
        wrong(option,
              most < std::numeric_limits<double>::max()
                  ? CliText::tr("a number from %1 to %2").arg(least).arg(most)
                  : CliText::tr("a number of at least %1").arg(least));
        return std::nullopt;
    }

    /// Empty: no bound.
    void bound(Option option, std::optional<double> &target)
    {
        if (m_arguments.value(option) == QString())
            target.reset();
        else if (const auto given = number(option, 0, std::numeric_limits<double>::max()))
            target = *given;
    }

    void wholeNumber(Option option, int &target)
    {
        const auto value = m_arguments.value(option);
        if (!value)
            return;
        bool ok = false;
        const int number = value->toInt(&ok);
        if (ok && number >= 1)
            target = number;
        else
            wrong(option, CliText::tr("a whole number of at least 1"));
    }

    void numberWithin(Option option, double &target, double least, double most)
    {
        if (const auto given = number(option, least, most))
            target = *given;
    }

    template <typename Whole>
    void wholeWithin(Option option, Whole &target, qint64 least, qint64 most)
    {
        const auto value = m_arguments.value(option);
        if (!value)
            return;
        bool ok = false;
        const qint64 number = value->toLongLong(&ok);
        if (ok && number >= least && number <= most)
            target = static_cast<Whole>(number);
        else
            wrong(option, CliText::tr("a whole number from %1 to %2").arg(least).arg(most));
    }

    template <HasWords Choice>
    void word(Option option, Choice &target)
    {
        named(option, target, choiceOf<Choice>, wordsOf<Choice>().join(u", "_s));
    }

    template <HasWords Choice>
    void words(Option option, std::vector<Choice> &target)
    {
        if (!m_arguments.has(option))
            return;
        if (const auto choices = choicesOf<Choice>(m_arguments.list(option)))
            target = *choices;
        else
            wrong(option, CliText::tr("some of %1").arg(wordsOf<Choice>().join(u", "_s)));
    }

    void flag(Option option, bool &target)
    {
        std::optional<bool> chosen = target;
        choice(option, chosen, u"yes, no"_s);
        target = chosen.value_or(target);
    }

    void yesNoAny(Option option, std::optional<bool> &target)
    {
        if (m_arguments.value(option) == u"any"_s)
            target.reset();
        else
            choice(option, target, u"yes, no, any"_s);
    }

    template <typename T, typename FromText>
    void named(Option option, T &target, FromText fromText, const QString &right)
    {
        const auto value = m_arguments.value(option);
        if (!value)
            return;
        if (const auto known = fromText(*value))
            target = *known;
        else
            wrong(option, right);
    }

    /// An empty value goes back to the method's own rule.
    template <typename T, typename FromText>
    void rule(Option option, std::optional<T> &target, FromText fromText, const char *right)
    {
        if (m_arguments.value(option) == QString())
            target.reset();
        else
            named(
                option, target,
                [fromText](const QString &value) {
                    const auto meaning = fromText(value);
                    return meaning ? std::optional(meaning) : std::nullopt;
                },
                QString::fromLatin1(right));
    }

    void wrong(Option option, const QString &right)
    {
        fail(wrongValue(option, right, m_arguments.value(option).value_or(QString())));
    }

private:
    void choice(Option option, std::optional<bool> &target, const QString &right)
    {
        const auto value = m_arguments.value(option);
        if (!value)
            return;
        if (*value == "yes"_L1)
            target = true;
        else if (*value == "no"_L1)
            target = false;
        else
            wrong(option, right);
    }

    const Arguments &m_arguments;
    QString m_problem;
};

void applyRules(Reading &reading, MethodChoice &choice)
{
    reading.rule(Option::Normalisation, choice.normalisation, normalisationFromText,
                 kNormalisationTexts);
    reading.rule(Option::Aggregation, choice.aggregation, aggregationFromText, kAggregationTexts);
    reading.rule(Option::Weights, choice.weights, weightRuleFromText, kWeightRuleTexts);
    reading.rule(Option::Missing, choice.missing, missingRuleFromText, kMissingRuleTexts);
}

void applyFigures(Reading &reading, View &view)
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

void applyFilters(Reading &reading, View &view)
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
void applyCounting(Reading &reading, const Arguments &arguments, View &view)
{
    reading.named(Option::Rule, view.countingRule, countingRuleFromText, countingRuleExamples());
    if (arguments.command == Command::ChartCountries)
        reading.named(Option::WithRule, view.otherRule, countingRuleFromText,
                      countingRuleExamples());
    reading.wholeNumber(Option::Top, view.top);
    reading.word(Option::Seats, view.seats);
    reading.flag(Option::WithoutBestLab, view.withoutBestLab);
}

/// A reference is a model, or whom others lag behind; countries are written in capitals.
void applyReference(Reading &reading, const Arguments &arguments, View &view)
{
    if (arguments.command != Command::Lag)
        return reading.text(Option::Reference, view.reference);
    std::string &reference = view.trends.reference;
    reading.text(Option::Reference, reference);
    if (arguments.has(Option::Reference) && view.trends.by == TrendGroup::Country)
        reference = QString::fromStdString(reference).toUpper().toStdString();
}

void applyTrends(Reading &reading, const Arguments &arguments, View &view)
{
    const bool trend
        = arguments.command != Command::Uncertainty && arguments.command != Command::MoneyIndex;
    if (trend)
        reading.word(Option::By, view.trends.by);
    reading.flag(Option::Joined, view.trends.joined);
    applyReference(reading, arguments, view);
    if (arguments.command != Command::History || arguments.operands.isEmpty())
        return;
    view.trends.items.clear();
    for (const QString &item : arguments.operands.first().split(u',', Qt::SkipEmptyParts))
        view.trends.items.push_back(item.trimmed().toStdString());
}

void applyCertainty(Reading &reading, const Arguments &arguments, View &view)
{
    const bool simulates = arguments.command == Command::Uncertainty;
    Certainty &certainty = view.certainty;
    reading.flag(Option::Intervals, certainty.shown);
    reading.numberWithin(Option::Level, certainty.level, 0.5, 0.999);
    reading.numberWithin(Option::WithinShare, certainty.withinShare, 0, 1);
    reading.numberWithin(Option::Correlation, certainty.correlation, 0, 0.95);
    reading.word(Option::RankBounds, certainty.rankBounds);
    reading.wholeWithin(Option::Seed, certainty.seed, 0, std::numeric_limits<unsigned>::max());
    reading.wholeWithin(Option::Draws, simulates ? view.robustness.draws : certainty.draws, 100,
                        1'000'000);
    reading.words(Option::Vary, view.robustness.vary);
    reading.flag(Option::Sobol, view.robustness.sobol);
    // What moves the order most is asked of everything, unless somebody says of what.
    if (arguments.has(Option::Sobol) && !arguments.has(Option::Vary)
        && view.robustness.vary == Robustness().vary)
        view.robustness.vary = {Variation::Scores, Variation::Weights, Variation::Method,
                                Variation::Missing, Variation::Evaluation};
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

void applyMeasures(Reading &reading, const Arguments &arguments, MoneyView &money)
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

void applyMoney(Reading &reading, const Arguments &arguments, MoneyView &money)
{
    applyMeasures(reading, arguments, money);
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

void applyPicture(Reading &reading, Picture &picture)
{
    reading.text(Option::Title, picture.title);
    reading.text(Option::Subtitle, picture.subtitle);
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
    Reading reading(arguments);
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
