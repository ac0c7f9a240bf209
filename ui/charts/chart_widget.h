// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "ui/charts/chart_look.h"

#include <QtWidgets/QGraphicsView>

#include <functional>
#include <optional>
#include <utility>

namespace podium {

class ChartCallout;
class ChartScene;

/// A chart in a window: shows a series at its own size, says what the pointer is over, and lets
/// marks be chosen by mouse and keyboard (up, down, Home, End; Return activates). It holds no
/// selection: whoever does answers markClicked() with setHighlighted(). Numbers follow locale().
/// Planes are zoomed by the wheel, + and -, moved by dragging, and shown whole again by 0 or a
/// double-click beside the points.
class ChartWidget final : public QGraphicsView
{
    Q_OBJECT

public:
    /// What a person may write anew.
    enum class Text { Title, Subtitle, Note };

    explicit ChartWidget(QWidget *parent = nullptr);
    ~ChartWidget() override;

    [[nodiscard]] const ChartSeries &series() const { return m_series; }
    void setSeries(const ChartSeries &series);
    void setTheme(const Theme &theme);
    /// With title and subtitle where the widget is high enough for them; without at first.
    void setTitled(bool titled);
    [[nodiscard]] bool isTitled() const { return m_titled; }
    /// Keys of the chosen marks; unknown ones are ignored.
    void setHighlighted(const QStringList &keys);
    /// Marks that are not highlighted step back into grey.
    void setGreyRest(bool greyRest);
    [[nodiscard]] const ChartLook &look() const { return m_look; }
    void resetZoom();
    /// Drawn so many times as large, letters and all; 1 at first.
    void setMagnification(double magnification);

    /// How many rows of what `sample` was read from are worth drawing at the widget's size. The
    /// sample may hold any number of them.
    [[nodiscard]] int marksThatFit(const ChartSeries &sample) const;

    /// What the callout of a mark says besides, by its key: what stands behind it.
    void setExplanation(std::function<QString(const QString &key)> explanation)
    {
        m_explanation = std::move(explanation);
    }

    [[nodiscard]] ChartScene &chartScene() { return *m_scene; }
    /// What the callout says; empty while it is hidden.
    [[nodiscard]] QString calloutText() const;
    void hideCallout();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Clicked, or reached by the keyboard.
    void markClicked(const QString &key);
    /// Double-clicked, or Return pressed on it.
    void markActivated(const QString &key);
    /// The user asked for what can be done with a mark; `position` is global.
    void markMenuRequested(const QString &key, const QPoint &position);
    /// The same beside all marks.
    void menuRequested(const QPoint &position);
    /// A text was double-clicked; `place` is the viewport's.
    void textActivated(podium::ChartWidget::Text text, const QRect &place);
    /// Another number of rows may fit.
    void resized();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void redraw();
    void describe();
    [[nodiscard]] bool isCompact() const;
    void setLook(const ChartLook &look);
    void showCallout(int mark, double x);
    void moveCurrent(int mark);
    [[nodiscard]] bool zoomByKey(int key);
    void zoomBy(double factor, QPointF about);
    void setZoom(const QRectF &zoom);
    [[nodiscard]] bool activateText(QPointF point);
    [[nodiscard]] int indexOf(const QString &key) const;
    [[nodiscard]] int highlightedIndex() const;

    ChartSeries m_series;
    ChartLook m_look;
    ChartScene *m_scene;               ///< child of this
    ChartCallout *m_callout = nullptr; ///< owned by the scene
    std::function<QString(const QString &)> m_explanation;
    QString m_current; ///< key of the row the keyboard stands on
    bool m_titled = false;
    double m_magnification = 1;
    std::optional<QPointF> m_grip; ///< where a plane that is being dragged was taken hold of
};

} // namespace podium
