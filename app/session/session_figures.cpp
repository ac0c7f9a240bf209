// SPDX-License-Identifier: GPL-3.0-or-later
// How the session reads its figures and changes them by what is somebody's own.
#include "app/session/session.h"

#include "app/data/document/document_change.h"
#include "app/session/background.h"
#include "app/session/first_view.h"
#include "app/session/unexpected.h"

#include <algorithm>
#include <utility>

namespace podium {

struct Session::Loaded {
    Figures figures;
    View firstView;
};

namespace {

template <typename Work>
Figures guarded(Work work)
{
    try {
        return work();
    } catch (const std::exception &exception) {
        Figures figures;
        figures.error = unexpected(exception);
        return figures;
    }
}

} // namespace

void Session::loadShipped()
{
    m_loading = true;
    forgetChanges();
    updateBusy();
    auto read = [files = m_files] {
        Loaded loaded{guarded([&files] { return readFigures(files); }), {}};
        if (loaded.figures.corrected)
            loaded.firstView = firstView(*loaded.figures.corrected);
        return loaded;
    };
    runInBackground(this, std::move(read),
                    [this, generation = ++m_loadGeneration](const Loaded &loaded) {
                        takeLoaded(generation, loaded);
                    });
}

void Session::takeLoaded(quint64 generation, const Loaded &loaded)
{
    if (generation != m_loadGeneration)
        return;
    m_loading = false;
    if (loaded.figures.error) {
        updateBusy();
        Q_EMIT failed(*loaded.figures.error);
        return;
    }
    takeFigures(loaded.figures);
    m_wanted.reset();
    askForDocument();
    if (m_steps.size() == 1 && m_view == View()) // nothing was chosen
        startWith(loaded.firstView);
    else
        requestAnswer();
}

/// The old ones are let go of when nobody shows them any more.
void Session::takeFigures(const Figures &figures)
{
    const auto old = std::make_shared<const Figures>(std::exchange(m_figures, figures));
    const auto answered = m_answer;
    changeDataset();
    if (m_figures.document == document())
        dropUnknown();
    Q_EMIT correctionsChanged();
    Q_EMIT methodsChanged();
    freeInBackground(std::pair(old, answered));
}

void Session::correct(std::vector<Correction> corrections)
{
    m_earlierCorrections.push_back(m_figures.corrections);
    keepCorrections(std::move(corrections));
}

void Session::undoCorrection()
{
    if (m_earlierCorrections.empty())
        return;
    std::vector<Correction> corrections = std::move(m_earlierCorrections.back());
    m_earlierCorrections.pop_back();
    keepCorrections(std::move(corrections));
}

void Session::keepCorrections(std::vector<Correction> corrections)
{
    changeFigures([corrections = std::move(corrections), files = m_files](const Figures &figures) {
        return withCorrections(figures, corrections, files);
    });
}

void Session::addMethod(const Method &method)
{
    changeFigures([method, files = m_files](const Figures &figures) {
        return withMethods(figures, joined(figures.methods, method, *figures.joined), files);
    });
}

void Session::removeMethod(const std::string &id)
{
    changeFigures([id = QString::fromStdString(id), files = m_files](const Figures &figures) {
        return withMethods(figures, without(figures.methods, id), files);
    });
}

void Session::changeFigures(FigureChange change)
{
    Q_ASSERT(m_figures.shipped);
    m_changes.push_back(std::move(change));
    if (!m_changing)
        nextChange();
}

void Session::forgetChanges()
{
    m_changes.clear();
    m_changing = false;
}

void Session::nextChange()
{
    m_changing = !m_changes.empty();
    if (!m_changing)
        return;
    m_loading = true;
    updateBusy();
    auto apply = [change = std::move(m_changes.front()), figures = m_figures] {
        return guarded([&] { return change(figures); });
    };
    m_changes.pop_front();
    runInBackground(this, std::move(apply),
                    [this, generation = ++m_loadGeneration](const Figures &figures) {
                        takeChanged(generation, figures);
                    });
}

/// What could not be kept changes only the problems.
void Session::takeChanged(quint64 generation, const Figures &figures)
{
    if (generation != m_loadGeneration)
        return;
    m_loading = false;
    if (figures.corrected) {
        takeFigures(figures);
        requestAnswer();
    } else {
        m_figures.document = m_wanted; // or nothing would be shown any more
        m_figures.problem = figures.error ? figures.error : figures.problem;
        m_figures.methodProblem = figures.methodProblem;
        updateBusy();
        Q_EMIT correctionsChanged();
        Q_EMIT methodsChanged();
    }
    nextChange();
}

void Session::changeDataset()
{
    // Its positions are those of the old dataset.
    const bool hadAnswer = m_answer != nullptr;
    m_answer.reset();
    Q_EMIT datasetChanged();
    if (hadAnswer)
        Q_EMIT answerChanged();
}

void Session::setDataset(std::shared_ptr<const Dataset> dataset)
{
    Q_ASSERT(dataset);
    ++m_loadGeneration;
    m_loading = false;
    forgetChanges();
    m_figures = {};
    m_figures.shipped = dataset;
    m_figures.joined = dataset;
    m_figures.measured = dataset;
    m_figures.corrected = std::move(dataset);
    changeDataset();
    m_wanted.reset();
    askForDocument();
    requestAnswer();
}

void Session::awaitDocument()
{
    m_awaiting.start();
    updateBusy();
}

void Session::stopAwaiting()
{
    if (!m_awaiting.isActive())
        return;
    m_awaiting.stop();
    requestAnswer();
}

void Session::openDocument(std::shared_ptr<const Document> document, const QString &name)
{
    m_awaiting.stop();
    const auto before = documentsFrom(0);
    const bool held = std::ranges::any_of(
        before, [this](const auto &other) { return other != this->document(); });
    if (held) { // what was changed in the one before cannot be undone any more
        m_steps = {{m_view, {}, {}}};
        m_position = 0;
    }
    for (Step &step : m_steps)
        step.document = document;
    freeInBackground(before);
    m_documentName = name;
    m_opened = true;
    askForDocument();
    requestAnswer();
    Q_EMIT documentChanged();
    Q_EMIT viewChanged();
}

void Session::changeDocument(std::shared_ptr<const Document> document, const View &view,
                             StepName name, const std::optional<Figures> &figures)
{
    const bool worked = figures && figures->corrected && !m_changing;
    if (worked)
        m_wanted = document;
    pushStep({view, std::move(name), std::move(document)});
    if (!worked)
        return;
    takeFigures(*figures);
    requestAnswer();
}

/// The figures follow the step that is shown.
void Session::askForDocument()
{
    if (!m_figures.shipped || m_wanted == document())
        return;
    const bool settled = m_figures.document == m_wanted;
    const bool same = haveSameFigures(m_wanted.get(), document().get());
    m_wanted = document();
    if (settled && same) { // only texts beside the figures changed
        m_figures.document = m_wanted;
        m_opened = false;
        return;
    }
    changeFigures(
        [document = m_wanted, name = m_documentName, files = m_files](const Figures &figures) {
            return withDocument(figures, document, name, files);
        });
}

/// A document that was closed took its snapshots and methods along.
void Session::dropUnknown()
{
    if (!std::exchange(m_opened, false))
        return;
    View view = m_view;
    const Dataset &known = *m_figures.corrected;
    const bool snapshot = view.snapshot.empty() || findSnapshot(known, view.snapshot);
    const bool method = view.method.empty() || findMethod(known, view.method);
    if (snapshot && method)
        return;
    view.snapshot = snapshot ? view.snapshot : std::string();
    view.method = method ? view.method : std::string();
    view.reference.clear();
    startWith(view);
}

} // namespace podium
