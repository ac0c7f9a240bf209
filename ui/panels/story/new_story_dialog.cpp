// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/new_story_dialog.h"

#include "app/data/stories/story_json.h"
#include "app/models/language/local_text.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/dialog_buttons.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Named = QPair<QString, QString>; ///< what people read, and its id

/// Found by typing any part of a name.
void offer(QComboBox &box, QList<Named> items, const QString &chosen)
{
    std::ranges::sort(items, [](const Named &one, const Named &other) {
        return one.first.localeAwareCompare(other.first) < 0;
    });
    for (const Named &item : items)
        box.addItem(item.first, item.second);
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.setMaxVisibleItems(16);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

NewStoryDialog::NewStoryDialog(Desk &desk, const QString &chosen, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_template(new QComboBox(this))
    , m_countryLabel(new QLabel(tr("Country"), this))
    , m_country(new QComboBox(this))
    , m_labLabel(new QLabel(tr("Lab"), this))
    , m_lab(new QComboBox(this))
{
    setObjectName(u"newStory"_s);
    setWindowTitle(tr("New story"));
    build();
    fill();
    m_template->setCurrentIndex(std::max(0, m_template->findData(chosen)));
    connect(m_template, &QComboBox::currentIndexChanged, this, &NewStoryDialog::showSubjects);
    showSubjects();
}

void NewStoryDialog::build()
{
    auto *column = new QVBoxLayout(this);
    auto *sentence = new QLabel(
        tr("Every slide is a view with words, kept in the document. Whatever it begins as can be "
           "changed."),
        this);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *grid = new QGridLayout;
    auto *label = new QLabel(tr("Begin with"), this);
    int row = 0;
    for (const auto &[name, box] :
         {std::pair{label, m_template}, std::pair{m_countryLabel, m_country},
          std::pair{m_labLabel, m_lab}}) {
        name->setBuddy(box);
        box->setAccessibleName(name->text());
        box->setMinimumWidth(360);
        grid->addWidget(name, row, 0);
        grid->addWidget(box, row++, 1);
    }
    m_template->setObjectName(u"storyTemplate"_s);
    m_country->setObjectName(u"storyCountry"_s);
    m_lab->setObjectName(u"storyLab"_s);
    column->addLayout(grid);
    column->addWidget(makeDialogButtons(*this, tr("Begin")));
}

void NewStoryDialog::fill()
{
    const Language language = m_desk.language();
    m_template->addItem(tr("An empty story"));
    for (const QString &id : shippedStories()) {
        const auto story = shippedStory(id);
        if (story)
            m_template->addItem(inLanguage(story->title, language), id);
    }
    const auto dataset = m_desk.session().dataset();
    QList<Named> countries;
    QList<Named> labs;
    for (const Lab &lab : dataset->labs) {
        labs.append({labName(lab, language), toQString(lab.id)});
        if (lab.country.empty())
            continue;
        const Named country{countryName(*dataset, lab.country, language), toQString(lab.country)};
        if (!countries.contains(country))
            countries.append(country);
    }
    const StorySubject usual;
    offer(*m_country, countries, usual.country);
    offer(*m_lab, labs, usual.lab);
}

void NewStoryDialog::showSubjects()
{
    const QString id = m_template->currentData().toString();
    const bool country = !id.isEmpty() && asksFor(id, "country");
    const bool lab = !id.isEmpty() && asksFor(id, "lab");
    m_countryLabel->setVisible(country);
    m_country->setVisible(country);
    m_labLabel->setVisible(lab);
    m_lab->setVisible(lab);
    adjustSize();
}

std::optional<Story> NewStoryDialog::story() const
{
    const QString id = m_template->currentData().toString();
    if (id.isEmpty())
        return std::nullopt;
    auto story = shippedStory(
        id,
        withFigures(*m_desk.session().dataset(), id,
                    {m_country->currentData().toString(), m_lab->currentData().toString()}));
    if (!story)
        return std::nullopt;
    // Several briefings stand side by side: each says whom it is of.
    const auto add
        = [](std::string &title, const QString &name) { title += ": " + name.toStdString(); };
    for (const auto &[asked, box] : {std::pair{"country", m_country}, std::pair{"lab", m_lab}}) {
        if (!asksFor(id, asked))
            continue;
        add(story->title.english, box->currentText());
        add(story->title.korean, box->currentText());
    }
    return std::move(*story);
}

} // namespace podium
