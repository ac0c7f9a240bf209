// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/text_in_place.h"

#include "app/models/language/language.h"
#include "app/models/rules/what_if.h"
#include "app/session/desk/desk.h"

#include <QtGui/QKeyEvent>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

std::string &fieldOf(Picture &picture, ChartWidget::Text text)
{
    return text == ChartWidget::Text::Title ? picture.title
        : text == ChartWidget::Text::Note   ? picture.note
                                            : picture.subtitle;
}

} // namespace

TextInPlace::TextInPlace(Desk &desk, ChartWidget &chart, ChartWidget::Text text, const QRect &place)
    : QLineEdit(chart.viewport())
    , m_desk(desk)
    , m_text(text)
    , m_composed(text == ChartWidget::Text::Title      ? chart.series().title
                     : text == ChartWidget::Text::Note ? QString()
                                                       : chart.series().subtitle)
{
    if (const auto dataset = desk.session().dataset())
        m_composed = withoutWhatIf(*dataset, m_composed);
    Picture picture = desk.session().view().picture;
    const QString own = toQString(fieldOf(picture, text));
    setObjectName(u"textInPlace"_s);
    setPlaceholderText(tr("Empty: the composed text, which follows the figures"));
    setAccessibleName(placeholderText());
    setText(own.isEmpty() ? m_composed : own);
    selectAll();
    constexpr int kMargin = 8;
    setGeometry(kMargin, std::max(0, place.center().y() - sizeHint().height() / 2),
                chart.viewport()->width() - 2 * kMargin, sizeHint().height());
    connect(this, &QLineEdit::editingFinished, this, &TextInPlace::keep);
    show();
    setFocus();
}

/// What was composed and not changed stays composed.
void TextInPlace::keep()
{
    if (std::exchange(m_done, true))
        return;
    const QString written = text().trimmed();
    const std::string own = written == m_composed ? std::string() : written.toStdString();
    m_desk.edit().changePicture([] { return tr("Text on the chart"); },
                                [&](Picture &picture) { fieldOf(picture, m_text) = own; });
    hide();
    deleteLater();
}

void TextInPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    m_done = true;
    hide();
    deleteLater();
}

} // namespace podium
