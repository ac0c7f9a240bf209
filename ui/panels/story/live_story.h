// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/story/draft_telling.h"
#include "app/session/background.h"
#include "app/session/story/story_desk.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtGui/QPixmap>

#include <memory>
#include <optional>
#include <vector>

namespace podium {

class Desk;

/// The story that is worked on as its slides look now. It is told off the UI thread, and again when
/// the story, the figures or the language change; small pictures are painted one slide at a time,
/// so that nobody waits for more than one.
class LiveStory final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LiveStory(Desk &desk, StoryDesk &stories, QObject *parent);

    /// Nothing is told while nobody looks.
    void setWatched(bool watched);
    /// Of the slides; the window may speak another one.
    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }

    /// Null where it is not told yet.
    [[nodiscard]] const DraftSlide *slide(int place) const;
    /// By which a slide, at one of its steps, that looks the same is known again.
    [[nodiscard]] QByteArray lookOf(int place, int step = -1) const;
    /// What a slide shows at this step; as a whole where it has none such. Empty: not told yet.
    [[nodiscard]] std::optional<DeckSlide> shown(int place, int step) const;
    /// The small picture; null where it is not painted yet.
    [[nodiscard]] QPixmap picture(int place) const;
    [[nodiscard]] bool isBusy() const { return m_work.isBusy() || m_painting.isActive(); }

    /// Of small pictures.
    static constexpr QSize kSize{144, 81};

Q_SIGNALS:
    void told();
    void painted(int place);

private:
    struct Told {
        StoryDraft draft;
        std::shared_ptr<const Dataset> dataset;
        std::shared_ptr<const std::vector<Claim>> claims;
        Language language = Language::English;
        std::vector<std::string> slides;            ///< ids, in the order told
        std::vector<std::vector<QByteArray>> looks; ///< by slide, as a whole and then by step
        std::string story;
    };

    [[nodiscard]] static std::vector<QByteArray> looksOf(const DraftSlide &draft,
                                                         Language language);
    /// In m_told; -1: the slide of that place was told in no story, or another one.
    [[nodiscard]] int toldPlace(int place) const;

    void ask();
    void take(const Told &told);
    void paintNext();

    Desk &m_desk;
    StoryDesk &m_stories;
    NewestWork<Told> m_work;
    Told m_told;
    Language m_language;
    QTimer m_painting;
    QMap<QByteArray, QPixmap> m_pictures; ///< by look
    bool m_watched = false;
};

} // namespace podium
