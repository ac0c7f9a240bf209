// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/surroundings.h"

#include <QtWidgets/QApplication>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    testing::InitGoogleMock(&argc, argv);
    const podium::tests::Surroundings surroundings;
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
