// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/readings/claim_checks.h"

#include <algorithm>

namespace podium {

namespace {

/// What one kind of claim names, all in one place, so that one check serves all kinds.
struct NamedPlaces {
    std::vector<std::string> countries;
    std::vector<std::string> countriesOrRegions;
    std::vector<std::string> labs;
    std::vector<std::string> programmes;
    std::vector<std::string> groups; ///< countries or labs
};

void addSum(NamedPlaces &named, const MoneySum &sum)
{
    named.labs.insert(named.labs.end(), sum.labs.begin(), sum.labs.end());
    named.countries.insert(named.countries.end(), sum.countries.begin(), sum.countries.end());
    named.countries.insert(named.countries.end(), sum.outside.begin(), sum.outside.end());
    if (!sum.programme.empty())
        named.programmes.push_back(sum.programme);
}

void addParts(NamedPlaces &named, const std::vector<CountPart> &parts)
{
    for (const CountPart &part : parts) {
        named.countries.insert(named.countries.end(), part.countries.begin(), part.countries.end());
        named.labs.insert(named.labs.end(), part.labs.begin(), part.labs.end());
    }
}

NamedPlaces placesOf(const ClaimKind &kind)
{
    NamedPlaces out;
    if (const auto *best = std::get_if<BestClaim>(&kind)) {
        out.countries = best->outside;
        out.countriesOrRegions = best->within;
    } else if (const auto *months = std::get_if<MonthsClaim>(&kind)) {
        out.groups = {months->group, months->reference};
    } else if (const auto *top = std::get_if<TopCountClaim>(&kind)) {
        addParts(out, top->parts);
    } else if (const auto *labs = std::get_if<LabCountClaim>(&kind)) {
        addParts(out, labs->parts);
        if (!labs->lab.empty())
            out.groups = {labs->lab};
    } else if (const auto *indices = std::get_if<IndexCountClaim>(&kind)) {
        addParts(out, indices->parts);
    } else if (const auto *counts = std::get_if<CountGapClaim>(&kind)) {
        auto &names = counts->ofLabs ? out.labs : out.countries;
        for (const auto *side : {&counts->first, &counts->second, &counts->outside})
            names.insert(names.end(), side->begin(), side->end());
    } else if (const auto *rank = std::get_if<CountryRankClaim>(&kind)) {
        out.countries = {rank->country};
    } else if (const auto *ahead = std::get_if<CountryAheadClaim>(&kind)) {
        out.countries = {ahead->first, ahead->second};
    } else if (const auto *amount = std::get_if<AmountClaim>(&kind)) {
        addSum(out, amount->sum);
    } else if (const auto *gap = std::get_if<MoneyGapClaim>(&kind)) {
        addSum(out, gap->first);
        addSum(out, gap->second);
    }
    return out;
}

bool isRegion(const Dataset &dataset, const std::string &name)
{
    return !name.empty()
        && std::ranges::find(dataset.countries, name, &Country::region) != dataset.countries.end();
}

Result<void> checkProgrammes(const Dataset &dataset, const std::vector<std::string> &ids)
{
    const auto &programmes = dataset.ledger.programmes;
    for (const std::string &id : ids) {
        if (std::ranges::find(programmes, id, &PublicProgramme::id) == programmes.end())
            return failure(Error::Kind::NotFound,
                           Error::tr("There is no programme \"%1\" in the ledger."), {id});
    }
    return {};
}

Result<void> checkCodes(const Dataset &dataset, const NamedPlaces &named)
{
    const auto unknown = [](const std::string &code) {
        return failure(
            Error::Kind::NotFound,
            Error::tr("There is no country \"%1\"; use ISO codes of two letters, such as KR."),
            {code});
    };
    for (const std::string &code : named.countries) {
        if (!findCountry(dataset, code))
            return unknown(code);
    }
    for (const std::string &place : named.countriesOrRegions) {
        if (!findCountry(dataset, place) && !isRegion(dataset, place))
            return failure(
                Error::Kind::NotFound,
                Error::tr("There is no country or region \"%1\"; use ISO codes of two letters, "
                          "such as KR, or a region such as Europe."),
                {place});
    }
    for (const std::string &group : named.groups) {
        if (!findCountry(dataset, group) && !findLab(dataset, group))
            return unknown(group);
    }
    return {};
}

template <typename Find>
Result<void> checkKnown(const Dataset &dataset, const std::vector<std::string> &ids, Find find,
                        const char *sentence)
{
    for (const std::string &id : ids) {
        if (!find(dataset, id))
            return failure(Error::Kind::NotFound, sentence, {id});
    }
    return {};
}

} // namespace

Result<void> checkPlaces(const Dataset &dataset, const Claim &claim)
{
    const NamedPlaces named = placesOf(claim.kind);
    if (auto checked = checkCodes(dataset, named); !checked)
        return checked;
    if (auto checked
        = checkKnown(dataset, named.labs, findLab, Error::tr("There is no lab \"%1\"."));
        !checked)
        return checked;
    return checkProgrammes(dataset, named.programmes);
}

Result<void> checkGrid(const Dataset &dataset, const Grid &grid)
{
    if (auto checked = checkKnown(dataset, grid.snapshots, findSnapshot,
                                  Error::tr("The grid names a snapshot \"%1\" that there is not."));
        !checked)
        return checked;
    if (auto checked = checkKnown(dataset, grid.methods, findMethod,
                                  Error::tr("The grid names a method \"%1\" that there is not."));
        !checked)
        return checked;
    return checkProgrammes(dataset, grid.programmes);
}

} // namespace podium
