// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/similar_names.h"

#include "app/engine/values/letter_case.h"

#include <algorithm>

namespace podium {

namespace {

bool isPartOfAWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || (c & 0x80) != 0;
}

/// "GPT-5 (high)": gpt, 5, high.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words{{}};
    for (const char written : text) {
        const char c = lowered(written);
        if (isPartOfAWord(c))
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::string quoted(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names)
        out += (out.empty() ? "\"" : ", \"") + name + '"';
    return out;
}

} // namespace

std::vector<std::string> similarNames(const Snapshot &snapshot, std::string_view name)
{
    constexpr std::size_t kMost = 3;
    const std::vector<std::string> wanted = wordsOf(name);
    std::vector<std::string> found;
    if (wanted.empty())
        return found;
    for (const Model &model : snapshot.models) {
        const std::vector<std::string> words = wordsOf(model.name);
        if (std::ranges::all_of(wanted, [&words](const std::string &word) {
                return std::ranges::find(words, word) != words.end();
            }))
            found.push_back(model.name);
    }
    std::ranges::stable_sort(found, std::ranges::less{}, &std::string::size);
    found.resize(std::min(found.size(), kMost));
    return found;
}

tl::unexpected<Error> noSuchModel(const Snapshot &snapshot, std::string_view name)
{
    const std::vector<std::string> similar = similarNames(snapshot, name);
    if (similar.empty())
        return failure(Error::Kind::NotFound, Error::tr("There is no model \"%1\" in snapshot %2."),
                       {std::string(name), snapshot.id});
    return failure(Error::Kind::NotFound,
                   Error::tr("There is no model \"%1\" in snapshot %2. Similar names: %3."),
                   {std::string(name), snapshot.id, quoted(similar)});
}

tl::unexpected<Error> noSuchItem(const Dataset &dataset, std::string_view name)
{
    for (std::size_t i = dataset.snapshots.size(); i-- > 0;) {
        const std::vector<std::string> similar = similarNames(dataset.snapshots[i], name);
        if (!similar.empty())
            return failure(Error::Kind::NotFound,
                           Error::tr("There is no country, lab or model \"%1\" in any snapshot. "
                                     "Similar names: %2."),
                           {std::string(name), quoted(similar)});
    }
    return failure(Error::Kind::NotFound,
                   Error::tr("There is no country, lab or model \"%1\" in any snapshot."),
                   {std::string(name)});
}

tl::unexpected<Error> noSuchItem(const Snapshot &snapshot, std::string_view name)
{
    const std::vector<std::string> similar = similarNames(snapshot, name);
    if (similar.empty())
        return failure(Error::Kind::NotFound,
                       Error::tr("There is no model, lab or country \"%1\" in snapshot %2."),
                       {std::string(name), snapshot.id});
    return failure(
        Error::Kind::NotFound,
        Error::tr("There is no model, lab or country \"%1\" in snapshot %2. Similar names: %3."),
        {std::string(name), snapshot.id, quoted(similar)});
}

} // namespace podium
