// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/document_work.h"

#include "app/session/unexpected.h"

#include <exception>
#include <utility>

namespace podium {

DocumentWork::DocumentWork(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(this, [this](const std::shared_ptr<const Worked> &worked) { take(*worked); })
{
}

void DocumentWork::ask(Work work, StepName name, QObject *context, Told told)
{
    m_asked.push_back({std::move(work), std::move(name), context, std::move(told)});
    if (m_asked.size() > 1)
        return;
    start();
    Q_EMIT busyChanged();
}

void DocumentWork::stop()
{
    m_work.stop();
    if (!isBusy())
        return;
    const std::deque<Asked> left = std::exchange(m_asked, {});
    for (const Asked &asked : left)
        tell(asked, stopped());
    Q_EMIT busyChanged();
}

void DocumentWork::start()
{
    const auto &open = m_session.document();
    DocumentBasis basis{open ? open : std::make_shared<const Document>(), m_session.figures(),
                        m_session.ownFiles(), m_session.view()};
    m_work.ask([work = m_asked.front().work, basis = std::move(basis)](const Watch &watch) {
        auto worked = std::make_shared<Worked>(Worked{basis});
        try {
            worked->step = work(basis, watch);
        } catch (const std::exception &exception) {
            worked->step = tl::unexpected(unexpected(exception));
        }
        if (watch.isStopped())
            worked->step = stopped();
        return std::shared_ptr<const Worked>(std::move(worked));
    });
}

bool DocumentWork::isStale(const DocumentBasis &basis) const
{
    const auto &now = m_session.document();
    const bool sameDocument = now ? now == basis.document : basis.document->isEmpty();
    return !sameDocument || m_session.figures().corrected != basis.figures.corrected;
}

void DocumentWork::take(const Worked &worked)
{
    if (isStale(worked.basis)) {
        start();
        return;
    }
    if (!worked.step || worked.step->document == worked.basis.document) { // nothing changes
        end(worked.step ? Result<void>() : tl::unexpected(worked.step.error()));
        return;
    }
    if (!m_session.document())
        m_session.openDocument(worked.basis.document, {});
    m_session.changeDocument(worked.step->document, worked.step->view, m_asked.front().name,
                             worked.step->figures);
    end({});
}

void DocumentWork::end(const Result<void> &done)
{
    const Asked asked = std::move(m_asked.front());
    m_asked.pop_front();
    if (isBusy())
        start();
    else
        Q_EMIT busyChanged();
    tell(asked, done);
}

void DocumentWork::tell(const Asked &asked, const Result<void> &done)
{
    if (asked.context && asked.told)
        asked.told(done);
}

DocumentWork::Work changeOf(
    std::function<Result<DocumentChange>(const DocumentBasis &, const Watch &)> work)
{
    return [work = std::move(work)](const DocumentBasis &basis,
                                    const Watch &watch) -> Result<DocumentStep> {
        auto change = work(basis, watch);
        if (!change)
            return tl::unexpected(change.error());
        if (change->isEmpty())
            return DocumentStep{basis.document, basis.view};
        return DocumentStep{
            std::make_shared<const Document>(podium::changed(*basis.document, *change)),
            basis.view};
    };
}

} // namespace podium
