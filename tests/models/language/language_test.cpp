// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/language.h"

#include "app/models/language/sentence_start.h"
#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

struct MoneyCase {
    const char *amount;
    const char *currency;
    const char *english;
    const char *korean;
};

void PrintTo(const MoneyCase &money, std::ostream *out)
{
    *out << money.amount << ' ' << money.currency;
}

class MoneyText : public testing::TestWithParam<MoneyCase>
{
};

TEST_P(MoneyText, ExactAmount_RoundsOnceHalfToEven)
{
    const MoneyCase &money = GetParam();
    const Decimal amount = Decimal::parse(money.amount).value();
    EXPECT_EQ(moneyText(amount, money.currency, Language::English),
              QString::fromUtf8(money.english));
    EXPECT_EQ(moneyText(amount, money.currency, Language::Korean), QString::fromUtf8(money.korean));
}

INSTANTIATE_TEST_SUITE_P(
    Usual, MoneyText,
    testing::Values(MoneyCase{"13000000000", "USD", "USD 13.0 bn", "130억 달러"},
                    MoneyCase{"8300000000", "USD", "USD 8.3 bn", "83억 달러"},
                    MoneyCase{"10100000000000", "KRW", "KRW 10.1 tn", "10.1조 원"},
                    MoneyCase{"1700000000", "EUR", "EUR 1.7 bn", "17억 유로"},
                    MoneyCase{"700000000000", "KRW", "KRW 700 bn", "7,000억 원"},
                    MoneyCase{"1370000000", "USD", "USD 1.37 bn", "13.7억 달러"},
                    MoneyCase{"123400000000", "KRW", "KRW 123 bn", "1,234억 원"},
                    MoneyCase{"500000000", "CNY", "CNY 500 M", "5억 위안"},
                    MoneyCase{"62000000", "INR", "INR 62.0 M", "6,200만 루피"}));

INSTANTIATE_TEST_SUITE_P(
    AtTheEdgeOfAUnit, MoneyText,
    testing::Values(MoneyCase{"999950000", "USD", "USD 1.0 bn", "10억 달러"},
                    MoneyCase{"999499999.999999", "USD", "USD 999 M", "9.99억 달러"},
                    MoneyCase{"996000000", "USD", "USD 996 M", "9.96억 달러"},
                    MoneyCase{"999500000000", "KRW", "KRW 1.0 tn", "9,995억 원"},
                    MoneyCase{"999949999999", "KRW", "KRW 1.0 tn", "9,999억 원"},
                    MoneyCase{"999950000000", "KRW", "KRW 1.0 tn", "1조 원"},
                    MoneyCase{"1000000000000", "KRW", "KRW 1.0 tn", "1조 원"},
                    MoneyCase{"99994999", "KRW", "KRW 100 M", "9,999만 원"},
                    MoneyCase{"99995000", "KRW", "KRW 100 M", "1억 원"},
                    MoneyCase{"999999.5", "USD", "USD 1.0 M", "100만 달러"},
                    MoneyCase{"999999.4", "USD", "USD 1.0 M", "100만 달러"},
                    MoneyCase{"999400", "USD", "USD 999,000", "99.9만 달러"},
                    MoneyCase{"284419", "USD", "USD 284,000", "28.4만 달러"},
                    MoneyCase{"9999.4", "JPY", "JPY 10,000", "1만 엔"},
                    MoneyCase{"1234000000000000", "KRW", "KRW 1,234 tn", "1,234조 원"}));

INSTANTIATE_TEST_SUITE_P(
    HalfToEven, MoneyText,
    testing::Values(MoneyCase{"1005000000", "USD", "USD 1.0 bn", "10억 달러"},
                    MoneyCase{"1015000000", "USD", "USD 1.02 bn", "10.2억 달러"},
                    MoneyCase{"1005000000.000001", "USD", "USD 1.01 bn", "10.1억 달러"},
                    MoneyCase{"12050000000", "USD", "USD 12.0 bn", "120억 달러"},
                    MoneyCase{"12150000000", "USD", "USD 12.2 bn", "122억 달러"},
                    MoneyCase{"9995000000", "USD", "USD 10.0 bn", "100억 달러"},
                    MoneyCase{"100500000000", "USD", "USD 100 bn", "1,005억 달러"},
                    MoneyCase{"101500000000", "USD", "USD 102 bn", "1,015억 달러"}));

