// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/annotating/text_in_place.h"

#include "app/models/language/language.h"
#include "app/models/rules/what_if.h"
#include "app/session/desk/desk.h"

#include <QtGui/QKeyEvent>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFromEdge = 8;

std::string &fieldOf(Picture &picture, ChartWidget::Text text)
{
    return text == ChartWidget::Text::Title ? picture.title
        : text == ChartWidget::Text::Note   ? picture.note
                                            : picture.subtitle;
}

QString composedText(Desk &desk, const ChartSeries &series, ChartWidget::Text text)
{
    const QString shown = text == ChartWidget::Text::Title ? series.title
        : text == ChartWidget::Text::Note                  ? QString()
                                                           : series.subtitle;
    const auto dataset = desk.session().dataset();
    return dataset ? withoutWhatIf(*dataset, shown) : shown;
}

} // namespace

TextInPlace::TextInPlace(ChartWidget &chart, const QRect &place, Content content)
    : QLineEdit(chart.viewport())
    , m_keep(std::move(content.keep))
{
    setObjectName(u"textInPlace"_s);
    setPlaceholderText(content.placeholder);
    setAccessibleName(content.placeholder);
    setText(content.text);
    selectAll();
    const QRect room = chart.viewport()->rect().adjusted(kFromEdge, 0, -kFromEdge, 0);
    const int width = std::min(place.width(), room.width());
    const int height = sizeHint().height();
    setGeometry(
        std::clamp(place.left(), room.left(), room.right() + 1 - width),
        std::clamp(place.center().y() - height / 2, 0, std::max(0, room.bottom() + 1 - height)),
        width, height);
    connect(this, &QLineEdit::editingFinished, this, &TextInPlace::keep);
    show();
    setFocus();
}

/// What was composed and not changed stays composed.
void TextInPlace::writeText(Desk &desk, ChartWidget &chart, ChartWidget::Text text,
                            const QRect &place)
{
    Picture picture = desk.session().view().picture;
    const QString own = toQString(fieldOf(picture, text));
    const QString composed = composedText(desk, chart.series(), text);
    const QRect line(kFromEdge, place.top(), chart.viewport()->width(), place.height());
    new TextInPlace(
        chart, line,
        {own.isEmpty() ? composed : own, tr("Empty: the composed text, which follows the figures"),
         [&desk, text, composed](const QString &written) {
             const std::string kept = written == composed ? std::string() : written.toStdString();
             desk.edit().changePicture([] { return tr("Text on the chart"); },
                                       [&](Picture &changed) { fieldOf(changed, text) = kept; });
         }});
}

void TextInPlace::keep()
{
    if (std::exchange(m_done, true))
        return;
    m_keep(text().trimmed());
    finish();
}

void TextInPlace::finish()
{
    hide();
    deleteLater();
    Q_EMIT closed();
}

/// Escape is a key of the window's menu, too.
bool TextInPlace::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QLineEdit::event(event);
    event->accept();
    return true;
}

void TextInPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        event->accept(); // Return would activate a mark of the chart behind
        return;
    }
    m_done = true;
    finish();
}

} // namespace podium
