// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/story_offers.h"

#include "app/data/stories/story_json.h"
#include "app/models/language/local_text.h"
#include "ui/panels/elements/part.h"

#include <QtWidgets/QCommandLinkButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

StoryOffers::StoryOffers(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_offers(new QVBoxLayout)
{
    constexpr int kWidth = 480;
    setPart(m_sentence, u"title"_s);
    setPart(m_advice, u"quiet"_s);
    m_advice->setWordWrap(true);
    m_offers->setSpacing(10);
    auto *column = new QWidget(this);
    column->setFixedWidth(kWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setSpacing(8);
    lines->addWidget(m_sentence);
    lines->addWidget(m_advice);
    lines->addSpacing(8);
    lines->addLayout(m_offers);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column);
    layout->setAlignment(column, Qt::AlignHCenter);
    layout->addStretch(2);
}

void StoryOffers::translate(Language language)
{
    m_sentence->setText(tr("This document has no story yet."));
    m_advice->setText(tr("A story is a list of views with words. Press Ctrl+M anywhere to add what "
                         "is shown as a slide, or begin with one of these:"));
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &id : shippedStories()) {
        const auto story = shippedStory(id);
        if (!story)
            continue;
        const QString slides = tr("%n slides", nullptr, static_cast<int>(story->slides.size()));
        const QString whose = asksFor(id, "country") ? tr("of a country you choose")
            : asksFor(id, "lab")                     ? tr("of a lab you choose")
                                                     : QString();
        addOffer(id, inLanguage(story->title, language),
                 whose.isEmpty() ? slides : slides + u" · "_s + whose);
    }
    addOffer({}, tr("An empty story"), tr("slides of your own, from the first"));
}

void StoryOffers::addOffer(const QString &id, const QString &title, const QString &description)
{
    constexpr int kLeastHeight = 54; // a style sheet's border and padding are not in its size hint
    auto *offer = new QCommandLinkButton(QString(title).replace(u'&', u"&&"_s), description, this);
    setPart(offer, u"offer"_s);
    offer->setObjectName(u"offer-"_s + id);
    offer->setIcon({});
    offer->setMinimumHeight(kLeastHeight);
    connect(offer, &QCommandLinkButton::clicked, this, [this, id] { Q_EMIT storyChosen(id); });
    m_offers->addWidget(offer);
}

} // namespace podium
