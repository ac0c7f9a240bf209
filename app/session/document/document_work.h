// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/data/document/document_change.h"
#include "app/engine/values/result.h"
#include "app/engine/values/view.h"
#include "app/engine/values/watch.h"
#include "app/session/figures.h"
#include "app/session/session.h"
#include "app/session/watched_work.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace podium {

/// What a change of a session's document is worked out from.
struct DocumentBasis {
    std::shared_ptr<const Document> document; ///< never null; empty where none is open
    Figures figures;
    OwnFiles own;
    View view;
};

/// What the document holds then, and what is shown of it. Whoever worked the figures out, too, hands
/// them over, so that nobody does it twice.
struct DocumentStep {
    std::shared_ptr<const Document> document;
    View view;
    std::optional<Figures> figures = {};
};

/// Changes of a session's document that have to be worked out first, off the UI thread, one after the
/// other; each is then one step to undo. The one rule of what is stale: a change is made of the
/// document and the figures it was worked out from; where they are others by then, it is worked out
/// anew.
class DocumentWork final : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<DocumentStep>(const DocumentBasis &, const Watch &)>;
    /// Hears when the change was made, or why it was not.
    using Told = std::function<void(const Result<void> &)>;

    explicit DocumentWork(Session &session, QObject *parent = nullptr);

    /// `told` hears nothing once `context` is gone.
    void ask(Work work, StepName name, QObject *context = nullptr, Told told = {});
    /// Nothing of what is worked on, or waits for it, is made.
    void stop();
    [[nodiscard]] bool isBusy() const { return !m_asked.empty(); }
    [[nodiscard]] double share() const { return m_work.share(); }

Q_SIGNALS:
    void busyChanged();

private:
    struct Asked {
        Work work;
        StepName name;
        QPointer<QObject> context;
        Told told; ///< none without a context
    };
    static void tell(const Asked &asked, const Result<void> &done);
    struct Worked {
        DocumentBasis basis;
        Result<DocumentStep> step = stopped();
    };

    void start();
    void take(const Worked &worked);
    [[nodiscard]] bool isStale(const DocumentBasis &basis) const;
    void end(const Result<void> &done);

    Session &m_session;
    std::deque<Asked> m_asked; ///< the first is worked on
    WatchedWork<std::shared_ptr<const Worked>> m_work;
};

/// The work of a change that is worked out from the document alone, such as one of its scenarios.
[[nodiscard]] DocumentWork::Work changeOf(
    std::function<Result<DocumentChange>(const DocumentBasis &, const Watch &)> work);

} // namespace podium
