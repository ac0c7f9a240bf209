// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/picture_menu.h"

#include "app/session/background.h"
#include "ui/charts/chart_export.h"
#include "ui/panels/desk.h"
#include "ui/panels/pictures/annotate_menu.h"
#include "ui/panels/pictures/chart_card.h"

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

void PictureMenu::fill(QMenu &menu, ChartCard &card)
{
    struct Size {
        QString text;
        QSizeF size;
        double scale;
    };
    QMenu *annotate = menu.addMenu(tr("Annotate"));
    annotate->menuAction()->setStatusTip(tr("Write on this chart."));
    AnnotateMenu::fill(*annotate, card);
    menu.addSeparator();
    const QList<Size> sizes{
        {tr("PNG, slide 16:9, 1920 × 1080…"), kSlide, kSlideScale},
        {tr("PNG, large slide 16:9, 3840 × 2160…"), kSlide, 2 * kSlideScale},
        {tr("PNG, social media, 1080 × 1350…"), QSizeF(540, 675), 2},
        {tr("PNG, print column of 85 mm, 300 dpi…"), QSizeF(millimetres(85), millimetres(64)),
         kPrintScale},
        {tr("PNG, width of an A4 page, 300 dpi…"), QSizeF(millimetres(170), millimetres(110)),
         kPrintScale},
        {tr("PNG, as on the screen, doubled…"), card.chartSize(), 2},
    };
    for (const Size &size : sizes) {
        QAction *action = menu.addAction(size.text);
        action->setStatusTip(tr("Save the chart as a picture with its rules and its source."));
        QObject::connect(action, &QAction::triggered, &card,
                         [&card, size] { savePng(card, size.size, size.scale); });
    }
    menu.addSeparator();
    QAction *svg = menu.addAction(tr("SVG, to edit further…"));
    svg->setStatusTip(tr("Save the chart as a vector drawing with real text."));
    QObject::connect(svg, &QAction::triggered, &card,
                     [&card] { saveVector(card, tr("SVG drawing (*.svg)"), u".svg"_s); });
    QAction *pdf = menu.addAction(tr("PDF, one page…"));
    pdf->setStatusTip(tr("Save the chart as a page with its fonts inside."));
    QObject::connect(pdf, &QAction::triggered, &card,
                     [&card] { saveVector(card, tr("PDF document (*.pdf)"), u".pdf"_s); });
    menu.addSeparator();
    QAction *copy = menu.addAction(tr("Copy picture"));
    copy->setStatusTip(tr("Put the chart on the clipboard, as picture and as drawing."));
    QObject::connect(copy, &QAction::triggered, &card, [&card] { copyPicture(card); });
}

void PictureMenu::savePicture(ChartCard &card)
{
    savePng(card, kSlide, kSlideScale);
}

void PictureMenu::copyPicture(ChartCard &card)
{
    const ChartSeries series = card.seriesFor(kSlide);
    const QImage image = chartImage(series, card.exportLook(), kSlide, kSlideScale);
    const QByteArray svg = chartSvg(series, card.exportLook(), kSlide);
    runInBackground(
        &card, [image] { return pngOf(image); },
        [image, svg](const QByteArray &png) {
            QGuiApplication::clipboard()->setMimeData(clipboardChart(image, png, svg).release());
        });
}

void PictureMenu::savePng(ChartCard &card, QSizeF size, double scale)
{
    const Saving::Request request{tr("Save picture"), card.fileName(), tr("PNG picture (*.png)"),
                                  u".png"_s};
    const auto draw = [&card, size, scale](const QString &file) {
        return drawChart(card.seriesFor(size), card.exportLook(), size, scale, file);
    };
    card.desk().saving().saveInBackground(card.window(), request, draw);
}

void PictureMenu::saveVector(ChartCard &card, const QString &filter, const QString &ending)
{
    const Saving::Request request{tr("Save picture"), card.fileName(), filter, ending};
    const auto draw = [&card](const QString &file) {
        return drawChart(card.seriesFor(kSlide), card.exportLook(), kSlide, 1, file);
    };
    card.desk().saving().saveInBackground(card.window(), request, draw);
}

} // namespace podium
