// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout/chart_layout.h"

#include "app/models/charts/unbroken_names.h"
#include "ui/charts/layout/fewer_words.h"
#include "ui/charts/layout/text_lines.h"
#include "ui/charts/layout/tick_text.h"
#include "ui/theme/known_text.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kRowLine = 1.15; ///< least row height in pixels of its label
constexpr int kLeastRowFont = 7;
constexpr double kLowWithLanes = 420;
constexpr double kLow = 220; ///< height of a card in which the marks come first

bool anyNote(const ChartSeries &series)
{
    return std::ranges::any_of(series.marks, [](const ChartMark &m) { return !m.note.isEmpty(); });
}

bool anyValueNote(const ChartSeries &series)
{
    return std::ranges::any_of(series.marks,
                               [](const ChartMark &m) { return !m.valueNote.isEmpty(); });
}

/// Texts that stand below the rows: of the reference, of lines and bands.
int textsBelow(const ChartSeries &series)
{
    return (series.referenceValue ? 1 : 0)
        + static_cast<int>(std::ranges::count_if(series.annotations, [](const auto &annotation) {
               return annotation.from && !annotation.text.isEmpty();
           }));
}

double linesHeight(const QStringList &lines, const QFont &font)
{
    return static_cast<double>(lines.size()) * lineHeight(font);
}

} // namespace

ChartLayout::ChartLayout(const ChartSeries &series, const ChartLook &look,
                         const QStringList &remarks, QSizeF pictureSize)
    : size(pictureSize)
    , fonts(pictureSize, look)
{
    m_subtitleLines = look.subtitleLines;
    const double sideMargin = look.compact ? 14 : std::max(16.0, 0.044 * size.width());
    const double topMargin
        = look.compact ? (size.height() < kLow ? 6 : 10) : std::max(14.0, 0.058 * size.height());
    content = QRectF(QPointF(0, 0), size)
                  .adjusted(sideMargin, topMargin, -sideMargin,
                            look.compact ? -topMargin : -0.7 * topMargin);
    // Long texts are not cut: they are set smaller until the plot has about half of the picture.
    for (const double titleScale : {1.0, 0.85, 0.72, 0.6}) {
        fonts = ChartFonts(size, look, titleScale);
        placeHeader(series, look.compact);
        placeFooter(series, look.compact, remarks);
        if (footerTop - headerBottom >= 0.45 * size.height())
            break;
    }
    if (!look.compact && footerTop - headerBottom < 0.45 * size.height())
        shorten(series, look, remarks);
    placeRows(series, look.compact);
    placeColumns(series, look);
}

/// A column of print has no room for all rules: first fewer of them, then smaller letters, then the
/// first sentences of the source only, until the plot has half of the picture.
void ChartLayout::shorten(const ChartSeries &series, const ChartLook &look,
                          const QStringList &remarks)
{
    constexpr qsizetype kWorthShrinking = 3; // rules
    ChartSeries shorter = series;
    const auto isRoomy = [&] {
        placeHeader(shorter, false);
        placeFooter(shorter, false, remarks);
        return footerTop - headerBottom >= 0.5 * size.height();
    };
    const auto fitRules = [&](qsizetype least) {
        for (qsizetype rules = rulesIn(series.subtitle); rules >= least; --rules) {
            shorter.subtitle = firstRules(series.subtitle, rules);
            if (isRoomy())
                return true;
        }
        return false;
    };
    if (fitRules(kWorthShrinking))
        return;
    fonts = ChartFonts::small(size, look);
    m_gaps = 0.5;
    if (fitRules(1))
        return;
    for (QString source = series.source; !source.isEmpty(); source = withoutLastSentence(source)) {
        shorter.source = source;
        if (isRoomy())
            return;
    }
}

void ChartLayout::placeHeader(const ChartSeries &series, bool compact)
{
    headerBottom = content.top();
    if (compact)
        return;
    titleLines
        = wrappedLines(withUnbrokenNames(series.title, series.marks), fonts.title, content.width());
    placeSubtitle(series.subtitle);
    headerBottom
        += linesHeight(titleLines, fonts.title) + linesHeight(subtitleLines, fonts.subtitle);
    if (!titleLines.isEmpty() && !subtitleLines.isEmpty())
        headerBottom += 0.25 * m_gaps * fonts.body;
    if (!titleLines.isEmpty() || !subtitleLines.isEmpty())
        headerBottom += 1.3 * m_gaps * fonts.body;
}

