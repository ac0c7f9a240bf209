// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/columns/score_columns.h"

#include "app/data/files/number_text.h"
#include "app/data/importing/tables/columns/column_doubles.h"
#include "app/data/importing/tables/columns/header_kind.h"
#include "app/data/importing/tables/columns/header_scale.h"
#include "app/data/importing/tables/point_outliers.h"
#include "app/data/importing/tables/table_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace podium {

void ScoreColumns::read(std::size_t column, ColumnReading reading, const std::string &evaluation)
{
    readAs(column, std::move(reading), evaluation, false);
}

void ScoreColumns::readUnknown(std::size_t column, ColumnReading reading, bool said)
{
    const std::string &header = m_table.header()[column];
    if (!isNumeric(reading))
        m_findings.note("column", header,
                        Error::tr("The column is kept in the raw record only: it holds no numbers, "
                                  "and its name is none that Podium knows."));
    else if (said || !isNoScore(column))
        readAs(column, std::move(reading), ownEvaluationId(header), true);
}

bool ScoreColumns::isNoScore(std::size_t column)
{
    const std::string &header = m_table.header()[column];
    const HeaderKind kind = headerKind(header);
    // Looks at all headers: asked only of the few that are called so.
    const auto hasSeveralOthers = [&] {
        return std::ranges::count_if(m_table.header(),
                                     [&](const std::string &other) {
                                         return other != header
                                             && headerKind(other) != HeaderKind::NoScore
                                             && meaningOf(other, m_known).role >= ColumnRole::Score;
                                     })
            > 1;
    };
    if (kind == HeaderKind::NoScore)
        m_findings.add(Finding::Severity::Warning, "no-score", 0, header, {},
                       Error::tr("By its name the column holds no scores, so it is kept in the raw "
                                 "record only; if it does, call it \"own-evaluation\" "
                                 "(--mapping)."));
    else if (kind == HeaderKind::Whole && hasSeveralOthers())
        m_findings.add(Finding::Severity::Warning, "average", 0, header, {},
                       Error::tr("By its name the column is made of the others, so it is left out, "
                                 "and nothing counts twice; if it is not, call it "
                                 "\"own-evaluation\" (--mapping)."));
    else if (const auto twin = twinOf(column))
        m_findings.add(
            Finding::Severity::Warning, "average", 0, header, {},
            Error::tr("By its name the column says again what \"%1\" says, so it is left "
                      "out; if it does not, call it \"own-evaluation\" (--mapping)."),
            {*twin});
    else
        return false;
    return true;
}

std::optional<std::string> ScoreColumns::twinOf(std::size_t column) const
{
    constexpr std::string_view kRaw = "raw";
    const std::string key = nameKey(m_table.header()[column]);
    if (!key.ends_with(kRaw))
        return std::nullopt;
    const auto twin = std::ranges::find(m_table.header(), key.substr(0, key.size() - kRaw.size()),
                                        [](const std::string &header) { return nameKey(header); });
    return twin == m_table.header().end() ? std::nullopt : std::optional(*twin);
}