INSTANTIATE_TEST_SUITE_P(
    SmallZeroAndNegative, MoneyText,
    testing::Values(MoneyCase{"0", "USD", "USD 0", "0달러"},
                    MoneyCase{"-0.4", "USD", "USD 0", "0달러"},
                    MoneyCase{"950000", "USD", "USD 950,000", "95만 달러"},
                    MoneyCase{"-13000000000", "USD", "USD -13.0 bn", "-130억 달러"},
                    MoneyCase{"500000000", "XYZ", "XYZ 500 M", "5억 XYZ"},
                    MoneyCase{"2500000000", "GBP", "GBP 2.5 bn", "25억 파운드"},
                    MoneyCase{"2500000000", "CAD", "CAD 2.5 bn", "25억 캐나다 달러"},
                    MoneyCase{"2500000000", "CHF", "CHF 2.5 bn", "25억 스위스 프랑"}));

TEST(DateRangeText, CommonYear_IsSaidOnce)
{
    const auto range = [](const char *from, const char *to, Language language,
                          DatePrecision precision = DatePrecision::Day) {
        return dateRangeText(parseDate(from).value(), parseDate(to).value(), language, precision);
    };
    EXPECT_EQ(range("2026-06-01", "2026-08-22", Language::English), u"1 Jun – 22 Aug 2026"_s);
    EXPECT_EQ(range("2026-06-01", "2026-08-22", Language::Korean), u"2026년 6월 1일~8월 22일"_s);
    EXPECT_EQ(range("2025-12-01", "2026-01-31", Language::English), u"1 Dec 2025 – 31 Jan 2026"_s);
    EXPECT_EQ(range("2025-12-01", "2026-01-31", Language::Korean),
              u"2025년 12월 1일~2026년 1월 31일"_s);
    EXPECT_EQ(range("2025-08-01", "2025-09-30", Language::English, DatePrecision::Month),
              u"Aug – Sep 2025"_s);
    EXPECT_EQ(range("2025-08-01", "2025-09-30", Language::Korean, DatePrecision::Month),
              u"2025년 8월~9월"_s);
    EXPECT_EQ(range("2025-08-01", "2025-08-01", Language::Korean), u"2025년 8월 1일"_s);
}

TEST(DateText, CoarsePrecision_ShowsOnlyWhatIsKnown)
{
    const Date date = parseDate("2025-09-18").value();
    EXPECT_EQ(dateText(date, Language::English), u"18 Sep 2025"_s);
    EXPECT_EQ(dateText(date, Language::Korean), u"2025년 9월 18일"_s);
    EXPECT_EQ(dateText(date, Language::English, DatePrecision::Month), u"Sep 2025"_s);
    EXPECT_EQ(dateText(date, Language::Korean, DatePrecision::Month), u"2025년 9월"_s);
    EXPECT_EQ(dateText(date, Language::English, DatePrecision::Year), u"2025"_s);
    EXPECT_EQ(dateText(date, Language::Korean, DatePrecision::Year), u"2025년"_s);
    EXPECT_EQ(dateText(date, Language::Korean, DatePrecision::Unknown), u"–"_s);
    EXPECT_EQ(longDateText(date, Language::English), u"18 September 2025"_s);
}

TEST(Names, MissingKorean_FallsBackToEnglish)
{
    const Dataset dataset = sampleWorld().build();
    EXPECT_EQ(countryName(dataset, "KR", Language::Korean), u"대한민국"_s);
    EXPECT_EQ(labName(dataset.labs[0], Language::Korean), u"OpenAI"_s);
    EXPECT_EQ(labName(dataset.labs[2], Language::Korean), u"미스트랄"_s);
}

TEST(Names, UnknownCountry_KeepsItsCode)
{
    const Dataset dataset = sampleWorld().build();
    EXPECT_EQ(countryName(dataset, "VN", Language::English), u"VN"_s);
    EXPECT_EQ(countryName(dataset, "", Language::English), u"Unassigned"_s);
}

TEST(Names, CountryInSentence_TakesItsArticle)
{
    const Dataset dataset = sampleWorld().build();
    EXPECT_EQ(countryInSentence(dataset, "US", Language::English), u"the United States"_s);
    EXPECT_EQ(countryInSentence(dataset, "CN", Language::English), u"China"_s);
    EXPECT_EQ(countryInSentence(dataset, "US", Language::Korean), u"미국"_s);
}

TEST(SentenceStart, ArticleOfACountry_IsCapital_NamesStay)
{
    EXPECT_EQ(atSentenceStart(u"the United States leads"_s), u"The United States leads"_s);
    EXPECT_EQ(atSentenceStart(u"xAI leads"_s), u"xAI leads"_s);
    EXPECT_EQ(atSentenceStart({}), QString());
}

TEST(Names, MethodName_NamesItsVersionOnce)
{
    Method method;
    method.name = "Intelligence Index";
    method.version = "3.0";
    EXPECT_EQ(methodName(method), u"Intelligence Index v3.0"_s);
    method.name = "Intelligence Index v3.0";
    EXPECT_EQ(methodName(method), u"Intelligence Index v3.0"_s);
}

} // namespace
} // namespace podium::tests
