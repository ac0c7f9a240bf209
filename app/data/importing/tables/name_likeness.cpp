// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/name_likeness.h"

#include "app/data/files/edit_distance.h"
#include "app/data/files/likeness.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/engine/values/letter_case.h"

#include <QtCore/QString>

#include <cstdlib>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace podium {

namespace {

using Severity = Finding::Severity;

constexpr std::size_t kMostRowsCompared = 50000;
constexpr std::size_t kMostLabsCompared = 1000;

void sayLike(const CsvTable &table, std::size_t row, std::size_t column, const std::string &other,
             bool known, ImportFindings &findings)
{
    const std::string name(trimmedCell(table.cell(row, column)));
    if (known)
        findings.add(
            Severity::Warning, "likeness", table.line(row), table.header()[column], name,
            podium::Error::tr("\"%1\" looks like \"%2\", which Podium knows, but is taken for "
                              "another; if it is the same, write it so."),
            {name, other});
    else
        findings.add(Severity::Warning, "likeness", table.line(row), table.header()[column], name,
                     podium::Error::tr("\"%1\" and \"%2\" look alike, but are taken for two."),
                     {other, name});
}

/// Slips of the hand that are likelier than another name.
qsizetype slipsIn(const std::string &alike)
{
    return alike.size() >= 8 ? 2 : alike.size() >= 5 ? 1 : 0;
}

using Names = std::unordered_map<std::string, std::string>; ///< by likeness

const std::string *slipOf(const std::string &alike, const Names &known)
{
    const qsizetype most = slipsIn(alike);
    const QString text = QString::fromStdString(alike);
    const std::string *nearest = nullptr;
    qsizetype least = most + 1;
    for (const auto &[key, name] : known) {
        const auto apart
            = static_cast<qsizetype>(key.size()) - static_cast<qsizetype>(alike.size());
        if (std::abs(apart) >= least || key.size() < 5)
            continue;
        const qsizetype slips = editDistance(text, QString::fromStdString(key));
        if (slips < least) {
            least = slips;
            nearest = &name;
        }
    }
    return nearest;
}

void sayLikeModels(const CsvTable &table, std::size_t column, const Dataset &known,
                   ImportFindings &findings)
{
    Names names;
    for (const Snapshot &snapshot : known.snapshots) {
        for (const Model &model : snapshot.models)
            names.try_emplace(likeness(model.name), model.name);
    }
    Names above;
    const bool small = table.rows() <= kMostRowsCompared;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view name = trimmedCell(table.cell(row, column));
        const std::string alike = likeness(name);
        // Of one id are spellings that nobody mistakes, and rows that are refused.
        const auto isOther = [&name](const Names &among, Names::const_iterator met) {
            return met != among.end() && idFrom(met->second) != idFrom(name);
        };
        if (const auto met = names.find(alike); isOther(names, met))
            sayLike(table, row, column, met->second, true, findings);
        else if (const auto first = above.find(alike); isOther(above, first))
            sayLike(table, row, column, first->second, false, findings);
        if (small)
            above.try_emplace(alike, name);
    }
}

void sayLikeLabs(const CsvTable &table, std::size_t column, const Dataset &known,
                 ImportFindings &findings)
{
    Names names;
    for (const Lab &lab : known.labs) {
        names.try_emplace(likeness(lab.nameEn), lab.nameEn);
        for (const std::string &alias : lab.aliases)
            names.try_emplace(likeness(alias), lab.nameEn);
    }
    Names above;
    std::unordered_set<std::string> met;
    for (std::size_t row = 0; row < table.rows() && met.size() < kMostLabsCompared; ++row) {
        const std::string name(trimmedCell(table.cell(row, column)));
        if (isMissing(name) || !met.insert(name).second || findLab(known, name))
            continue;
        const std::string alike = likeness(name);
        const auto same = names.find(alike);
        const std::string *const other = same != names.end() ? &same->second : slipOf(alike, names);
        const auto [first, isNew] = above.try_emplace(alike, name);
        if (other != nullptr)
            sayLike(table, row, column, *other, true, findings);
        else if (!isNew && !equalIgnoringCase(first->second, name))
            sayLike(table, row, column, first->second, false, findings);
    }
}

} // namespace

void sayLikeNames(const CsvTable &table, std::size_t models, std::optional<std::size_t> labs,
                  const Dataset &known, ImportFindings &findings)
{
    sayLikeModels(table, models, known, findings);
    if (labs)
        sayLikeLabs(table, *labs, known, findings);
}

} // namespace podium
