// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/models/language/language.h"
#include "app/session/background.h"

#include <QtCore/QObject>
#include <QtCore/QVariant>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace podium {

class Desk;
class WorkspaceStack;

/// Where the user has been: workspaces with what they showed, to go back to and forward again, and
/// the views looked at last. Going back is a change like any other: it can be undone.
class Journey final : public QObject
{
    Q_OBJECT

public:
    Journey(Desk &desk, const WorkspaceStack &workspaces, QObject *parent);

    /// Another workspace is shown.
    void visit();

    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_places.size(); }
    void goBack();
    void goForward();

    struct Recent {
        QString name; ///< the rules of the view, as its pictures say them
        View view;
        Language language = Language::English; ///< of the name
    };
    /// Newest first, at most ten, each once.
    [[nodiscard]] const std::vector<Recent> &recent() const { return m_recent; }
    void show(const View &view);

    [[nodiscard]] QVariantList state() const; ///< of the recent views, for the settings
    /// Views that this Podium cannot read are left out.
    void restore(const QVariantList &state);

Q_SIGNALS:
    void changed();
    /// This workspace is to be shown as it is; the View follows.
    void placeAsked(const QString &workspace);

private:
    /// One for each recent view, null where the figures have none.
    struct Answers {
        std::shared_ptr<const Dataset> dataset;
        std::vector<std::pair<View, std::shared_ptr<const Answer>>> answers;
    };
    struct Place {
        QString workspace;
        View view;
        QString change; ///< what undo calls the change that led here
    };

    void goTo(std::size_t position);
    void noteView();
    void nameInTheLanguageOfNow();
    void takeNames(const Answers &answers);

    Desk &m_desk;
    const WorkspaceStack &m_workspaces;
    std::vector<Place> m_places;
    std::size_t m_position = 0;
    std::vector<Recent> m_recent;
    NewestWork<std::optional<Answers>> m_naming;
    bool m_going = false;
};

} // namespace podium
