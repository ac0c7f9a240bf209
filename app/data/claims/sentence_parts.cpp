// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentence_parts.h"

#include "app/engine/claims/judging/subjects.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Names in daily use that are neither codes nor names of the figures.
struct OtherName {
    const char16_t *name;
    const char *code;
};
constexpr std::array kOtherNames{
    OtherName{u"usa", "US"},     OtherName{u"america", "US"}, OtherName{u"uk", "GB"},
    OtherName{u"britain", "GB"}, OtherName{u"korea", "KR"},   OtherName{u"대한민국", "KR"},
};

std::optional<std::string> labId(const Dataset &dataset, const QString &name)
{
    const auto lab = findLab(dataset, name.trimmed().toStdString());
    if (lab)
        return dataset.labs[*lab].id;
    const auto known = std::ranges::find_if(dataset.labs, [&name](const Lab &candidate) {
        return name.compare(QString::fromStdString(candidate.nameEn), Qt::CaseInsensitive) == 0
            || name == QString::fromStdString(candidate.nameKo);
    });
    return known == dataset.labs.end() ? std::nullopt : std::optional(known->id);
}

MoneySum sumOf(const SentenceDraft &draft, const std::string &lab)
{
    return {{}, {lab}, draft.from, draft.to};
}

} // namespace

std::optional<std::string> countryCode(const Dataset &dataset, QString name)
{
    name = name.trimmed();
    if (name.startsWith("the "_L1, Qt::CaseInsensitive))
        name = name.sliced(4);
    if (const Country *country = countryNamed(dataset, name.toStdString()))
        return country->code;
    for (const OtherName &other : kOtherNames) {
        if (name.compare(QStringView(other.name), Qt::CaseInsensitive) == 0)
            return other.code;
    }
    return std::nullopt;
}

std::optional<std::vector<std::string>> placeList(const Dataset &dataset, const QString &list)
{
    static const QRegularExpression between(u"\\s*(?:,|&|\\band\\b|와 |과 |및|·)\\s*"_s);
    std::vector<std::string> out;
    const QStringList names = list.split(between, Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto code = countryCode(dataset, name);
        const std::string region = name.trimmed().toStdString();
        if (code)
            out.push_back(*code);
        else if (std::ranges::find(dataset.countries, region, &Country::region)
                 != dataset.countries.end())
            out.push_back(region);
        else
            return std::nullopt;
    }
    return out.empty() ? std::nullopt : std::optional(std::move(out));
}

Condition writtenCondition(const QString &number, Strictness strictness, double unit)
{
    QString plain = number;
    plain.remove(u',');
    const qsizetype point = plain.indexOf(u'.');
    const auto decimals = point < 0 ? 0 : plain.size() - point - 1;
    const double value = plain.toDouble() * unit;
    switch (strictness) {
    case Strictness::About:
        return {Condition::Kind::About, value, 0, Condition::kUsualShare};
    case Strictness::AtLeast:
        return {Condition::Kind::AtLeast, value, 0, 0};
    case Strictness::AtMost:
        return {Condition::Kind::AtMost, value, 0, 0};
    case Strictness::Plain:
        break;
    }
    constexpr double kHalf = 0.5;
    return {Condition::Kind::Equals, value, 0,
            kHalf * unit * std::pow(10.0, -static_cast<double>(decimals))};
}

Condition countCondition(const QString &number, Strictness strictness)
{
    Condition condition = writtenCondition(number, strictness);
    if (strictness == Strictness::Plain)
        condition.tolerance = 0;
    return condition;
}

ClaimKind rankKind(const Dataset &dataset, const QString &subject, const Condition &rank)
{
    if (const auto country = countryCode(dataset, subject))
        return CountryRankClaim{*country, rank};
    return RankClaim{subject.toStdString(), rank};
}

ClaimKind aheadKind(const Dataset &dataset, const QString &first, const QString &second)
{
    const auto a = countryCode(dataset, first);
    const auto b = countryCode(dataset, second);
    if (a && b)
        return CountryAheadClaim{*a, *b};
    return AheadClaim{first.toStdString(), second.toStdString()};
}

std::optional<ClaimKind> monthsKind(const Dataset &dataset, const QString &group,
                                    const QString &reference, const Condition &months)
{
    auto a = countryCode(dataset, group);
    auto b = countryCode(dataset, reference);
    if (!a || !b) {
        a = labId(dataset, group);
        b = labId(dataset, reference);
    }
    if (!a || !b)
        return std::nullopt;
    return MonthsClaim{*a, *b, months};
}

std::optional<ClaimKind> amountKind(const Dataset &dataset, const SentenceDraft &draft,
                                    const QString &lab, const QString &currency,
                                    const Condition &amount)
{
    const auto id = labId(dataset, lab);
    if (!id)
        return std::nullopt;
    return AmountClaim{sumOf(draft, *id), currency.toUpper().toStdString(), amount};
}

std::optional<ClaimKind> moneyRatioKind(const Dataset &dataset, const SentenceDraft &draft,
                                        const QString &first, const QString &second,
                                        const Condition &ratio)
{
    const auto a = labId(dataset, first);
    const auto b = labId(dataset, second);
    if (!a || !b)
        return std::nullopt;
    return MoneyGapClaim{sumOf(draft, *a), sumOf(draft, *b), true, "USD", ratio};
}

void setMonth(SentenceDraft &draft, const QString &month)
{
    const auto first = parseDate((month + u"-01"_s).toStdString());
    if (!first)
        return;
    const std::chrono::year_month_day day{*first};
    draft.from = *first;
    draft.to = Date{day.year() / day.month() / std::chrono::last};
}

} // namespace podium
