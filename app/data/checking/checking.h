// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/number_text.h"
#include "app/data/finding.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace podium {

/// The check while it runs. A Dataset has no row numbers, so findings name the row in which a
/// value stands when nothing was left out and no cell spans lines: its position + 2.
struct DatasetChecking {
    const Dataset &dataset;
    std::vector<Finding> findings;

    void report(Finding::Severity severity, Place place, std::string text,
                std::vector<std::string> arguments = {});
    void error(Place place, std::string text, std::vector<std::string> arguments = {});
};

void checkPeople(DatasetChecking &checking);
void checkMethods(DatasetChecking &checking);
void checkSnapshots(DatasetChecking &checking);
void checkLedger(DatasetChecking &checking);
void checkContext(DatasetChecking &checking);

/// That the scores of a snapshot give the indices published with it.
void checkRecomputation(DatasetChecking &checking, const Snapshot &snapshot);

[[nodiscard]] inline int csvRowAt(std::size_t position)
{
    return static_cast<int>(position) + 2;
}

[[nodiscard]] inline std::string snapshotFile(const Snapshot &snapshot)
{
    return "snapshots/" + snapshot.id + ".csv";
}

/// Reports values of a key that should name one item only.
template <typename Items, typename KeyOf>
void checkUnique(DatasetChecking &checking, const std::string &file, const std::string &column,
                 const Items &items, KeyOf keyOf)
{
    std::unordered_map<std::string, int> rows;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto [first, isNew] = rows.try_emplace(keyOf(items[i]), csvRowAt(i));
        if (!isNew)
            checking.error(
                {file, csvRowAt(i), column},
                Error::tr("%1 stands in row %2 already; remove one of the rows or rename it."),
                {first->first, std::to_string(first->second)});
    }
}

/// Reports a number that must be more than zero and is not; absent ones are fine.
template <typename Number>
void checkPositive(DatasetChecking &checking, Place place, std::optional<Number> value)
{
    if (value && *value <= 0)
        checking.error(std::move(place),
                       Error::tr("%1 is not more than 0; correct it or leave the cell empty."),
                       {shortestText(static_cast<double>(*value))});
}

void checkNotNegative(DatasetChecking &checking, Place place, std::optional<double> value);
void checkWithin(DatasetChecking &checking, Place place, std::optional<double> value, double least,
                 double most);

/// Reports a day that no figure of this kind can be from.
void checkDay(DatasetChecking &checking, Place place, const std::optional<Date> &day);

/// Reports a code that ISO 4217 does not have in force.
void checkCurrency(DatasetChecking &checking, Place place, std::string_view code);

} // namespace podium
