// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtTest/QAbstractItemModelTester>

namespace podium::tests {

/// Watches a model for the rest of the test; whatever QAbstractItemModelTester finds wrong fails
/// the test. Attach it before the model gets its data, so that every signal is checked.
class ModelCheck final
{
public:
    explicit ModelCheck(QAbstractItemModel &model);

private:
    QAbstractItemModelTester m_tester;
};

} // namespace podium::tests
