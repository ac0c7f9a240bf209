// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/arena.h"

#include "app/data/files/csv.h"
#include "app/data/files/number_text.h"
#include "app/data/importing/file_day.h"
#include "app/data/importing/import_findings.h"
#include "app/data/importing/json/tolerant_json.h"
#include "app/data/importing/own_evaluations.h"
#include "app/data/importing/sources/arena_boards.h"
#include "app/data/importing/tables/cells/number_cell.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/table_text.h"

#include <QtCore/QJsonArray>

#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

/// The first group of a group.
QJsonObject firstGroup(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonObject() : object.begin()->toObject();
}

bool isCatalogue(const QJsonObject &json)
{
    return firstGroup(firstGroup(json)).contains("rating_q975"_L1);
}

/// What ratings are of, of which only those of one can be compared.
struct BoardOfDay {
    std::string board; ///< empty: records do not say it
    std::string category;
    std::optional<Date> day;

    bool operator<(const BoardOfDay &other) const
    {
        return std::tie(board, category, day) < std::tie(other.board, other.category, other.day);
    }
};

/// Records under the names of the data set, whatever the shape.
class ArenaReading final
{
public:
    explicit ArenaReading(const ImportInput &input)
        : m_input(input)
        , m_findings(input.fileName())
    {
        m_import.kind = "arena";
        m_import.source = "LMArena";
        m_import.sourceVersion = "unknown";
        m_import.licence = "CC BY 4.0";
        m_import.attribution = "LMArena (https://lmarena.ai)";
    }

    [[nodiscard]] Result<Import> read()
    {
        if (auto done = readRecords(); !done)
            return tl::unexpected(done.error());
        for (auto &[key, snapshot] : m_snapshots)
            keep(key, std::move(snapshot));
        if (m_import.isEmpty())
            m_findings.add(
                Severity::Error, "empty", 0, {}, {},
                Error::tr("The file holds no score that can be used; nothing was imported."));
        m_import.findings = m_findings.take();
        return std::move(m_import);
    }

private:
    [[nodiscard]] Result<void> readRecords()
    {
        const QJsonObject &json = m_input.json;
        if (json.isEmpty())
            return readTable();
        if (isCatalogue(json))
            readCatalogue(json);
        const bool pages = json["rows"_L1].isArray();
        const QJsonArray rows = pages ? json["rows"_L1].toArray() : json["models"_L1].toArray();
        for (qsizetype i = 0; i < rows.size(); ++i)
            addRecord(pages ? rows[i]["row"_L1].toObject() : rows[i].toObject(),
                      static_cast<int>(i) + 1);
        const bool partial
            = json["partial"_L1].toBool() || json["num_rows_total"_L1].toInteger() > rows.size();
        if (pages && partial)
            m_findings.add(
                Severity::Warning, "page", 0, {}, {},
                Error::tr("The file holds %1 of %2 rows; the others are on other pages."),
                {std::to_string(rows.size()),
                 std::to_string(json["num_rows_total"_L1].toInteger())});
        return {};
    }

    [[nodiscard]] Result<void> readTable()
    {
        const QByteArray text = decodedText(m_input.bytes, m_findings);
        const auto found = foundTable(text, m_input.fileName(), {}, m_findings);
        if (!found)
            return tl::unexpected(found.error());
        for (std::size_t row = 0; row < found->table.rows(); ++row) {
            QJsonObject record;
            for (std::size_t column = 0; column < found->table.header().size(); ++column) {
                const std::string_view cell = found->table.cell(row, column);
                const std::string &header = found->table.header()[column];
                const QString value
                    = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
                record.insert(QString::fromStdString(header), value);
                record.insert(QString::fromStdString(idFrom(header)).replace(u'-', u'_'), value);
            }
            addRecord(record, found->table.line(row));
        }
        return {};
    }

    void readCatalogue(const QJsonObject &json)
    {
        for (auto category = json.begin(); category != json.end(); ++category) {
            const QJsonObject models = category->toObject();
            for (auto model = models.begin(); model != models.end(); ++model) {
                QJsonObject record = model->toObject();
                record.insert("model_name"_L1, model.key());
                record.insert("category"_L1, category.key());
                record.insert("rating_lower"_L1, record["rating_q025"_L1]);
                record.insert("rating_upper"_L1, record["rating_q975"_L1]);
                addRecord(record, 0);
            }
        }
    }

    static QJsonValue oneOf(const QJsonObject &record, std::initializer_list<const char *> keys)
    {
        for (const char *key : keys) {
            QJsonValue value = record.value(QLatin1StringView(key));
            if (!value.isNull() && !value.isUndefined())
                return value;
        }
        return {};
    }

