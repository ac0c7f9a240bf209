// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/json/json_table.h"

#include "app/data/importing/archives/sheet_grid.h"
#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/data/importing/tables/columns/header_words.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace podium {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostDeep = 4;
constexpr qsizetype kMostColumns = kMostSheetColumns;

bool namesModels(const QString &key)
{
    return roleOfHeader(nameKey(key.toStdString())) == ColumnRole::Model;
}

QString cellOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}

/// What one of these keys says, in the order given.
QJsonValue firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    const auto *const key = std::ranges::find_if(
        keys, [&object](QLatin1StringView each) { return object.contains(each); });
    return key == keys.end() ? QJsonValue(QJsonValue::Undefined) : object[*key];
}

class RecordsAsTable final
{
public:
    void add(const QJsonObject &record)
    {
        m_rows.emplace_back();
        addCells(record, {}, 0);
    }

    [[nodiscard]] std::optional<QByteArray> csv() const
    {
        const bool named = std::ranges::any_of(m_headers, namesModels);
        if (!named || m_headers.size() < 2 || m_headers.size() > kMostColumns)
            return std::nullopt;
        QByteArray out;
        const auto addRow = [&out](const auto &cellAt, qsizetype columns) {
            for (qsizetype i = 0; i < columns; ++i)
                out += (i > 0 ? "," : "") + csvCell(cellAt(i).toStdString());
            out += '\n';
        };
        addRow([this](qsizetype i) { return m_headers[i]; }, m_headers.size());
        for (const auto &row : m_rows)
            addRow([&row](qsizetype i) { return row.value(i); }, m_headers.size());
        return out;
    }

private:
    void addCells(const QJsonObject &object, const QString &path, int depth)
    {
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const QJsonValue value = *entry;
            if (value.isObject() && depth < kMostDeep)
                addCells(value.toObject(), path.isEmpty() ? entry.key() : path + u'.' + entry.key(),
                         depth + 1);
            else if (value.isArray())
                addScores(value.toArray());
            else
                put(path, entry.key(), cellOf(value));
        }
    }

    void addScores(const QJsonArray &list)
    {
        for (const QJsonValue each : list) {
            const QJsonObject object = each.toObject();
            const QJsonValue name = firstOf(object,
                                            {"benchmark"_L1, "benchmark_name"_L1, "evaluation"_L1,
                                             "task"_L1, "dataset"_L1, "name"_L1});
            const QJsonValue score
                = firstOf(object, {"score"_L1, "value"_L1, "accuracy"_L1, "result"_L1});
            if (name.isString() && !score.isUndefined() && !score.isObject())
                put({}, name.toString(), cellOf(score));
        }
    }

    /// The key alone is the name where it is nobody else's: "gpqa" of "scores"; that of a group which names
    /// something of its own, as {"model": {"name": ...}}, is the group's.
    void put(const QString &path, const QString &key, const QString &cell)
    {
        const bool isGroupsName = !path.isEmpty() && namesModels(key);
        const QString place = path + u'\n' + key;
        const auto known = m_places.constFind(place);
        if (known != m_places.constEnd()) {
            m_rows.back().insert(*known, cell);
            return;
        }
        QString header = isGroupsName ? path.section(u'.', -1) : key;
        if (m_headers.contains(header))
            header = path.isEmpty() ? header + u'_' : path.section(u'.', -1) + u' ' + key;
        m_places.insert(place, m_headers.size());
        m_rows.back().insert(m_headers.size(), cell);
        m_headers << header;
    }

    QStringList m_headers;
    QHash<QString, qsizetype> m_places; ///< of path and key
    QList<QHash<qsizetype, QString>> m_rows;
};

std::optional<QByteArray> listAsTable(const QJsonArray &list)
{
    RecordsAsTable table;
    for (const QJsonValue record : list) {
        if (!record.isObject())
            return std::nullopt;
        table.add(record.toObject());
    }
    return table.csv();
}

