// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"

#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace podium {

/// Leaves of one rule in one column twenty findings, as people read them, and says how many more there were.
[[nodiscard]] std::vector<ImportFinding> shortened(std::vector<ImportFinding> findings);

/// Collects what an importer sees. Of one rule in one column at most ten thousand are kept one by one, and
/// how many more there were is said at the end: a million bad rows fill no memory.
class ImportFindings final
{
public:
    /// Severity, rule and column.
    using Kind = std::tuple<Finding::Severity, std::string, std::string>;

    explicit ImportFindings(std::string file)
        : m_file(std::move(file))
    {
    }

    /// `row` 1 is the first line; 0 and an empty column mean "not applicable".
    void add(Finding::Severity severity, std::string rule, int row, std::string column,
             std::string value, std::string sentence, std::vector<std::string> arguments = {});
    void note(std::string rule, std::string column, std::string sentence,
              std::vector<std::string> arguments = {});
    /// Adds what another one saw, `rows` further down.
    void join(ImportFindings more, int rows);
    /// All that were kept, and the counts of those left out.
    [[nodiscard]] std::vector<ImportFinding> take();

private:
    std::string m_file;
    std::vector<ImportFinding> m_findings;
    std::map<Kind, int> m_counts;
};

} // namespace podium
