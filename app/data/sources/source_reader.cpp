// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/sources/source_reader.h"

#include "app/data/files/csv_row.h"
#include "app/data/files/file_reading.h"
#include "app/data/files/json_text.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Id,
    Files,
    NameEn,
    NameKo,
    HoldsEn,
    HoldsKo,
    SourceEn,
    SourceKo,
    DatedBy,
    Precision,
    Collected,
    TermsEn,
    TermsKo,
    Attribution,
    Link,
    NoteEn,
    NoteKo,
    ColumnCount
};
constexpr std::array<std::string_view, ColumnCount> kColumns{
    "id",        "files",       "name_en",  "name_ko",        "holds_en",  "holds_ko",
    "source_en", "source_ko",   "dated_by", "date_precision", "collected", "terms_en",
    "terms_ko",  "attribution", "link",     "note_en",        "note_ko"};
constexpr std::array<CsvWord<DatePrecision>, 3> kPrecisions{{
    {"day", DatePrecision::Day},
    {"month", DatePrecision::Month},
    {"year", DatePrecision::Year},
}};

/// The first day of "YYYY", "YYYY-MM" or "YYYY-MM-DD".
std::optional<Date> firstDay(std::string_view text)
{
    std::string day(text);
    while (day.size() == 4 || day.size() == 7)
        day += "-01";
    return parseDate(day);
}

/// Adds the rows and days of one file after the other to a source.
class Counting final
{
public:
    Counting(const QString &folder, std::vector<std::string> dayColumns, FigureSource &source)
        : m_folder(folder)
        , m_dayColumns(std::move(dayColumns))
        , m_source(source)
    {
    }

    [[nodiscard]] Result<void> addAll()
    {
        for (const std::string &name : m_source.files) {
            for (const std::string &file : filesOf(name)) {
                if (auto added = add(file, &name == &m_source.files.front()); !added)
                    return added;
            }
        }
        return {};
    }

private:
    [[nodiscard]] std::vector<std::string> filesOf(const std::string &name) const
    {
        if (!name.ends_with('/'))
            return {name};
        std::vector<std::string> files;
        const QDir within(m_folder + u'/' + QString::fromStdString(name));
        for (const QString &file : within.entryList(QDir::Files, QDir::Name))
            files.push_back(name + file.toStdString());
        return files;
    }

    [[nodiscard]] Result<void> add(const std::string &name, bool counted)
    {
        if (name.ends_with(".json"))
            return addEntries(name);
        std::vector<Finding> known; // by whoever reads the figures
        auto file = CsvFile::open(m_folder, name, {}, known);
        if (!file)
            return tl::unexpected<Error>(std::move(file.error()));
        if (counted)
            m_source.rows += file->table.rows();
        for (const std::string &column : m_dayColumns) {
            if (const auto position = file->table.column(column))
                addDays(file->table, *position);
        }
        return {};
    }

    /// A JSON file of figures is an object with one list.
    [[nodiscard]] Result<void> addEntries(const std::string &name)
    {
        const auto text = readFile(m_folder + u'/' + QString::fromStdString(name));
        if (!text)
            return failure(Error::Kind::NotFound,
                           Error::tr("The file is missing; put it back or choose another folder."),
                           {}, {name, 0, {}});
        const auto document
            = parsedJson(*text, Error::tr("This is not JSON: %1."), QString::fromStdString(name));
        if (!document)
            return tl::unexpected(document.error());
        for (const QJsonValue value : document->object())
            m_source.rows += static_cast<std::size_t>(value.toArray().size());
        return {};
    }

    void addDays(const CsvTable &table, std::size_t column)
    {
        for (std::size_t row = 0; row < table.rows(); ++row) {
            if (const auto day = firstDay(table.cell(row, column))) {
                m_source.first = std::min(m_source.first.value_or(*day), *day);
                m_source.last = std::max(m_source.last.value_or(*day), *day);
            }
        }
    }

    const QString &m_folder;
    std::vector<std::string> m_dayColumns;
    FigureSource &m_source;
};

FigureSource::Words words(const CsvRow &row, std::size_t english, std::size_t korean)
{
    return {row.text(english), row.text(korean)};
}

FigureSource readSource(CsvRow &row)
{
    FigureSource source;
    source.id = row.requiredText(Id);
    row.requiredText(Files);
    source.files = row.list(Files);
    source.name = {row.requiredText(NameEn), row.requiredText(NameKo)};
    source.holds = {row.requiredText(HoldsEn), row.requiredText(HoldsKo)};
    source.source = words(row, SourceEn, SourceKo);
    source.precision
        = row.meaning<DatePrecision>(Precision, kPrecisions).value_or(DatePrecision::Unknown);
    source.collected = row.required(Collected, row.date(Collected));
    source.terms = words(row, TermsEn, TermsKo);
    source.attribution = row.text(Attribution);
    source.link = row.text(Link);
    source.note = words(row, NoteEn, NoteKo);
    return source;
}

} // namespace

Result<ReadSources> readSources(const QString &folder)
{
    ReadSources read;
    const auto file = CsvFile::open(folder, "sources.csv", kColumns, read.findings);
    if (!file)
        return tl::unexpected<Error>(file.error());
    for (std::size_t i = 0; i < file->table.rows(); ++i) {
        CsvRow row(*file, i, read.findings);
        FigureSource source = readSource(row);
        if (!row.usable())
            continue;
        if (auto counted = Counting(folder, row.list(DatedBy), source).addAll(); !counted)
            return tl::unexpected<Error>(std::move(counted.error()));
        read.sources.push_back(std::move(source));
    }
    return read;
}

} // namespace podium
