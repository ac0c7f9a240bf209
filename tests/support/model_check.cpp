// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/model_check.h"

#include <gtest/gtest.h>

#include <cstring>

namespace podium::tests {

namespace {

QtMessageHandler previousHandler = nullptr;

// The tester's own failure modes only speak to Qt Test: under GoogleTest they pass silently.
void failOnModelWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (context.category && std::strcmp(context.category, "qt.modeltest") == 0)
        ADD_FAILURE() << text.toStdString();
    else if (previousHandler)
        previousHandler(type, context, text);
}

void installHandlerOnce()
{
    static const bool installed = [] {
        previousHandler = qInstallMessageHandler(failOnModelWarnings);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

ModelCheck::ModelCheck(QAbstractItemModel &model)
    : m_tester((installHandlerOnce(), &model),
               QAbstractItemModelTester::FailureReportingMode::Warning)
{
}

} // namespace podium::tests
