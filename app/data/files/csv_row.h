// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/finding.h"
#include "app/engine/values/date.h"
#include "app/engine/values/decimal.h"

#include <QtCore/QString>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace podium {

/// Positions by id; looks up without copying the id.
struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
};
using Positions = std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>>;

/// The words a column may hold and what they mean.
template <typename T>
using CsvWord = std::pair<std::string_view, T>;

/// One file of the figures with the places of the columns that are read, in the order asked for.
struct CsvFile {
    CsvTable table;
    std::vector<std::size_t> columns;

    /// Fails when the file or a column is missing; rows that are no CSV become findings.
    [[nodiscard]] static Result<CsvFile> open(const QString &folder, std::string name,
                                              std::span<const std::string_view> columns,
                                              std::vector<Finding> &findings);
};

/// One row while it becomes a value. Columns are numbered as asked for in CsvFile::open(). An empty
/// cell is absent; one that does not parse is absent, too, and becomes a finding. usable() tells
/// whether the row can be kept. File and findings must outlive the row.
class CsvRow final
{
public:
    CsvRow(const CsvFile &file, std::size_t row, std::vector<Finding> &findings)
        : m_file(file)
        , m_row(row)
        , m_findings(findings)
    {
    }

    [[nodiscard]] std::string_view view(std::size_t column) const;
    [[nodiscard]] std::string text(std::size_t column) const { return std::string(view(column)); }
    /// What stands between bars: "a|b".
    [[nodiscard]] std::vector<std::string> list(std::size_t column) const;
    [[nodiscard]] bool isEmpty(std::size_t column) const { return view(column).empty(); }

    [[nodiscard]] std::optional<double> number(std::size_t column);
    [[nodiscard]] std::optional<int> whole(std::size_t column);
    [[nodiscard]] std::optional<Decimal> decimal(std::size_t column);
    [[nodiscard]] std::optional<Date> date(std::size_t column);
    [[nodiscard]] std::optional<Date> month(std::size_t column);
    /// The year of "YYYY", "YYYY-MM" or "YYYY-MM-DD".
    [[nodiscard]] std::optional<int> year(std::size_t column);
    [[nodiscard]] std::optional<bool> truth(std::size_t column);
    /// Position of what the cell names; `file` is where the names it may hold are defined.
    [[nodiscard]] std::optional<std::size_t> reference(std::size_t column,
                                                       const Positions &positions,
                                                       std::string_view file);
    /// The cell when it is empty or one of the words.
    [[nodiscard]] std::string word(std::size_t column, std::span<const std::string_view> words);
    template <typename T>
    [[nodiscard]] std::optional<T> meaning(std::size_t column, std::span<const CsvWord<T>> words);

    /// What the row cannot do without: absent makes it unusable, and empty is a finding.
    template <typename T>
    T required(std::size_t column, std::optional<T> value);
    std::string requiredText(std::size_t column);
    std::string requiredWord(std::size_t column, std::span<const std::string_view> words);
    /// What may be empty, but makes the row unusable when it does not parse.
    template <typename T>
    [[nodiscard]] std::optional<T> readable(std::size_t column, std::optional<T> value);

    void report(std::size_t column, std::string text, std::vector<std::string> arguments);
    [[nodiscard]] bool usable() const { return m_usable; }

private:
    void reportWord(std::size_t column, const std::string &words);
    void reportEmpty(std::size_t column);

    const CsvFile &m_file;
    std::size_t m_row;
    std::vector<Finding> &m_findings;
    bool m_usable = true;
};

template <typename T>
std::optional<T> CsvRow::meaning(std::size_t column, std::span<const CsvWord<T>> words)
{
    const std::string_view cell = view(column);
    std::string known;
    for (const auto &[word, value] : words) {
        if (word == cell)
            return value;
        known += known.empty() ? std::string(word) : ", " + std::string(word);
    }
    if (!cell.empty())
        reportWord(column, known);
    return std::nullopt;
}

template <typename T>
T CsvRow::required(std::size_t column, std::optional<T> value)
{
    if (!value && isEmpty(column))
        reportEmpty(column);
    m_usable = m_usable && value.has_value();
    return std::move(value).value_or(T());
}

template <typename T>
std::optional<T> CsvRow::readable(std::size_t column, std::optional<T> value)
{
    m_usable = m_usable && (value || isEmpty(column));
    return value;
}

} // namespace podium
