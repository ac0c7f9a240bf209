// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/places.h"

#include "app/engine/values/letter_case.h"

#include <algorithm>

namespace podium {

namespace {

bool contains(const std::vector<std::string> &list, std::string_view item)
{
    return std::ranges::find(list, item) != list.end();
}

void append(std::vector<std::string> &list, const std::string &code)
{
    if (!contains(list, code))
        list.push_back(code);
}

} // namespace

const Country *placeNamed(const Dataset &dataset, std::string_view text)
{
    const auto found = std::ranges::find_if(dataset.countries, [text](const Country &place) {
        return equalIgnoringCase(place.code, text) || equalIgnoringCase(place.nameEn, text)
            || (!text.empty() && place.nameKo == text);
    });
    return found == dataset.countries.end() ? nullptr : &*found;
}

bool covers(const Dataset &dataset, const std::vector<std::string> &places,
            std::string_view country)
{
    return std::ranges::any_of(places, [&](const std::string &code) {
        if (code == country || code == kWorld)
            return true;
        const Country *place = findCountry(dataset, code);
        return place && contains(place->members, country);
    });
}

std::vector<std::string> withMembers(const Dataset &dataset, const std::vector<std::string> &places)
{
    std::vector<std::string> codes;
    for (const std::string &code : places) {
        append(codes, code);
        const Country *place = findCountry(dataset, code);
        for (const std::string &member : place ? place->members : std::vector<std::string>())
            append(codes, member);
        if (code != kWorld)
            continue;
        for (const Country &country : dataset.countries)
            append(codes, country.code);
    }
    return codes;
}

std::vector<std::string> countriesWithLabs(const Dataset &dataset, const std::string &code)
{
    const Country *place = findCountry(dataset, code);
    if (!place || place->members.empty())
        return {code};
    std::vector<std::string> codes;
    for (const std::string &member : place->members) {
        if (std::ranges::find(dataset.labs, member, &Lab::country) != dataset.labs.end())
            codes.push_back(member);
    }
    return codes;
}

MoneyView withMembers(const Dataset &dataset, MoneyView money)
{
    money.countries = withMembers(dataset, money.countries);
    return money;
}

Result<std::vector<std::string>> placeCodes(const Dataset &dataset,
                                            const std::vector<std::string> &texts)
{
    std::vector<std::string> codes;
    for (const std::string &text : texts) {
        const Country *place = placeNamed(dataset, text);
        if (!place)
            return failure(
                Error::Kind::NotFound,
                Error::tr("There is no country or group \"%1\"; use names, ISO codes of two "
                          "letters such as KR, or groups such as EU, G7 or East Asia."),
                {text});
        append(codes, place->code);
    }
    return codes;
}

} // namespace podium
