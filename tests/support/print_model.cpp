// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print_model.h"

#include <QtCore/QDate>
#include <QtCore/QVariant>

#include <numeric>

namespace podium::tests {

namespace {

std::string printed(const QVariant &value)
{
    if (!value.isValid())
        return "(none)";
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate).toStdString();
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', 10).toStdString();
    return value.toString().toStdString();
}

} // namespace

std::string printModel(const QAbstractItemModel &model, std::vector<int> columns, int role)
{
    if (columns.empty()) {
        columns.resize(static_cast<std::size_t>(model.columnCount()));
        std::iota(columns.begin(), columns.end(), 0);
    }
    std::string out;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            out += (i > 0 ? " | " : "") + printed(model.index(row, columns[i]).data(role));
        out += '\n';
    }
    return out;
}

std::string printHeader(const QAbstractItemModel &model, int role)
{
    std::string out;
    for (int column = 0; column < model.columnCount(); ++column)
        out += (column > 0 ? " | " : "") + printed(model.headerData(column, Qt::Horizontal, role));
    return out;
}

} // namespace podium::tests
