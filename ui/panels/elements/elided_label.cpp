// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/elided_label.h"

#include "ui/theme/known_text.h"

#include <QtCore/QtMath>

#include <algorithm>

namespace podium {

namespace {

constexpr int kLeast = 24;
constexpr int kLeastForWords = 72; ///< less holds a syllable or two

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

void ElidedLabel::setExplanation(const QString &explanation)
{
    m_explanation = explanation;
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {qCeil(textWidth(m_text, font())) + 2, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(kLeast, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const bool fits = textWidth(m_text, font()) <= width();
    const QString shown = fits     ? m_text
        : width() < kLeastForWords ? QStringLiteral("…")
                                   : beginningText(m_text, font(), width());
    QLabel::setText(shown);
    QStringList told;
    if (shown != m_text)
        told << m_text;
    if (!m_explanation.isEmpty())
        told << m_explanation;
    setToolTip(told.join(u'\n'));
}

} // namespace podium
