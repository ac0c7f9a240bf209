// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus of the workspace Story offer.
#include "app/models/language/local_text.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/pictures/fields_dialog.h"
#include "ui/workspaces/story/story_workspace.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

namespace podium {

using namespace Qt::StringLiterals;

QString StoryWorkspace::titleOf(const Story &story) const
{
    return inLanguage(story.title, m_desk.language()).replace(u'&', u"&&"_s);
}

void StoryWorkspace::fillStories(QMenu &menu)
{
    const Story *shown = m_stories.story();
    for (const Story &story : m_stories.stories())
        addChoice(menu, titleOf(story), shown && shown->id == story.id, {},
                  [this, id = story.id] { m_stories.chooseStory(id); });
    menu.addSeparator();
    menu.addAction(tr("New story…"), this, [this] { begin(); });
    menu.addAction(tr("Title…"), this, &StoryWorkspace::rename);
    menu.addAction(tr("Remove this story"), &m_stories, &StoryDesk::removeStory);
}

void StoryWorkspace::rename()
{
    const Story *story = m_stories.story();
    if (!story)
        return;
    FieldsDialog dialog(tr("Title of the story"), {}, this);
    const QLineEdit *english = dialog.addText(tr("English"), toQString(story->title.english), {});
    const QLineEdit *korean = dialog.addText(tr("Korean"), toQString(story->title.korean), {});
    if (dialog.ask())
        m_stories.rename(
            {english->text().trimmed().toStdString(), korean->text().trimmed().toStdString()});
}

void StoryWorkspace::fillSlide(QMenu &menu)
{
    const StorySlide *slide = m_stories.slide();
    if (!slide)
        return;
    const int place = m_stories.place();
    for (std::size_t i = 0; i < slide->views.size(); ++i)
        menu.addAction(slide->views.size() == 1 ? tr("Open its view")
                           : i == 0             ? tr("Open its first view")
                                                : tr("Open its second view"),
                       this, [this, place, i] { m_stories.open(place, i); });
    menu.addSeparator();
    menu.addAction(tr("Duplicate"), &m_stories, &StoryDesk::duplicateSlide);
    menu.addAction(tr("Move up\tAlt+Up"), this,
                   [this, place] { m_stories.moveSlide(place, place - 1); });
    menu.addAction(tr("Move down\tAlt+Down"), this,
                   [this, place] { m_stories.moveSlide(place, place + 1); });
    fillParting(menu);
    QAction *removal = menu.addAction(tr("Remove\tDel"), &m_stories, &StoryDesk::removeSlide);
    removal->setEnabled(m_stories.story()->slides.size() > 1);
}

/// Where it stands, and what it looks like.
void StoryWorkspace::fillParting(QMenu &menu)
{
    addSwitch(menu, tr("In the appendix"), m_stories.slide()->appendix,
              tr("Behind the others, for questions."),
              [this](bool appendix) { m_stories.setAppendix(appendix); });
    QMenu *forms = menu.addMenu(tr("Layout"));
    const StorySlide &slide = *m_stories.slide();
    const auto add = [&](const QString &text, std::optional<SlideForm> form) {
        addChoice(*forms, text, slide.form == form, {}, [this, form] { m_stories.setForm(form); });
    };
    add(tr("What fits"), std::nullopt);
    if (slide.views.empty()) {
        add(tr("Title"), SlideForm::Title);
        add(tr("Section title"), SlideForm::Section);
        add(tr("Text"), SlideForm::Text);
    } else {
        add(tr("Chart"), SlideForm::Chart);
        add(tr("Chart and text"), SlideForm::ChartAndText);
        add(tr("Table"), SlideForm::Table);
    }
    addSwitch(menu, tr("On the scale of the slide before"), slide.sameScale,
              tr("Lengths of the two charts can be compared."),
              [this](bool same) { m_stories.setSameScale(same); })
        ->setEnabled(!slide.views.empty() && m_stories.place() > 0);
    menu.addSeparator();
}

} // namespace podium