/// {"columns": [...], "data": [[...]]}
std::optional<QByteArray> columnsAsTable(const QJsonObject &object)
{
    const QJsonArray columns = firstOf(object, {"columns"_L1, "headers"_L1, "header"_L1}).toArray();
    const QJsonArray rows = firstOf(object, {"data"_L1, "rows"_L1, "values"_L1}).toArray();
    if (columns.isEmpty() || !rows.at(0).isArray())
        return std::nullopt;
    RecordsAsTable table;
    for (const QJsonValue row : rows) {
        QJsonObject record;
        for (qsizetype i = 0; i < columns.size(); ++i)
            record.insert(columns[i].toString(), row.toArray().at(i));
        table.add(record);
    }
    return table.csv();
}

/// {"GPT-5": {"gpqa": 0.8}, ...}; of {"model": {"0": ...}, "gpqa": {"0": ...}} the columns.
std::optional<QByteArray> objectsAsTable(const QJsonObject &object)
{
    const QJsonObject first = object.begin()->toObject();
    const bool byColumn = std::ranges::any_of(object.keys(), namesModels);
    if (first.isEmpty()
        || !std::ranges::all_of(object, [](const QJsonValue &each) { return each.isObject(); }))
        return std::nullopt;
    RecordsAsTable table;
    for (const QString &row : byColumn ? first.keys() : object.keys()) {
        QJsonObject record = byColumn ? QJsonObject() : object[row].toObject();
        for (const QString &column : byColumn ? object.keys() : QStringList())
            record.insert(column, object[column][row]);
        if (!byColumn)
            record.insert(u"model"_s, row);
        table.add(record);
    }
    return table.csv();
}

/// A file of Podium's own, which may have a fault.
bool isOwn(const QJsonObject &object)
{
    constexpr std::array kOwn{"scenarios"_L1, "claims"_L1, "corrections"_L1, "methods"_L1,
                              "sentences"_L1, "slides"_L1, "countingRule"_L1};
    constexpr std::array kOfViews{"version"_L1,   "data"_L1,      "whom"_L1,      "method"_L1,
                                  "reference"_L1, "picture"_L1,   "money"_L1,     "trends"_L1,
                                  "certainty"_L1, "countries"_L1, "comparing"_L1, "robustness"_L1};
    const QStringList keys = object.keys();
    const auto isOfViews
        = [&](const QString &key) { return std::ranges::find(kOfViews, key) != kOfViews.end(); };
    return (std::ranges::all_of(keys, isOfViews) && !object["data"_L1].isArray())
        || std::ranges::any_of(kOwn,
                               [&object](QLatin1StringView key) { return object.contains(key); });
}

} // namespace

std::optional<QByteArray> jsonAsTable(const QJsonObject &object, const QJsonArray &list)
{
    if (!list.isEmpty())
        return listAsTable(list);
    if (object.isEmpty() || isOwn(object))
        return std::nullopt;
    if (auto table = columnsAsTable(object))
        return table;
    for (const QJsonValue each : object) {
        if (const QJsonArray records = each.toArray(); !records.isEmpty()) {
            if (auto table = listAsTable(records))
                return table;
        }
    }
    for (const QLatin1StringView key : {"models"_L1, "results"_L1, "scores"_L1, "leaderboard"_L1}) {
        if (const QJsonObject inner = object[key].toObject(); !inner.isEmpty())
            return objectsAsTable(inner);
    }
    return objectsAsTable(object);
}

QString dayBesideRecords(const QJsonObject &object)
{
    return firstOf(object,
                   {"day"_L1, "date"_L1, "as_of"_L1, "updated"_L1, "updated_at"_L1,
                    "last_updated"_L1, "fetched_at"_L1})
        .toString();
}

std::optional<QByteArray> linesAsList(const QByteArray &text)
{
    QByteArray list;
    int lines = 0;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray record = line.trimmed();
        if (record.isEmpty())
            continue;
        if (!record.startsWith('{') || !record.endsWith('}'))
            return std::nullopt;
        list += (lines++ == 0 ? "[" : ",\n") + record;
    }
    return lines > 1 ? std::optional(list + ']') : std::nullopt;
}

} // namespace podium
