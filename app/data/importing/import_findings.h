// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace podium {

/// Collects what an importer sees. Of one rule in one column at most twenty are kept one by one; how
/// many more there were is said at the end, so that a million bad rows stay readable.
class ImportFindings final
{
public:
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
    /// All of them, and the counts of those left out.
    [[nodiscard]] std::vector<ImportFinding> take();

private:
    std::string m_file;
    std::vector<ImportFinding> m_findings;
    std::map<std::pair<std::string, std::string>, int> m_counts;
};

} // namespace podium
