// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace podium {

/// A colour as Office writes it: "RRGGBB" for a country's, or the name of a theme's role, which a
/// company's template may recolour: "tx1", "tx2", "bg2", "accent1", "accent3".
using OfficeColour = QString;

/// The colours of our pictures on a ground that is not our own, and in a theme that is not.
struct GroundColours {
    QString ground;                         ///< "RRGGBB"; empty: our own, where all stay
    QMap<OfficeColour, OfficeColour> roles; ///< what stands for each role of our own theme

    /// As it is written there. Colours of countries that would not stand out from the ground become
    /// those for dark grounds, or lighter or darker until they do.
    [[nodiscard]] OfficeColour of(const OfficeColour &colour) const;

    bool operator==(const GroundColours &) const = default;
};

/// {"ground": "1B2333", "roles": {"accent3": "bg2"}}; empty where it is our own.
[[nodiscard]] QJsonObject toJson(const GroundColours &colours);
[[nodiscard]] GroundColours groundColours(const QJsonObject &json);

/// From 1, where one is not seen on the other, to 21 (WCAG 2.1). Both "RRGGBB".
[[nodiscard]] double contrast(const QString &one, const QString &other);
/// What lines, bars and dots need against their ground, and texts.
inline constexpr double kDrawnContrast = 3;
inline constexpr double kReadContrast = 4.5;
[[nodiscard]] bool isDark(const QString &ground);
/// So much of `over` on `ground`, from 0 to 1.
[[nodiscard]] QString blended(const QString &over, const QString &ground, double share);
/// Lighter or darker, as little as it takes to stand out.
[[nodiscard]] QString standingOut(const QString &colour, const QString &ground);

} // namespace podium
