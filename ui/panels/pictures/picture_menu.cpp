// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/picture_menu.h"

#include "app/export/carrying/carried.h"
#include "app/export/carrying/copied_words.h"
#include "app/session/background.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_export.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kSlide(960, 540);
constexpr double kSlideScale = 2;
constexpr double kPrintScale = 300.0 / 96;

constexpr double millimetres(double length)
{
    return length * 96 / 25.4;
}

} // namespace

PictureMenu::PictureMenu(Desk &desk, Source source, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_source(std::move(source))
{
}

void PictureMenu::fill(QMenu &menu)
{
    struct Size {
        QString text;
        QSizeF size;
        double scale;
    };
    const QList<Size> sizes{
        {tr("PNG, slide 16:9, 1920 × 1080…"), kSlide, kSlideScale},
        {tr("PNG, large slide 16:9, 3840 × 2160…"), kSlide, 2 * kSlideScale},
        {tr("PNG, social media, 1080 × 1350…"), QSizeF(540, 675), 2},
        {tr("PNG, print column of 85 mm, 300 dpi…"), QSizeF(millimetres(85), millimetres(64)),
         kPrintScale},
        {tr("PNG, width of an A4 page, 300 dpi…"), QSizeF(millimetres(170), millimetres(110)),
         kPrintScale},
        {tr("PNG, as on the screen, doubled…"), m_source.size(), 2},
    };
    for (const Size &size : sizes) {
        QAction *action = menu.addAction(size.text);
        action->setStatusTip(tr("Save the chart as a picture with its rules and its source."));
        connect(action, &QAction::triggered, this,
                [this, size] { savePng(size.size, size.scale); });
    }
    menu.addSeparator();
    QAction *svg = menu.addAction(tr("SVG, to edit further…"));
    svg->setStatusTip(tr("Save the chart as a vector drawing with real text."));
    connect(svg, &QAction::triggered, this,
            [this] { saveVector(tr("SVG drawing (*.svg)"), u".svg"_s); });
    QAction *pdf = menu.addAction(tr("PDF, one page…"));
    pdf->setStatusTip(tr("Save the chart as a page with its fonts inside."));
    connect(pdf, &QAction::triggered, this,
            [this] { saveVector(tr("PDF document (*.pdf)"), u".pdf"_s); });
    menu.addSeparator();
    QAction *copy = menu.addAction(tr("Copy picture"));
    copy->setStatusTip(tr(
        "Put the chart on the clipboard: picture, drawing, and its values as a table with their source."));
    connect(copy, &QAction::triggered, this, &PictureMenu::copyPicture);
}

void PictureMenu::savePicture()
{
    savePng(kSlide, kSlideScale);
}

/// The View goes with the picture, so that it can be had back from its file.
ChartLook PictureMenu::lookFor(const ChartSeries &series) const
{
    ChartLook look = m_source.look();
    look.carried = carriedText(series);
    return look;
}

void PictureMenu::copyPicture()
{
    const ChartSeries series = m_source.series(kSlide);
    const ChartLook look = lookFor(series);
    const QImage image = chartImage(series, look, kSlide, kSlideScale);
    const QByteArray svg = chartSvg(series, look, kSlide);
    runInBackground(
        this, [image] { return pngOf(image); },
        [image, svg, words = copiedWords(series)](const QByteArray &png) {
            auto copied = clipboardChart(image, png, svg);
            copied->setHtml(words.html);
            copied->setText(words.tabbed);
            QGuiApplication::clipboard()->setMimeData(copied.release());
        });
}

void PictureMenu::savePng(QSizeF size, double scale)
{
    save(tr("PNG picture (*.png)"), u".png"_s, size, scale);
}

void PictureMenu::saveVector(const QString &filter, const QString &ending)
{
    save(filter, ending, kSlide, 1);
}

void PictureMenu::save(const QString &filter, const QString &ending, QSizeF size, double scale)
{
    const auto draw = [this, size, scale](const QString &file) {
        const ChartSeries series = m_source.series(size);
        return drawChart(series, lookFor(series), size, scale, file);
    };
    Q_EMIT m_desk.savingAsked({tr("Save picture"), m_source.fileName(), filter, ending, draw});
}

} // namespace podium
