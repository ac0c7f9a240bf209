// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    // Tests must not open windows on a developer's desktop, nor depend on it.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleMock(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
