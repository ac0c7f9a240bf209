// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/import_findings.h"

namespace podium {

namespace {

constexpr int kMostOfOneKind = 20;

} // namespace

void ImportFindings::add(Finding::Severity severity, std::string rule, int row, std::string column,
                         std::string value, std::string sentence,
                         std::vector<std::string> arguments)
{
    if (++m_counts[{rule, column}] > kMostOfOneKind)
        return;
    m_findings.push_back({severity,
                          std::move(rule),
                          std::move(value),
                          {Error::Kind::Invalid,
                           std::move(sentence),
                           std::move(arguments),
                           {m_file, row, std::move(column)}}});
}

void ImportFindings::note(std::string rule, std::string column, std::string sentence,
                          std::vector<std::string> arguments)
{
    add(Finding::Severity::Note, std::move(rule), 0, std::move(column), {}, std::move(sentence),
        std::move(arguments));
}

void ImportFindings::join(ImportFindings more, int rows)
{
    for (ImportFinding &finding : more.m_findings) {
        const std::pair kind(finding.rule, finding.error.place.column);
        --more.m_counts[kind];
        if (++m_counts[kind] > kMostOfOneKind)
            continue;
        finding.error.place.row += finding.error.place.row > 0 ? rows : 0;
        m_findings.push_back(std::move(finding));
    }
    for (const auto &[kind, count] : more.m_counts)
        m_counts[kind] += count;
}

std::vector<ImportFinding> ImportFindings::take()
{
    for (const auto &[kind, count] : m_counts) {
        if (count > kMostOfOneKind)
            m_findings.push_back({Finding::Severity::Warning,
                                  kind.first,
                                  {},
                                  {Error::Kind::Invalid,
                                   Error::tr("%1 more findings of this kind are not listed."),
                                   {std::to_string(count - kMostOfOneKind)},
                                   {m_file, 0, kind.second}}});
    }
    m_counts.clear();
    return std::exchange(m_findings, {});
}

} // namespace podium
