// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_chart.h"
#include "app/export/copydesk/copy_rules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(podium::CopyDesk)
};

constexpr int kMostBars = 12;
constexpr double kSmallest = 9; ///< points; half of it is what a phone shows of a page of notes

const NativeSeries *drawnRows(const NativeChart &chart)
{
    for (const NativeSeries &series : chart.series) {
        if (!series.invisible
            && (chart.kind == NativeChart::Kind::Bars || series.key == "values"_L1))
            return &series;
    }
    return nullptr;
}

class FigureCheck final
{
public:
    FigureCheck(const CopySlide &slide, qsizetype at, QDate today, QList<CopyFinding> &findings)
        : m_slide(slide)
        , m_told(slide.figures[at])
        , m_figure(slide.deck.figures.value(at))
        , m_at(static_cast<std::size_t>(at))
        , m_today(today)
        , m_findings(findings)
    {
        m_figure.setting = toJson(settingOf(slide.plan, at));
        m_chart = chartOf(m_figure, Language::English);
    }

    void check()
    {
        checkAge();
        if (m_told.source.isEmpty() && m_told.series.source.isEmpty())
            add(u"source"_s, CopySeverity::Error,
                FigureWords::tr("The figure does not say where its numbers are from."));
        if (m_figure.altText.trimmed().isEmpty())
            add(u"alt-text"_s, CopySeverity::Warning,
                FigureWords::tr("The figure has no text for those who cannot see it."));
        checkEstimates();
        if (m_chart)
            checkChart();
    }

private:
    CopyFinding &add(const QString &rule, CopySeverity severity, const QString &text)
    {
        m_findings.append({rule, m_slide.deck.id, severity, text});
        return m_findings.last();
    }
    [[nodiscard]] CopyFix formFix(const QString &text, SlideForm form) const
    {
        return {text, onSlide(m_slide.story.id, [form](StorySlide &slide) { slide.form = form; })};
    }
    [[nodiscard]] CopyFix onView(const QString &text,
                                 const std::function<void(View &)> &change) const
    {
        return {text, onSlide(m_slide.story.id, [at = m_at, change](StorySlide &slide) {
                    if (at < slide.views.size())
                        change(slide.views[at]);
                })};
    }

    void checkAge()
    {
        constexpr int kMostDays = 14;
        if (!m_told.day.isValid() || !m_today.isValid() || m_told.day.daysTo(m_today) <= kMostDays)
            return;
        CopyFinding &finding
            = add(u"old-figures"_s, CopySeverity::Warning,
                  FigureWords::tr("Its figures are of %1, which is %n days ago.", nullptr,
                                  static_cast<int>(m_told.day.daysTo(m_today)))
                      .arg(m_told.day.toString(Qt::ISODate)));
        const Dataset &dataset = *m_told.exhibit.dataset;
        const View &view = m_slide.story.views[m_at];
        const bool pinned = !view.snapshot.empty() || view.asOf;
        if (pinned && toQDate(dataset.snapshots.back().date) > m_told.day)
            finding.fix = onView(FigureWords::tr("Show the newest figures"), [](View &one) {
                one.snapshot.clear();
                one.asOf.reset();
            });
    }

    /// Whether the row of an estimated mark says so, in a chart by an outline, in a table by a star
    /// or a word of its own.
    void checkEstimates()
    {
        QStringList unmarked;
        for (const ChartMark &mark : m_told.series.marks) {
            if (mark.hollow && !isMarked(mark))
                unmarked.append(mark.label);
        }
        if (unmarked.isEmpty())
            return;
        constexpr qsizetype kNamed = 3;
        CopyFinding &finding
            = add(u"estimates"_s, CopySeverity::Warning,
                  FigureWords::tr("Estimated and not marked as such: %1.")
                      .arg(unmarked.first(std::min(kNamed, unmarked.size())).join(u", "_s)));
        if (m_slide.story.form == SlideForm::Table)
            finding.fix
                = CopyFix{FigureWords::tr("Show it as a chart"),
                          onSlide(m_slide.story.id, [](StorySlide &slide) { slide.form.reset(); })};
        else if (m_slide.story.views[m_at].estimated)
            finding.fix = onView(FigureWords::tr("Leave estimates out"),
                                 [](View &view) { view.estimated = false; });
    }
    [[nodiscard]] bool isMarked(const ChartMark &mark) const
    {
        if (const auto *table = std::get_if<DeckTable>(&m_figure.content)) {
            const auto isRow = [&](const QStringList &row) {
                return std::ranges::any_of(
                    row, [&](const QString &cell) { return cell.startsWith(mark.label); });
            };
            const auto row = std::ranges::find_if(table->rows, isRow);
            return row == table->rows.end() || row->join(u' ').contains(u'*')
                || row->join(u' ').contains(u'≈');
        }
        if (!m_chart)
            return true;
        bool drawn = false;
        for (const NativeSeries &series : m_chart->series) {
            for (const NativePoint &point : series.points) {
                const bool same = point.key == mark.key && point.value && series.markers;
                drawn = drawn || same;
                if (same && point.hollow)
                    return true;
            }
        }
        return !drawn;
    }

