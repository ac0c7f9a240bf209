// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing/records.h"

#include "app/models/language/plain_text.h"
#include "app/models/tables/chosen_columns.h"
#include "app/models/tables/roles.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>

#include <array>
#include <charconv>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Shortest text that reads back to the same number, never with an exponent below 1e15.
QString numberText(double number)
{
    std::array<char, 400> text{};
    const auto format
        = std::abs(number) < 1e15 ? std::chars_format::fixed : std::chars_format::general;
    const auto *const end
        = std::to_chars(text.data(), text.data() + text.size(), number, format).ptr;
    return QString::fromLatin1(text.data(), end - text.data());
}

QString cellText(const QJsonValue &value)
{
    if (value.isDouble())
        return numberText(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return spreadsheetText(value.toString());
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue recorded(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Double:
        return rounded(value.toDouble());
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QString:
        return value.toString().isEmpty() ? QJsonValue(QJsonValue::Null) : value.toString();
    default:
        return value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null);
    }
}

} // namespace

QString toCsv(const Records &records)
{
    QString out = records.keys.join(u',') + u'\n';
    for (const QList<QJsonValue> &row : records.rows) {
        QStringList cells;
        for (const QJsonValue &value : row)
            cells.append(csvCell(cellText(value)));
        out += cells.join(u',') + u'\n';
    }
    return out;
}

QJsonArray toJson(const Records &records)
{
    QJsonArray out;
    for (const QList<QJsonValue> &row : records.rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < row.size(); ++column)
            object.insert(records.keys[column], row[column]);
        out.append(object);
    }
    return out;
}

Records readRecords(const QAbstractItemModel &model, int rows, const QList<int> &chosen)
{
    const QList<RecordColumn> columns
        = recordColumns(model, chosen.isEmpty() ? columnsForPrograms(model) : chosen);
    Records out;
    for (const RecordColumn &column : columns)
        out.keys.append(column.key);
    for (int row = 0; row < rows; ++row) {
        QList<QJsonValue> values;
        for (const RecordColumn &column : columns)
            values.append(recorded(recordOf(model, row, column)));
        out.rows.append(values);
    }
    return out;
}

double rounded(double number)
{
    const double plain = std::round(number * 1e4) / 1e4;
    if (plain != 0 || number == 0 || !std::isfinite(number))
        return plain;
    return QString::number(number, 'g', 4).toDouble(); // what is not zero must not look so
}

QJsonValue rounded(const std::optional<double> &number)
{
    return number ? QJsonValue(rounded(*number)) : QJsonValue(QJsonValue::Null);
}

QJsonValue raw(const std::string &text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromStdString(text));
}

QJsonValue raw(std::optional<Date> date)
{
    return date ? raw(toIsoText(*date)) : QJsonValue(QJsonValue::Null);
}

QJsonValue raw(std::optional<double> number)
{
    return orNull(number);
}

QJsonValue raw(std::optional<int> number)
{
    return orNull(number);
}

} // namespace podium
