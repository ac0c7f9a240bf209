// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <optional>

namespace podium {

/// One axis of a plane: the range that is shown, its round ticks, and where a value lies.
class PlaneScale final
{
public:
    enum class Kind {
        Linear,
        FromZero,
        Logarithmic,
        Days,   ///< since 1970-01-01; ticks at the beginnings of days, months or years
        Ranks,  ///< 1 at fraction 1
        Places, ///< 0, 1, 2 ..., each with a name
    };

    PlaneScale() = default;
    /// Covers the values with a little room around them. Of that range the part from `low` to
    /// `high` (0..1) is shown: a zoom. Values a logarithmic scale cannot show are left out.
    PlaneScale(Kind kind, const QList<double> &values, double low, double high);

    /// At most about `most` ticks within what is shown.
    void chooseTicks(int most);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] const QList<double> &ticks() const { return m_ticks; }
    [[nodiscard]] QStringList tickLabels(const QLocale &locale) const;
    /// 0 and 1 at the ends of what is shown, which it may exceed; absent where there is no place.
    [[nodiscard]] std::optional<double> fraction(double value) const;
    /// The other way round.
    [[nodiscard]] std::optional<double> valueAt(double fraction) const;

private:
    [[nodiscard]] double place(double value) const;
    void chooseRange(const QList<double> &values);
    void chooseLinearTicks(int most);
    void chooseLogarithmicTicks(int most);
    void chooseDayTicks(int most);

    Kind m_kind = Kind::Linear;
    bool m_empty = true;
    double m_from = 0; ///< as place()
    double m_to = 1;
    QList<double> m_ticks;
    int m_monthsApart = 0; ///< of Days; 0: less than a month
};

} // namespace podium
