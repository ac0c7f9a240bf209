// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "app/data/files/file_writing.h"
#include "app/models/charts/carried_words.h"
#include "app/models/language/plain_text.h"
#include "ui/charts/chart_description.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/layout/chart_layout.h"
#include "ui/charts/paint/carried_element.h"
#include "ui/charts/paint/steady_pdf.h"
#include "ui/charts/paint/svg_picture.h"
#include "ui/theme/fonts.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPixelsPerInch = 96;
constexpr double kMostPixels = 20000; ///< along one side

void paint(ChartScene &scene, QPaintDevice &device, double scale)
{
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF size = scene.sceneRect().size();
    scene.render(&painter, QRectF(QPointF(0, 0), size * scale), scene.sceneRect(),
                 Qt::IgnoreAspectRatio);
}

Result<void> write(const QString &file, const QByteArray &bytes)
{
    const QString folder = QFileInfo(file).absolutePath();
    const std::string path = QDir::toNativeSeparators(file).toStdString();
    if (!QFileInfo(folder).isDir()) {
        return failure(Error::Kind::NotFound,
                       Error::tr("There is no folder “%1” to write the picture into."),
                       {QDir::toNativeSeparators(folder).toStdString()}, {path, 0, {}});
    }
    return writeFile(file, bytes);
}

/// A picture whose letters are mostly boxes is none; where a few names lack theirs, the rest is good.
Result<void> checkLetters(const ChartSeries &series)
{
    QString text = series.title + series.subtitle + series.source;
    for (const ChartMark &mark : series.marks)
        text += mark.label;
    const QFontMetricsF font(textFont());
    qsizetype all = 0;
    qsizetype missing = 0;
    QString first;
    for (const char32_t letter : text.toUcs4()) {
        if (QChar::isSpace(letter))
            continue;
        ++all;
        if (font.inFontUcs4(letter))
            continue;
        if (missing++ == 0)
            first = QString::fromUcs4(&letter, 1);
    }
    if (4 * missing <= all)
        return {};
    return failure(
        Error::Kind::NotFound,
        Error::tr("No font on this machine has letters such as “%1”; install one, for Korean "
                  "fonts-noto-cjk, or write an SVG."),
        {first.toStdString()});
}

bool isDrawable(QSizeF size, double scale)
{
    const auto good = [&](double side) {
        return std::isfinite(side) && side >= 1 && side * scale >= 1 && side * scale <= kMostPixels;
    };
    return std::isfinite(scale) && scale > 0 && good(size.width()) && good(size.height());
}

} // namespace

int rowsWithNames(const ChartSeries &series, const ChartLook &look, QSizeF size)
{
    const auto all = static_cast<int>(series.marks.size());
    const bool named = !series.hasRows() || ChartLayout(series, look, {}, size).labelStride == 1;
    return named ? all : std::min(all, rowsThatFit(series, look, size));
}

Result<PictureWriting> drawChart(const ChartSeries &series, const ChartLook &look, QSizeF size,
                                 double scale, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending != u"png"_s && ending != u"svg"_s && ending != u"pdf"_s) {
        return failure(
            Error::Kind::Invalid,
            Error::tr("“%1” does not end in .png, .svg or .pdf; no other pictures can be "
                      "written."),
            {file.toStdString()});
    }
    if (!isDrawable(size, ending == u"png"_s ? scale : 1.0)) {
        return failure(Error::Kind::Invalid,
                       Error::tr("A picture must be between 1 and 20000 pixels wide and high."));
    }
    if (ending != u"svg"_s) {
        if (const auto readable = checkLetters(series); !readable)
            return tl::unexpected(readable.error());
    }
    if (ending == u"svg"_s)
        return [file, svg = chartSvg(series, look, size)] { return write(file, svg); };
    if (ending == u"pdf"_s)
        return [file, pdf = chartPdf(series, look, size)] { return write(file, pdf); };
    return [file, image = chartImage(series, look, size, scale)]() -> Result<void> {
        const QByteArray png = pngOf(image);
        if (png.isEmpty())
            return failure(Error::Kind::Invalid,
                           Error::tr("There is not enough memory for a picture of this size."));
        return write(file, png);
    };
}

Result<void> exportChart(const ChartSeries &series, const ChartLook &look, QSizeF size,
                         double scale, const QString &file)
{
    const Result<PictureWriting> drawn = drawChart(series, look, size, scale, file);
    return drawn ? (*drawn)() : tl::unexpected(drawn.error());
}

Result<void> exportChart(const ChartSeries &series, const Theme &theme, const QLocale &locale,
                         QSizeF size, double scale, const QString &file)
{
    ChartLook look;
    look.theme = theme;
    look.locale = locale;
    return exportChart(series, look, size, scale, file);
}

QImage chartImage(const ChartSeries &series, const ChartLook &look, QSizeF size, double scale)
{
    ChartScene scene;
    scene.draw(series, look, size);
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(look.theme.card);
    const int dotsPerMetre = qRound(kPixelsPerInch * scale / 0.0254);
    // Painted at 96 dots, so that fonts given in pixels grow with the picture only.
    paint(scene, image, scale);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(u"Title"_s, plainText(series.title));
    image.setText(u"Description"_s, plainText(ChartDescription::of(series)));
    if (!look.carried.isEmpty())
        image.setText(QString::fromLatin1(kCarriedKey), QString::fromUtf8(look.carried));
    return image;
}

QByteArray chartSvg(const ChartSeries &series, const ChartLook &look, QSizeF size)
{
    ChartScene scene;
    scene.draw(series, look, size);
    return svgPicture(scene, series.title, ChartDescription::of(series), look.carried);
}

QByteArray chartPdf(const ChartSeries &series, const ChartLook &look, QSizeF size)
{
    const SteadyHashes steady;
    ChartScene scene;
    scene.draw(series, look, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF points = size * 72.0 / kPixelsPerInch;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    // Finer than the picture's own pixels: positions are rounded to the device's.
    constexpr int kFiner = 10;
    writer.setResolution(static_cast<int>(kPixelsPerInch) * kFiner);
    writer.setTitle(plainText(series.title));
    writer.setCreator(u"Podium"_s);
    carry(writer, look.carried);
    paint(scene, writer, kFiner);
    return madeOn({}, bytes);
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::unique_ptr<QMimeData> clipboardChart(const QImage &image, const QByteArray &png,
                                          const QByteArray &svg)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(image);
    data->setData(u"image/png"_s, png);
    data->setData(u"image/svg+xml"_s, svg);
    return data;
}

} // namespace podium