void ScoreColumns::readAs(std::size_t column, ColumnReading reading, const std::string &evaluation,
                          bool own)
{
    const std::string &header = m_table.header()[column];
    const auto known = findEvaluation(m_known, evaluation);
    const bool elo = known && m_known.evaluations[*known].scale == Scale::Elo;
    NumberColumn numbers = judgedNumbers(m_table, column, std::move(reading), m_comma, m_findings);
    if (!isNumeric(numbers)) {
        sayNoNumbers(m_table, column, Finding::Severity::Error, m_findings);
        return;
    }
    const auto first = std::ranges::find(m_held, evaluation,
                                         [](const Held &held) { return held.column.evaluation; });
    if (first != m_held.end()) {
        sayDouble(first->column.name, header, evaluation, m_findings);
        return;
    }
    if (elo && !dropOutliers(m_table, column, numbers, m_known, *known, m_findings))
        return;
    sayEstimates(m_table, column, numbers,
                 Error::tr("\"%1\" is marked as an estimate; the score counts as any other, and "
                           "the note of its model says so."),
                 Error::tr("The mark in \"%1\" may be of an estimate or of a footnote; the score "
                           "counts as any other, and the note of its model says so."),
                 m_findings);
    const ColumnScale scale = judgedScale(m_table, column, numbers, elo, m_findings);
    if (scale == ColumnScale::Undecided) {
        m_findings.add(
            own ? Finding::Severity::Note : Finding::Severity::Error, "scale", 0, header, {},
            Error::tr("The numbers go from %1 to %2: they are no shares of 1 or 100, and the "
                      "column is kept in the raw record only."),
            {shortestText(numbers.least), shortestText(numbers.most)});
        return;
    }
    const bool lessIsBetter = own && headerKind(header) == HeaderKind::LessIsBetter;
    sayReading({evaluation, header, own, lessIsBetter, column}, numbers, scale);
    Held held{{evaluation, header, own, lessIsBetter, column},
              std::move(numbers),
              scale == ColumnScale::Percent        ? 100.0
                  : scale == ColumnScale::OfHeader ? headerScale(header)->most
                                                   : 1,
              elo};
    readIntervals(column, held);
    m_held.push_back(std::move(held));
}

void ScoreColumns::sayReading(const ScoreColumn &column, const NumberColumn &numbers,
                              ColumnScale scale)
{
    constexpr double kOfTen = 10;
    const auto doubt
        = [&](const char *rule, const char *sentence, std::vector<std::string> arguments = {}) {
              m_findings.add(Finding::Severity::Warning, rule, 0, column.name, {}, sentence,
                             std::move(arguments));
          };
    if (!column.own) {
        m_findings.note("column", column.name, Error::tr("The column holds scores of %1."),
                        {column.evaluation});
        if (isOtherName(column.name, m_known))
            doubt("name",
                  Error::tr("\"%1\" is taken for %2; if it is another edition, call it "
                            "\"own-evaluation\" (--mapping)."),
                  {column.name, column.evaluation});
        return;
    }
    m_findings.note("column", column.name,
                    Error::tr("No known evaluation has this name; the column is an evaluation of "
                              "your own."));
    if (column.lessIsBetter)
        doubt("direction",
              Error::tr("By its name less is better in this column, and it counts so."));
    if (scale == ColumnScale::Percent && numbers.most <= kOfTen && numbers.signedPercents == 0
        && column.name.find('%') == std::string::npos)
        doubt("scale",
              Error::tr("No number of the column is above %1, and it is read as per cent; if they "
                        "are of ten, say so with %, or call it \"ignore\" (--mapping)."),
              {shortestText(numbers.most)});
}

namespace {

std::optional<int> countAt(const std::vector<int> &counts, std::size_t row)
{
    return counts.empty() || counts[row] == 0 ? std::nullopt : std::optional(counts[row]);
}

} // namespace

void ScoreColumns::addTo(std::vector<ImportedScore> &scores, std::size_t row) const
{
    scores.reserve(static_cast<std::size_t>(std::ranges::count_if(
        m_held, [row](const Held &held) { return held.numbers.holds(row); })));
    for (const Held &held : m_held) {
        if (!held.numbers.holds(row))
            continue;
        ImportedScore &score = scores.emplace_back(
            ImportedScore{held.column.evaluation, held.numbers.values[row] / held.whole});
        if (!held.errors.empty() && !std::isnan(held.errors[row]))
            score.standardError = held.errors[row];
        score.questions = countAt(held.questions, row);
        score.repeats = countAt(held.repeats, row);
    }
}

std::string ScoreColumns::marksOf(std::size_t row) const
{
    std::string marks;
    for (const Held &held : m_held) {
        const NumberCell *const more = held.numbers.moreOf(row);
        if (more == nullptr || (!more->estimated && !more->marked))
            continue;
        marks += marks.empty() ? "" : "; ";
        marks += held.column.name + ": "
            + std::string(trimmedCell(m_table.cell(row, held.column.place)));
    }
    return marks;
}

std::vector<ScoreColumn> ScoreColumns::columns() const
{
    std::vector<ScoreColumn> columns;
    for (const Held &held : m_held)
        columns.push_back(held.column);
    return columns;
}

} // namespace podium
