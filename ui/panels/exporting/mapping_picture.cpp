// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/exporting/mapping_picture.h"

#include "app/export/template/template_check.h"

#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 168;
constexpr int kColumns = 4;

QColor fromHex(const std::optional<QString> &colour, const QColor &otherwise)
{
    return colour && !colour->isEmpty() ? QColor(u'#' + *colour) : otherwise;
}

/// A layout as it is, small, with our places on it; dashed are those it does not have itself.
class LayoutThumb final : public QWidget
{
public:
    LayoutThumb(const TemplateLayout &layout, const FormPlan &plan, QSize slide, QWidget *parent)
        : QWidget(parent)
        , m_layout(layout)
        , m_plan(plan)
        , m_scale(double(kWidth) / slide.width())
    {
        setFixedSize(kWidth, qRound(slide.height() * m_scale) + 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), fromHex(m_layout.ground, Qt::lightGray));
        for (const TemplatePanel &panel : m_layout.panels) {
            if (panel.filled)
                painter.fillRect(scaled(panel.place), fromHex(panel.colour, Qt::gray));
        }
        QFont font = painter.font();
        font.setPixelSize(9);
        painter.setFont(font);
        for (const SlidePlace &place : m_plan.plan.places)
            paintPlace(painter, place);
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }

private:
    [[nodiscard]] QRectF scaled(const QRect &place) const
    {
        return {place.x() * m_scale, place.y() * m_scale, place.width() * m_scale,
                place.height() * m_scale};
    }
    void paintPlace(QPainter &painter, const SlidePlace &place) const
    {
        const QRectF at = scaled(place.place);
        const bool figure = place.role == FirstFigure || place.role == SecondFigure;
        const QColor colour(figure ? 0x2257c0 : 0x5b6577);
        QColor fill = colour;
        fill.setAlpha(figure ? 110 : 70);
        painter.setPen(QPen(colour, 1, place.own ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(fill);
        painter.drawRect(at);
        painter.setPen(isDark(m_plan.plan.colours.ground) ? Qt::white : Qt::black);
        if (at.height() >= 9)
            painter.drawText(at.adjusted(2, 0, -2, 0), Qt::AlignCenter, roleText(place.role));
    }

    TemplateLayout m_layout;
    FormPlan m_plan;
    double m_scale;
};

} // namespace

MappingPicture::MappingPicture(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"mappingPicture"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
}

void MappingPicture::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

void MappingPicture::showMapping(const DeckTemplate &deckTemplate, const FormPlans &plans)
{
    clear();
    for (int form = 0; form < kLayouts; ++form) {
        const FormPlan &plan = plans[static_cast<std::size_t>(form)];
        auto *cell = new QWidget(this);
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 6);
        column->setSpacing(3);
        const auto which = static_cast<SlideLayout>(form);
        auto *layouts = new QComboBox(cell);
        layouts->setObjectName(u"layout-"_s + formWord(which));
        layouts->setAccessibleName(formText(which));
        layouts->setMaximumWidth(kWidth);
        for (const TemplateLayout &layout : deckTemplate.layouts)
            layouts->addItem(layout.name);
        layouts->setCurrentIndex(plan.layout);
        connect(layouts, &QComboBox::activated, this,
                [this, which, layouts] { Q_EMIT chosen(which, layouts->currentText()); });
        column->addWidget(new QLabel(formText(which), cell));
        column->addWidget(
            new LayoutThumb(deckTemplate.layouts[plan.layout], plan, deckTemplate.size, cell));
        column->addWidget(layouts);
        column->addStretch();
        m_grid->addWidget(cell, form / kColumns, form % kColumns);
    }
}

} // namespace podium
