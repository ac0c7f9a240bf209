// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/slide_words.h"

#include "app/export/story/live_values.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/wrapped_label.h"
#include "ui/panels/story/live_story.h"
#include "ui/theme/fonts.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Words = StoryDesk::Words;

QString labelOf(Words which)
{
    switch (which) {
    case Words::Headline:
        return SlideWords::tr("Headline");
    case Words::Text:
        return SlideWords::tr("Text");
    case Words::Notes:
        return SlideWords::tr("Notes");
    case Words::Group:
        break;
    }
    return SlideWords::tr("Section");
}

} // namespace

SlideWords::SlideWords(StoryDesk &stories, const LiveStory &live, QWidget *parent)
    : QWidget(parent)
    , m_stories(stories)
    , m_live(live)
    , m_english(new QLabel(this))
    , m_korean(new QLabel(this))
    , m_problems(new QWidget(this))
    , m_problemLines(new QVBoxLayout(m_problems))
{
    build();
    connect(&stories, &StoryDesk::changed, this, &SlideWords::refresh);
    connect(&stories, &StoryDesk::placeChanged, this, &SlideWords::refresh);
    connect(&live, &LiveStory::told, this, &SlideWords::refresh);
    translate();
}

void SlideWords::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 10);
    column->setSpacing(4);
    m_problemLines->setContentsMargins(0, 0, 0, 0);
    m_problemLines->setSpacing(2);
    column->addWidget(m_problems);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    setPart(m_english, u"quiet"_s);
    setPart(m_korean, u"quiet"_s);
    grid->addWidget(m_english, 0, 1);
    grid->addWidget(m_korean, 0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addRow(*grid, Words::Headline, u"headline"_s);
    addRow(*grid, Words::Text, u"text"_s);
    addRow(*grid, Words::Notes, u"notes"_s);
    addRow(*grid, Words::Group, u"section"_s);
    column->addLayout(grid, 1);
}

void SlideWords::addRow(QGridLayout &grid, Words which, const QString &name)
{
    const bool one = which == Words::Headline || which == Words::Group;
    const auto lines = one ? WordField::Lines::One : WordField::Lines::Many;
    const Row row{which, new QLabel(this), new WordField(lines, this), new WordField(lines, this)};
    row.english->setObjectName(name + u"English"_s);
    row.korean->setObjectName(name + u"Korean"_s);
    const int place = grid.rowCount();
    grid.addWidget(row.label, place, 0, Qt::AlignTop);
    grid.addWidget(row.english, place, 1);
    grid.addWidget(row.korean, place, 2);
    grid.setRowStretch(place, which == Words::Text ? 3 : which == Words::Notes ? 2 : 0);
    const int line = row.english->fontMetrics().lineSpacing() + 14;
    for (WordField *field : {row.english, row.korean}) {
        if (which == Words::Group)
            field->setFixedHeight(line);
        else if (which == Words::Headline)
            field->setFixedHeight(line + row.english->fontMetrics().lineSpacing());
        else
            field->setMinimumHeight(line);
        connect(field, &WordField::given, this, [this, row] { write(row); });
        if (which != Words::Group)
            connect(field, &WordField::focused, this, [this, field] { m_writing = field; });
    }
    if (!m_writing)
        m_writing = row.english;
    m_rows.push_back(row);
}

void SlideWords::write(const Row &row)
{
    const auto textOf
        = [](const WordField &field) { return field.words().trimmed().toStdString(); };
    m_stories.write(row.which, {textOf(*row.english), textOf(*row.korean)});
}

void SlideWords::setTheme(const Theme &theme)
{
    for (const Row &row : m_rows) {
        row.english->setTheme(theme);
        row.korean->setTheme(theme);
    }
}

void SlideWords::refresh()
{
    const StorySlide *slide = m_stories.slide();
    const DraftSlide *draft = m_live.slide(m_stories.place());
    setEnabled(slide != nullptr);
    for (const Row &row : m_rows) {
        const LocalText text = m_stories.words(row.which);
        row.english->setWords(toQString(text.english));
        row.korean->setWords(toQString(text.korean));
        if (draft && row.which != Words::Group) {
            row.english->setKnown(draft->values.keys());
            row.korean->setKnown(draft->values.keys());
        }
        showMissing(row);
    }
    showBroken();
}

