// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"
#include "app/session/background.h"
#include "app/session/presenter/picture_questions.h"
#include "app/session/presenter/screen_plan.h"
#include "app/session/presenter/talk.h"
#include "ui/presenter/slides/live_slide.h"
#include "ui/presenter/slides/presented_story.h"
#include "ui/presenter/slides/slide_pictures.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QVariantMap>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace podium {

class AudienceView;
class Desk;
class SpeakerWindow;

/// Presents a story with the figures of the session, in the language of the window: slides with
/// live charts for the audience, notes and times for the speaker. The story is told off the UI
/// thread, with the figures as they are then. One presentation at a time; another takes its place.
class Presenter final : public QObject
{
    Q_OBJECT

public:
    struct Start {
        int slide = 0;          ///< position of the first one shown
        bool rehearsal = false; ///< the times of its slides are the plan from then on
    };
    using Screens = std::function<QList<QRect>()>;

    /// The speaker's screen is the one of `window`, which is its parent.
    Presenter(Desk &desk, QWidget &window);
    ~Presenter() override;

    /// Nothing happens before there are figures.
    void present(const Story &story, const Start &start = {0, false});
    void end();
    [[nodiscard]] bool isPresenting() const { return m_stage != nullptr; }
    /// Its slides are told.
    [[nodiscard]] bool isShown() const { return isPresenting() && !m_slides.isEmpty(); }

    /// What was presented last, and the slide it ended at.
    [[nodiscard]] const std::optional<Story> &story() const { return m_story; }
    [[nodiscard]] int leftAt() const { return m_leftAt; }

    [[nodiscard]] const Talk &talk() const { return m_talk; }
    [[nodiscard]] const QList<PresentedSlide> &slides() const { return m_slides; }
    /// Null while nobody presents.
    [[nodiscard]] AudienceView *audience() const { return m_audience; }
    [[nodiscard]] SpeakerWindow *speaker() const { return m_speaker.get(); }

    /// What a key does; `key` where it is a digit.
    void act(PresenterCommand command, int key = 0);
    /// Asks the slide shown, or the answer above it, another question.
    void ask(const PictureQuestion &question);

    /// Where windows may stand; the system's screens, unless a test says otherwise.
    void setScreens(Screens screens) { m_screens = std::move(screens); }
    /// Again, after screens came or went.
    void arrange();

    /// Whether marks move between slides: not where the desktop wants no motion.
    void setMoving(bool moving) { m_moving = moving; }
    [[nodiscard]] bool isMoving() const { return m_moving; }

    /// What was rehearsed, how long there is, and how large the notes are.
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The slides are told and shown.
    void shown();
    /// The answer to a question became a slide of the appendix.
    void slideKept(const podium::StorySlide &slide);
    void ended();

private:
    struct Told {
        int generation = 0;
        std::shared_ptr<const PresentedStory> story; ///< null: see `problem`
        std::optional<Error> problem;
    };

    void buildWindows();
    void tell(const Story &story, std::function<void(const Told &)> take);
    void take(const Told &told, const Start &start);
    void refresh();
    void refreshSpeaker();
    void showTimes();
    void keepTimes();
    [[nodiscard]] bool isOurs(const QWidget &widget) const;
    void move(PresenterCommand command);
    void escape();
    void openOverview();
    void openSearch();
    void openQuestions();
    void takeAnswer(const QString &question, const Told &told);
    void keepAnswer();
    void showReceipt(const ReceiptMaking &making);
    [[nodiscard]] PresentedSlide shownSlide() const; ///< at its step
    [[nodiscard]] QString positionText() const;

    Desk &m_desk;
    QWidget &m_window;
    Screens m_screens;
    QElapsedTimer m_running;
    Talk m_talk;
    QTimer m_ticking;
    SlidePictures m_pictures;
    QList<PresentedSlide> m_slides;
    std::optional<PresentedSlide> m_aside; ///< the answer to a question
    std::optional<Story> m_story;
    StoryBasis m_basis;               ///< of the presentation that is on
    std::unique_ptr<QWidget> m_stage; ///< window of the audience
    std::unique_ptr<SpeakerWindow> m_speaker;
    AudienceView *m_audience = nullptr; ///< child of one of them
    ScreenWishes m_wishes;
    QHash<QString, TalkTimes::Plan> m_rehearsed; ///< by story
    qint64 m_slot = 0;
    int m_notesSize = 0; ///< 0: as it comes
    int m_generation = 0;
    int m_receipts = 0; ///< that were asked for; only the newest is shown
    std::optional<RunningOrder::Place> m_shownAt;
    int m_leftAt = 0;
    int m_kept = 0;
    bool m_rehearsal = false;
    bool m_moving = true;
};

} // namespace podium
