// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/slide_model.h"

#include "app/models/language/language.h"
#include "ui/panels/story/live_story.h"

#include <algorithm>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString spokenText(const LocalText &text, Language language)
{
    const bool korean = language == Language::Korean;
    const std::string &wanted = korean ? text.korean : text.english;
    return toQString(wanted.empty() ? (korean ? text.english : text.korean) : wanted);
}

/// Something is said in one language only.
bool lacks(const StorySlide &slide, std::string LocalText::*language)
{
    std::vector<const LocalText *> texts{&slide.headline, &slide.text, &slide.notes, &slide.group};
    for (const SlideStep &step : slide.steps)
        texts.insert(texts.end(), {&step.headline, &step.text});
    return std::ranges::any_of(texts, [language](const LocalText *text) {
        const bool said = !text->english.empty() || !text->korean.empty();
        return said && (text->*language).empty();
    });
}

} // namespace

SlideModel::SlideModel(StoryDesk &stories, const LiveStory &live, QObject *parent)
    : QAbstractListModel(parent)
    , m_stories(stories)
    , m_live(live)
{
    connect(&live, &LiveStory::told, this, &SlideModel::refresh);
    connect(&live, &LiveStory::painted, this, [this](int place) {
        if (place < m_rows)
            Q_EMIT dataChanged(index(place), index(place), {PictureRole});
    });
    connect(&stories, &StoryDesk::openChanged, this, &SlideModel::refresh);
    refresh();
}

int SlideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

void SlideModel::refresh()
{
    const Story *story = m_stories.story();
    const int rows = story ? static_cast<int>(story->slides.size()) : 0;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

QVariant SlideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_stories.story()
        || index.row() >= static_cast<int>(m_stories.story()->slides.size()))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return headline(row);
    case Qt::ToolTipRole:
        return (QStringList{headline(row)} + remarks(row)).join(u'\n');
    case Qt::AccessibleTextRole:
        return tr("Slide %1: %2").arg(row + 1).arg(headline(row));
    case Qt::AccessibleDescriptionRole:
        return remarks(row).join(u", "_s);
    case PictureRole:
        return m_live.picture(row);
    case SectionRole:
        return section(row);
    case RemarksRole:
        return remarks(row);
    case BrokenRole:
        return isBroken(row);
    default:
        return {};
    }
}

Qt::ItemFlags SlideModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the slides
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

/// As decks say it, where it is told already.
QString SlideModel::headline(int row) const
{
    if (const DraftSlide *draft = m_live.slide(row); draft && !draft->slide.title.isEmpty())
        return draft->slide.title;
    const StorySlide &slide = m_stories.story()->slides[static_cast<std::size_t>(row)];
    return spokenText(slide.headline, m_live.language());
}

QString SlideModel::section(int row) const
{
    const auto &slides = m_stories.story()->slides;
    const auto place = static_cast<std::size_t>(row);
    const bool first = row == 0;
    if (slides[place].appendix && (first || !slides[place - 1].appendix))
        return tr("Appendix");
    const QString group = spokenText(slides[place].group, m_live.language());
    const bool same = !first && group == spokenText(slides[place - 1].group, m_live.language());
    return same ? QString() : group;
}

QStringList SlideModel::remarks(int row) const
{
    QStringList said;
    const auto state = m_stories.stateOf(row);
    if (state == StoryDesk::State::Changed)
        said << tr("Changed");
    else if (state == StoryDesk::State::New)
        said << tr("New");
    const StorySlide &slide = m_stories.story()->slides[static_cast<std::size_t>(row)];
    if (lacks(slide, &LocalText::english))
        said << tr("No English");
    if (lacks(slide, &LocalText::korean))
        said << tr("No Korean");
    if (isBroken(row))
        said << tr("Not carried by the figures");
    return said;
}

bool SlideModel::isBroken(int row) const
{
    const DraftSlide *draft = m_live.slide(row);
    return draft && (draft->error || !draft->broken.isEmpty());
}

} // namespace podium
