// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/round_columns.h"

#include "app/data/importing/tables/columns/column_meaning.h"

#include <algorithm>
#include <array>
#include <string>

namespace podium {

namespace {

struct RoundWord {
    std::string_view word; ///< the header begins with it, see nameKey()
    RoundColumn column;
};

/// The longer before what they begin with.
constexpr std::array kRoundWords{
    RoundWord{"lab", RoundColumn::Lab},
    RoundWord{"company", RoundColumn::Lab},
    RoundWord{"organization", RoundColumn::Lab},
    RoundWord{"organisation", RoundColumn::Lab},
    RoundWord{"startup", RoundColumn::Lab},
    RoundWord{"기업가치", RoundColumn::Valuation},
    RoundWord{"기업", RoundColumn::Lab},
    RoundWord{"기관", RoundColumn::Lab},
    RoundWord{"회사", RoundColumn::Lab},
    RoundWord{"업체", RoundColumn::Lab},
    RoundWord{"연구소", RoundColumn::Lab},
    RoundWord{"country", RoundColumn::Country},
    RoundWord{"hqcountry", RoundColumn::Country},
    RoundWord{"headquarter", RoundColumn::Country},
    RoundWord{"hq", RoundColumn::Country},
    RoundWord{"국가", RoundColumn::Country},
    RoundWord{"국적", RoundColumn::Country},
    RoundWord{"나라", RoundColumn::Country},
    RoundWord{"본사", RoundColumn::Country},
    RoundWord{"소재국", RoundColumn::Country},
    RoundWord{"roundamount", RoundColumn::Amount},
    RoundWord{"roundsize", RoundColumn::Amount},
    RoundWord{"round", RoundColumn::Round},
    RoundWord{"fundinground", RoundColumn::Round},
    RoundWord{"fundingtype", RoundColumn::Round},
    RoundWord{"fundingdate", RoundColumn::Day},
    RoundWord{"투자유치일", RoundColumn::Day},
    RoundWord{"series", RoundColumn::Round},
    RoundWord{"stage", RoundColumn::Round},
    RoundWord{"라운드", RoundColumn::Round},
    RoundWord{"투자단계", RoundColumn::Round},
    RoundWord{"투자라운드", RoundColumn::Round},
    RoundWord{"amount", RoundColumn::Amount},
    RoundWord{"raised", RoundColumn::Amount},
    RoundWord{"funding", RoundColumn::Amount},
    RoundWord{"budget", RoundColumn::Amount},
    RoundWord{"예산", RoundColumn::Amount},
    RoundWord{"사업비", RoundColumn::Amount},
    RoundWord{"지원금", RoundColumn::Amount},
    RoundWord{"지원액", RoundColumn::Amount},
    RoundWord{"금액", RoundColumn::Amount},
    RoundWord{"투자금", RoundColumn::Amount},
    RoundWord{"투자액", RoundColumn::Amount},
    RoundWord{"투자유치", RoundColumn::Amount},
    RoundWord{"유치금액", RoundColumn::Amount},
    RoundWord{"조달금액", RoundColumn::Amount},
    RoundWord{"currency", RoundColumn::Currency},
    RoundWord{"통화", RoundColumn::Currency},
    RoundWord{"unit", RoundColumn::Unit},
    RoundWord{"단위", RoundColumn::Unit},
    RoundWord{"einheit", RoundColumn::Unit},
    RoundWord{"unternehmen", RoundColumn::Lab},
    RoundWord{"firma", RoundColumn::Lab},
    RoundWord{"entreprise", RoundColumn::Lab},
    RoundWord{"land", RoundColumn::Country},
    RoundWord{"pays", RoundColumn::Country},
    RoundWord{"runde", RoundColumn::Round},
    RoundWord{"finanzierungsrunde", RoundColumn::Round},
    RoundWord{"betrag", RoundColumn::Amount},
    RoundWord{"montant", RoundColumn::Amount},
    RoundWord{"währung", RoundColumn::Currency},
    RoundWord{"devise", RoundColumn::Currency},
    RoundWord{"bewertung", RoundColumn::Valuation},
    RoundWord{"valorisation", RoundColumn::Valuation},
    RoundWord{"datum", RoundColumn::Day},
    RoundWord{"date", RoundColumn::Day},
    RoundWord{"announced", RoundColumn::Day},
    RoundWord{"날짜", RoundColumn::Day},
    RoundWord{"일자", RoundColumn::Day},
    RoundWord{"발표일", RoundColumn::Day},
    RoundWord{"공시일", RoundColumn::Day},
    RoundWord{"투자일", RoundColumn::Day},
    RoundWord{"investor", RoundColumn::Investors},
    RoundWord{"leadinvestor", RoundColumn::Investors},
    RoundWord{"투자자", RoundColumn::Investors},
    RoundWord{"투자사", RoundColumn::Investors},
    RoundWord{"주요투자", RoundColumn::Investors},
    RoundWord{"valuation", RoundColumn::Valuation},
    RoundWord{"postmoney", RoundColumn::Valuation},
    RoundWord{"source", RoundColumn::Source},
    RoundWord{"출처", RoundColumn::Source},
    RoundWord{"note", RoundColumn::Note},
    RoundWord{"비고", RoundColumn::Note},
};

} // namespace

std::optional<RoundColumn> roundColumn(std::string_view header)
{
    const std::string key = nameKey(header);
    const auto *const word = std::ranges::find_if(
        kRoundWords, [&key](const RoundWord &each) { return key.starts_with(each.word); });
    return word == kRoundWords.end() ? std::nullopt : std::optional(word->column);
}

std::optional<std::size_t> roundColumnIn(const std::vector<std::string> &header, RoundColumn column)
{
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (roundColumn(header[i]) == column)
            return i;
    }
    return std::nullopt;
}

} // namespace podium
