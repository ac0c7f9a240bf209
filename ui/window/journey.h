// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtCore/QObject>
#include <QtCore/QVariant>

#include <vector>

namespace podium {

class Desk;
class MainWindow;

/// Where the user has been: workspaces with what they showed, to go back to and forward again, and
/// the views looked at last. Going back is a change like any other: it can be undone.
class Journey final : public QObject
{
    Q_OBJECT

public:
    explicit Journey(MainWindow &window);

    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_places.size(); }
    void goBack();
    void goForward();

    struct Recent {
        QString name; ///< the rules of the view, as its pictures say them
        View view;
    };
    /// Newest first, at most ten, each once.
    [[nodiscard]] const std::vector<Recent> &recent() const { return m_recent; }
    void show(const View &view);

    [[nodiscard]] QVariantList state() const; ///< of the recent views, for the settings
    /// Views that this Podium cannot read are left out.
    void restore(const QVariantList &state);

Q_SIGNALS:
    void changed();

private:
    struct Place {
        QString workspace;
        View view;
        QString change; ///< what undo calls the change that led here
    };

    void visit();
    void goTo(std::size_t position);
    void noteView();

    MainWindow &m_window;
    std::vector<Place> m_places;
    std::size_t m_position = 0;
    std::vector<Recent> m_recent;
    bool m_going = false;
};

} // namespace podium