/// On screen the marks come before the last of many rules.
void ChartLayout::placeSubtitle(const QString &subtitle)
{
    subtitleLines = wrappedLines(subtitle, fonts.subtitle, content.width());
    for (qsizetype rules = rulesIn(subtitle) - 1;
         m_subtitleLines > 0 && subtitleLines.size() > m_subtitleLines && rules > 0; --rules)
        subtitleLines = wrappedLines(firstRules(subtitle, rules), fonts.subtitle, content.width());
}

void ChartLayout::placeFooter(const ChartSeries &series, bool compact, const QStringList &remarks)
{
    // In a low card the marks come first; the source is in the callout of each.
    const bool lanes = series.plane() && !series.plane()->lanes.isEmpty();
    const bool sourced = !compact || size.height() >= (lanes ? kLowWithLanes : kLow);
    // A line less in a card; a note of one's own stays by itself, to be written in its place.
    const bool together = compact && sourced && series.note.isEmpty();
    sourceLines.clear();
    remarkLines.clear();
    if (together)
        sourceLines = wrappedLines((remarks + QStringList{series.source}).join(u' '), fonts.source,
                                   content.width());
    else if (sourced)
        sourceLines = wrappedLines(series.source, fonts.source, content.width());
    for (const QString &remark : together ? QStringList() : remarks)
        remarkLines += wrappedLines(remark, fonts.note, content.width());
    footerTop = content.bottom() - linesHeight(sourceLines, fonts.source)
        - linesHeight(remarkLines, fonts.note);
    if (!sourceLines.isEmpty())
        footerTop -= (compact ? 0.4 : m_gaps) * fonts.body;
    if (!remarkLines.isEmpty())
        footerTop -= 0.4 * fonts.body;
}

void ChartLayout::placeRows(const ChartSeries &series, bool compact)
{
    const int rows = std::max(1, static_cast<int>(series.marks.size()));
    const bool titled = !series.valueAxisTitle.isEmpty();
    const double axis
        = 0.4 * fonts.body + lineHeight(fonts.tick) + (titled ? 1.1 * lineHeight(fonts.note) : 0.0);
    const int texts = textsBelow(series);
    const double strip = texts > 0 ? (texts + 0.4) * lineHeight(fonts.note) : 0.0;
    rowsHeight = std::max(1.0, footerTop - headerBottom - axis - strip);
    pitch = std::min(rowsHeight / rows, (compact ? 8.4 : 8.0) * fonts.body);
    const double letters = pitch / kRowLine;
    fonts.limitRows(std::max<double>(letters, kLeastRowFont));
    labelStride = std::max(1, static_cast<int>(std::ceil(kLeastRowFont / letters - 1e-9)));
    const double share = pitch < 1.7 * fonts.body ? 0.7 : 0.56;
    thickness = drawsDots(series) ? std::min(0.8 * pitch, 1.05 * fonts.body)
                                  : std::min(share * pitch, (compact ? 2.8 : 3.5) * fonts.body);
    outline = std::max(0.5, std::min(std::clamp(0.13 * fonts.body, 1.5, 4.0), thickness / 5));
    plot = QRectF(content.left(), headerBottom, content.width(), pitch * rows + strip);
}

void ChartLayout::chooseLabelWidth(const ChartSeries &series)
{
    const bool narrow = content.width() < 560;
    const double limit = (narrow ? 0.45 : 0.34) * content.width();
    const double widerLimit = (narrow ? 0.54 : 0.44) * content.width();
    const bool noted = anyNote(series);
    const bool below = pitch >= lineHeight(fonts.label) + lineHeight(fonts.rowNote);
    double labels = 0;
    double notes = 0;
    for (const ChartMark &mark : series.marks) {
        // Korean letters of some faces are narrower when they are bold.
        const double label = std::max(textWidth(mark.label, fonts.strongLabel),
                                      textWidth(mark.label, fonts.label));
        const double note = textWidth(mark.note, fonts.rowNote);
        labels = std::max(labels, label);
        notes = std::max(notes, note);
    }
    // Beside labels, notes are a column of their own; single longer labels may then be shortened.
    const double column = notes + gap();
    const auto fitting = std::ranges::count_if(series.marks, [&](const ChartMark &mark) {
        return textWidth(mark.label, fonts.strongLabel) + column <= widerLimit;
    });
    labelNotes = Notes::None;
    if (noted && below)
        labelNotes = Notes::Below;
    else if (noted && fitting * 5 >= series.marks.size() * 4 && notes <= widerLimit / 2)
        labelNotes = Notes::Inline;
    const double natural = labelNotes == Notes::Below ? std::max(labels, notes)
        : labelNotes == Notes::Inline                 ? labels + column
                                                      : labels;
    noteWidth = labelNotes == Notes::Inline ? notes : 0.0;
    const double most = labelNotes == Notes::Inline ? widerLimit : limit;
    labelWidth = std::ceil(std::min(most, std::max(natural, 2 * fonts.body)) + 1);
}

