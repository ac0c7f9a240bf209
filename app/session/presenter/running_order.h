// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace podium {

/// A slide as the running order knows it.
struct OrderedSlide {
    QString id; ///< unique
    QString title;
    QString text; ///< what a search looks in besides the title
    bool appendix = false;

    bool operator==(const OrderedSlide &) const = default;
};

/// Which slide is shown, and which come before and after it. Slides have the numbers they are
/// printed with, from 1. Those of the appendix are out of the order: next and back never lead
/// there, numbers and searches do; from there back leads to the slide one came from, and next to
/// the one after it.
class RunningOrder final
{
public:
    RunningOrder() = default;
    explicit RunningOrder(const QList<OrderedSlide> &slides);

    [[nodiscard]] const QList<OrderedSlide> &slides() const { return m_slides; }
    [[nodiscard]] bool isEmpty() const { return m_slides.isEmpty(); }
    /// How many are in the order.
    [[nodiscard]] int mainSlides() const;
    /// Position in slides().
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] std::optional<int> next() const;
    [[nodiscard]] std::optional<int> previous() const;

    /// Each says whether another slide is shown now.
    bool goNext() { return go(next()); }
    bool goBack() { return go(previous()); }
    bool goFirst();
    bool goLast();
    /// Any slide, those of the appendix, too.
    bool goTo(int position);

    /// A slide for the end of the appendix; its position.
    int append(OrderedSlide slide);

    /// Positions of the slides whose title or text has all words of `query`; of an empty one all.
    [[nodiscard]] QList<int> found(const QString &query) const;

private:
    bool go(std::optional<int> position);
    /// The next main slide from `from` in the direction of `step`.
    [[nodiscard]] std::optional<int> mainFrom(int from, int step) const;

    QList<OrderedSlide> m_slides;
    int m_current = 0;
    int m_left = 0; ///< the main slide shown last
};

} // namespace podium
