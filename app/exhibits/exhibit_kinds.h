// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <span>

namespace podium {

/// Every kind, in the order of PictureKind.
[[nodiscard]] std::span<const ExhibitKind> exhibitKinds();
[[nodiscard]] const ExhibitKind &infoOf(PictureKind kind);

/// The kind's title in the language of now.
[[nodiscard]] QString titleOf(PictureKind kind);

/// The first kind that has the same table beside it in the window; of most kinds, itself.
[[nodiscard]] PictureKind firstOfTable(PictureKind kind);

/// What `chart X --as Y` draws; `as` empty: what X draws without it. Nothing when there is none.
[[nodiscard]] std::optional<PictureKind> kindOf(QStringView chart, QStringView as);
/// The words of `chart`, each once, and those of `--as` for one of them.
[[nodiscard]] QStringList chartWords();
[[nodiscard]] QStringList asWords(QStringView chart);

} // namespace podium
