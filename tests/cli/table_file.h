// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {

/// A file of this text that lives as long as the test.
class TableFile
{
public:
    explicit TableFile(const QByteArray &text)
    {
        QFile file(name());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QString name() const { return m_folder.filePath(QStringLiteral("table.csv")); }

private:
    QTemporaryDir m_folder;
};

} // namespace podium::tests
