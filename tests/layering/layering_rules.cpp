// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/layering_rules.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <span>
#include <utility>

namespace podium::layering {

namespace {

using Names = std::vector<std::string_view>;

/// What the files below `folder` may include. "*" stands for everything.
struct Rule {
    std::string_view folder;
    Names own;       ///< folders of ours
    Names qt;        ///< modules of Qt
    Names libraries; ///< headers of other libraries
    Names banned;    ///< standard headers that are not for this folder
};

constexpr std::string_view kAll = "*";

/// The first rule whose folder holds the file is the one that counts.
const std::vector<Rule> &rules()
{
    // The engine answers from what it is given: no files, no clock.
    static const Names outside{"ctime", "filesystem", "fstream", "iostream"};
    static const std::vector<Rule> table{
        // What a View gives includes what it gives of the ledger; nothing else here knows a subject.
        {"app/engine/values/answer.h",
         {"app/engine/money/funding.h", "app/engine/values"},
         {},
         {},
         outside},
        {"app/engine/values", {"app/engine/values"}, {}, {"tl/expected.hpp"}, outside},
        {"app/engine",
         {"app/engine"},
         {},
         {"Eigen/Cholesky", "Eigen/Core", "Eigen/QR", "tl/expected.hpp"},
         outside},
        {"app/data",
         {"app/data", "app/engine"},
         {"QtCore", "QtSql"},
         {"cpuid.h", "fcntl.h", "immintrin.h", "libxml/HTMLparser.h", "simdjson.h", "sys/file.h",
          "sys/mman.h", "sys/stat.h", "tl/expected.hpp", "unistd.h", "yaml-cpp/yaml.h", "zip.h",
          "zlib.h", "zstd.h"},
         {}},
        // The only place that opens connections.
        {"app/fetching",
         {"app/fetching", "app/data", "app/engine"},
         {"QtCore", "QtNetwork"},
         {"qt6keychain/keychain.h", "tl/expected.hpp"},
         {}},
        // Series are read from models, which ask the engine.
        {"app/models/charts",
         {"app/models", "app/engine/money/all_years.h", "app/engine/uncertainty/beyond_error.h",
          "app/engine/values"},
         {"QtCore"},
         {"tl/expected.hpp"},
         {}},
        {"app/models", {"app/models", "app/engine"}, {"QtCore"}, {"tl/expected.hpp"}, {}},
        {"app/exhibits",
         {"app/exhibits", "app/models", "app/engine"},
         {"QtCore"},
         {"tl/expected.hpp"},
         {}},
        {"app/session",
         {"app/session", "app/exhibits", "app/models", "app/fetching", "app/data", "app/engine"},
         {"QtCore", "QtConcurrent"},
         {"tl/expected.hpp"},
         {}},
        {"app/export",
         {"app/export", "app/data/claims", "app/data/files", "app/data/opening.h",
          "app/data/stories", "app/data/view", "app/data/world", "app/exhibits", "app/models",
          "app/engine"},
         {"QtCore", "QtGui"},
         {"tl/expected.hpp", "xlsxwriter.h", "zip.h"},
         {}},
        // Tables of one's own are no View, so no exhibit shows what is fitted to them.
        {"app/cli/fitting",
         {"app/cli", "app/data", "app/engine", "app/models"},
         {"QtCore"},
         {"tl/expected.hpp"},
         {}},
        // Nobody but app/main.cpp includes the command line. What a View shows it asks the exhibits;
        // of the engine's subjects it knows what is a word of theirs: kinds of figures, names.
        {"app/cli",
         {"app/cli", "app/data", "app/engine/money/figures.h", "app/engine/ranking/selection.h",
          "app/engine/values", "app/exhibits", "app/export", "app/fetching", "app/models",
          "app/session"},
         {"QtCore", "QtGui", "QtConcurrent"},
         {"tl/expected.hpp"},
         {}},
        {"app/main.cpp", {"app", "ui"}, {"QtCore", "QtGui", "QtWidgets"}, {}, {}},
        {"app/start",
         {"app/models", "app/start"},
         {"QtCore"},
         {"fcntl.h", "malloc.h", "unistd.h"},
         {}},
        // The only place with Qt Charts, so that one folder changes when another library draws. It
        // draws what series say, whoever shows it, and writes pictures.
        {"ui/charts",
         {"app/data/files/file_writing.h", "app/engine/values", "app/models", "ui/charts",
          "ui/theme"},
         {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "QtCharts"},
         {"tl/expected.hpp"},
         {}},
        {"ui",
         {"app/data", "app/engine", "app/exhibits", "app/export", "app/fetching", "app/models",
          "app/session", "ui"},
         {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"},
         {"tl/expected.hpp"},
         {}},
        {"tests", {"app", "ui", "tests"}, {kAll}, {kAll}, {}},
    };
    return table;
}

// One name on a line would be two pages.
// clang-format off
constexpr std::array kStandard = std::to_array<std::string_view>({
    "algorithm", "any", "array", "atomic", "barrier", "bit", "bitset", "cassert", "cctype",
    "cerrno", "cfenv", "cfloat", "charconv", "chrono", "cinttypes", "climits", "clocale", "cmath",
    "compare", "complex", "concepts", "condition_variable", "coroutine", "csetjmp", "csignal",
    "cstdarg", "cstddef", "cstdint", "cstdio", "cstdlib", "cstring", "ctime", "cuchar", "cwchar",
    "cwctype", "deque", "exception", "execution", "filesystem", "format", "forward_list", "fstream",
    "functional", "future", "initializer_list", "iomanip", "ios", "iosfwd", "iostream", "istream",
    "iterator", "latch", "limits", "list", "locale", "map", "memory", "memory_resource", "mutex",
    "new", "numbers", "numeric", "optional", "ostream", "queue", "random", "ranges", "ratio",
    "regex", "scoped_allocator", "semaphore", "set", "shared_mutex", "source_location", "span",
    "sstream", "stack", "stdexcept", "stop_token", "streambuf", "string", "string_view",
    "syncstream", "system_error", "thread", "tuple", "type_traits", "typeindex", "typeinfo",
    "unordered_map", "unordered_set", "utility", "valarray", "variant", "vector", "version",
});
// clang-format on

bool contains(std::span<const std::string_view> names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end()
        || std::ranges::find(names, kAll) != names.end();
}

/// Whether `path` is `folder` or something below it.
bool isBelow(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// What stands after `#include`, with its quotes or brackets; empty when the line is something else.
std::string_view includeOn(std::string_view line)
{
    constexpr std::string_view kWord = "include";
    line = trimmed(line);
    if (!line.starts_with('#'))
        return {};
    line = trimmed(line.substr(1));
    if (!line.starts_with(kWord))
        return {};
    line = trimmed(line.substr(kWord.size()));
    const std::size_t close = line.empty() ? 0 : line.find(line[0] == '<' ? '>' : '"', 1);
    return line.substr(0, close == std::string_view::npos ? close : close + 1);
}

std::string quoted(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

/// Why a file under this rule may not have `#include "name"`; empty when it may.
std::string checkOwn(const Rule &rule, std::string_view name)
{
    if (name.ends_with(".moc"))
        return {};
    const bool fromRoot = isBelow(name, "app") || isBelow(name, "ui")
        || (rule.folder == "tests" && isBelow(name, "tests"));
    if (!fromRoot)
        return quoted(name) + " is not written from the source root (\"app/...\" or \"ui/...\")";
    const auto allows = [name](std::string_view folder) { return isBelow(name, folder); };
    if (std::ranges::any_of(rule.own, allows))
        return {};
    return std::string(rule.folder) + " may not include " + quoted(name);
}

/// The same for `#include <name>`.
std::string checkForeign(const Rule &rule, std::string_view name, const QtModules &qt)
{
    const std::string subject
        = std::string(rule.folder) + " may not include <" + std::string(name) + '>';
    if (contains(kStandard, name))
        return std::ranges::find(rule.banned, name) == rule.banned.end() ? std::string() : subject;
    if (isBelow(name, "app") || isBelow(name, "ui"))
        return "<" + std::string(name) + "> is ours and belongs in quotes";
    const std::set<std::string> modules = qt.modulesOf(name);
    if (modules.empty())
        return contains(rule.libraries, name) ? std::string() : subject;
    const auto allowed = [&rule](const std::string &module) { return contains(rule.qt, module); };
    return std::ranges::any_of(modules, allowed) ? std::string()
                                                 : subject + " of " + *modules.begin();
}

std::string checkInclude(const Rule &rule, std::string_view include, const QtModules &qt)
{
    const bool complete = include.size() > 2 && (include.back() == '"' || include.back() == '>');
    if (!complete)
        return "an include has to name its file";
    const std::string_view name = include.substr(1, include.size() - 2);
    return include[0] == '<' ? checkForeign(rule, name, qt) : checkOwn(rule, name);
}

} // namespace

std::vector<Breach> checkSource(std::string_view file, std::string_view text, const QtModules &qt)
{
    std::vector<Breach> breaches;
    const auto add = [&](int line, std::string what) {
        if (!what.empty())
            breaches.push_back({std::string(file), line, std::move(what)});
    };
    const bool isHeader = file.ends_with(".h");
    const bool isSource = isHeader || file.ends_with(".cpp");
    const auto rule = std::ranges::find_if(
        rules(), [file](const Rule &candidate) { return isBelow(file, candidate.folder); });
    if (isSource && rule == rules().end())
        add(1, "no rule says what this folder may include");

    bool guarded = false;
    int line = 1;
    for (std::size_t start = 0; start <= text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view current = text.substr(start, end - start);
        start = end + 1;
        if (line == 1 && !current.ends_with(" SPDX-License-Identifier: GPL-3.0-or-later"))
            add(1, "the licence line is missing");
        guarded = guarded || trimmed(current) == "#pragma once";
        const std::string_view include = includeOn(current);
        if (isSource && rule != rules().end() && !include.empty())
            add(line, checkInclude(*rule, include, qt));
    }
    if (isHeader && !guarded)
        add(1, "#pragma once is missing");
    return breaches;
}

std::vector<std::string> ownIncludes(std::string_view text)
{
    std::vector<std::string> names;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view include = includeOn(text.substr(start, end - start));
        start = end + 1;
        if (include.size() > 2 && include.front() == '"' && include.back() == '"')
            names.emplace_back(include.substr(1, include.size() - 2));
    }
    return names;
}

std::string report(const std::vector<Breach> &breaches)
{
    std::string lines;
    for (const Breach &breach : breaches)
        lines += breach.file + ':' + std::to_string(breach.line) + ": " + breach.text + '\n';
    return lines;
}

} // namespace podium::layering
