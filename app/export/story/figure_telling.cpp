// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/story/figure_telling.h"

#include "app/data/view/view_json.h"
#include "app/exhibits/exhibit_kinds.h"
#include "app/exhibits/exhibiting.h"
#include "app/export/charts/native_reading.h"
#include "app/export/deck/slide_table.h"
#include "app/export/package/xml_text.h"
#include "app/export/story/subject_rows.h"
#include "app/models/robustness/certainty_words.h"
#include "app/models/tables/chosen_columns.h"
#include "app/models/tables/roles.h"
#include "app/models/trends/trend_rules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(podium::Deck)
};

constexpr qsizetype kMostTableRows = 14;
constexpr qsizetype kMostTableColumns = 7;

QString hashOf(const ChartSeries &series, const DeckTable &table)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto number
        = [](std::optional<double> value) { return value ? officeNumber(*value) : u"-"_s; };
    for (const ChartMark &mark : series.marks)
        hash.addData((mark.key + u'\t' + number(mark.value) + u'\t' + number(mark.low) + u'\t'
                      + number(mark.high) + u'\t' + number(mark.from) + u'\t' + number(mark.at)
                      + u'\t' + mark.valueText + u'\n')
                         .toUtf8());
    for (const QStringList &row : table.rows)
        hash.addData((row.join(u'\t') + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

/// Takes away columns that say the same in every row, those of addresses, which notes have, and of
/// lists, whose cells take the room of rows.
void dropColumns(DeckTable &table)
{
    constexpr qsizetype kFew = 4;
    for (qsizetype column = table.header.size() - 1; column >= 0; --column) {
        const auto same
            = [&](const QStringList &row) { return row[column] == table.rows.first()[column]; };
        const auto address = [&](const QStringList &row) { return isAddress(row[column]); };
        const auto list = [&](const QStringList &row) { return row[column].count("; "_L1) > 1; };
        const bool idle = table.rows.size() > 1 && std::ranges::all_of(table.rows, same);
        const bool dropped
            = ((idle || std::ranges::any_of(table.rows, list)) && table.header.size() > kFew)
            || std::ranges::any_of(table.rows, address);
        if (!dropped)
            continue;
        table.header.removeAt(column);
        table.numbers.removeAt(column);
        table.columns.removeAt(column);
        for (QStringList &row : table.rows)
            row.removeAt(column);
    }
}

/// All rows of the model, or those that are drawn, in their order.
QList<int> rowsOf(const QAbstractItemModel &model, const ChartSeries &series, bool asDrawn)
{
    QList<int> all(model.rowCount());
    std::iota(all.begin(), all.end(), 0);
    if (!asDrawn)
        return all;
    QList<int> drawn;
    for (const ChartMark &mark : series.marks) {
        const auto row = std::ranges::find_if(
            all, [&](int one) { return model.index(one, 0).data(KeyRole).toString() == mark.key; });
        if (row == all.end() || drawn.contains(*row))
            return all;
        drawn.append(*row);
    }
    return drawn;
}

/// The columns that the View names or else those people read, as many as fit on a slide.
DeckTable tableOf(const QAbstractItemModel &model, const QList<int> &rows, int rowsNotShown,
                  const QList<int> &chosen)
{
    DeckTable table;
    table.columns = chosen.isEmpty() ? columnsForPeople(model) : chosen;
    table.columns.resize(std::min<qsizetype>(table.columns.size(), kMostTableColumns));
    for (const int column : std::as_const(table.columns)) {
        table.header.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const QVariant first = model.index(rows.value(0), column).data(ValueRole);
        table.numbers.append(first.typeId() == QMetaType::Double
                             || first.typeId() == QMetaType::Int);
    }
    const QList<int> shown = rows.first(std::min(rows.size(), kMostTableRows));
    for (const int row : shown) {
        QStringList cells;
        for (const int column : std::as_const(table.columns))
            cells.append(model.index(row, column).data(Qt::DisplayRole).toString());
        table.rows.append(cells);
        table.modelRows.append(row);
    }
    table.rowsNotShown = rowsNotShown + static_cast<int>(rows.size() - shown.size());
    if (chosen.isEmpty())
        dropColumns(table);
    fitTable(table);
    return table;
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

/// Rules of intervals go where none is drawn: all are open, and words at the marks say so.
QString withoutIntervals(QString rules, const ChartSeries &series, const Answer &answer,
                         Language language)
{
    const bool drawn = std::ranges::any_of(series.marks, [](const ChartMark &mark) {
        const auto differs = [&mark](std::optional<double> end) {
            return end && mark.value && std::isfinite(*end) && *end != *mark.value;
        };
        return differs(mark.low) || differs(mark.high);
    });
    const Certainty &certainty = answer.view.certainty;
    const QString said = u" · "_s + drawnIntervalRules(certainty, language);
    if (drawn || !rules.contains(said))
        return rules;
    return rules.remove(said).remove(u" · "_s + errorRules(certainty, language));
}

QStringList remarkTexts(const Exhibit &exhibit, const AnswerModel &model, const ChartSeries &series)
{
    QStringList texts;
    for (const Remark &remark : remarksOf(exhibit, model)) {
        if (!remark.sentence.isEmpty())
            texts.append(remark.sentence);
    }
    if (series.plane() && !series.plane()->lanes.isEmpty())
        texts.append(FigureText::tr("Events and rounds are not drawn on this slide."));
    if (series.plane() && series.plane()->trend)
        texts.append(series.plane()->trend->text);
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
    if (!asTable) {
        showSubject(told.series, *shown, *model);
        told.series.subtitle
            = withoutIntervals(told.series.subtitle, told.series, *shown->answer, language);
    }
    told.rules = rulesOf(*shown, *model);
    told.source = sourceOf(*shown, *model);
    told.remarks = remarkTexts(*shown, *model, told.series);
    told.day = toQDate(dataset->snapshots[shown->answer->snapshot].date);
    told.figure.id = id;
    told.figure.view = QJsonDocument(toJson(view)).toJson(QJsonDocument::Compact);
    told.figure.altText = altTextOf(told.series);
    DeckTable table;
    if (asTable || !nativeChart(told.series, language)) {
        const bool asDrawn = infoOf(shown->kind).tableAsDrawn;
        QList<int> rows = rowsOf(*model, told.series, asDrawn);
        if (shown->kind == PictureKind::Events)
            std::ranges::reverse(rows); // where there is no room for all, the newest
        table = tableOf(*model, rows, asDrawn ? told.series.rowsNotShown : 0,
                        chosenColumns(*shown, *model));
        told.series.rowsNotShown = table.rowsNotShown;
        if (told.figure.altText.isEmpty())
            told.figure.altText = altTextOf(table);
        told.figure.content = table;
    } else {
        told.figure.content = told.series;
    }
    told.figure.dataHash = hashOf(told.series, table);
    told.exhibit = std::move(*shown);
    return told;
}

} // namespace podium
