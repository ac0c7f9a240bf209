// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>

namespace podium {

class LiveStory;
class StoryDesk;

/// The slides of the story that is worked on: headline, small picture, and what is to be said of each.
class SlideModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    // Unscoped, as the roles of Qt's models are.
    enum Role {
        PictureRole = Qt::UserRole,
        SectionRole, ///< what begins with this slide; empty: nothing
        RemarksRole, ///< "New", "No Korean", …
        BrokenRole   ///< a sentence of it does not hold, or its figures cannot be shown
    };

    /// Both must outlive it.
    SlideModel(StoryDesk &stories, const LiveStory &live, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    /// Texts and states of all rows, after something changed; their number may be another.
    void refresh();

private:
    [[nodiscard]] QString headline(int row) const;
    [[nodiscard]] QString section(int row) const;
    [[nodiscard]] QStringList remarks(int row) const;
    [[nodiscard]] bool isBroken(int row) const;

    StoryDesk &m_stories;
    const LiveStory &m_live;
    int m_rows = 0;
};

} // namespace podium
