// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/figure_telling.h"

#include "app/data/view/view_json.h"
#include "app/data/world/world_map_json.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "app/export/charts/native/native_reading.h"
#include "app/export/deck/slide_table.h"
#include "app/export/story/table_telling.h"
#include "app/models/charts/series_hash.h"
#include "app/models/receipts/mark_cell.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

QString hashOf(const ChartSeries &series, const DeckTable &table)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addValues(hash, series);
    for (const QStringList &row : table.rows)
        hash.addData((row.join(u'\t') + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

/// Title, axis and the first marks, in so many letters as Office keeps.
QString altTextOf(const ChartSeries &series)
{
    constexpr qsizetype kMarks = 5;
    QStringList marks;
    for (const ChartMark &mark : series.marks) {
        if (mark.value && marks.size() < kMarks)
            marks.append(mark.label + u' ' + mark.valueText);
    }
    const QString more = series.marks.size() > kMarks
        ? FigureText::tr("%n more", nullptr, static_cast<int>(series.marks.size() - kMarks))
        : QString();
    QStringList parts{series.title, series.valueAxisTitle, marks.join(u"; "_s), more};
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

/// The columns, and the first rows.
QString altTextOf(const DeckTable &table)
{
    constexpr qsizetype kRows = 3;
    QStringList rows{table.header.join(u", "_s)};
    for (const QStringList &row : table.rows.first(std::min(kRows, table.rows.size())))
        rows.append(row.join(u", "_s));
    rows.removeAll(QString());
    return rows.join(u"; "_s);
}

/// All rows that are drawn and no other, as few as would leave a slide empty.
bool isSame(const DeckTable &table, const ChartSeries &series)
{
    constexpr QSize kRoom(1168, 204); // below a chart
    DeckTable below = table;
    fitTable(below, kRoom);
    return series.hasRows() && table.rowsNotShown == series.rowsNotShown
        && below.rowsNotShown == table.rowsNotShown
        && table.modelRows.size() == series.marks.size();
}

/// What fills a slide that this figure alone would leave empty.
std::optional<DeckFigure> besideOf(const ToldFigure &told, const AnswerModel &model,
                                   Language language)
{
    constexpr qsizetype kFewRows = 4;
    constexpr qsizetype kFewBars = 2;
    DeckFigure out = told.figure;
    const ChartSeries &series = told.series;
    if (const auto *table = std::get_if<DeckTable>(&told.figure.content)) {
        if (table->modelRows.size() > kFewRows || !isSame(*table, series)
            || !nativeChart(series, language))
            return std::nullopt;
        out.content = series;
        out.altText = altTextOf(series);
        out.dataHash = hashOf(series, {});
        return out;
    }
    const QModelIndex said
        = series.marks.isEmpty() ? QModelIndex() : cellOf(model, series.marks.first());
    if (series.marks.size() > kFewBars || !series.hasRows() || !said.isValid())
        return std::nullopt; // or its table is about something else
    const DeckTable table = toldTable(model, rowsOf(model, series, true), series.rowsNotShown,
                                      chosenColumns(told.exhibit, model), said.column());
    if (!isSame(table, series))
        return std::nullopt;
    out.content = table;
    out.altText = altTextOf(table);
    out.dataHash = hashOf(series, table);
    return out;
}

/// `drawn`: as a chart, which has no room for lanes; a table lists what stands in them.
QStringList remarkTexts(const Exhibit &exhibit, const AnswerModel &model, const ChartSeries &series,
                        bool drawn)
{
    QStringList texts;
    for (const Remark &remark : remarksOf(exhibit, model)) {
        if (!remark.sentence.isEmpty())
            texts.append(remark.sentence);
    }
    if (drawn && series.plane() && !series.plane()->lanes.isEmpty())
        texts.append(FigureText::tr("Events and rounds are not drawn on this slide."));
    if (!series.note.isEmpty())
        texts.append(series.note);
    return texts;
}

} // namespace

Result<ToldFigure> toldFigure(const std::shared_ptr<const Dataset> &dataset, const View &view,
                              const QString &id, Language language, bool asTable)
{
    auto shown = exhibit(dataset, view);
    if (!shown)
        return tl::unexpected(shown.error());
    const auto model = makeModel(shown->kind);
    fill(*model, *shown, language);
    ToldFigure told;
    told.series = seriesOf(*shown, *model, shown->answer->view.picture);
    if (infoOf(shown->kind).onMap) {
        const auto world = shippedWorld();
        if (!world)
            return tl::unexpected(world.error());
        told.series.form = ChartMap{*world};
    }
    told.rules = rulesOf(*shown, *model);
    told.source = sourceOf(*shown, *model);
    told.day = toQDate(dataset->snapshots[shown->answer->snapshot].date);
    told.figure.id = id;
    told.figure.view = QJsonDocument(toJson(view)).toJson(QJsonDocument::Compact);
    told.figure.altText = altTextOf(told.series);
    DeckTable table;
    const bool empty = !asTable && told.series.plane() && told.series.marks.isEmpty();
    if (!empty && (asTable || !nativeChart(told.series, language))) {
        // Rules say of which rows they are, where somebody asked for the first ones.
        const bool asked = asTable && shown->answer->view.picture.rows > 0 && told.series.hasRows()
            && told.series.rowsNotShown > 0;
        const bool asDrawn = asked || infoOf(shown->kind).tableAsDrawn;
        QList<int> rows = rowsOf(*model, told.series, asDrawn);
        if (shown->kind == PictureKind::Events)
            std::ranges::reverse(rows); // where there is no room for all, the newest
        table = infoOf(shown->kind).ownSums
            ? drawnTable(told.series)
            : toldTable(*model, rows, asDrawn ? told.series.rowsNotShown : 0,
                        chosenColumns(*shown, *model));
        told.series.rowsNotShown = table.rowsNotShown;
        if (told.figure.altText.isEmpty())
            told.figure.altText = altTextOf(table);
        told.figure.content = table;
    } else {
        told.figure.content = told.series;
    }
    told.remarks = remarkTexts(*shown, *model, told.series,
                               std::holds_alternative<ChartSeries>(told.figure.content));
    told.figure.dataHash = hashOf(told.series, table);
    told.exhibit = std::move(*shown);
    told.beside = besideOf(told, *model, language);
    return told;
}

} // namespace podium
