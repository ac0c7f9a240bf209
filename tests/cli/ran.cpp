// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"

#include "app/data/files/csv.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

namespace podium::tests {

using namespace Qt::StringLiterals;

namespace {

Ran runWith(const QStringList &arguments, const Result<void> &drawn)
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.code = runCommandLine(
        arguments, out, err,
        [&ran, &drawn](const ChartOrder &order) {
            ran.drawn.append(order);
            return drawn;
        },
        [&ran](Language language) { ran.languages.append(language); });
    return ran;
}

} // namespace

QList<QMap<QString, QString>> Ran::rows() const
{
    const QByteArray text = out.toUtf8();
    const auto table = CsvTable::parse(text, "out");
    if (!table || !table->faults().empty()) {
        ADD_FAILURE() << "not CSV: " << text.toStdString();
        return {};
    }
    QList<QMap<QString, QString>> rows;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        QMap<QString, QString> cells;
        for (std::size_t column = 0; column < table->header().size(); ++column) {
            const std::string_view cell = table->cell(row, column);
            cells.insert(QString::fromStdString(table->header()[column]),
                         QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        }
        rows.append(cells);
    }
    return rows;
}

QJsonObject Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        ADD_FAILURE() << error.errorString().toStdString() << ": " << err.toStdString();
    return document.object();
}

QStringList split(const char *arguments)
{
    QStringList words = QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word.replace(u'_', u' ');
    return words;
}

Ran runPodium(const QStringList &arguments)
{
    return runWith(arguments, {});
}

Ran runPodium(const char *arguments)
{
    return runPodium(split(arguments));
}

Ran runPodiumThatCannotWrite(const char *arguments)
{
    return runWith(split(arguments),
                   failure(Error::Kind::Unreadable, "The chart cannot be written: %1.",
                           {"no such folder"}, {"there/chart.png", 0, {}}));
}

} // namespace podium::tests
