// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/model_check.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringListModel>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

namespace podium::tests {
namespace {

/// Claims rows below its cells, which a table must not have.
class BrokenModel final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex & /*parent*/ = {}) const override { return -1; }
    int columnCount(const QModelIndex & /*parent*/ = {}) const override { return 1; }
    QVariant data(const QModelIndex & /*index*/, int /*role*/) const override { return {}; }
};

// Without the handler the tester stays silent and broken models pass.
TEST(ModelCheck, BrokenModel_FailsTheTest)
{
    testing::TestPartResultArray failures;
    {
        const testing::ScopedFakeTestPartResultReporter reporter(
            testing::ScopedFakeTestPartResultReporter::INTERCEPT_ONLY_CURRENT_THREAD, &failures);
        BrokenModel model;
        const ModelCheck check(model);
    }
    EXPECT_GT(failures.size(), 0);
}

TEST(ModelCheck, SoundModel_Passes)
{
    QStringListModel model;
    const ModelCheck check(model);
    model.setStringList({QStringLiteral("a"), QStringLiteral("b")});
}

} // namespace
} // namespace podium::tests
