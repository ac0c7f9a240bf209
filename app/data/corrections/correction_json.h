// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/file_reading.h"
#include "app/engine/values/correction.h"
#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace podium {

/// Own corrections as a file:
/// {"version": 1, "corrections": [{"kind": "lab-country", "lab": "lg", "country": "KR"},
///                                {"kind": "lab-alias", "lab": "lg", "alias": "LG"},
///                                {"kind": "model-alias", "model": "exaone-4", "alias": "EXAONE"}]}
/// Ids are those of labs.csv and the snapshots, countries ISO codes. What the figures say instead
/// is not part of it.
[[nodiscard]] QByteArray correctionsToJson(const std::vector<Correction> &corrections);

/// Reads what correctionsToJson() writes. Another version, an unknown or missing key or a wrong
/// value is an error that names file and key, and says what would be right.
[[nodiscard]] Result<std::vector<Correction>> correctionsFromJson(const QByteArray &text,
                                                                  const QString &file = {});

/// Reads a file of corrections.
[[nodiscard]] Result<std::vector<Correction>> readCorrections(const QString &file,
                                                              Readable readable
                                                              = Readable::Anything);

/// Writes the file as one of one's own (see writeOwnFile()), whole or not at all.
[[nodiscard]] Result<void> writeCorrections(const QString &file,
                                            const std::vector<Correction> &corrections);

} // namespace podium
