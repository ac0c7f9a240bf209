// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/live_story.h"

#include "app/data/claims/claim_json.h"
#include "app/models/language/speaking.h"
#include "app/session/desk/desk.h"
#include "ui/slides/slide_painter.h"

#include <QtCore/QCryptographicHash>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QByteArray lookOf(const DeckSlide &slide, Language language)
{
    QStringList parts{slide.title,
                      slide.subtitle,
                      slide.source,
                      slide.text.join(u'\n'),
                      QString::number(static_cast<int>(slide.layout)),
                      QString::number(static_cast<int>(language))};
    for (const DeckFigure &figure : slide.figures)
        parts.append(QString::fromUtf8(figure.view) + figure.dataHash);
    return QCryptographicHash::hash(parts.join(u'\1').toUtf8(), QCryptographicHash::Md5);
}

std::shared_ptr<const std::vector<Claim>> shippedClaims()
{
    auto claims = readClaims(QString::fromUtf16(kShippedClaims));
    return std::make_shared<const std::vector<Claim>>(claims ? std::move(*claims)
                                                             : std::vector<Claim>());
}

} // namespace

LiveStory::LiveStory(Desk &desk, StoryDesk &stories, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_stories(stories)
    , m_work(this, [this](const Told &told) { take(told); })
    , m_language(desk.language())
{
    m_painting.setSingleShot(true);
    m_painting.callOnTimeout(this, &LiveStory::paintNext);
    connect(&stories, &StoryDesk::changed, this, &LiveStory::ask);
    connect(&desk.session(), &Session::datasetChanged, this, &LiveStory::ask);
    connect(&desk, &Desk::languageChanged, this, [this] { setLanguage(m_desk.language()); });
}

void LiveStory::setWatched(bool watched)
{
    if (watched == std::exchange(m_watched, watched) || !watched)
        return;
    ask();
}

void LiveStory::setLanguage(Language language)
{
    m_language = language;
    ask();
}

void LiveStory::ask()
{
    const auto dataset = m_desk.session().dataset();
    const Story *story = m_stories.story();
    if (!m_watched || !dataset || !story)
        return;
    const bool same = m_told.dataset == dataset && m_told.language == m_language;
    m_work.ask([dataset, story = *story, language = m_language, claims = m_told.claims,
                known = same ? m_told.draft.figures : FigureMemory()] {
        const Speaking spoken(language);
        Told told;
        told.dataset = dataset;
        told.claims = claims ? claims : shippedClaims();
        told.language = language;
        told.story = story.id;
        for (const StorySlide &slide : story.slides)
            told.slides.push_back(slide.id);
        told.draft = toldDraft(dataset, story, *told.claims, language, known);
        for (const DraftSlide &draft : std::as_const(told.draft.slides))
            told.looks.push_back(looksOf(draft, language));
        return told;
    });
}

void LiveStory::take(const Told &told)
{
    m_told = told;
    QMap<QByteArray, QPixmap> kept;
    for (int i = 0; i < static_cast<int>(m_told.slides.size()); ++i) {
        const QByteArray look = lookOf(i);
        if (m_pictures.contains(look))
            kept.insert(look, m_pictures.value(look));
    }
    m_pictures = kept;
    Q_EMIT this->told();
    m_painting.start(0);
}

std::vector<QByteArray> LiveStory::looksOf(const DraftSlide &draft, Language language)
{
    std::vector<QByteArray> looks{podium::lookOf(draft.slide, language)};
    for (int step = 0; step < draft.slide.steps.size(); ++step)
        looks.push_back(podium::lookOf(atStep(draft.slide, step), language));
    return looks;
}

int LiveStory::toldPlace(int place) const
{
    const Story *story = m_stories.story();
    if (!story || story->id != m_told.story || place < 0
        || place >= static_cast<int>(story->slides.size()))
        return -1;
    const std::string &id = story->slides[static_cast<std::size_t>(place)].id;
    const auto found = std::ranges::find(m_told.slides, id);
    return found == m_told.slides.end() ? -1 : static_cast<int>(found - m_told.slides.begin());
}

const DraftSlide *LiveStory::slide(int place) const
{
    const int told = toldPlace(place);
    return told < 0 ? nullptr : &m_told.draft.slides[told];
}

std::optional<DeckSlide> LiveStory::shown(int place, int step) const
{
    const DraftSlide *draft = slide(place);
    if (!draft)
        return std::nullopt;
    const bool stepped = step >= 0 && step < draft->slide.steps.size();
    return stepped ? atStep(draft->slide, step) : draft->slide;
}

/// The number that is painted on it is part of it.
QByteArray LiveStory::lookOf(int place, int step) const
{
    const int told = toldPlace(place);
    if (told < 0)
        return {};
    const std::vector<QByteArray> &looks = m_told.looks[static_cast<std::size_t>(told)];
    const auto at = static_cast<std::size_t>(std::max(0, step + 1));
    return looks[at < looks.size() ? at : 0] + QByteArray::number(place);
}

QPixmap LiveStory::picture(int place) const
{
    return m_pictures.value(lookOf(place));
}

void LiveStory::paintNext()
{
    const Story *story = m_stories.story();
    const int slides = story ? static_cast<int>(story->slides.size()) : 0;
    for (int place = 0; place < slides; ++place) {
        const QByteArray look = lookOf(place);
        if (look.isEmpty() || m_pictures.contains(look))
            continue;
        const double ratio = qGuiApp->devicePixelRatio();
        QPixmap picture(kSize * ratio);
        picture.setDevicePixelRatio(ratio);
        {
            const Speaking spoken(m_told.language);
            QPainter painter(&picture);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            painter.scale(kSize.width() / 1280.0, kSize.height() / 720.0);
            paintSlide(painter, slide(place)->slide, place + 1, m_told.language);
        }
        m_pictures.insert(look, picture);
        m_painting.start(0);
        Q_EMIT painted(place);
        return;
    }
}

} // namespace podium
