// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/trends/trend_reports.h"
#include "app/data/view/view_json.h"
#include "app/models/language/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString kindKey(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Model:
        return u"model"_s;
    case HistoryKind::Lab:
        return u"lab"_s;
    case HistoryKind::Country:
        return u"country"_s;
    }
    return {};
}

QList<QJsonValue> record(const Dataset &dataset, const HistoryLine &line, std::size_t segment,
                         const HistoryPoint &point)
{
    const Snapshot &snapshot = dataset.snapshots[point.snapshot];
    QList<QJsonValue> row{raw(line.name),
                          kindKey(line.kind),
                          static_cast<int>(segment) + 1,
                          raw(dataset.methods[line.segments[segment].method].id),
                          raw(snapshot.id),
                          raw(std::optional(snapshot.date))};
    if (!point.place)
        return row << QJsonValue::Null << QJsonValue::Null << QJsonValue::Null << QJsonValue::Null
                   << QJsonValue::Null << point.unmeasured;
    return row << point.place->rank << rounded(point.place->index) << rounded(point.place->value)
               << raw(snapshot.models[point.place->model].name) << point.place->estimated
               << point.unmeasured;
}

Records records(const Dataset &dataset, const std::vector<HistoryLine> &lines)
{
    Records out;
    out.keys = u"item,kind,segment,method,snapshot,date,rank,index,value,model,estimated,"
               u"unmeasured"_s.split(u',');
    for (const HistoryLine &line : lines) {
        for (std::size_t i = 0; i < line.segments.size(); ++i) {
            for (const HistoryPoint &point : line.segments[i].points)
                out.rows.append(record(dataset, line, i, point));
        }
    }
    return out;
}

QString nameOf(const Dataset &dataset, const HistoryLine &line, Language language)
{
    switch (line.kind) {
    case HistoryKind::Country:
        return countryName(dataset, line.item, language);
    case HistoryKind::Lab:
        if (const auto lab = findLab(dataset, line.item))
            return labName(dataset.labs[*lab], language);
        break;
    case HistoryKind::Model:
        break;
    }
    return toQString(line.name);
}

QStringList cells(const Dataset &dataset, const View &view, const HistoryLine &line,
                  const HistoryPoint &point, Language language)
{
    const Snapshot &snapshot = dataset.snapshots[point.snapshot];
    QStringList row{nameOf(dataset, line, language), dateText(snapshot.date, language)};
    if (!point.place)
        return row << u"–"_s << u"–"_s << u"–"_s;
    const HistoryPlace &place = *point.place;
    const CountingRule rule
        = line.kind == HistoryKind::Country ? view.countingRule : CountingRule{};
    return row << countText(place.rank, language)
               << countingValueText(place.value, rule, language)
        + (place.estimated ? u"*"_s : QString())
               << toQString(snapshot.models[place.model].name);
}

/// One table a segment, so that nobody reads across a change of methods.
TextTable table(const Dataset &dataset, const View &view, const std::vector<HistoryLine> &lines,
                std::size_t segment, Language language)
{
    TextTable out;
    out.columns = {{methodName(dataset.methods[lines.front().segments[segment].method])},
                   {CliText::tr("Snapshot")},
                   {CliText::tr("Rank"), true},
                   {CliText::tr("Value"), true},
                   {CliText::tr("Best model")}};
    for (const HistoryLine &line : lines) {
        for (const HistoryPoint &point : line.segments[segment].points)
            out.rows.append(cells(dataset, view, line, point, language));
    }
    return out;
}

} // namespace

Report historyReport(const Dataset &dataset, const View &view,
                     const std::vector<HistoryLine> &lines, Language language, Format format)
{
    Report report;
    if (format != Format::Table) {
        report.records = records(dataset, lines);
        report.document.insert(u"view"_s, toJson(view));
        return report;
    }
    // All lines run over the same snapshots and methods, so they have the same segments.
    for (std::size_t i = 0; i < lines.front().segments.size(); ++i)
        report.tables.append(table(dataset, view, lines, i, language));
    if (report.tables.size() > 1)
        report.footing.append(
            CliText::tr("Figures of different methods do not make one line; each has a table."));
    if (view.estimated)
        report.footing.append(CliText::tr("* estimated by the source"));
    const Snapshot &last = dataset.snapshots[lines.front().segments.back().points.back().snapshot];
    report.footing.append(CliText::tr("Source: %1. Index recomputed by Podium.")
                              .arg(QString::fromStdString(
                                  last.attribution.empty() ? last.source : last.attribution)));
    return report;
}

} // namespace podium
