// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/country_slope.h"

#include "app/models/countries/country_model.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    int row = 0;
    int rank = 0;
    int otherRank = 0;
    int turn = 0; ///< the lower, the sooner it is drawn
};

/// Rows with a rank under both rules: by turns the highest under the first and under the second.
QList<Line> linesOf(const QAbstractItemModel &countries)
{
    QList<Line> lines;
    for (int row = 0; row < countries.rowCount(); ++row) {
        const QVariant other = countries.index(row, CountryModel::OtherRank).data(ValueRole);
        if (other.isValid())
            lines.append({row, countries.index(row, CountryModel::Rank).data(ValueRole).toInt(),
                          other.toInt()});
    }
    std::ranges::stable_sort(lines, {}, &Line::rank);
    for (int i = 0; i < lines.size(); ++i)
        lines[i].turn = i;
    std::ranges::stable_sort(lines, {}, &Line::otherRank);
    for (int i = 0; i < lines.size(); ++i)
        lines[i].turn = std::min(lines[i].turn, i);
    std::ranges::stable_sort(lines, {},
                             [](const Line &line) { return std::pair(line.turn, line.rank); });
    return lines;
}

/// "▲2": two places higher under the second rule.
QString shiftText(const Line &line, const QLocale &locale)
{
    if (line.rank == line.otherRank)
        return {};
    const int places = line.rank - line.otherRank;
    return (places > 0 ? u" ▲"_s : u" ▼"_s) + locale.toString(std::abs(places));
}

} // namespace

QStringList CountrySlope::keysOf(const QString &country)
{
    return {country, country + u"@other"_s};
}

QString CountrySlope::countryOf(const QString &key)
{
    return key.section(u'@', 0, 0);
}

bool CountrySlope::isOther(const QString &key)
{
    return key.contains(u'@');
}

ChartSeries CountrySlope::read(const QAbstractItemModel &countries, int most)
{
    ChartSeries series;
    ChartPlane &plane = series.form.emplace<ChartPlane>();
    plane.up = ChartPlane::Up::Ranks;
    plane.joined = ChartPlane::Joined::Lines;
    plane.named = false;
    QList<Line> lines = linesOf(countries);
    series.rowsNotShown = static_cast<int>(std::max(qsizetype{0}, lines.size() - most));
    lines.resize(lines.size() - series.rowsNotShown);
    std::ranges::stable_sort(lines, {}, &Line::rank);
    for (const Line &line : lines) {
        const auto text = [&](int column) { return countries.index(line.row, column).data(); };
        const QString code
            = countries.index(line.row, CountryModel::Country).data(CountryRole).toString();
        const QString name = text(CountryModel::Country).toString();
        ChartMark mark;
        mark.label = name;
        mark.country = code;
        mark.line = code;
        const QModelIndex country = countries.index(line.row, CountryModel::Country);
        mark.setOrigin(country.data(EstimatedRole).toBool(), country.data(OwnRole).toBool());
        const auto add = [&](int place, int rank, int rankColumn, int valueColumn) {
            mark.key = keysOf(code).at(place);
            mark.at = place;
            mark.value = rank;
            mark.valueText = tr("rank %1").arg(text(rankColumn).toString());
            mark.valueNote = text(valueColumn).toString();
            series.marks.append(mark);
        };
        add(0, line.rank, CountryModel::Rank, CountryModel::Value);
        add(1, line.otherRank, CountryModel::OtherRank, CountryModel::OtherValue);
        plane.lines.append({code,
                            text(CountryModel::OtherRank).toString() + u"  "_s + name
                                + shiftText(line, QLocale::c()),
                            code, name + u"  "_s + text(CountryModel::Rank).toString(),
                            line.rank == line.otherRank});
    }
    return series;
}

} // namespace podium
