// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chart_picture.h"

#include "ui/charts/paint/text_item.h"

#include <QtGui/QPainter>

#include <cmath>

namespace podium::tests {

using namespace Qt::StringLiterals;

ChartPicture::ChartPicture(const ChartSeries &series, const ChartLook &look, QSizeF size)
    : m_image(size.toSize(), QImage::Format_RGB32)
    , m_theme(look.theme)
{
    m_scene.draw(series, look, size);
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, m_scene.sceneRect(), m_scene.sceneRect(), Qt::IgnoreAspectRatio);
}

std::optional<Span> ChartPicture::mark(const QString &label, const QString &country) const
{
    const QRgb colour = m_theme.countryColour(country).rgb();
    const int y = qRound(middleOf(label));
    std::optional<Span> span;
    for (int x = 0; x < m_image.width(); ++x) {
        if (m_image.pixel(x, y) != colour)
            continue;
        if (!span)
            span = Span{double(x), 0};
        span->to = x + 1;
    }
    return span;
}

TextItem *ChartPicture::item(const QString &text) const
{
    for (TextItem *const candidate : m_scene.textItems()) {
        if (candidate->text() == text || candidate->toolTip() == text)
            return candidate;
    }
    return nullptr;
}

double ChartPicture::middleOf(const QString &text) const
{
    const TextItem *const found = item(text);
    return found ? found->scenePos().y() - baselineBelowMiddle(found->font()) : -1;
}

double ChartPicture::valueAt(double x, const QString &tick, double tickValue,
                             const QString &otherTick, double otherValue) const
{
    const double one = item(tick)->scenePos().x();
    const double other = item(otherTick)->scenePos().x();
    return tickValue + (x - one) / (other - one) * (otherValue - tickValue);
}

QColor ChartPicture::pixel(double x, double y) const
{
    return m_image.pixelColor(qRound(x), qRound(y));
}

ChartSeries seriesOf(const QList<double> &values, bool logarithmic)
{
    ChartSeries series;
    series.logarithmic = logarithmic;
    for (int i = 0; i < values.size(); ++i) {
        ChartMark mark;
        mark.key = u"key %1"_s.arg(i);
        mark.label = labelOf(i);
        mark.country = countryOf(i);
        if (!std::isnan(values.at(i))) {
            mark.value = values.at(i);
            mark.valueText = QString::number(values.at(i));
        }
        series.marks.append(mark);
    }
    return series;
}

QString labelOf(int index)
{
    return u"Row %1"_s.arg(index);
}

QString countryOf(int index)
{
    static const QStringList codes{u"US"_s, u"CN"_s, u"FR"_s, u"KR"_s, u"CA"_s, u"IL"_s};
    return codes.at(index % codes.size());
}

} // namespace podium::tests
