// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/data/source_model.h"

#include "app/models/language/number_text.h"
#include "app/models/tables/roles.h"

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

QString joined(const std::vector<std::string> &texts)
{
    return toQStrings(texts).join(u", "_s);
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

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureSource &source = m_sources[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(source, index.column());
        return shown.isEmpty() ? u"–"_s : shown;
    }
    case ValueRole:
        return value(source, index.column());
    case LowRole: // a period is written whole, and sorted by its beginning
        return index.column() == Period ? value(source, Period) : QVariant();
    case KeyRole:
        return toQString(source.id);
    case SourceRole:
        return citation(source);
    case SearchRole:
        return searchText(source);
    default:
        return {};
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr std::array kKeys{u"name",      u"rows",        u"source", u"period",
                                      u"terms",     u"attribution", u"holds",  u"note",
                                      u"collected", u"link",        u"files"};
    const QString titles[ColumnCount]
        = {tr("Figures"),   tr("Rows"),        tr("Source"),         tr("Period"),
           tr("Terms"),     tr("Attribution"), tr("What they hold"), tr("Notes"),
           tr("Collected"), tr("Link"),        tr("Files")};
    const QString hints[ColumnCount]
        = {tr("The kind of figures."),
           tr("Rows of the file, counted."),
           tr("Who measured, published or collected the figures."),
           tr("From the first to the last day, month or year the rows are of."),
           tr("Terms of use of the source."),
           tr("What must stand beside the figures."),
           tr("What the figures are."),
           tr("Editions, and the way the figures took."),
           tr("The day the figures were collected."),
           tr("Where the source is found."),
           tr("The files of Podium that hold the figures.")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case Qt::ToolTipRole:
        return hints[section];
    case KeyRole:
        return QString::fromUtf16(kKeys[static_cast<std::size_t>(section)]);
    default:
        return {};
    }
}

QVariant SourceModel::value(const FigureSource &source, int column) const
{
    switch (column) {
    case Rows:
        return static_cast<int>(source.rows);
    case Period:
        return source.first ? QVariant(toQDate(*source.first)) : QVariant();
    case Collected:
        return toQDate(source.collected);
    default: {
        const QString shown = text(source, column);
        return shown.isEmpty() ? QVariant() : shown;
    }
    }
}

QString SourceModel::text(const FigureSource &source, int column) const
{
    switch (column) {
    case Name:
        return words(source.name);
    case Rows:
        return countText(static_cast<int>(source.rows), m_language);
    case Source:
        return words(source.source);
    case Period:
        return source.first
            ? dateRangeText(*source.first, *source.last, m_language, source.precision)
            : QString();
    case Terms:
        return words(source.terms);
    case Attribution:
        return toQString(source.attribution);
    case Holds:
        return words(source.holds);
    case Note:
        return words(source.note);
    case Collected:
        return dateText(source.collected, m_language);
    case Link:
        return toQString(source.link);
    case Files:
        return joined(source.files);
    default:
        return {};
    }
}

/// Who, what, of when, on which terms, where and when it was read.
QString SourceModel::citation(const FigureSource &source) const
{
    const int who = source.attribution.empty() ? Source : Attribution;
    QStringList parts;
    for (const int column : {who, int(Name), int(Period), int(Terms), int(Link)})
        parts << text(source, column);
    parts << tr("collected on %1").arg(text(source, Collected));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString SourceModel::words(const FigureSource::Words &words) const
{
    return toQString(m_language == Language::Korean ? words.korean : words.english);
}

} // namespace podium