void SlideWords::showMissing(const Row &row) const
{
    const bool english = !row.english->toPlainText().isEmpty();
    const bool korean = !row.korean->toPlainText().isEmpty();
    row.english->setMissing(korean && !english,
                            tr("No English yet: English decks say it in Korean."));
    row.korean->setMissing(english && !korean,
                           tr("No Korean yet: Korean decks say it in English."));
    if (english || korean)
        return;
    const bool ofStep = row.which == Words::Headline || row.which == Words::Text;
    const QString hint = m_stories.step() >= 0 && ofStep ? tr("Empty: as on the whole slide.")
        : row.which == Words::Headline ? tr("Empty: the finding of the figures stands here.")
                                       : QString();
    row.english->setPlaceholderText(hint);
    row.korean->setPlaceholderText(hint);
}

void SlideWords::showBroken()
{
    qDeleteAll(m_problems->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const DraftSlide *draft = m_live.slide(m_stories.place());
    const StorySlide *slide = m_stories.slide();
    bool headline = false;
    bool text = false;
    for (const BrokenSentence &broken : draft &&slide ? draft->broken : QList<BrokenSentence>()) {
        addBroken(broken);
        (isOfText(broken.sentence) ? text : headline) = true;
    }
    m_problems->setVisible(headline || text);
    for (const Row &row : m_rows) {
        const bool wrong
            = row.which == Words::Headline ? headline : row.which == Words::Text && text;
        row.english->setWrong(wrong);
        row.korean->setWrong(wrong);
    }
}

void SlideWords::addBroken(const BrokenSentence &broken)
{
    auto *line = new QWidget(m_problems);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *why = new WrappedLabel(line);
    why->setObjectName(u"brokenSentence"_s);
    setPart(why, u"bad"_s);
    why->setText(
        tr("“%1” is not carried by the figures. %2")
            .arg(withNamesOfValues(broken.sentence), broken.why)
        + (broken.safe.isEmpty() ? QString() : u'\n' + tr("Safe to say: %1").arg(broken.safe)));
    layout->addWidget(why, 1);
    if (!broken.safe.isEmpty()) {
        auto *button = new QToolButton(line);
        button->setObjectName(u"saySafe"_s);
        setPart(button, u"tool"_s);
        button->setText(tr("Say the safe sentence"));
        button->setToolTip(broken.safe);
        // It is gone with the sentence that is safe.
        connect(
            button, &QToolButton::clicked, this, [this, broken] { say(broken); },
            Qt::QueuedConnection);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    m_problemLines->addWidget(line);
}

/// A line of the text; else it is the headline, or a claim that the headline rests on.
bool SlideWords::isOfText(const QString &sentence) const
{
    const StorySlide &slide = *m_stories.slide();
    for (const std::string &text : {slide.text.english, slide.text.korean}) {
        if (toQString(text).split(u'\n').contains(sentence))
            return true;
    }
    return false;
}

void SlideWords::say(const BrokenSentence &broken)
{
    const StorySlide *slide = m_stories.slide();
    if (!slide)
        return;
    const bool inText = isOfText(broken.sentence);
    const Words which = inText ? Words::Text : Words::Headline;
    LocalText words = m_stories.words(which);
    std::string &said = m_live.language() == Language::Korean ? words.korean : words.english;
    if (inText) {
        QStringList lines = toQString(said).split(u'\n');
        lines.replaceInStrings(broken.sentence, broken.safe);
        said = lines.join(u'\n').toStdString();
    } else {
        said = broken.safe.toStdString();
    }
    m_stories.write(which, words, broken.claim.toStdString());
}

void SlideWords::fillValues(QMenu &menu)
{
    const DraftSlide *draft = m_live.slide(m_stories.place());
    const LiveValues values = draft ? draft->values : LiveValues();
    const auto add = [this, &menu](const QString &name, const QString &text, const QString &now) {
        QString shown = tr("%1: %2").arg(text, now);
        menu.addAction(shown.replace(u'&', u"&&"_s), this,
                       [this, name] { m_writing->insertValue(name); });
    };
    for (const auto &[name, now] : values.asKeyValueRange()) {
        add(name, nameOfLiveValue(name), now);
        const QString ordinal = name + u"|ordinal"_s;
        if (name == "rank"_L1)
            add(ordinal, tr("Rank as a word"),
                filled(u'{' + ordinal + u'}', values, m_live.language()).text);
    }
    if (menu.isEmpty())
        menu.addAction(tr("This slide has no figures"))->setEnabled(false);
}

void SlideWords::translate()
{
    m_english->setText(tr("English"));
    m_korean->setText(tr("Korean"));
    for (const Row &row : m_rows) {
        const QString label = labelOf(row.which);
        row.label->setText(label);
        row.english->setAccessibleName(tr("%1 in English").arg(label));
        row.korean->setAccessibleName(tr("%1 in Korean").arg(label));
    }
    refresh();
}

} // namespace podium
