// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QtGlobal>

namespace podium {

/// While one is there, Qt's hashes have the same order in every run: QPdfWriter writes fonts in the
/// order of one.
class SteadyHashes final
{
public:
    SteadyHashes();
    ~SteadyHashes();
    Q_DISABLE_COPY_MOVE(SteadyHashes)
};

/// The same PDF, made at noon of `day` or, where that is set, at SOURCE_DATE_EPOCH
/// (https://reproducible-builds.org/specs/source-date-epoch/); without either it does not say when.
[[nodiscard]] QByteArray madeOn(QDate day, QByteArray pdf);

} // namespace podium