double ChartLayout::valueWidth(const ChartMark &mark) const
{
    const double value = textWidth(mark.valueText, fonts.value);
    if (mark.valueNote.isEmpty() || valueNotes == Notes::None)
        return value;
    const double note = textWidth(mark.valueNote, fonts.rowNote);
    return valueNotes == Notes::Below ? std::max(value, note) : value + gap() + note;
}

/// The widest plot whose every mark leaves room for its value to the right.
double ChartLayout::plotWidth(const ChartSeries &series, double available) const
{
    double width = available;
    if (!tickLabels.isEmpty())
        width -= textWidth(tickLabels.last(), fonts.tick) / 2;
    for (const ChartMark &mark : series.marks) {
        const auto value = drawnValue(mark, scale.isLogarithmic());
        const auto interval = drawnInterval(mark, scale.isLogarithmic());
        const double start = drawnStart(mark, scale.isLogarithmic()).value_or(0.0);
        const double end = std::max(interval ? interval->high : value.value_or(0.0), start);
        const double share = value ? scale.fraction(std::max(end, scale.base())) : 0.0;
        const double room = available - 2 * gap() - (drawsDots(series) ? thickness / 2 : 0.0)
            - valueWidth(mark) - (isOpen(mark.high) ? arrowLength() : 0.0);
        if (share > 0)
            width = std::min(width, room / share);
    }
    return std::max(width, 0.3 * available);
}

void ChartLayout::chooseScale(const ChartSeries &series, const QLocale &locale, double width)
{
    for (int most = series.logarithmic ? 7 : 5; most >= 2; --most) {
        scale = ChartScale(series, most);
        tickLabels = tickTexts(scale.ticks(), scale.isLogarithmic(), locale);
        double needed = 0;
        for (const QString &label : tickLabels)
            needed += textWidth(label, fonts.tick) + 1.6 * fonts.body;
        if (needed <= width)
            break;
    }
}

void ChartLayout::placeColumns(const ChartSeries &series, const ChartLook &look)
{
    chooseLabelWidth(series);
    plot.setLeft(content.left() + 0.6 * fonts.body + labelWidth + gap());
    const double available = std::max(1.0, content.right() - plot.left());
    chooseScale(series, look.locale, 0.8 * available);
    if (anyValueNote(series)) {
        const bool below = pitch >= lineHeight(fonts.value) + lineHeight(fonts.rowNote);
        valueNotes = below ? Notes::Below : Notes::Inline;
        if (plotWidth(series, available) < 0.45 * available)
            valueNotes = Notes::None;
    }
    plot.setWidth(plotWidth(series, available));
    keepApart(tickLabels, 0.6 * fonts.body, [this](qsizetype tick) {
        const double half = textWidth(tickLabels[tick], fonts.tick) / 2;
        return std::pair(x(scale.ticks()[tick]) - half, x(scale.ticks()[tick]) + half);
    });
}

double ChartLayout::x(double value) const
{
    return plot.left() + scale.fraction(value) * plot.width();
}

double ChartLayout::axisRight() const
{
    if (tickLabels.isEmpty())
        return content.right();
    const double last = x(scale.ticks().last()) + textWidth(tickLabels.last(), fonts.tick) / 2;
    return std::min(content.right(), last);
}

QRectF ChartLayout::row(int index) const
{
    return QRectF(content.left(), plot.top() + index * pitch, content.width(), pitch);
}

int rowsThatFit(const ChartSeries &series, const ChartLook &look, QSizeF size)
{
    const ChartLayout layout(series, look, {}, size);
    const ChartFonts fonts(size, look);
    const double noted = lineHeight(fonts.label) + lineHeight(fonts.rowNote) + 0.15 * fonts.body;
    const auto fitting
        = [&](double least) { return std::max(1, static_cast<int>(layout.rowsHeight / least)); };
    if (series.plane()) // its lines bear names, and nothing else
        return fitting(1.2 * lineHeight(fonts.label));
    // Notes are given up before rows are, and then the space between rows.
    const bool hasNotes = anyNote(series) || anyValueNote(series);
    if (hasNotes && series.marks.size() + series.rowsNotShown <= fitting(noted))
        return fitting(noted);
    // In a low card there are more of them closer together rather than few.
    const auto all = series.marks.size() + series.rowsNotShown;
    const int close = fitting(1.35 * fonts.body);
    const int closest = fitting(1.2 * fonts.body);
    if (look.compact && size.height() < kLow)
        return all <= close ? close : closest;
    return all <= close ? close : fitting(1.75 * fonts.body);
}

} // namespace podium
