// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/import_findings.h"

#include <cstdlib>
#include <utility>

namespace podium {

namespace {

constexpr int kMostOfOneKind = 10'000;
constexpr int kMostRead = 20; ///< of one kind, by people

/// A fault does not hide behind doubts of its rule.
using FindingKind = ImportFindings::Kind;

constexpr const char *kNotListed = Error::tr("%1 more findings of this kind are not listed.");

ImportFinding notListed(const FindingKind &kind, const std::string &file, int count)
{
    return {
        Finding::Severity::Warning,
        std::get<1>(kind),
        {},
        {Error::Kind::Invalid, kNotListed, {std::to_string(count)}, {file, 0, std::get<2>(kind)}}};
}

} // namespace

std::vector<ImportFinding> shortened(std::vector<ImportFinding> findings)
{
    std::map<std::pair<std::string, FindingKind>, int> counts; // by file, too
    std::vector<ImportFinding> out;
    for (ImportFinding &finding : findings) {
        const Place &place = finding.error.place;
        const bool isCount = finding.error.text == kNotListed;
        int &count = counts[{place.file, {finding.severity, finding.rule, place.column}}];
        count += isCount ? std::atoi(finding.error.arguments.front().c_str()) : 1;
        if (!isCount && count <= kMostRead)
            out.push_back(std::move(finding));
    }
    for (const auto &[kind, count] : counts) {
        if (count > kMostRead)
            out.push_back(notListed(kind.second, kind.first, count - kMostRead));
    }
    return out;
}

void ImportFindings::add(Finding::Severity severity, std::string rule, int row, std::string column,
                         std::string value, std::string sentence,
                         std::vector<std::string> arguments)
{
    if (++m_counts[{severity, rule, column}] > kMostOfOneKind)
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
        const Kind kind(finding.severity, finding.rule, finding.error.place.column);
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
            m_findings.push_back(notListed(kind, m_file, count - kMostOfOneKind));
    }
    m_counts.clear();
    return std::exchange(m_findings, {});
}

} // namespace podium