    void checkChart()
    {
        const bool bars = m_chart->kind == NativeChart::Kind::Bars;
        if (bars && m_chart->across.least.value_or(0) > 0)
            add(u"bar-axis"_s, CopySeverity::Error,
                FigureWords::tr("Its bars begin at %1, so that their lengths mean nothing.")
                    .arg(*m_chart->across.least))
                .fix
                = onView(FigureWords::tr("Begin the bars at zero"),
                         [](View &view) { view.picture.logarithmic = false; });
        const NativeSeries *const rows = drawnRows(*m_chart);
        const qsizetype count = rows ? rows->points.size() : 0;
        if (rows && count > kMostBars && m_told.series.hasRows())
            add(u"many-bars"_s, CopySeverity::Note,
                FigureWords::tr("It has %n rows; more than a dozen is a table.", nullptr,
                                static_cast<int>(count)))
                .fix
                = onView(FigureWords::tr("Show 12 rows"),
                         [](View &view) { view.picture.rows = kMostBars; });
        checkSizes();
        checkColours();
        checkNames();
    }
    void checkSizes()
    {
        double least = 100;
        for (const NativeSeries &series : m_chart->series)
            least = std::min(least, series.textPoints);
        if (least >= kSmallest)
            return;
        CopyFinding &finding
            = add(u"small-text"_s, CopySeverity::Warning,
                  FigureWords::tr("Its letters are %1 points high; at half size nobody reads them.")
                      .arg(least));
        if (m_slide.figures.size() > 1 && m_at == 1)
            finding.fix = CopyFix{FigureWords::tr("Leave the second figure out"),
                                  onSlide(m_slide.story.id, [](StorySlide &slide) {
                                      slide.views.resize(1);
                                      if (slide.form == SlideForm::TwoCharts)
                                          slide.form.reset();
                                  })};
        else if (const int rows = fewerRows(); rows > 0)
            finding.fix = onView(FigureWords::tr("Show %n rows", nullptr, rows),
                                 [rows](View &view) { view.picture.rows = rows; });
    }
    /// A third less, at most a dozen; 0: they are few already.
    [[nodiscard]] int fewerRows() const
    {
        constexpr int kFewest = 4;
        const int asked = m_slide.story.views[m_at].picture.rows;
        const int drawn = asked > 0 ? asked : static_cast<int>(m_told.series.marks.size());
        const int fewer = std::min(kMostBars, drawn * 2 / 3);
        return fewer >= kFewest ? fewer : 0;
    }
    void checkColours()
    {
        const QString ground
            = m_chart->colours.ground.isEmpty() ? u"FFFFFF"_s : m_chart->colours.ground;
        QStringList faint;
        for (const NativeSeries &series : m_chart->series) {
            for (const NativePoint &point : series.points) {
                constexpr double kFaint = 2.5;
                const bool drawn = point.value && point.colour.size() == 6 && series.markers
                    && point.colour != series.grey;
                if (drawn && contrast(point.colour, ground) < kFaint
                    && !faint.contains(point.colour))
                    faint.append(point.colour);
            }
        }
        if (!faint.isEmpty())
            add(u"contrast"_s, CopySeverity::Warning,
                FigureWords::tr("Colours that hardly stand out from the ground %1: %2.")
                    .arg(ground, faint.join(u", "_s)));
    }
    void checkNames()
    {
        // What is left out within brackets tells names apart; nobody misses it.
        static const QRegularExpression kCutOff(u"…(?!\\))"_s);
        for (const NativeSeries &series : m_chart->series) {
            for (const NativePoint &point : series.points) {
                const QString text
                    = point.label + (series.key == "names"_L1 ? point.text : QString());
                if (!text.contains(kCutOff))
                    continue;
                CopyFinding &finding
                    = add(u"names"_s, CopySeverity::Note,
                          FigureWords::tr("A name is too long for its place and is cut off: %1.")
                              .arg(text));
                if (m_slide.deck.layout == SlideLayout::Chart)
                    finding.fix = formFix(FigureWords::tr("Show it as a table"), SlideForm::Table);
                return;
            }
        }
    }

    const CopySlide &m_slide;
    const ToldFigure &m_told;
    DeckFigure m_figure;
    std::optional<NativeChart> m_chart;
    std::size_t m_at;
    QDate m_today;
    QList<CopyFinding> &m_findings;
};

} // namespace

void checkFigures(const CopySlide &slide, const CopyJob &job, QList<CopyFinding> &findings)
{
    const auto figures = std::min(slide.figures.size(), slide.deck.figures.size());
    for (qsizetype i = 0; i < figures; ++i)
        FigureCheck(slide, i, job.today, findings).check();
}

} // namespace podium
