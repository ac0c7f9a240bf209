// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/dataset_reader.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QTemporaryDir>

#include <string>
#include <vector>

namespace podium::tests {

/// A folder of figures small enough to know by heart and free of faults: two countries, two labs,
/// three evaluations, one method, a snapshot of two models and one of one, two rounds, two
/// programmes. A test changes one cell and reads.
class SmallFolder final
{
public:
    SmallFolder();

    /// Row 2 is the first one after the header, as in findings.
    SmallFolder &setCell(const QString &file, int row, const QByteArray &column,
                         const QByteArray &text);
    SmallFolder &addRow(const QString &file, const QByteArray &cells);
    /// The whole text of a file; a file set to a null QByteArray is missing.
    SmallFolder &setFile(const QString &file, const QByteArray &text);

    [[nodiscard]] Result<ReadDataset> read();
    /// What must be readable without findings; anything else ends the test with an exception.
    [[nodiscard]] Dataset dataset();

private:
    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_files;
};

/// "file:row:column: sentence", one text for each finding; warnings end in " (warning)".
[[nodiscard]] std::vector<std::string> printed(const std::vector<Finding> &findings);
[[nodiscard]] std::string printed(const Error &error);

} // namespace podium::tests
