// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/sentences/phrases.h"

#include <array>

namespace podium {

namespace {

constexpr auto kDailyNames = std::to_array<DailyName>({
    {u"usa", "US"},
    {u"us", "US"},
    {u"u.s.", "US"},
    {u"america", "US"},
    {u"american", "US"},
    {u"americans", "US"},
    {u"united states of america", "US"},
    {u"uk", "GB"},
    {u"britain", "GB"},
    {u"british", "GB"},
    {u"korea", "KR"},
    {u"korean", "KR"},
    {u"south korean", "KR"},
    {u"chinese", "CN"},
    {u"canadian", "CA"},
    {u"french", "FR"},
    {u"german", "DE"},
    {u"japanese", "JP"},
    {u"indian", "IN"},
    {u"israeli", "IL"},
    {u"spanish", "ES"},
    {u"swiss", "CH"},
    {u"emirati", "AE"},
    {u"uae", "AE"},
    {u"european", "Europe"},
    {u"italian", "IT"},
    {u"singaporean", "SG"},
    {u"taiwanese", "TW"},
    {u"dutch", "NL"},
    {u"swedish", "SE"},
    {u"saudi", "SA"},
    {u"asian", "Asia"},
    {u"대한민국", "KR"},
    {u"우리나라", "KR"},
    {u"남한", "KR"},
    {u"미·중", "US CN"},
    {u"미중", "US CN"},
    {u"아랍에미리트연합", "AE"},
    {u"유럽연합", "EU"},
});

constexpr auto kSpellings = std::to_array<Spelling>({
    {u"엑사원", u"exaone"},
    {u"미스트랄", u"mistral"},
    {u"마지스트랄", u"magistral"},
    {u"미디엄", u"medium"},
    {u"라지", u"large"},
    {u"스몰", u"small"},
    {u"클로드", u"claude"},
    {u"소넷", u"sonnet"},
    {u"소네트", u"sonnet"},
    {u"오퍼스", u"opus"},
    {u"하이쿠", u"haiku"},
    {u"제미나이", u"gemini"},
    {u"제미니", u"gemini"},
    {u"젬마", u"gemma"},
    {u"플래시", u"flash"},
    {u"프로", u"pro"},
    {u"미니", u"mini"},
    {u"나노", u"nano"},
    {u"터보", u"turbo"},
    {u"라마", u"llama"},
    {u"매버릭", u"maverick"},
    {u"스카우트", u"scout"},
    {u"큐원", u"qwen"},
    {u"큐웬", u"qwen"},
    {u"딥시크", u"deepseek"},
    {u"그록", u"grok"},
    {u"솔라", u"solar"},
    {u"키미", u"kimi"},
    {u"하이퍼클로바", u"hyperclova"},
    {u"네모트론", u"nemotron"},
    {u"지피티", u"gpt"},
    {u"챗gpt", u"gpt"},
    {u"커맨드", u"command"},
    {u"코덱스", u"codex"},
});

} // namespace

std::span<const DailyName> dailyNames()
{
    return kDailyNames;
}

std::span<const Spelling> spellings()
{
    return kSpellings;
}

} // namespace podium
