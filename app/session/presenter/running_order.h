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
    int steps = 0; ///< it is told in; 0: at once

    bool operator==(const OrderedSlide &) const = default;
};

/// Which slide is shown, and which come before and after it. Slides have the numbers they are
/// printed with, from 1. Those of the appendix are out of the order: next and back never lead
/// there, numbers and searches do; from there back leads to the slide one came from, and next to
/// what comes after it. Next and back go through the steps of a slide; all else leads to its first.
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
    [[nodiscard]] int current() const { return m_at.position; }
    /// Of the slide shown, from 0; -1: it has none.
    [[nodiscard]] int step() const { return m_at.step; }

    struct Place {
        int position = 0;
        int step = -1;

        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] std::optional<Place> next() const;
    [[nodiscard]] std::optional<Place> previous() const;

    /// Each says whether something else is shown now.
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
    bool go(std::optional<Place> place);
    /// The next main slide from `from` in the direction of `way`.
    [[nodiscard]] std::optional<int> mainFrom(int from, int way) const;
    [[nodiscard]] Place firstOf(int position) const;
    [[nodiscard]] Place lastOf(int position) const;

    QList<OrderedSlide> m_slides;
    Place m_at;
    Place m_left; ///< of the main slide shown last
};

} // namespace podium
