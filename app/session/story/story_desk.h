// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/stories/own_stories.h"
#include "app/engine/values/story.h"
#include "app/models/language/language.h"
#include "app/session/session.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace podium {

/// The stories of the open document, which of their slides is looked at, and every change a person
/// makes to them: each is a step of the session to undo and part of the document, which is made
/// where none is open. Knows no widget.
class StoryDesk final : public QObject
{
    Q_OBJECT

public:
    enum class Words { Headline, Text, Notes, Group };
    /// New: not in the document's file yet. Changed: the View that is shown came from the slide and
    /// says something else by now.
    enum class State { Kept, New, Changed };

    /// The session must outlive it.
    explicit StoryDesk(Session &session, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Story> &stories() const { return m_own.stories; }
    /// Why others of the document cannot be told.
    [[nodiscard]] const std::vector<Error> &problems() const { return m_own.problems; }
    /// The one that is worked on; null: there is none.
    [[nodiscard]] const Story *story() const;
    [[nodiscard]] int place() const { return m_place; } ///< of the slide looked at; -1: none
    [[nodiscard]] const StorySlide *slide() const;
    /// The step looked at; -1: the slide as a whole.
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] State stateOf(int place) const;

    void chooseStory(const std::string &id);
    void chooseSlide(int place);
    void chooseStep(int step);

    /// A story of one slide, its title.
    void startEmpty();
    /// A copy under an id of its own; nothing happens where there are no slides.
    void start(Story story);
    void rename(const LocalText &title);
    void removeStory();

    /// What is shown becomes a slide behind the one looked at; a story is begun where there is none.
    void capture();
    /// An answer that was kept while the story was presented stands last, in the appendix.
    void keepAnswer(StorySlide slide);
    void moveSlide(int from, int to);
    void duplicateSlide();
    /// Nothing happens to the only slide: a story needs one.
    void removeSlide();
    void setAppendix(bool appendix);
    void setForm(std::optional<SlideForm> form);
    void setSameScale(bool same);
    /// `step`: the one looked at then.
    void setSteps(std::vector<SlideStep> steps, int step);
    /// Headline and text of the step looked at, or of the slide. `instead`: id of a claim that the slide rests on no more, once it says this.
    void write(Words which, const LocalText &text, const std::string &instead = {});
    /// What write() would change; nothing without a slide.
    [[nodiscard]] LocalText words(Words which) const;

    /// Shows a View of the slide; what is changed of it then can become the slide's.
    void open(int place, std::size_t view = 0);
    [[nodiscard]] int openPlace() const; ///< of the slide whose View was opened; -1: none
    [[nodiscard]] bool isOpenChanged() const;
    void update();
    void revert();
    /// What is shown has nothing to do with the slide any more.
    void leave();

    /// The document's file holds all there is.
    void keepAll();

Q_SIGNALS:
    void changed();      ///< the stories, which one is worked on, or what it holds
    void placeChanged(); ///< another slide or step is looked at
    void openChanged();  ///< openPlace(), or whether its View is another by now
    void captured(int place);
    void opened(podium::PictureKind kind); ///< a View, which some workspace draws
    void presentAsked();                   ///< from the slide looked at
    void exportAsked();                    ///< looked over first, on a template if one is wanted
    /// The story is to be saved as a file of this ending; ".notes.pdf": with notes.
    void deckAsked(const QString &ending, podium::Language language);

private:
    using Key = std::pair<std::string, std::string>; ///< of a story and a slide
    struct Opened {
        Key key;
        std::size_t view = 0;
    };

    [[nodiscard]] std::vector<std::string> storyIds() const;
    [[nodiscard]] const View *openView() const;
    void followDocument();
    void settlePlace();
    void show(int place);
    void change(Story story, int place, StepName name);
    void changeTo(Document document, StepName name);
    [[nodiscard]] Document held() const;

    Session &m_session;
    std::shared_ptr<const Document> m_read; ///< what m_own was read from
    OwnStories m_own;
    std::string m_story; ///< id
    std::string m_slide; ///< id
    int m_place = -1;
    int m_step = -1;
    std::optional<Opened> m_opened;
    std::set<Key> m_kept;
};

} // namespace podium
