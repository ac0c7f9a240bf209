// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/world/country_code.h"

#include "app/engine/values/letter_case.h"

#include <algorithm>
#include <utility>

namespace podium {

namespace {

/// Names that sources write and our list of countries does not.
constexpr std::pair<std::string_view, std::string_view> kCountryNames[]{
    {"united states of america", "US"},
    {"usa", "US"},
    {"united kingdom of great britain and northern ireland", "GB"},
    {"uk", "GB"},
    {"korea (republic of)", "KR"},
    {"republic of korea", "KR"},
    {"korea, rep", "KR"},
    {"korea", "KR"},
    {"great britain", "GB"},
    {"people's republic of china", "CN"},
    {"prc", "CN"},
    {"uae", "AE"},
    {"viet nam", "VN"},
    {"turkiye", "TR"},
    {"t\xC3\xBCrkiye", "TR"},
    {"\xEB\x8C\x80\xED\x95\x9C\xEB\xAF\xBC\xEA\xB5\xAD", "KR"}, // 대한민국
    {"\xEB\x82\xA8\xED\x95\x9C", "KR"},                         // 남한
    {"\xEB\xAF\xB8\xED\x95\xA9\xEC\xA4\x91\xEA\xB5\xAD", "US"}, // 미합중국
    {"\xEC\xA4\x91\xED\x99\x94\xEC\x9D\xB8\xEB\xAF\xBC\xEA\xB3\xB5\xED\x99\x94\xEA\xB5\xAD",
     "CN"}, // 중화인민공화국
    {"russia", "RU"},
    {"czech republic", "CZ"},
    {"hong kong sar, china", "HK"},
    {"macao sar, china", "MO"},
    {"taiwan, china", "TW"},
    {"taiwan, province of china", "TW"},
};

/// Codes of two letters, and of three behind them.
constexpr std::string_view kCodes
    = "ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW "
      "AXALA AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN "
      "BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG "
      "CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE "
      "DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN "
      "FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL "
      "GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV "
      "HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM "
      "JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO "
      "LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE "
      "MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS "
      "MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL "
      "NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI "
      "PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN "
      "SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV "
      "SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON "
      "TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN "
      "VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE ";

/// The code of two letters for one of three.
std::string_view shortCode(std::string_view code)
{
    constexpr std::size_t kWidth = 6;
    for (std::size_t at = 0; code.size() == 3 && at < kCodes.size(); at += kWidth) {
        if (equalIgnoringCase(kCodes.substr(at + 2, 3), code))
            return kCodes.substr(at, 2);
    }
    return {};
}

std::string plainName(std::string_view country)
{
    std::string name = lowered(country);
    std::erase(name, '.');
    return name;
}

} // namespace

std::string countryCode(const Dataset &dataset, std::string_view text)
{
    if (text.empty() || findCountry(dataset, text))
        return std::string(text);
    if (const auto code = shortCode(text); findCountry(dataset, code))
        return std::string(code);
    const std::string name = plainName(text);
    for (const auto &[known, code] : kCountryNames) {
        if (name == known)
            return std::string(code);
    }
    const auto found = std::ranges::find_if(dataset.countries, [&](const Country &country) {
        return plainName(country.nameEn) == name || country.nameKo == text
            || lowered(country.code) == name;
    });
    return found == dataset.countries.end() ? std::string() : found->code;
}

std::vector<std::string> countryCodes(const Dataset &dataset, std::string_view text)
{
    if (auto one = countryCode(dataset, text); !one.empty() || text.empty())
        return one.empty() ? std::vector<std::string>() : std::vector{std::move(one)};
    std::vector<std::string> codes;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(",;/|&+"), text.size());
        const auto start = text.substr(0, end).find_first_not_of(' ');
        std::string_view part = start < end ? text.substr(start, end - start) : std::string_view();
        while (part.ends_with(' '))
            part.remove_suffix(1);
        std::string code = countryCode(dataset, part);
        if (code.empty())
            return {};
        if (std::ranges::find(codes, code) == codes.end())
            codes.push_back(std::move(code));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return codes;
}

} // namespace podium
