// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVariant>
#include <QtWidgets/QStackedWidget>

#include <functional>
#include <vector>

class QScrollArea;

namespace podium {

class Desk;
class StoryDesk;
class Workspace;

/// The workspaces of the window in their order. Each is built when it is first shown, so that the
/// window opens at once; until then its remembered layout waits here.
class WorkspaceStack final : public QStackedWidget
{
    Q_OBJECT

public:
    WorkspaceStack(Desk &desk, StoryDesk &stories, QWidget *parent);

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] QString key(int position) const { return m_entries[position].key; }
    [[nodiscard]] QString title(int position) const { return m_entries[position].title(); }
    [[nodiscard]] QString hint(int position) const { return m_entries[position].hint(); }
    /// −1: there is none of this key.
    [[nodiscard]] int positionOf(const QString &key) const;

    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString currentKey() const { return key(m_current); }
    /// Only after the first show().
    [[nodiscard]] Workspace &workspace() const { return *m_entries[m_current].workspace; }
    /// Built by now; not shown.
    [[nodiscard]] Workspace &at(int position);
    void showAt(int position);
    /// Of the page shown: another one that needs more must not widen the window.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QVariantMap layoutState(int position) const;
    void restoreLayout(int position, const QVariantMap &state);
    void resetLayouts();

private:
    struct Entry {
        QString key;
        QString (*title)();
        QString (*hint)();
        std::function<Workspace *(Desk &, QWidget *)> make;
        QScrollArea *frame = nullptr;
        Workspace *workspace = nullptr; ///< in the frame
        QVariantMap layout;             ///< to restore once it is built
    };

    template <typename Kind>
    void add();
    template <typename Kind>
    void add(std::function<Workspace *(Desk &, QWidget *)> make);

    Desk &m_desk;
    std::vector<Entry> m_entries;
    int m_current = 0;
};

} // namespace podium
