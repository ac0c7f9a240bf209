// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/source_model.h"

#include "app/models/language/number_text.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString searchText(const FigureSource &source)
{
    QStringList texts{toQString(source.attribution), toQString(source.link)};
    for (const FigureSource::Words *words :
         {&source.name, &source.holds, &source.source, &source.terms, &source.note})
        texts << toQString(words->english) << toQString(words->korean);
    return texts.join(u'\n');
}

} // namespace

void SourceModel::setSources(std::vector<FigureSource> sources)
{
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
}

void SourceModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

int SourceModel::rows() const
{
    return static_cast<int>(m_sources.size());
}

SourceRow SourceModel::rowAt(int row) const
{
    return {*this, m_sources[static_cast<std::size_t>(row)]};
}

QVariant SourceModel::rowData(const SourceRow &row, int role) const
{
    switch (role) {
    case KeyRole:
        return toQString(row.source.id);
    case SourceRole:
        return citation(row.source);
    case SearchRole:
        return searchText(row.source);
    default:
        return {};
    }
}

std::span<const Column<SourceRow>> SourceModel::columnTable() const
{
    using Row = SourceRow;
    static constexpr auto kFirst = [](const Row &row) -> QVariant {
        return row.source.first ? QVariant(toQDate(*row.source.first)) : QVariant();
    };
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "name",
         .title = QT_TR_NOOP("Figures"),
         .explanation = QT_TR_NOOP("The kind of figures."),
         .text = [](const Row &row) { return orMissing(row.of.words(row.source.name)); }},
        {.key = "rows",
         .title = QT_TR_NOOP("Rows"),
         .explanation = QT_TR_NOOP("Rows of the file, counted."),
         .text = [](const Row &row) -> QVariant {
             return countText(static_cast<int>(row.source.rows), row.of.m_language);
         },
         .value = [](const Row &row) -> QVariant { return static_cast<int>(row.source.rows); }},
        {.key = "source",
         .title = QT_TR_NOOP("Source"),
         .explanation = QT_TR_NOOP("Who measured, published or collected the figures."),
         .text = [](const Row &row) { return orMissing(row.of.words(row.source.source)); }},
        {.key = "period",
         .title = QT_TR_NOOP("Period"),
         .explanation
         = QT_TR_NOOP("From the first to the last day, month or year the rows are of."),
         .text = [](const Row &row) { return orMissing(row.of.period(row.source)); },
         .value = kFirst,
         .low = kFirst}, // a period is written whole, and sorted by its beginning
        {.key = "terms",
         .title = QT_TR_NOOP("Terms"),
         .explanation = QT_TR_NOOP("Terms of use of the source."),
         .text = [](const Row &row) { return orMissing(row.of.words(row.source.terms)); }},
        {.key = "attribution",
         .title = QT_TR_NOOP("Attribution"),
         .explanation = QT_TR_NOOP("What must stand beside the figures."),
         .text = [](const Row &row) { return orMissing(toQString(row.source.attribution)); }},
        {.key = "holds",
         .title = QT_TR_NOOP("What they hold"),
         .explanation = QT_TR_NOOP("What the figures are."),
         .text = [](const Row &row) { return orMissing(row.of.words(row.source.holds)); }},
        {.key = "note",
         .title = QT_TR_NOOP("Notes"),
         .explanation = QT_TR_NOOP("Editions, and the way the figures took."),
         .text = [](const Row &row) { return orMissing(row.of.words(row.source.note)); }},
        {.key = "collected",
         .title = QT_TR_NOOP("Collected"),
         .explanation = QT_TR_NOOP("The day the figures were collected."),
         .text = [](const Row &row) -> QVariant {
             return dateText(row.source.collected, row.of.m_language);
         },
         .value = [](const Row &row) -> QVariant { return toQDate(row.source.collected); }},
        {.key = "link",
         .title = QT_TR_NOOP("Link"),
         .explanation = QT_TR_NOOP("Where the source is found."),
         .text = [](const Row &row) { return orMissing(toQString(row.source.link)); }},
        {.key = "files",
         .title = QT_TR_NOOP("Files"),
         .explanation = QT_TR_NOOP("The files of Podium that hold the figures."),
         .text
         = [](const Row &row) { return orMissing(toQStrings(row.source.files).join(u", "_s)); }},
    });
    return kColumns;
}

QString SourceModel::period(const FigureSource &source) const
{
    return source.first ? dateRangeText(*source.first, *source.last, m_language, source.precision)
                        : QString();
}

/// Who, what, of when, on which terms, where and when it was read.
QString SourceModel::citation(const FigureSource &source) const
{
    QStringList parts{source.attribution.empty() ? words(source.source)
                                                 : toQString(source.attribution),
                      words(source.name),
                      period(source),
                      words(source.terms),
                      toQString(source.link),
                      tr("collected on %1").arg(dateText(source.collected, m_language))};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString SourceModel::words(const FigureSource::Words &words) const
{
    return toQString(m_language == Language::Korean ? words.korean : words.english);
}

} // namespace podium
