// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights/weight_row.h"

#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/part.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Steps of a tenth of a per cent.
constexpr int kSteps = 1000;

} // namespace

WeightRow::WeightRow(const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_name(new ElidedLabel(this))
    , m_lock(new QToolButton(this))
    , m_percent(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_note(new ElidedLabel(this))
{
    m_slider->setObjectName(u"weight_"_s + id);
    m_slider->setRange(0, kSteps);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(50);
    m_lock->setObjectName(u"lock_"_s + id);
    m_lock->setCheckable(true);
    m_lock->setFocusPolicy(Qt::TabFocus);
    setPart(m_lock, u"lock"_s);
    setPart(m_note, u"note"_s);
    setPart(m_percent, u"title"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_note);
    grid->addLayout(head, 0, 0, 1, 3);
    grid->addWidget(m_slider, 1, 0);
    grid->addWidget(m_percent, 1, 1);
    grid->addWidget(m_lock, 1, 2);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT dragged(double(value) / kSteps); });
    connect(m_slider, &QSlider::sliderReleased, this, &WeightRow::released);
    connect(m_lock, &QToolButton::toggled, this, &WeightRow::lockChanged);
}

bool WeightRow::isLocked() const
{
    return m_lock->isChecked();
}

void WeightRow::setLocked(bool locked)
{
    m_lock->setChecked(locked);
}

void WeightRow::setMovable(bool movable)
{
    m_slider->setEnabled(movable);
}

void WeightRow::setName(const QString &name)
{
    m_name->setText(name);
    m_slider->setAccessibleName(tr("Weight of %1").arg(name));
    m_lock->setAccessibleName(tr("Lock the weight of %1").arg(name));
    m_lock->setToolTip(tr("Keep this weight while others move."));
}

/// While a slider is held, its own answer must not push it.
void WeightRow::setWeight(double weight, const QString &text)
{
    m_weight = weight;
    m_percent->setText(text);
    // As wide as it can get: sliders below one another are equally long, and stay so.
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(u"100.0%"_s));
    if (m_slider->isSliderDown())
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(qRound(weight * kSteps));
}

void WeightRow::setNote(const QString &note, const QString &explanation)
{
    m_note->setText(note);
    m_note->setExplanation(explanation);
}

} // namespace podium
