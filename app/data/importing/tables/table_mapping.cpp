// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/tables/table_mapping.h"

#include "app/data/files/file_reading.h"
#include "app/data/files/json_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr char kKnownKeys[] = "columns, delimiter, source, licence, date, sheet";

tl::unexpected<Error> wrongKey(const QString &key, const char *sentence, const char *right)
{
    return failure(Error::Kind::Invalid, sentence, {key.toStdString(), right},
                   {{}, 0, key.toStdString()});
}

Result<void> readColumns(const QJsonObject &json, const Dataset &known, TableMapping &out)
{
    for (auto column = json.begin(); column != json.end(); ++column) {
        const auto meaning = meaningFromText(column->toString().toStdString(), known);
        if (!meaning)
            return wrongKey(
                column.key(), Error::tr("The mapping of the column \"%1\" must be one of %2."),
                "model, id, lab, country, released, licence, open-weights, reasoning, "
                "parameters, context, input-price, output-price, speed, questions, "
                "repeats, note, index, ignore, own-evaluation, evaluation:ID, error:ID, low:ID, high:ID, "
                "questions:ID, repeats:ID");
        out.columns.emplace(column.key().toStdString(), *meaning);
    }
    return {};
}

Result<void> readKey(const QString &key, const QJsonValue &value, const Dataset &known,
                     TableMapping &out)
{
    const QString text = value.toString();
    if (key == "columns"_L1)
        return readColumns(value.toObject(), known, out);
    if (key == "source"_L1)
        out.source = text.toStdString();
    else if (key == "licence"_L1)
        out.licence = text.toStdString();
    else if (key == "delimiter"_L1 && text.size() == 1)
        out.delimiter = text[0].toLatin1();
    else if (key == "date"_L1 && parseDate(text.toStdString()))
        out.date = parseDate(text.toStdString());
    else if (key != "sheet"_L1) // archive_import.h has chosen it
        return wrongKey(key,
                        Error::tr("The key \"%1\" of the mapping is wrong; known keys are %2."),
                        kKnownKeys);
    return {};
}

} // namespace

Result<TableMapping> tableMapping(const QJsonObject &json, const Dataset &known)
{
    TableMapping out;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (auto read = readKey(entry.key(), *entry, known, out); !read)
            return tl::unexpected(read.error());
    }
    return out;
}

Result<QJsonObject> readMappingFile(const QString &file)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    const auto json = parsedJson(*text, Error::tr("The mapping is not JSON: %1."), file);
    if (!json)
        return tl::unexpected(json.error());
    return json->object();
}

} // namespace podium
