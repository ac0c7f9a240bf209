// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace podium {

/// Stands where a document has no story: what one is, and a button for each that ships with Podium.
class StoryOffers final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryOffers(QWidget *parent = nullptr);

    /// Texts anew.
    void translate(Language language);

Q_SIGNALS:
    /// A story of shippedStories(), or empty: one without slides.
    void storyChosen(const QString &id);

private:
    void addOffer(const QString &id, const QString &title, const QString &description);

    QLabel *m_sentence;
    QLabel *m_advice;
    QVBoxLayout *m_offers;
};

} // namespace podium