    /// `number`: of its row; 0 where rows have none.
    void addRecord(const QJsonObject &record, int number)
    {
        ImportedModel model;
        Model &values = model.values;
        values.name = textOf(oneOf(record, {"model_name", "model"}));
        values.id = "arena:" + values.name;
        values.publishedIndex = looseNumber(oneOf(record, {"rating", "score", "arena_score"}));
        if (values.name.empty() || !values.publishedIndex) {
            m_findings.add(Severity::Warning, "rating", number, {}, values.name,
                           Error::tr("A record without name or rating is left out."));
            return;
        }
        values.publishedBasis = PublishedBasis::IndexOnly;
        values.licence = textOf(record["license"_L1]);
        model.lab = textOf(oneOf(record, {"organization", "vendor"}));
        values.note = noteOf(record, number, values);
        model.raw = compactText(record);
        const std::string category = textOf(record["category"_L1]);
        const BoardOfDay key{arenaBoardOf(record), category.empty() ? "overall" : category,
                             dayTold(record["leaderboard_publish_date"_L1])};
        m_snapshots[key].models.push_back(std::move(model));
    }

    /// The interval and the votes, as they are known; one that excludes its rating is a finding.
    [[nodiscard]] std::string noteOf(const QJsonObject &record, int number, const Model &values)
    {
        auto low = looseNumber(oneOf(record, {"rating_lower", "score_ci_lower"}));
        auto high = looseNumber(oneOf(record, {"rating_upper", "score_ci_upper"}));
        const auto sides = textOf(oneOf(record, {"95_pct_ci", "95_ci", "ci"}));
        if (const auto cell = numberCell(shortestText(*values.publishedIndex) + ' ' + sides, {})) {
            low = cell->low       ? cell->low
                : cell->plusMinus ? *values.publishedIndex - *cell->plusMinus
                                  : low;
            high = cell->high     ? cell->high
                : cell->plusMinus ? *values.publishedIndex + *cell->plusMinus
                                  : high;
        }
        std::string note;
        if (low && high && (*low > *values.publishedIndex || *high < *values.publishedIndex))
            m_findings.add(
                Severity::Warning, "interval", number, {}, values.name,
                podium::Error::tr("The interval of %1 does not hold its rating; it is left out."),
                {values.name});
        else if (low && high)
            note = shortestText(*low) + "–" + shortestText(*high);
        const auto votes = looseNumber(oneOf(record, {"vote_count", "votes", "observation_count"}));
        if (votes)
            note += (note.empty() ? "" : "; ") + shortestText(std::round(*votes)) + " votes";
        return note;
    }

    /// Once for all boards of the file.
    [[nodiscard]] Date dayOfFile()
    {
        if (!m_dayOfFile)
            m_dayOfFile = dayOfFigures(m_input, {}, m_findings);
        return *m_dayOfFile;
    }

    /// Where neither records nor the file's name say a board, it is that of texts, the arena's first.
    [[nodiscard]] std::string boardOf(const BoardOfDay &key)
    {
        std::string board = key.board.empty() ? arenaBoardIn(m_input.name) : key.board;
        if (board.empty() && !std::exchange(m_saidBoard, true))
            m_findings.add(
                Severity::Warning, "board", 0, {}, {},
                podium::Error::tr("Nothing says of which of the arena's boards the ratings are; "
                                  "they are taken for those of texts. Name the board in the "
                                  "file's name, such as \"vision\", if it is another."));
        return board == "text" ? std::string() : board;
    }

    void keep(const BoardOfDay &key, ImportedSnapshot snapshot)
    {
        snapshot.values.date = key.day ? *key.day : dayOfFile();
        const std::string board = boardOf(key);
        const std::string id = "arena-" + (board.empty() ? "" : board + '-') + idFrom(key.category);
        snapshot.values.id = id + '-' + toIsoText(snapshot.values.date);
        snapshot.values.source = m_import.source;
        snapshot.values.attribution = m_import.attribution;
        snapshot.values.terms = m_import.licence;
        const std::string name = (board.empty() ? "" : board + ", ") + key.category;
        // Days of one board have one method, so that they can be compared.
        if (m_boards.insert(id).second) {
            addPublishedOnly(m_import, id, "LMArena, " + name, "published arena " + name,
                             std::move(snapshot));
            return;
        }
        snapshot.method = id;
        m_import.snapshots.push_back(std::move(snapshot));
    }

    const ImportInput &m_input;
    ImportFindings m_findings;
    std::map<BoardOfDay, ImportedSnapshot> m_snapshots;
    std::optional<Date> m_dayOfFile;
    bool m_saidBoard = false;
    std::set<std::string> m_boards; ///< ids of methods there are
    Import m_import;
};

} // namespace

bool isArena(const ImportInput &input)
{
    const QJsonObject &json = input.json;
    const QJsonObject row = json["rows"_L1].toArray().at(0)["row"_L1].toObject();
    const QJsonObject model = json["models"_L1].toArray().at(0).toObject();
    if (!json.isEmpty())
        return isCatalogue(json)
            || (row.contains("model_name"_L1)
                && (row.contains("rating"_L1) || row.contains("leaderboard_publish_date"_L1)))
            || (model.contains("score"_L1) && model.contains("vendor"_L1));
    const QByteArray header = input.bytes.left(400).split('\n').value(0).toLower();
    const bool isPasted = header.contains("95% ci") && header.contains("votes")
        && header.contains("model") && header.contains("score");
    return isPasted || header.contains("arena_score")
        || (header.contains("rating_lower") && header.contains("model_name"));
}

Result<Import> readArena(const ImportInput &input)
{
    return ArenaReading(input).read();
}

} // namespace podium
